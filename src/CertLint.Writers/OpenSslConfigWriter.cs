using System.Text;
using CertLint.Names;

namespace CertLint.Writers;

/// <summary>Writes a config for <c>openssl req -config</c>.</summary>
internal static class OpenSslConfigWriter
{
    public static WrittenRequest Write(RequestPlan plan, RequestNames names)
    {
        if (OpenSslConfigPrinter.Print(plan.Subject, "subject", isUtf8: true) is not { } subject)
            return WrittenRequest.Refuse("openssl makes no name of these values from a config; choose another tool.");
        string[] steps =
        [
            "Make the key and the CSR; openssl asks for a passphrase for the key:",
            $"{WrittenRequest.Command}openssl req -new -config {ShellText.File(names.Document)} -keyout {ShellText.File(names.Key)} -out {ShellText.File(names.Request)}",
            $"Send {names.Request} to the CA, and keep the key to yourself.",
        ];
        var text = new StringBuilder(Steps.AsComments(steps, "#")).Append($"""

            [req]
            prompt = no
            utf8 = yes
            string_mask = utf8only
            default_bits = {plan.KeyBits}
            default_md = sha256
            distinguished_name = subject
            req_extensions = extensions


            """).Append(subject).Append("\n[extensions]\n");
        foreach (var (key, value) in OpenSslExtensions.Of(plan))
            text.Append(key).Append(" = ").Append(value).Append('\n');
        return new WrittenRequest(text.ToString(), steps);
    }
}
