using CertLint.Model;
using CertLint.Runner;
using CertLint.Tool.Checking;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>The fields of one target, for people.</summary>
internal sealed class TargetText(FieldTable table, FileInspection inspection, InspectedTarget inspected, ShownPaths paths, DateTime now)
{
    private const string None = "none";

    /// <summary>Writes them.</summary>
    public void Write()
    {
        switch (inspected.Target)
        {
            case KeyTarget key:
                Write(key);
                break;
            case KeystoreTarget keystore:
                KeystoreText.Write(table, keystore, inspection);
                break;
            case NamedTarget named:
                Write(named);
                break;
        }
    }

    private void Write(KeyTarget key)
    {
        table.Add("Key", key.Key is { } parameters ? KeyWords.Of(parameters) : "not known");
        table.Add("Encrypted", key.IsEncrypted ? "yes" : "no");
        if (key.PublicKeyDigest is { } digest)
            table.Add("Public key", "SHA-256 " + digest);
    }

    private void Write(NamedTarget target)
    {
        WriteSubject(target);
        if (target is CertificateTarget certificate)
            WriteIssuing(certificate);
        WriteAlternativeNames(target);
        if (target.Key is { } key)
            table.Add("Key", KeyWords.Of(key.Value) + PlaceOf(key.Place));
        WriteSignature(target);
        WriteValidity(target);
        UsageFields.Write(table, target, PlaceOf);
        WriteFlaws(target);
        WritePurpose();
    }

    private void WriteFlaws(NamedTarget target)
    {
        var rows = target.EncodingFlaws
            .Select(flaw => new[] { $"{flaw.Kind}", flaw.Path, flaw.Value is { } value ? WrittenValue.ForLine(value) : "" })
            .ToArray();
        table.Add("Encoding flaws", rows);
    }

    private void WriteSubject(NamedTarget target)
    {
        if (target.Subject is { } subject)
        {
            table.Add("Subject", NameRows.Of(subject, value => Beside(value.Span)));
            if (!target.IsSubjectComplete)
                table.Add("", "there may be more, which only the run tells");
        }
        else if (target.SubjectText is { } text)
        {
            table.Add("Subject", "no name can be read from: " + WrittenValue.ForLine(text) + PlaceOf(text.Span));
        }
        else
        {
            table.Add("Subject", target.IsSubjectComplete ? None : "not known");
        }

        if (target is ConfigTarget { IsSubjectAsked: true })
            table.Add("", "the tool asks for it, so these are only its suggestions");
        if (target.LostAttributes.Count > 0)
            table.Add("Lost attributes", string.Join(", ", target.LostAttributes.Select(type => type.ShortName)));
    }

    private void WriteIssuing(CertificateTarget certificate)
    {
        if (certificate.Issuer is { } issuer)
            table.Add("Issuer", NameRows.Of(issuer, value => Beside(value.Span)));
        if (certificate.IsSelfIssued)
            table.Add("", "the same as the subject");
        table.Add("Version", certificate.Version is { } version ? $"{version}" : "not known");
        if (certificate.SerialNumber is { } serial)
            table.Add("Serial number", WrittenValue.ForLine(serial));
        if (certificate.Fingerprint is { } fingerprint)
            table.Add("Fingerprint", "SHA-256 " + fingerprint);
    }

    private void WriteAlternativeNames(NamedTarget target)
    {
        var rows = target.AlternativeNames
            .Select(name => new[] { AlternativeNameKinds.Of(name.Kind), WrittenValue.ForLine(name.Value), Beside(name.Value.Span) })
            .ToList();
        if (!target.AreAlternativeNamesComplete)
            rows.Add([rows.Count == 0 ? "not known" : "there may be more, which cannot be seen here"]);
        table.Add("Alternative names", rows.Count > 0 ? rows : [[None]]);
        if (target.IsAlternativeNameCritical)
            table.Add("", "critical");
    }

    private void WriteSignature(NamedTarget target)
    {
        if (SignatureWords.AlgorithmOf(target) is { } algorithm)
            table.Add("Signature", ObjectNames.Shown(ObjectNames.OfAlgorithm(algorithm), algorithm));
        foreach (var flaw in SignatureWords.FlawsOf(target))
            table.Add("", "flaw: " + flaw);
        if (target is RequestTarget { IsSignatureValid: var isValid })
            table.Add("", isValid switch { true => "valid", false => "not valid: it is not that of the request's own key", null => "not checked: CertLint does not know the algorithm" });
        if (target.Digest is { } digest)
            table.Add("Digest", WrittenValue.ForLine(digest.Value) + PlaceOf(digest.Place));
    }

    private void WriteValidity(NamedTarget target)
    {
        var days = target.Validity is { } validity ? Times.DaysOf(validity.Value) : null;
        if (target is not CertificateTarget certificate)
        {
            if (days is not null)
                table.Add("Validity", days + PlaceOf(target.Validity!.Place));
            return;
        }

        table.Add("Valid from", certificate.NotBefore is { } from ? Times.Of(from) + (from > Now ? ", not yet" : "") : "not known");
        if (certificate.NotAfter is not { } until)
        {
            table.Add("Valid until", "not known");
            return;
        }

        var left = until - Now;
        var rest = left < TimeSpan.Zero ? $"expired {Times.DaysOf(-left)} ago" : Times.DaysOf(left) + " left";
        table.Add("Valid until", Times.Of(until) + $" ({(days is null ? "" : days + "; ")}{rest})");
    }

    private void WritePurpose()
    {
        var target = (NamedTarget)inspected.Target;
        table.Add("Purpose", $"{PurposeWords.Of(target.Purpose)}, because {PurposeWords.WhyPurpose(inspected, inspection.Path, paths)}");
        table.Add("Usage", PurposeWords.WhyUsage(inspected, paths) is { } why
            ? $"{PurposeWords.Of(target.Usage)}, because {why}"
            : "not known; certlint.usage can say it");
    }

    private DateTimeOffset Now => new(now, TimeSpan.Zero);

    // Parts of an artifact mostly stand where the whole does, which its heading tells.
    private string Beside(SourceSpan place) => place == inspected.Target.Place ? "" : FileText.PlaceIn(inspection, place);

    private string PlaceOf(SourceSpan place) => Beside(place) is { Length: > 0 } shown ? $"  ({shown})" : "";
}
