using System.Globalization;
using System.Text;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Writers;

/// <summary>
/// Writes a script that makes a JCEKS keystore, as KB0656516 recommends, and its CSR with keytool, and says how the CA's answer comes
/// into it. Passwords are keytool's to ask for.
/// </summary>
internal static class KeytoolWriter
{
    // Of the certificate that keytool signs itself, which only who signs tokens may go on with.
    private const int SigningDays = 365;

    public static WrittenRequest Write(RequestPlan plan, RequestNames names)
    {
        if (KeytoolPrinter.Print(plan.Subject) is not { } subject)
            return WrittenRequest.Refuse("keytool makes no name of these values; choose another tool.");
        var store = $"-alias {ShellText.Word(names.Alias)} -keystore {ShellText.File(names.Keystore)} -storetype JCEKS";
        string[] steps =
        [
            "Make the keystore and the CSR; keytool asks for the keystore's password, and press Return where it asks for the key's,",
            "which must be the same:",
            $"{WrittenRequest.Command}sh {ShellText.File(names.Document)}",
            // The launcher of Java decodes its arguments so.
            .. Ascii.IsValid(subject) ? Array.Empty<string>() : ["keytool reads letters beyond ASCII by the locale: 'locale charmap' must say UTF-8, or the name becomes another one."],
            // JDK-8186143.
            .. plan.AlternativeNames.Any(name => name.StartsWith('*')) ? ["keytool takes an asterisk in the SAN from Java 10 on."] : Array.Empty<string>(),
            $"Send {names.Request} to the CA. Import its own certificates first (KB1648222), the root before those below it, and the answer",
            "last, under the key's alias; keytool then says 'Certificate reply was installed in keystore':",
            $"{WrittenRequest.Command}keytool -importcert -trustcacerts -alias root -file root.pem -keystore {ShellText.File(names.Keystore)} -storetype JCEKS",
            $"{WrittenRequest.Command}keytool -importcert -file {ShellText.File(names.Certificate)} {store}",
        ];
        var validity = plan.Usage == Usage.Signing ? " -validity " + SigningDays.ToString(CultureInfo.InvariantCulture) : "";
        var text = new StringBuilder("#!/bin/sh\n").Append(Steps.AsComments(steps, "#")).Append("set -e\n\n")
            .Append($"keytool -genkeypair {store} \\\n")
            .Append($"    -keyalg RSA -keysize {plan.KeyBits} -sigalg SHA256withRSA{validity} \\\n")
            .Append($"    -dname {ShellText.Quote(subject)}{Extensions(plan)}\n\n")
            .Append($"keytool -certreq {store} \\\n")
            .Append($"    -sigalg SHA256withRSA -file {ShellText.File(names.Request)}{Extensions(plan)}\n");
        return new WrittenRequest(text.ToString(), steps);
    }

    // keytool does not copy them from the certificate that it has made.
    private static string Extensions(RequestPlan plan)
    {
        var text = new StringBuilder();
        if (plan.AlternativeNames.Count > 0)
            Add("SAN=" + string.Join(",", plan.AlternativeNames.Select(name => "DNS:" + name)));
        Add("KU:critical=" + string.Join(",", UsageWords.KeyUsage(plan)));
        if (UsageWords.Extended(plan) is { } extended)
            Add("EKU=" + extended);
        return text.ToString();

        void Add(string extension) => text.Append(" \\\n    -ext ").Append(ShellText.Word(extension));
    }
}
