using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// What a certificate's policy says was validated (DV, IV, OV, EV), held against the attributes of its subject (BR 7.1.2.7.2
/// to 7.1.2.7.5 and their forerunners 7.1.6.1 and 7.1.6.4; EV Guidelines 7.1.4.2).
/// </summary>
internal static class ValidationProfile
{
    private const string Place = "L or ST";
    private const int LongestList = 10;

    private static readonly AttributeType[] Address =
    [
        AttributeType.Organization, AttributeType.Street, AttributeType.Locality, AttributeType.State, AttributeType.PostalCode,
    ];

    private static readonly AttributeType[] PersonalNames = [AttributeType.Surname, AttributeType.GivenName];

    /// <summary>
    /// <c>domain validation (DV)</c> for the policy, and what contradicts it, as <c>holds O and L</c>. Null where nothing does,
    /// or where not exactly one of the four policies tells what was validated.
    /// </summary>
    public static (string Policy, string Words, string Contradiction)? Contradiction(
        CertificateTarget certificate, DistinguishedName subject, bool isUnitTold)
    {
        if (certificate.IsAuthority || ReservedPolicy(certificate.Policies) is not { } policy
            || WordsOf(policy, certificate) is not { } words)
        {
            return null;
        }

        var missing = Required(policy, certificate).Where(names => !names.Any(name => subject.Find(name) is not null))
            .Select(names => names.Length == 1 ? names[0].ShortName : Place).ToList();
        var forbidden = subject.Attributes.Select(attribute => attribute.Type)
            .Where(type => IsForbidden(policy, certificate, type) && !(isUnitTold && type.Equals(AttributeType.OrganizationalUnit)))
            .Select(type => type.ShortName).Distinct(StringComparer.Ordinal).Take(LongestList).ToList();
        var clauses = new[] { Clause("lacks", missing), Clause("holds", forbidden) }.OfType<string>().ToList();
        return clauses.Count == 0 ? null : (policy, words, string.Join(" and ", clauses));
    }

    private static string? Clause(string verb, List<string> names) => names.Count == 0 ? null : verb + " " + Display.List(names);

    private static string? ReservedPolicy(IReadOnlyList<string> policies)
    {
        string? found = null;
        for (var i = 0; i < policies.Count; i++)
        {
            if (!BaselineRequirements.IsReserved(policies[i]) || policies[i] == found)
                continue;
            if (found is not null)
                return null;
            found = policies[i];
        }

        return found;
    }

    private static string? WordsOf(string policy, CertificateTarget certificate) => policy switch
    {
        BaselineRequirements.IndividualValidated when !IsSince(BaselineRequirements.IndividualPolicy, certificate) => null,
        _ when !IsSince(BaselineRequirements.First, certificate) => null,
        BaselineRequirements.DomainValidated => "domain validation (DV)",
        BaselineRequirements.IndividualValidated => "individual validation (IV)",
        BaselineRequirements.OrganizationValidated => "organization validation (OV)",
        _ => "extended validation (EV)",
    };

    // Of the attributes in one entry one is enough.
    private static IEnumerable<AttributeType[]> Required(string policy, CertificateTarget certificate)
    {
        if (policy == BaselineRequirements.DomainValidated)
            yield break;
        if (policy != BaselineRequirements.IndividualValidated)
        {
            yield return [AttributeType.Organization];
        }
        else if (IsSince(BaselineRequirements.Profiles, certificate) || certificate.Subject?.Find(AttributeType.Organization) is null)
        {
            yield return [AttributeType.GivenName];
            yield return [AttributeType.Surname];
        }

        yield return [AttributeType.Locality, AttributeType.State];
        yield return [AttributeType.Country];
        if (policy == BaselineRequirements.ExtendedValidation)
        {
            yield return [AttributeType.BusinessCategory];
            yield return [AttributeType.JurisdictionCountry];
            yield return [AttributeType.SerialNumber];
        }
    }

    private static bool IsForbidden(string policy, CertificateTarget certificate, AttributeType type)
    {
        if (policy == BaselineRequirements.IndividualValidated)
            return false;
        if (PersonalNames.Contains(type) && IsSince(BaselineRequirements.PersonalNames, certificate))
            return true;
        if (policy != BaselineRequirements.DomainValidated)
            return false;
        return IsSince(BaselineRequirements.Profiles, certificate)
            ? !type.Equals(AttributeType.Country) && !type.Equals(AttributeType.CommonName)
            : Address.Contains(type);
    }

    private static bool IsSince(DateTimeOffset date, CertificateTarget certificate) =>
        BaselineRequirements.IsIssuedSince(date, certificate);
}
