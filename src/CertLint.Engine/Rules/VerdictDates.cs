using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules.Certificates3000;

namespace CertLint.Rules;

/// <summary>When the passing of time changes what rules say, so that a cache knows how long it may repeat them.</summary>
public static class VerdictDates
{
    /// <summary>The first moments of another verdict on a target, in no order; none where no date matters.</summary>
    public static IEnumerable<DateTimeOffset> Of(LintTarget target, LintPolicy policy) => target switch
    {
        CertificateTarget certificate => Expiry.DatesOf(certificate, policy),
        // What is asked for is issued on the day of the build, or later.
        NamedTarget when (policy.Profiles & Profiles.PublicTls) != 0 => PublicValidity.Dates,
        _ => [],
    };
}
