using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// Who a publicly trusted certificate names, held against the rest of its subject: O or a person's names go with C and with L
/// or ST, without them nothing of an address may be there, and a person's names go with the policy that says so (BR 7.1.4.2.2
/// until 2023-09-15, 7.1.2.7.2 to 7.1.2.7.5 since).
/// </summary>
internal static class SubjectIdentity
{
    private static readonly AttributeType[] Person = [AttributeType.GivenName, AttributeType.Surname];

    private static readonly AttributeType[] Names = [AttributeType.Organization, .. Person];

    private static readonly AttributeType[] Address =
        [AttributeType.Street, AttributeType.Locality, AttributeType.State, AttributeType.PostalCode];

    /// <summary>What contradicts, as <c>holds O but lacks C</c>; null where nothing does.</summary>
    public static string? Contradiction(CertificateTarget certificate, DistinguishedName subject)
    {
        var names = In(subject, Names);
        if (names.Count == 0)
            return In(subject, Address) is { Count: > 0 } address ? $"holds {Display.List(address)} but neither O nor GN and SN" : null;
        var missing = new List<string>();
        if (subject.Find(AttributeType.Country) is null)
            missing.Add("C");
        if (subject.Find(AttributeType.Locality) is null && subject.Find(AttributeType.State) is null)
            missing.Add("L or ST");
        if (missing.Count > 0)
            return $"holds {Display.List(names)} but lacks {Display.List(missing)}";
        return In(subject, Person) is { Count: > 0 } person && !certificate.Policies.Contains(BaselineRequirements.IndividualValidated)
            ? $"holds {Display.List(person)} without the policy {BaselineRequirements.IndividualValidated} (individual validation)"
            : null;
    }

    private static List<string> In(DistinguishedName subject, AttributeType[] types) =>
        types.Where(type => subject.Find(type) is not null).Select(type => type.ShortName).ToList();
}
