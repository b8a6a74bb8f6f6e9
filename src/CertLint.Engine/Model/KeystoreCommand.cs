namespace CertLint.Model;

/// <summary>What a command does to an entry of a keystore.</summary>
public enum KeystoreAction
{
    /// <summary>Makes a key pair, where there is no entry of that name yet.</summary>
    Generate,

    /// <summary>Writes a request for the key pair.</summary>
    Request,

    /// <summary>Imports a certificate: into the entry of a key pair the CA's answer, whose subject a later request takes over.</summary>
    Import,

    /// <summary>Deletes the entry.</summary>
    Delete,

    /// <summary>Puts another key or certificate there, or may do any of these.</summary>
    Change,
}

/// <summary>
/// A command of a script that works on an entry of a keystore. No rule judges it; from several of them the runner tells what a
/// request was made with.
/// </summary>
/// <param name="Place">The program and its command.</param>
/// <param name="Action">What it does.</param>
public sealed record KeystoreCommand(SourceSpan Place, KeystoreAction Action)
{
    /// <summary>The keystore's file as it is written in the script; null where it is not known.</summary>
    public string? Keystore { get; init; }

    /// <summary>The last part of that path, which may be known where the whole is not; null where it is not known.</summary>
    public string? KeystoreName { get; init; }

    /// <summary>The entry's name, in lower case, as Java's keystores have it; null where it is not known, or all entries are meant.</summary>
    public string? Alias { get; init; }

    /// <summary>The file of the request that it writes, as it is written in the script; null where there is none, or it is not known.</summary>
    public string? RequestFile { get; init; }

    /// <summary>What it says of the key pair or the request; null for the other actions.</summary>
    public ConfigTarget? Says { get; init; }
}
