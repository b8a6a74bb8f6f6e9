using CertLint.Names;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Reads subjectAltName (v2i_subject_alt of OpenSSL 3.0).</summary>
internal static class AlternativeNames
{
    private static readonly (string Name, GeneralNameKind Kind)[] Kinds =
    [
        ("email", GeneralNameKind.Email),
        ("URI", GeneralNameKind.Uri),
        ("DNS", GeneralNameKind.Dns),
        ("RID", GeneralNameKind.RegisteredId),
        ("IP", GeneralNameKind.IPAddress),
        ("dirName", GeneralNameKind.DirectoryName),
        ("otherName", GeneralNameKind.Other),
    ];

    /// <summary>
    /// The names of an extension section. <c>email:copy</c> and <c>email:move</c> take the addresses of
    /// <paramref name="subject"/>, the latter out of it.
    /// </summary>
    public static IReadOnlyList<GeneralName> Of(ConfigFile file, ConfigSection? extensions, SubjectReading subject)
    {
        var names = new List<GeneralName>();
        if (extensions?.Find("subjectAltName") is not { } extension)
            return names;
        foreach (var part in ExtensionValue.Parts(file, extension.Value))
        {
            if (names.Count >= ConfigLimits.AlternativeNames)
                break;
            if (KindOf(part.Name.Text) is not { } kind)
                continue;
            if (kind == GeneralNameKind.Email && part.Value is { IsKnown: true, Text: "copy" or "move" })
                CopyAddresses(names, subject, isMove: part.Value.Text == "move");
            else
                names.Add(new GeneralName(kind, part.Value));
        }

        return names;
    }

    private static void CopyAddresses(List<GeneralName> names, SubjectReading subject, bool isMove)
    {
        names.AddRange(subject.ValuesOf(AttributeType.EmailAddress)
            .Take(ConfigLimits.AlternativeNames - names.Count)
            .Select(address => new GeneralName(GeneralNameKind.Email, address)));
        if (isMove)
            subject.Remove(AttributeType.EmailAddress);
    }

    // ossl_v3_name_cmp: DNS and DNS.anything, in this case.
    private static GeneralNameKind? KindOf(string name)
    {
        foreach (var (prefix, kind) in Kinds)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)
                && (name.Length == prefix.Length || name[prefix.Length] == '.'))
                return kind;
        }

        return null;
    }
}
