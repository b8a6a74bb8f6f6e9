using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// The extensions that <c>-TextExtension "oid={text}value"</c> asks for (New-SelfSignedCertificate's documentation), as far
/// as they concern names and purposes.
/// </summary>
internal sealed class TextExtensions
{
    private const string Text = "{text}";
    private const string Critical = "{critical}";
    private const string AlternativeNamesOid = "2.5.29.17";
    private const string UsagesOid = "2.5.29.37";
    private const string BasicConstraintsOid = "2.5.29.19";

    private static readonly Dictionary<string, GeneralNameKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["DNS"] = GeneralNameKind.Dns, ["IPAddress"] = GeneralNameKind.IPAddress, ["Email"] = GeneralNameKind.Email,
        ["URL"] = GeneralNameKind.Uri, ["DirectoryName"] = GeneralNameKind.DirectoryName, ["RegisteredID"] = GeneralNameKind.RegisteredId,
        ["UPN"] = GeneralNameKind.Other, ["GUID"] = GeneralNameKind.Other,
    };

    /// <summary>The names of the subjectAltName.</summary>
    public List<GeneralName> Names { get; } = [];

    /// <summary>False where others may be there.</summary>
    public bool AreComplete { get; private set; } = true;

    /// <summary>The subjectAltName is marked critical.</summary>
    public bool IsCritical { get; private set; }

    /// <summary>basicConstraints makes it a certification authority.</summary>
    public bool IsAuthority { get; private set; }

    /// <summary>The OIDs of extendedKeyUsage, with their place; null where there is none or a variable holds them.</summary>
    public Placed<IReadOnlyList<string>>? Usages { get; private set; }

    /// <summary>Reads the parameter's values.</summary>
    public static TextExtensions Of(IEnumerable<MappedText> values)
    {
        var extensions = new TextExtensions();
        foreach (var value in values)
            extensions.Take(value);
        return extensions;
    }

    private void Take(MappedText written)
    {
        var equal = written.Text.IndexOf('=');
        var marker = written.Text.IndexOf(Text, StringComparison.OrdinalIgnoreCase);
        if (equal < 0 || marker < equal || !written.Slice(0, marker).IsKnown)
        {
            AreComplete &= written.IsKnown && equal >= 0 && written.Text.Substring(0, equal).Trim() != AlternativeNamesOid;
            return;
        }

        var value = written.From(marker + Text.Length);
        switch (written.Text.Substring(0, equal).Trim())
        {
            case AlternativeNamesOid:
                IsCritical = written.Text.IndexOf(Critical, 0, marker, StringComparison.OrdinalIgnoreCase) >= 0;
                TakeNames(value);
                break;
            case UsagesOid when value.IsKnown:
                Usages = new Placed<IReadOnlyList<string>>(
                    [.. value.Text.Split(',', '&').Select(oid => oid.Trim()).Where(oid => oid.Length > 0)], value.Span);
                break;
            case BasicConstraintsOid:
                IsAuthority = value.Text.Split('&', ',').Any(part => part.Trim().ToLowerInvariant() is "ca=true" or "ca=1" or "ca=yes");
                break;
        }
    }

    private void TakeNames(MappedText value)
    {
        AreComplete &= value.IsKnown;
        foreach (var item in value.Split('&', CommandLimits.AlternativeNames))
        {
            var equal = item.Text.IndexOf('=');
            if (Names.Count < CommandLimits.AlternativeNames && equal > 0 && Kinds.TryGetValue(item.Text.Substring(0, equal).Trim(), out var kind))
                Names.Add(new GeneralName(kind, item.From(equal + 1)));
            else
                AreComplete &= item.Trim().Length == 0;
        }
    }
}
