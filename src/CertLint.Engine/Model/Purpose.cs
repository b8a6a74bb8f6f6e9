namespace CertLint.Model;

/// <summary>Whose name it is; decides which rules hold (docs/purposes.md).</summary>
public enum Purpose
{
    /// <summary>Not known yet, or a name built in C#.</summary>
    Unknown,

    /// <summary>A CSR, or a config or command that makes one.</summary>
    Request,

    /// <summary>A command or config that makes a certificate without a CA.</summary>
    SelfSigned,

    /// <summary>A certificate that the project presents.</summary>
    Identity,

    /// <summary>A certification authority.</summary>
    Authority,

    /// <summary>Someone else's certificate.</summary>
    Peer,
}

/// <summary>What a certificate is for, where it is known.</summary>
public enum Usage
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Mutual authentication.</summary>
    Client,

    /// <summary>A TLS server.</summary>
    Server,

    /// <summary>JWT or SAML signatures.</summary>
    Signing,
}

/// <summary>Where a name stands: the columns of the rule catalogue.</summary>
public enum Origin
{
    /// <summary>C#.</summary>
    Code,

    /// <summary>A config or command that asks for a certificate.</summary>
    Config,

    /// <summary>A certification request (PKCS #10).</summary>
    Request,

    /// <summary>A certificate.</summary>
    Certificate,
}
