using System.Text;
using CertLint.Names;

namespace CertLint.Writers;

/// <summary>Writes a script with <c>openssl req -subj</c>.</summary>
internal static class OpenSslSubjectWriter
{
    public static WrittenRequest Write(RequestPlan plan, RequestNames names)
    {
        if (OpenSslSubjectPrinter.Print(plan.Subject, isUtf8: true) is not { } subject)
            return WrittenRequest.Refuse("openssl makes no name of these values from '-subj'; choose another tool.");
        string[] steps =
        [
            "Make the key and the CSR; openssl (1.1.1 or later) asks for a passphrase for the key:",
            $"{WrittenRequest.Command}sh {ShellText.File(names.Document)}",
            "In Git Bash of Windows, which takes '/C=' for a path, put MSYS_NO_PATHCONV=1 before it.",
            $"Send {names.Request} to the CA, and keep the key to yourself.",
        ];
        var text = new StringBuilder("#!/bin/sh\n").Append(Steps.AsComments(steps, "#")).Append('\n')
            .Append($"openssl req -new -newkey rsa:{plan.KeyBits} -sha256 -utf8 \\\n")
            .Append($"    -subj {ShellText.Quote(subject)} \\\n");
        foreach (var (key, value) in OpenSslExtensions.Of(plan))
            text.Append($"    -addext {ShellText.Quote(key + "=" + value)} \\\n");
        text.Append($"    -keyout {ShellText.File(names.Key)} -out {ShellText.File(names.Request)}\n");
        return new WrittenRequest(text.ToString(), steps);
    }
}
