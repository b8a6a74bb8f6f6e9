using System.Text;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Writers;

/// <summary>Writes a policy file for <c>certreq -new</c> (Microsoft's documentation of certreq and of INF files).</summary>
internal static class CertreqWriter
{
    private const string LineEnd = "\r\n";

    public static WrittenRequest Write(RequestPlan plan, RequestNames names)
    {
        if (CertStrToNamePrinter.Print(plan.Subject, CertStrToNameDialect.OfCertEnroll(CertStrToNameFlags.None)) is not { } subject)
            return WrittenRequest.Refuse("certreq makes no name of these values; choose another tool.");
        string[] steps =
        [
            "Make the key, which stays in your certificate store, and the CSR, on Windows:",
            $"{WrittenRequest.Command}certreq -new {Quote(names.Document)} {Quote(names.Request)}",
            $"Send {names.Request} to the CA. Its answer goes to the key:",
            $"{WrittenRequest.Command}certreq -accept {Quote(names.Certificate)}",
        ];
        var text = new StringBuilder(Steps.AsComments(steps, ";", LineEnd)).Append(LineEnd);
        Add("[Version]", "Signature = \"$Windows NT$\"", "");
        Add(
            "[NewRequest]",
            "Subject = " + Value(subject),
            "KeyAlgorithm = RSA",
            $"KeyLength = {plan.KeyBits}",
            "HashAlgorithm = SHA256",
            "; The key can be exported with the certificate, as PKCS #12.",
            "Exportable = TRUE",
            $"KeyUsage = 0x{KeyUsageOctet(plan):x2}",
            "RequestType = PKCS10");
        if (plan.ExtendedKeyUsage is { } extended)
            Add("", "[EnhancedKeyUsageExtension]", "OID = " + extended);
        if (plan.AlternativeNames.Count > 0)
        {
            Add("", "[Extensions]", "2.5.29.17 = \"{text}\"");
            for (var i = 0; i < plan.AlternativeNames.Count; i++)
                Add($"_continue_ = \"dns={plan.AlternativeNames[i]}{(i + 1 < plan.AlternativeNames.Count ? "&" : "")}\"");
        }

        return new WrittenRequest(text.ToString(), steps) { IsUtf16 = !Ascii.IsValid(text.ToString()) };

        void Add(params string[] lines)
        {
            foreach (var line in lines)
                text.Append(line).Append(LineEnd);
        }
    }

    /// <summary>A value in quotes, within which quotes are doubled, and percent signs, between which stands a string's name.</summary>
    private static string Value(string text) =>
        "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("%", "%%", StringComparison.Ordinal) + "\"";

    /// <summary>The first octet of the BIT STRING, its first bit the highest (X.690 8.6.2): what CERT_DIGITAL_SIGNATURE_KEY_USAGE and the like are.</summary>
    private static int KeyUsageOctet(RequestPlan plan) =>
        ((plan.KeyUsage & KeyUsages.DigitalSignature) != 0 ? 0x80 : 0) | ((plan.KeyUsage & KeyUsages.KeyEncipherment) != 0 ? 0x20 : 0);

    // No file of Windows has a quote in its name.
    private static string Quote(string path) => path.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' or '\\')
        ? path
        : "\"" + path + "\"";
}
