namespace CertLint.Runner;

/// <summary>What decided whose name a certificate bears, or what it is for (docs/purposes.md).</summary>
public enum PurposeEvidence
{
    /// <summary>Nothing spoke for anything.</summary>
    Nothing,

    /// <summary>The thing itself: a request, or what a config or command makes.</summary>
    Itself,

    /// <summary>Metadata of its item.</summary>
    Item,

    /// <summary>A setting, e.g. in an <c>.editorconfig</c>.</summary>
    Setting,

    /// <summary>It stands in front of the chain of a keystore's private key.</summary>
    KeystoreKey,

    /// <summary>basicConstraints CA:TRUE; of a config, in the certificate that was made from it.</summary>
    Authority,

    /// <summary>A private key in its file, or in one of the same name.</summary>
    KeyBeside,

    /// <summary>A key or request with the same public key.</summary>
    SameKey,

    /// <summary>Settings of a server name its file as the one that is presented.</summary>
    Presented,

    /// <summary>A request, or a config of one, of the same file name.</summary>
    RequestBeside,

    /// <summary>A request, or a config of one, for the same subject.</summary>
    SameSubject,

    /// <summary>C# adds its file to the certificates of a client.</summary>
    ClientCode,
}

/// <summary>Why something is decided.</summary>
/// <param name="Evidence">What decided it.</param>
/// <param name="Path">Full path of the file that is the evidence, the first where there are several; null where it is none.</param>
public readonly record struct PurposeReason(PurposeEvidence Evidence, string? Path = null);
