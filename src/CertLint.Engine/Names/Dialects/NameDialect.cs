namespace CertLint.Names;

/// <summary>The libraries and tools that make a name of a text, each in its own way.</summary>
public enum NameDialect
{
    /// <summary>.NET on Linux: <c>new X500DistinguishedName(text)</c>, <c>new CertificateRequest(text, …)</c>.</summary>
    DotNet,

    /// <summary>BouncyCastle.Cryptography 2.x: <c>new X509Name(text)</c>.</summary>
    BouncyCastle,

    /// <summary>Portable.BouncyCastle 1.9: <c>new X509Name(text)</c>.</summary>
    PortableBouncyCastle,

    /// <summary><c>openssl req -utf8 -subj text</c>.</summary>
    OpenSslSubject,

    /// <summary><c>keytool -dname text</c>.</summary>
    Keytool,

    /// <summary>RFC 4514, as cert-manager reads <c>literalSubject</c>.</summary>
    Rfc4514,

    /// <summary>Windows: <c>Subject</c> of certreq, <c>New-SelfSignedCertificate -Subject text</c>.</summary>
    CertStrToName,
}
