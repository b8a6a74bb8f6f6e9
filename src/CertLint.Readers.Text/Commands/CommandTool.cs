namespace CertLint.Readers.Text.Commands;

/// <summary>
/// The programs and cmdlets whose commands are read. certreq is none of them: what it asks for stands in its policy file,
/// which is read where it stands.
/// </summary>
internal enum CommandTool
{
    /// <summary>openssl.</summary>
    OpenSsl,

    /// <summary>Java's keytool.</summary>
    Keytool,

    /// <summary>PowerShell's New-SelfSignedCertificate.</summary>
    NewSelfSignedCertificate,

    /// <summary>PowerShell's ConvertTo-SecureString.</summary>
    ConvertToSecureString,

    /// <summary>PowerShell's cmdlets that take the password of a PKCS #12 file.</summary>
    PfxCertificate,

    /// <summary>Windows' makecert.</summary>
    Makecert,
}
