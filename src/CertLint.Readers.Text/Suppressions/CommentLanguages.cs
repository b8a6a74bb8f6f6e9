namespace CertLint.Readers.Text.Suppressions;

/// <summary>The languages that stand in a document, as far as they differ in their comments; a text may be of several at once.</summary>
[Flags]
public enum CommentLanguages
{
    /// <summary>None that has comments, such as strict JSON.</summary>
    None = 0,

    /// <summary>PEM: the text outside the blocks (RFC 7468 2), where a line with <c>#</c> hurts no reader.</summary>
    Pem = 1 << 0,

    /// <summary>OpenSSL configs.</summary>
    OpenSslConfig = 1 << 1,

    /// <summary>certreq policy files and others that SetupAPI reads.</summary>
    CertreqInf = 1 << 2,

    /// <summary>HCL.</summary>
    Terraform = 1 << 3,

    /// <summary>certtool templates.</summary>
    CerttoolTemplate = 1 << 4,

    /// <summary>YAML.</summary>
    Yaml = 1 << 5,

    /// <summary>JSON that .NET's configuration reads, comments and all.</summary>
    SettingsJson = 1 << 6,

    /// <summary>sh, bash and their like.</summary>
    Posix = 1 << 7,

    /// <summary>PowerShell.</summary>
    PowerShell = 1 << 8,

    /// <summary>Windows' cmd.</summary>
    Cmd = 1 << 9,

    /// <summary>Dockerfiles.</summary>
    Dockerfile = 1 << 10,

    /// <summary>Makefiles.</summary>
    Makefile = 1 << 11,
}
