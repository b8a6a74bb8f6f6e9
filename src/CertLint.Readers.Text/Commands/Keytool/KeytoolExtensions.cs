using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// The extensions that <c>-ext name[:critical]=value</c> asks for (createV3Extensions of sun.security.tools.keytool.Main,
/// Java 17).
/// </summary>
internal sealed class KeytoolExtensions
{
    private static readonly string[] Extensions =
        ["BasicConstraints", "KeyUsage", "ExtendedKeyUsage", "SubjectAlternativeName", "IssuerAlternativeName", "SubjectInfoAccess", "AuthorityInfoAccess", "CRLDistributionPoints"];

    private static readonly string[] NameTypes = ["EMAIL", "URI", "DNS", "IP", "OID"];

    private static readonly GeneralNameKind[] Kinds =
        [GeneralNameKind.Email, GeneralNameKind.Uri, GeneralNameKind.Dns, GeneralNameKind.IPAddress, GeneralNameKind.RegisteredId];

    private static readonly string[] Usages =
        ["anyExtendedKeyUsage", "serverAuth", "clientAuth", "codeSigning", "emailProtection", "timeStamping", "OCSPSigning"];

    private static readonly string[] UsageOids =
    [
        KeyPurposes.Any, KeyPurposes.ServerAuthentication, KeyPurposes.ClientAuthentication, KeyPurposes.CodeSigning,
        KeyPurposes.EmailProtection, KeyPurposes.TimeStamping, KeyPurposes.OcspSigning,
    ];

    private static readonly string[] KeyUsageBits =
        ["digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement", "keyCertSign", "cRLSign", "encipherOnly", "decipherOnly", "contentCommitment"];

    private readonly List<GeneralName> names = [];
    private List<string>? usages;
    private MappedText? usagesText;
    private bool isCritical;

    /// <summary>basicConstraints says CA:true.</summary>
    public bool IsAuthority { get; private set; }

    /// <summary>So many extensions hold a subjectAltName.</summary>
    public int NameExtensions { get; private set; }

    private Placed<KeyUsages>? KeyUsage { get; set; }

    private bool IsComplete { get; set; } = true;

    /// <summary>Reads the option's values.</summary>
    public static KeytoolExtensions Of(IEnumerable<MappedText> values)
    {
        var extensions = new KeytoolExtensions();
        foreach (var value in values)
            extensions.Take(value);
        return extensions;
    }

    /// <summary>The target with these extensions.</summary>
    /// <param name="target">The request or certificate.</param>
    /// <param name="isOpen">True where others may be added.</param>
    public ConfigTarget Bear(ConfigTarget target, bool isOpen) => target with
    {
        AlternativeNames = [.. names],
        AreAlternativeNamesComplete = IsComplete && !isOpen,
        IsAlternativeNameCritical = isCritical,
        ExtendedKeyUsages = usages,
        ExtendedKeyUsagePlace = usages is null ? null : usagesText!.Span,
        KeyUsage = KeyUsage,
    };

    private void Take(MappedText written)
    {
        var equal = written.Text.IndexOf('=');
        var head = written.Slice(0, equal < 0 ? written.Length : equal);
        if (!head.IsKnown)
        {
            IsComplete = false;
            return;
        }

        var colon = head.Text.IndexOf(':');
        var name = colon < 0 ? head.Text : head.Text.Substring(0, colon);
        var value = equal < 0 ? null : written.From(equal + 1);
        switch (KeytoolAbbreviation.IndexOf(name, Extensions))
        {
            case 0:
                IsAuthority = value is null || SaysAuthority(value);
                break;
            case 1 when value is not null:
                KeyUsage = KeyUsageOf(value);
                break;
            case 2 when value is not null:
                TakeUsages(value);
                break;
            case 3 when value is not null:
                NameExtensions++;
                isCritical = colon >= 0 && "critical".StartsWith(head.Text.Substring(colon + 1), StringComparison.OrdinalIgnoreCase);
                TakeNames(value);
                break;
            // Its octets in hexadecimal.
            case null when name == ExtensionIds.SubjectAlternativeName:
                NameExtensions++;
                IsComplete = false;
                break;
        }
    }

    // "ca:true,pathlen:1", or the length alone.
    private static bool SaysAuthority(MappedText value) => value.ToNumber() is not null
        || value.Text.Split(',').Any(part => part.Trim().Equals("ca:true", StringComparison.OrdinalIgnoreCase));

    private void TakeNames(MappedText value)
    {
        foreach (var item in value.Split(',', CommandLimits.AlternativeNames))
        {
            var colon = item.Text.IndexOf(':');
            IsComplete &= item.IsKnown;
            if (names.Count < CommandLimits.AlternativeNames && colon > 0 && item.Slice(0, colon) is { IsKnown: true } type && KeytoolAbbreviation.IndexOf(type.Text, NameTypes) is { } kind)
                names.Add(new GeneralName(Kinds[kind], item.From(colon + 1)));
            else
                IsComplete = false;
        }
    }

    private void TakeUsages(MappedText value)
    {
        usages = null;
        usagesText = value;
        if (!value.IsKnown)
            return;
        var oids = new List<string>();
        foreach (var usage in value.Text.Split(','))
        {
            if (KeytoolAbbreviation.IndexOf(usage, Usages) is { } index)
                oids.Add(UsageOids[index]);
            else if (usage.Length > 0 && usage.All(character => character is (>= '0' and <= '9') or '.'))
                oids.Add(usage);
            else
                return;
        }

        usages = oids;
    }

    private static Placed<KeyUsages>? KeyUsageOf(MappedText value)
    {
        if (!value.IsKnown)
            return null;
        var bits = KeyUsages.None;
        foreach (var usage in value.Text.Split(','))
        {
            if (KeytoolAbbreviation.IndexOf(usage, KeyUsageBits) is not { } index)
                return null;
            bits |= index == 9 ? KeyUsages.NonRepudiation : (KeyUsages)(1 << index);
        }

        return new Placed<KeyUsages>(bits, value.Span);
    }
}
