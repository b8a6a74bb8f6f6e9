using CertLint.Model;

namespace CertLint.Policy;

/// <summary>Which sets of requirements hold; they combine.</summary>
[Flags]
public enum Profiles
{
    /// <summary>Without what only KB0656516 asks for.</summary>
    General = 0,

    /// <summary>The whole article KB0656516; the default.</summary>
    ServiceNow = 1,

    /// <summary>The CA/Browser Forum TLS Baseline Requirements.</summary>
    PublicTls = 2,
}

/// <summary>What the user has set that rules depend on. Severities are not here: front ends apply them.</summary>
public sealed record LintPolicy
{
    /// <summary>The policy of a project that has set nothing.</summary>
    public static LintPolicy Default { get; } = new();

    /// <summary>Which sets of requirements hold.</summary>
    public Profiles Profiles { get; init; } = Profiles.ServiceNow;

    /// <summary>True in a test project or path: warnings become suggestions, and nothing is policy.</summary>
    public bool IsTest { get; init; }

    /// <summary>True where a suggestion is told as a warning; that never makes it policy.</summary>
    public bool RaisesSuggestions { get; init; }

    /// <summary>Domains that the user's company owns, lower case, without a leading dot; empty: not set.</summary>
    public IReadOnlyList<string> OwnedDomains { get; init; } = [];

    /// <summary>Domains that a service provider owns, beside the built-in ones.</summary>
    public IReadOnlyList<string> ProviderDomains { get; init; } = [];

    /// <summary>Registered names of the user's company, of which an organization must be one; empty: not set.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];

    /// <summary>Short names of attributes that a subject must have; null: not set, the default holds.</summary>
    public IReadOnlyList<string>? RequiredAttributes { get; init; }

    /// <summary>How many days a certificate may be valid; null: not set, the default holds.</summary>
    public int? MaximumValidityDays { get; init; }

    /// <summary>
    /// The time at which is judged, UTC; null where a verdict must be no function of the date, as in an editor: rules that ask
    /// for it are silent then.
    /// </summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>How many days ahead of its end a certificate's expiry is told; null: not set, the default holds.</summary>
    public int? ExpiryWarningDays { get; init; }

    /// <summary>True where an expired certificate breaks a policy build, although that makes the build a function of the date.</summary>
    public bool FailsOnExpired { get; init; }

    /// <summary>Types that Java keystores may have, the one to recommend first; null: not set, the default holds.</summary>
    public IReadOnlyList<KeystoreType>? KeystoreTypes { get; init; }
}
