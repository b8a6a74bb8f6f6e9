using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// Reads <c>New-SelfSignedCertificate</c> (its documentation of Windows Server 2022): <c>-Subject</c>, or the first of
/// <c>-DnsName</c>, names the certificate.
/// </summary>
internal static class SelfSignedCertificateCmdlet
{
    private const string Tool = "New-SelfSignedCertificate";

    private static readonly string[] Names =
    [
        "CertStoreLocation", "CloneCert", "Container", "CurveExport", "DnsName", "ExistingKey", "Extension", "FriendlyName", "HardwareKeyUsage",
        "HashAlgorithm", "KeyAlgorithm", "KeyDescription", "KeyExportPolicy", "KeyFriendlyName", "KeyLength", "KeyLocation", "KeyProtection",
        "KeySpec", "KeyUsage", "KeyUsageProperty", "NotAfter", "NotBefore", "Pin", "Provider", "Reader", "SecurityDescriptor", "SerialNumber",
        "Signer", "SignerPin", "SignerReader", "Subject", "SuppressOid", "TextExtension", "Type",
    ];

    private static readonly string[] Switches = ["AlternateSignatureAlgorithm", "SmimeCapabilities", "TestRoot"];

    /// <summary>Reads the command.</summary>
    public static void Read(Invocation invocation, ReadingDraft draft)
    {
        var parameters = PowerShellParameters.Bind(invocation, Names, Switches);
        var extensions = TextExtensions.Of(parameters.ValuesOf("TextExtension"));
        var usage = KeyUsage(parameters);
        var isAuthority = extensions.IsAuthority || (usage?.Value & KeyUsages.KeyCertSign) == KeyUsages.KeyCertSign;
        var dnsNames = parameters.ValuesOf("DnsName").Take(CommandLimits.AlternativeNames).ToArray();
        var target = new ConfigTarget(invocation.Program.Place)
        {
            Purpose = isAuthority ? Purpose.Authority : parameters.Has("Signer") ? Purpose.Request : Purpose.SelfSigned,
            IsSubjectComplete = false,
            AlternativeNames = [.. dnsNames.Select(name => new GeneralName(GeneralNameKind.Dns, name)), .. extensions.Names],
            AreAlternativeNamesComplete = extensions.AreComplete && !parameters.IsOpen && dnsNames.All(name => name.IsKnown)
                && !parameters.Has("Extension") && !parameters.Has("CloneCert"),
            IsAlternativeNameCritical = extensions.IsCritical,
            ExtendedKeyUsages = extensions.Usages?.Value,
            ExtendedKeyUsagePlace = extensions.Usages?.Place,
            KeyUsage = usage,
            Key = Key(parameters),
            Digest = parameters.ValueOf("HashAlgorithm") is { IsKnown: true } digest
                ? new Placed<string>(WordText.DigestName(digest.Text), digest.Span)
                : null,
            Validity = parameters.ValueOf("NotAfter") is { } end && !parameters.Has("NotBefore") ? RelativeDate.FromNow(end) : null,
        };
        draft.AddUseful(WithSubject(target, parameters, draft));
    }

    private static ConfigTarget WithSubject(ConfigTarget target, PowerShellParameters parameters, ReadingDraft draft)
    {
        if (parameters.ValueOf("Subject") is { } text)
            return WithSubject(target, text, parameters.PlaceOf("Subject"), draft);
        if (parameters.Has("Subject") || parameters.Has("CloneCert") || parameters.IsOpen || parameters.ValuesOf("DnsName") is not [var first, ..])
            return target;
        return target with
        {
            Place = first.Span,
            Subject = new DistinguishedName(
                [new RelativeDistinguishedName(new NameAttribute(AttributeType.CommonName, first))], IsEncodedInReverse: false, first.Span),
            IsSubjectComplete = first.IsKnown,
        };
    }

    private static ConfigTarget WithSubject(ConfigTarget target, MappedText text, SourceSpan word, ReadingDraft draft)
    {
        var parse = WindowsSubject.Parse(text, out var written);
        draft.Add(new CommandSubject(text, word, SubjectSyntax.Windows, other => WindowsSubject.Parse(other, out _)));
        draft.Add(TextPlace.Anchor(text, NameProblems.Of(Tool, written, parse), word));
        if (parse is { Name: null, Error: null })
            draft.AddUnknownSubject(text);
        return target with
        {
            Place = TextPlace.Anchor(text, text.Span, word), Subject = parse.Name, SubjectText = text, IsSubjectComplete = !SubjectHoles.MayHoldAttributes(text),
        };
    }

    private static Placed<KeyParameters>? Key(PowerShellParameters parameters)
    {
        const string Curve = "ECDSA_";
        var algorithm = parameters.ValueOf("KeyAlgorithm");
        if (algorithm is { IsKnown: true } && algorithm.Text.StartsWith(Curve, StringComparison.OrdinalIgnoreCase))
            return new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.EllipticCurve, null, algorithm.Text.Substring(Curve.Length)), algorithm.Span);
        var isRsa = algorithm is null || algorithm.Text.Equals("RSA", StringComparison.OrdinalIgnoreCase);
        return isRsa && parameters.ValueOf("KeyLength") is { } length && length.ToNumber() is { } bits
            ? new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, bits), length.Span)
            : null;
    }

    private static Placed<KeyUsages>? KeyUsage(PowerShellParameters parameters)
    {
        var written = parameters.ValuesOf("KeyUsage");
        if (written.Count == 0)
            return null;
        var bits = KeyUsages.None;
        foreach (var usage in written.SelectMany(value => value.Split(',', CommandLimits.Words)))
        {
            if (!usage.IsKnown || BitOf(usage.Text.Trim()) is not { } bit)
                return null;
            bits |= bit;
        }

        return new Placed<KeyUsages>(bits, written[0].Span.Union(written[written.Count - 1].Span));
    }

    // Names of Microsoft.CertificateServices.Commands.KeyUsage.
    private static KeyUsages? BitOf(string name) => name.ToUpperInvariant() switch
    {
        "NONE" => KeyUsages.None,
        "CERTSIGN" => KeyUsages.KeyCertSign,
        _ => KeyUsageNames.InAnyCase(name),
    };
}
