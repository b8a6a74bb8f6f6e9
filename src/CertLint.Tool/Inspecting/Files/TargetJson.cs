using System.Text.Json;
using CertLint.Model;
using CertLint.Runner;
using CertLint.Tool.Checking;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>Targets, for programs.</summary>
internal sealed class TargetJson(Utf8JsonWriter json, FileInspection inspection, ShownPaths paths, DateTime now)
{
    private SourceSpan whole;

    /// <summary>The properties of one.</summary>
    public void Write(InspectedTarget inspected)
    {
        var target = inspected.Target;
        json.WriteString("kind", Headings.KindOf(target));
        JsonOutput.Text(json, "format", (target as ConfigTarget)?.Format);
        JsonOutput.Text(json, "entry", target.Entry);
        NameJsonParts.Write(json, "place", FileJson.PlaceOf(inspection, target.Place));
        whole = target.Place;
        switch (target)
        {
            case KeyTarget key:
                JsonOutput.Text(json, "label", key.Label);
                json.WriteBoolean("isEncrypted", key.IsEncrypted);
                KeyJson.Write(json, key.Key, FilePosition.None);
                JsonOutput.Text(json, "publicKeySha256", key.PublicKeyDigest);
                break;
            case KeystoreTarget keystore:
                KeystoreJson.Write(json, keystore, new KeystoreCertificates(inspection));
                break;
            case NamedTarget named:
                Write(named);
                Write(inspected, named);
                break;
        }
    }

    private void Write(NamedTarget target)
    {
        NameJsonParts.Write(json, "subject", target.Subject, PlaceOf);
        JsonOutput.Text(json, "subjectText", target.SubjectText is { } text ? text.Written() : null);
        json.WriteBoolean("isSubjectComplete", target.IsSubjectComplete);
        if (target is ConfigTarget config)
            json.WriteBoolean("isSubjectAsked", config.IsSubjectAsked);
        JsonOutput.Objects(json, "alternativeNames", target.AlternativeNames, name =>
        {
            json.WriteString("kind", AlternativeNameKinds.StandardNameOf(name.Kind));
            NameJsonParts.Write(json, name.Value);
            Place(name.Value.Span);
        });
        json.WriteBoolean("areAlternativeNamesComplete", target.AreAlternativeNamesComplete);
        KeyJson.Write(json, target.Key?.Value, target.Key is { } key ? PlaceOf(key.Place) : FilePosition.None);
        WriteArtifact(target);
        JsonOutput.Text(json, "digest", target.Digest?.Value);
        JsonOutput.Number(json, "validityDays", target.Validity is { } validity ? Times.Days(validity.Value) : null);
        if (target.KeyUsage is { } usage)
            JsonOutput.Texts(json, "keyUsage", Usages.BitsOf(usage.Value));
        if (target.ExtendedKeyUsages is { } purposes)
            Identifiers("extendedKeyUsage", purposes);
        json.WriteBoolean("isAuthority", target.IsAuthority);
        JsonOutput.Number(json, "pathLength", target.PathLength);
        if (target is ConfigTarget)
            return;
        JsonOutput.Texts(json, "signatureFlaws", SignatureWords.FlawsOf(target));
        JsonOutput.Objects(json, "extensions", target.Extensions, extension =>
        {
            JsonOutput.Text(json, "name", ObjectNames.Of(extension.Oid));
            json.WriteString("oid", extension.Oid);
            json.WriteBoolean("isCritical", extension.IsCritical);
        });
        JsonOutput.Objects(json, "encodingFlaws", target.EncodingFlaws, flaw =>
        {
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(flaw.Kind.ToString()));
            json.WriteString("field", flaw.Path);
            JsonOutput.Text(json, "value", flaw.Value);
        });
    }

    private void WriteArtifact(NamedTarget target)
    {
        switch (target)
        {
            case RequestTarget request:
                Algorithm(request.SignatureAlgorithm);
                if (request.IsSignatureValid is { } isValid)
                    json.WriteBoolean("isSignatureValid", isValid);
                JsonOutput.Text(json, "publicKeySha256", request.PublicKeyDigest);
                break;
            case CertificateTarget certificate:
                NameJsonParts.Write(json, "issuer", certificate.Issuer, PlaceOf);
                json.WriteBoolean("isSelfIssued", certificate.IsSelfIssued);
                JsonOutput.Number(json, "x509Version", certificate.Version);
                JsonOutput.Text(json, "serialNumber", certificate.SerialNumber);
                JsonOutput.Text(json, "sha256", certificate.Fingerprint);
                JsonOutput.Text(json, "publicKeySha256", certificate.PublicKeyDigest);
                JsonOutput.Text(json, "subjectKeyIdentifier", certificate.SubjectKeyIdentifier);
                JsonOutput.Text(json, "authorityKeyIdentifier", certificate.AuthorityKeyIdentifier);
                Algorithm(certificate.SignatureAlgorithm);
                JsonOutput.Text(json, "notBefore", certificate.NotBefore is { } from ? Times.Of(from) : null);
                JsonOutput.Text(json, "notAfter", certificate.NotAfter is { } until ? Times.Of(until) : null);
                JsonOutput.Number(json, "daysLeft", certificate.NotAfter is { } end ? Times.Days(end - new DateTimeOffset(now, TimeSpan.Zero)) : null);
                Identifiers("policies", certificate.Policies);
                json.WriteBoolean("hasPrivateKey", certificate.HasPrivateKey);
                break;
        }
    }

    private void Write(InspectedTarget inspected, NamedTarget target)
    {
        Decision("purpose", PurposeWords.Of(target.Purpose), inspected.Purpose, PurposeWords.WhyPurpose(inspected, inspection.Path, paths));
        Decision("usage", PurposeWords.Of(target.Usage), inspected.Usage, PurposeWords.WhyUsage(inspected, paths));
    }

    private void Decision(string property, string value, PurposeReason reason, string? why)
    {
        json.WriteStartObject(property);
        json.WriteString("value", value);
        json.WriteString("evidence", PurposeWords.Of(reason.Evidence));
        JsonOutput.Text(json, "file", reason.Path is { } path ? paths.Of(path) : null);
        JsonOutput.Text(json, "because", why);
        json.WriteEndObject();
    }

    private void Algorithm(string? oid)
    {
        if (oid is null)
            return;
        json.WriteStartObject("signatureAlgorithm");
        JsonOutput.Text(json, "name", ObjectNames.OfAlgorithm(oid));
        json.WriteString("oid", oid);
        json.WriteEndObject();
    }

    private void Identifiers(string property, IReadOnlyList<string> oids) => JsonOutput.Objects(json, property, oids, oid =>
    {
        JsonOutput.Text(json, "name", ObjectNames.Of(oid));
        JsonOutput.Text(json, "oid", oid);
    });

    // Parts of an artifact mostly stand where the whole does.
    private FilePosition PlaceOf(SourceSpan place) => place == whole ? FilePosition.None : FileJson.PlaceOf(inspection, place);

    private void Place(SourceSpan place) => NameJsonParts.Write(json, "place", PlaceOf(place));
}
