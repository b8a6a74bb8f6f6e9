using CertLint.Model;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>What targets are.</summary>
internal static class Headings
{
    /// <summary>The kind's name in JSON.</summary>
    public static string KindOf(LintTarget target) => target switch
    {
        ConfigTarget => "config",
        RequestTarget => "request",
        CertificateTarget => "certificate",
        KeyTarget => "privateKey",
        KeystoreTarget { IsRequested: true } => "keystoreCommand",
        _ => "keystore",
    };

    /// <summary>Words for people, without the entry.</summary>
    public static string Of(LintTarget target) => target switch
    {
        ConfigTarget config => "Config or command that asks for a certificate" + (config.Format is { } format ? $" ({format})" : ""),
        RequestTarget => "Certification request (PKCS #10)",
        CertificateTarget { BinaryForm: { } form } => $"Certificate ({form})",
        CertificateTarget => "Certificate",
        KeyTarget key => "Private key" + (key.Label.Length > 0 ? $" ({key.Label})" : ""),
        KeystoreTarget { IsRequested: true } => "Command that makes a keystore",
        _ => "Keystore",
    };
}
