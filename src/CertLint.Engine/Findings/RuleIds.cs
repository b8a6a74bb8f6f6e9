namespace CertLint.Findings;

/// <summary>
/// The IDs of the rules whose verdicts readers and front ends find on their way and tell as a <see cref="Problem"/>, and of those
/// that front ends and fixes single out; all others are known to the catalogue alone.
/// </summary>
public static class RuleIds
{
    /// <summary>A name on a domain that the service provider owns.</summary>
    public const string ProviderDomain = "CERT1001";

    /// <summary>A value that holds several attributes.</summary>
    public const string JoinedAttributes = "CERT1011";

    /// <summary>RDNs in another order than the Baseline Requirements want.</summary>
    public const string RdnOrder = "CERT1016";

    /// <summary>An IP address in place of a DNS name.</summary>
    public const string IPAddress = "CERT2003";

    /// <summary>PEM that strict readers refuse.</summary>
    public const string LenientPem = "CERT4004";

    /// <summary>A file name that promises another content.</summary>
    public const string MisleadingName = "CERT4005";

    /// <summary>A keystore that a password opens which everybody tries first.</summary>
    public const string WellKnownPassword = "CERT4006";

    /// <summary>A password that is written in a command or config.</summary>
    public const string WrittenPassword = "CERT4007";

    /// <summary>Text that the API or tool rejects.</summary>
    public const string RejectedText = "CERT5001";

    /// <summary>A value that is inserted unescaped and can add attributes.</summary>
    public const string UnescapedValue = "CERT5002";

    /// <summary>An escape of another dialect.</summary>
    public const string ForeignEscape = "CERT5003";

    /// <summary>Text that another platform reads otherwise.</summary>
    public const string PlatformDependentText = "CERT5005";

    /// <summary>An argument of a builder that throws, or that goes around its check.</summary>
    public const string BuilderArgument = "CERT5006";

    /// <summary>A name that is encoded with its common name first.</summary>
    public const string LostOrder = "CERT5007";

    /// <summary>A key that the command drops or rejects.</summary>
    public const string DroppedKey = "CERT5008";

    /// <summary>A subject that the command does not take as it is written.</summary>
    public const string LostText = "CERT5009";

    /// <summary>Config text that the tool changes, ignores or rejects.</summary>
    public const string ConfigText = "CERT5010";

    /// <summary>A search for a subject that names an attribute key.</summary>
    public const string KeyInSearch = "CERT6001";

    /// <summary>A text that no certificate's subject is.</summary>
    public const string UnmatchableText = "CERT6002";

    /// <summary>Trust that a part of the subject's text decides.</summary>
    public const string TrustedText = "CERT6003";

    /// <summary>An issuer that is parsed from text again.</summary>
    public const string ReparsedIssuer = "CERT6004";

    /// <summary>A certificate that rotates, known by a constant.</summary>
    public const string PinnedCertificate = "CERT6005";

    /// <summary>A file that could not be read or parsed.</summary>
    public const string UnreadableFile = "CERT9001";

    /// <summary>A setting that is unknown or invalid.</summary>
    public const string InvalidSetting = "CERT9002";

    /// <summary>A suppression or baseline entry that matches nothing.</summary>
    public const string DeadSuppression = "CERT9003";
}
