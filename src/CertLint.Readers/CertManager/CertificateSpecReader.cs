using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Go;
using CertLint.Readers.Yaml;
using CertLint.Rules;

namespace CertLint.Readers.CertManager;

/// <summary>Reads a <c>Certificate</c>'s specification.</summary>
/// <param name="spec">The specification.</param>
/// <param name="values">Takes values out of it.</param>
/// <param name="isCurrent">True for v1; older versions have other fields.</param>
internal sealed class CertificateSpecReader(YamlMapping spec, SpecValues values, bool isCurrent)
{
    private readonly List<GeneralName> names = [];
    private bool areNamesComplete = true;

    /// <summary>What the certificate asks for.</summary>
    /// <param name="place">The manifest's kind.</param>
    /// <param name="issuer">Who signs it.</param>
    public ConfigTarget Read(SourceSpan place, IssuerKind issuer)
    {
        if (isCurrent)
            TellOtherKeys();
        foreach (var problem in YamlProblems.Repeated(spec, SpecFields.IsRead))
            values.Add(problem);
        ReadNames();
        var target = new SubjectReader(spec, values, isCurrent, place).Read(new ConfigTarget(place) { IsSubjectOptional = true });
        return WithUsages(target) with
        {
            Purpose = PurposeOf(issuer),
            AlternativeNames = names,
            // Before v1 the common name was added to them.
            AreAlternativeNamesComplete = areNamesComplete && isCurrent,
            IsPrivatelyIssued = issuer is IssuerKind.Private or IssuerKind.SelfSigned || (issuer == IssuerKind.Unknown && NamesService(target)),
            Key = PrivateKeyReader.Read(spec, values, isCurrent),
            Validity = Validity(),
        };
    }

    // No public CA certifies a service of a cluster.
    private bool NamesService(ConfigTarget target) =>
        names.Any(name => name.Kind == GeneralNameKind.Dns && IsService(name.Value.Text))
        || (target.Subject?.Find(AttributeType.CommonName) is { } commonName && IsService(commonName.Value.Text));

    private static bool IsService(string host) => host.EndsWith(".svc", StringComparison.Ordinal)
        || host.Contains(".svc.")
        || host.EndsWith(".cluster.local", StringComparison.Ordinal);

    // Where a template decides it may be a CA, of whose name less is asked.
    private Purpose PurposeOf(IssuerKind issuer)
    {
        var isAuthority = spec["isCA"] switch
        {
            null => false,
            YamlScalar scalar => YamlTypes.OfGo(scalar) is YamlType.Boolean ? YamlTypes.IsTrue(scalar.Value) : scalar.Value.Length > 0,
            _ => true,
        };
        return isAuthority ? Purpose.Authority : issuer == IssuerKind.SelfSigned ? Purpose.SelfSigned : Purpose.Request;
    }

    private void ReadNames()
    {
        foreach (var (list, kind) in isCurrent ? SpecFields.NameLists : SpecFields.OldNameLists)
        {
            var texts = values.List(spec.Find(list), list, out var isLost);
            names.AddRange(texts.Select(text => new GeneralName(kind, kind == GeneralNameKind.Dns ? CapitalNames.In(text) : text)));
            areNamesComplete &= !isLost;
        }

        if (spec.Find("otherNames") is not null)
            areNamesComplete = false;
    }

    private ConfigTarget WithUsages(ConfigTarget target)
    {
        if (spec.Find("usages") is not { } entry)
            return target;
        var bits = KeyUsages.None;
        var oids = new List<string>();
        var usages = values.List(entry, "usages", out var isLost);
        foreach (var usage in usages.Where(usage => usage.IsKnown))
        {
            if (UsageNames.KeyUsage(usage.Text) is { } bit)
                bits |= bit;
            else if (UsageNames.ExtendedKeyUsage(usage.Text) is { } oid)
                oids.Add(oid);
            else
                isLost = TellUsage(usage);
        }

        var place = entry.Key.Place;
        return isLost || usages.Any(usage => !usage.IsKnown) ? target : target with
        {
            KeyUsage = bits == KeyUsages.None ? null : new Placed<KeyUsages>(bits, place),
            ExtendedKeyUsages = oids.Count == 0 ? null : oids,
            ExtendedKeyUsagePlace = oids.Count == 0 ? null : place,
        };
    }

    private bool TellUsage(MappedText usage)
    {
        var meant = UsageNames.Suggest(usage.Text);
        values.Add(new Problem(RuleIds.ConfigText, usage.Span,
            $"cert-manager rejects the usage '{Display.Of(usage)}', which it does not know; "
            + (meant is null ? "use one such as 'server auth', 'client auth' or 'digital signature'." : $"use '{meant}'."),
            meant));
        return true;
    }

    private Placed<TimeSpan>? Validity()
    {
        if (values.Text(spec["duration"], "duration", out _) is not { Length: > 0, IsKnown: true } text)
            return null;
        if (GoDuration.Parse(text.Text) is { } duration && duration > TimeSpan.Zero)
            return new Placed<TimeSpan>(duration, text.Span);
        if (GoDuration.InHours(text.Text) is { } hours)
        {
            values.Add(new Problem(RuleIds.ConfigText, text.Span,
                $"cert-manager rejects the duration '{Display.Of(text)}', because Go's largest unit is the hour; write '{hours}'.", hours));
        }

        return null;
    }

    private void TellOtherKeys()
    {
        foreach (var entry in spec.Entries)
        {
            if (entry.Name is not { } key || SpecFields.MeantInSpec(key) is not { } meant || (spec.Find(meant) is not null))
                continue;
            var isPath = meant.Any(character => character == '.');
            values.Add(new Problem(RuleIds.ConfigText, entry.Key.Place,
                $"'spec' of cert-manager's v1 has no field '{Display.Of(key)}', so Kubernetes drops or rejects it; use '{meant}'.",
                isPath || (meant[meant.Length - 1] == 's' && entry.Value is not YamlSequence) ? null : meant));
            areNamesComplete &= isPath || meant is "commonName" or "literalSubject" or "isCA";
        }
    }
}
