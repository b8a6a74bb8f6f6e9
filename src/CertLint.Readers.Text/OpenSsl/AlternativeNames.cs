using CertLint.Names;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>What a config says of the subjectAltName.</summary>
/// <param name="Names">The names that it shows.</param>
/// <param name="AreComplete">False where others may be added that it does not show.</param>
/// <param name="IsCritical">The extension is marked critical.</param>
internal readonly record struct AlternativeNameReading(IReadOnlyList<GeneralName> Names, bool AreComplete, bool IsCritical);

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
    /// The names of the extensions in use. <c>email:copy</c> and <c>email:move</c> take the addresses of
    /// <paramref name="subject"/>, the latter out of it.
    /// </summary>
    public static AlternativeNameReading Of(ConfigFile file, RequestSettings settings, SubjectReading subject)
    {
        var extensions = settings.ExtensionsInUse;
        if (extensions?.Find("subjectAltName") is not { } extension)
        {
            // A CSR without extensions of its own mostly gets its names when it is made (-addext) or signed (-extfile).
            return new AlternativeNameReading([], settings.HasRequestExtensions && AreAllHere(file, extensions), IsCritical: false);
        }

        var names = new List<GeneralName>();
        var areComplete = AreAllHere(file, extensions) && ExtensionValue.ShowsItsParts(file, extension.Value);
        foreach (var (name, value) in ExtensionValue.Parts(file, extension.Value))
        {
            areComplete &= value is { IsKnown: true };
            if (value is null || KindOf(name.Text) is not { } kind || names.Count >= ConfigLimits.AlternativeNames)
            {
                areComplete = false;
            }
            else if (kind == GeneralNameKind.Email && value is { IsKnown: true, Text: "copy" or "move" })
            {
                areComplete &= subject.IsComplete;
                CopyAddresses(names, subject, isMove: value.Text == "move");
            }
            else
            {
                names.Add(new GeneralName(kind, value));
            }
        }

        return new AlternativeNameReading(names, areComplete, ExtensionValue.IsCritical(extension.Value));
    }

    private static bool AreAllHere(ConfigFile file, ConfigSection? extensions) =>
        !file.IsIncomplete && extensions is { IsIncomplete: false };

    private static void CopyAddresses(List<GeneralName> names, SubjectReading subject, bool isMove)
    {
        names.AddRange(subject.ValuesOf(AttributeType.EmailAddress)
            .Take(ConfigLimits.AlternativeNames - names.Count)
            .Select(address => new GeneralName(GeneralNameKind.Email, address)));
        if (isMove)
            subject.Remove(AttributeType.EmailAddress);
    }

    /// <summary>True for the name of a kind, without a number.</summary>
    public static bool IsKind(string name) => name.IndexOf('.') < 0 && KindOf(name) is not null;

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
