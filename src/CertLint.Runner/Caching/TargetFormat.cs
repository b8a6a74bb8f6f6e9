using CertLint.Model;

namespace CertLint.Runner.Caching;

/// <summary>How the things that rules judge stand in the cache.</summary>
internal static class TargetFormat
{
    private enum Kind : byte
    {
        Config,
        Request,
        Certificate,
        Key,
        Keystore,
    }

    public static void Write(ByteWriter writer, LintTarget target)
    {
        writer.Byte((byte)KindOf(target));
        NameFormat.Write(writer, target.Place);
        writer.OptionalString(target.Entry);
        if (target is NamedTarget named)
            WriteNamed(writer, named);
        switch (target)
        {
            case ConfigTarget config:
                writer.OptionalString(config.Format);
                writer.Boolean(config.IsSubjectAsked);
                writer.OptionalString(config.RequestFile);
                writer.OptionalString(config.ConfigFile);
                break;
            case RequestTarget request:
                writer.OptionalString(request.SignatureAlgorithm);
                writer.Int((int)request.SignatureFlaws);
                writer.Int(request.IsSignatureValid switch { true => 1, false => 0, null => -1 });
                writer.OptionalString(request.PublicKeyDigest);
                break;
            case CertificateTarget certificate:
                NameFormat.Write(writer, certificate.Issuer);
                writer.Boolean(certificate.IsSelfIssued);
                writer.Int(certificate.Version ?? -1);
                WriteStrings(writer, certificate.Policies);
                WriteStrings(writer, certificate.IssuerFingerprints);
                writer.OptionalTime(certificate.NotBefore);
                writer.OptionalTime(certificate.NotAfter);
                writer.OptionalString(certificate.SerialNumber);
                writer.OptionalString(certificate.SignatureAlgorithm);
                writer.Int((int)certificate.SignatureFlaws);
                writer.OptionalString(certificate.Fingerprint);
                writer.OptionalString(certificate.SubjectKeyIdentifier);
                writer.OptionalString(certificate.AuthorityKeyIdentifier);
                writer.Boolean(certificate.HasPrivateKey);
                writer.OptionalString(certificate.BinaryForm);
                writer.OptionalString(certificate.PublicKeyDigest);
                break;
            case KeyTarget key:
                writer.String(key.Label);
                writer.Boolean(key.IsEncrypted);
                writer.Boolean(key.IsBesideLeaf);
                writer.OptionalString(key.PublicKeyDigest);
                KeyFormat.WriteOptional(writer, key.Key);
                break;
            case KeystoreTarget keystore:
                KeystoreFormat.Write(writer, keystore);
                break;
        }
    }

    public static LintTarget Read(ByteReader reader)
    {
        var kind = (Kind)reader.Byte();
        var place = NameFormat.ReadSpan(reader);
        var entry = reader.OptionalString();
        return kind switch
        {
            Kind.Config => ReadNamed(reader, new ConfigTarget(place) { Entry = entry }) with
            {
                Format = reader.OptionalString(),
                IsSubjectAsked = reader.Boolean(),
                RequestFile = reader.OptionalString(),
                ConfigFile = reader.OptionalString(),
            },
            Kind.Request => ReadNamed(reader, new RequestTarget(place) { Entry = entry }) with
            {
                SignatureAlgorithm = reader.OptionalString(),
                SignatureFlaws = (SignatureFlaws)reader.Int(),
                IsSignatureValid = reader.Int() switch { < 0 => null, var valid => valid > 0 },
                PublicKeyDigest = reader.OptionalString(),
            },
            Kind.Certificate => ReadNamed(reader, new CertificateTarget(place) { Entry = entry }) with
            {
                Issuer = NameFormat.ReadName(reader),
                IsSelfIssued = reader.Boolean(),
                Version = OptionalNumber(reader.Int()),
                Policies = ReadStrings(reader),
                IssuerFingerprints = ReadStrings(reader),
                NotBefore = reader.OptionalTime(),
                NotAfter = reader.OptionalTime(),
                SerialNumber = reader.OptionalString(),
                SignatureAlgorithm = reader.OptionalString(),
                SignatureFlaws = (SignatureFlaws)reader.Int(),
                Fingerprint = reader.OptionalString(),
                SubjectKeyIdentifier = reader.OptionalString(),
                AuthorityKeyIdentifier = reader.OptionalString(),
                HasPrivateKey = reader.Boolean(),
                BinaryForm = reader.OptionalString(),
                PublicKeyDigest = reader.OptionalString(),
            },
            Kind.Key => new KeyTarget(place)
            {
                Entry = entry,
                Label = reader.String(),
                IsEncrypted = reader.Boolean(),
                IsBesideLeaf = reader.Boolean(),
                PublicKeyDigest = reader.OptionalString(),
                Key = KeyFormat.ReadOptional(reader),
            },
            Kind.Keystore => KeystoreFormat.Read(reader, new KeystoreTarget(place) { Entry = entry }),
            _ => throw new InvalidDataException(),
        };
    }

    private static Kind KindOf(LintTarget target) => target switch
    {
        ConfigTarget => Kind.Config,
        RequestTarget => Kind.Request,
        CertificateTarget => Kind.Certificate,
        KeyTarget => Kind.Key,
        KeystoreTarget => Kind.Keystore,
        _ => throw new InvalidDataException(),
    };

    private static void WriteNamed(ByteWriter writer, NamedTarget target)
    {
        writer.Int((int)target.Purpose);
        writer.Int((int)target.Usage);
        NameFormat.Write(writer, target.Subject);
        NameFormat.WriteOptional(writer, target.SubjectText);
        writer.Boolean(target.IsSubjectComplete);
        writer.Boolean(target.IsSubjectOptional);
        writer.Boolean(target.IsPrivatelyIssued);
        writer.Boolean(target.HasOrganizationList);
        writer.List(target.AlternativeNames, NameFormat.Write);
        writer.Boolean(target.AreAlternativeNamesComplete);
        writer.Boolean(target.IsAlternativeNameCritical);
        writer.Boolean(target.ExtendedKeyUsages is not null);
        if (target.ExtendedKeyUsages is not null)
            WriteStrings(writer, target.ExtendedKeyUsages);
        FactFormat.Write(writer, target);
    }

    private static T ReadNamed<T>(ByteReader reader, T target)
        where T : NamedTarget => (T)FactFormat.Read(reader, target with
        {
            Purpose = (Purpose)reader.Int(),
            Usage = (Usage)reader.Int(),
            Subject = NameFormat.ReadName(reader),
            SubjectText = NameFormat.ReadOptionalText(reader),
            IsSubjectComplete = reader.Boolean(),
            IsSubjectOptional = reader.Boolean(),
            IsPrivatelyIssued = reader.Boolean(),
            HasOrganizationList = reader.Boolean(),
            AlternativeNames = reader.List(NameFormat.ReadGeneralName),
            AreAlternativeNamesComplete = reader.Boolean(),
            IsAlternativeNameCritical = reader.Boolean(),
            ExtendedKeyUsages = reader.Boolean() ? ReadStrings(reader) : null,
        });

    private static int? OptionalNumber(int number) => number < 0 ? null : number;

    private static void WriteStrings(ByteWriter writer, IReadOnlyList<string> strings) =>
        writer.List(strings, (to, text) => to.String(text));

    private static string[] ReadStrings(ByteReader reader) => reader.List(from => from.String());
}
