using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// E-mail addresses of the subject: whoever verifies one looks for it in the subjectAltName, and the attribute is only there
/// for old programs (RFC 5280 4.1.2.6).
/// </summary>
internal static class SubjectAddresses
{
    /// <summary>What to say of each address that the subjectAltName lacks; nothing where it may have entries that are not seen.</summary>
    public static IEnumerable<Judgement> Judge(NameContext context, DistinguishedName subject)
    {
        if (!AreNamesKnown(context.Target))
            return [];
        var settled = new HashSet<string>(
            context.Target.AlternativeNames.Where(name => name.Kind == GeneralNameKind.Email).Select(name => name.Value.Text.Trim()),
            StringComparer.OrdinalIgnoreCase);
        // A tool's default must go, and so belongs nowhere.
        settled.UnionWith(context.Findings.Where(finding => finding.Rule.Id == "CERT1007").Select(finding => finding.Value ?? ""));
        return subject.Attributes
            .Where(attribute => attribute.Type.Equals(AttributeType.EmailAddress) && attribute.Value.IsKnown)
            .Select(attribute => attribute.Value.Trim())
            .Where(address => address.Text.IndexOf('@') >= 0 && !settled.Contains(address.Text))
            .Select(address => Judge(context, address));
    }

    // What code adds to a subjectAltName is not seen together with the subject.
    private static bool AreNamesKnown(NamedTarget target) =>
        target.Origin != Origin.Code && target.AreAlternativeNamesComplete
        && target.AlternativeNames.All(name => name.Value.IsKnown);

    private static Judgement Judge(NameContext context, MappedText address)
    {
        var isForbidden = context.Target is not CertificateTarget { IsAuthority: true }
            && BaselineRequirements.HoldSince(BaselineRequirements.First, context.Target, context.Policy);
        var what = $"E-mail address '{Display.Of(address)}' is in the subject but not in the subjectAltName, where RFC 5280 wants it";
        return new Judgement(isForbidden
            ? $"{what} and a publicly trusted TLS certificate cannot have it; {Advice(context.Target.Origin, "leave it out")}."
            : $"{what}; {Advice(context.Target.Origin, "move it there")}.")
        {
            AtMost = isForbidden ? null : Level.Suggestion, Place = address.Span, Value = address.Text,
        };
    }

    private static string Advice(Origin origin, string advice) => origin switch
    {
        Origin.Certificate => advice + " and request a new certificate",
        Origin.Request => advice + " in a new request",
        _ => advice,
    };
}
