using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules;
using CertLint.Rules.Building5000;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>What certreq and the syntax of its file change, ignore or reject, as far as Microsoft's documentation says it.</summary>
internal static class InfProblems
{
    /// <summary>Of a subject: its text, or the quotes and the semicolon that made another of it.</summary>
    public static IEnumerable<Problem> OfSubject(string document, InfEntry entry, NameParse parse)
    {
        if (entry.HasQuoteWithin && entry.Value.IsKnown && parse.Error is not null)
        {
            var written = document.Substring(entry.Written.Start, entry.Written.Length);
            var quoted = written.IndexOf('\n') < 0 ? "\"" + written.Replace("\"", "\"\"") + "\"" : null;
            yield return new Problem(RuleIds.ConfigText, entry.Written,
                $"certreq's file takes the quotes away, so the subject becomes '{Display.Of(entry.Value)}'; put the whole value in quotes and double those within it{(quoted is null ? "" : $": {Display.Of(quoted)}")}.",
                quoted);
            yield break;
        }

        if (LostBehind(document, entry) is { } lost)
        {
            yield return new Problem(RuleIds.ConfigText, lost.Span,
                $"certreq's file takes what follows the semicolon for a comment, so '{Display.Of(lost)}' is lost; put the whole value in double quotes.");
        }

        foreach (var problem in NameProblems.Of("certreq", entry.Value, parse))
            yield return problem;
    }

    /// <summary>
    /// An attribute that a semicolon, meant as separator, has made a comment of; null where there is none. Behind a space or
    /// quotes one is meant as a comment.
    /// </summary>
    public static MappedText? LostBehind(string document, InfEntry entry)
    {
        if (entry.Comment is not { } comment || comment.Text.IndexOf('=') is not (var equal and > 0)
            || document[entry.Written.Start] == '"' || entry.Written.End >= document.Length || document[entry.Written.End] != ';')
        {
            return null;
        }

        var key = comment.Text.Substring(0, equal).Trim();
        return CertStrToNameDialect.Parse(MappedText.Verbatim(key + "=x", 0)).Name is not null ? comment : null;
    }

    /// <summary>Keys that certreq ignores for this type of request.</summary>
    public static IEnumerable<Problem> OfIgnoredKeys(InfSection section, InfRequestType? type)
    {
        if (type is not { } known || known == InfRequestType.Certificate)
            yield break;
        var validity = section.Entries.Find(entry => Is(entry, "ValidityPeriod") || Is(entry, "ValidityPeriodUnits")
            || Is(entry, "NotBefore") || Is(entry, "NotAfter"));
        if (validity is not null)
        {
            yield return new Problem(RuleIds.ConfigText, validity.Key.Span,
                $"certreq ignores '{Display.Of(validity.Key)}' because the request is no certificate; the CA says how long the certificate is valid, so remove the key or set RequestType to Cert.");
        }

        if (known == InfRequestType.Pkcs10 && section.Find("RequesterName") is { } requester)
        {
            yield return new Problem(RuleIds.ConfigText, requester.Key.Span,
                "certreq ignores 'RequesterName' for RequestType PKCS10; set RequestType to CMC, or remove the key.");
        }
    }

    /// <summary>A file above a limit.</summary>
    public static Problem TooLong() => new(RuleIds.UnreadableFile, default,
        $"The certreq policy file is longer than {InfLimits.FileLength} characters, so it is not checked; split it.");

    /// <summary>A file of too many entries.</summary>
    public static Problem Cut(SourceSpan place) => new(RuleIds.UnreadableFile, place,
        $"The certreq policy file has more than {InfLimits.Entries} entries, so the rest is not checked; split it.");

    /// <summary>A challenge password that goes with the request.</summary>
    public static Problem? OfPassword(InfFile file) =>
        file.Find("RequestAttributes")?.Find("ChallengePassword") is { Value: { IsKnown: true, Length: > 0 } password }
            ? new Problem(RuleIds.WrittenPassword, password.Span,
                "The challenge password is written in the file; leave it out and give it to certreq when the request is submitted (-attrib).")
            : null;

    private static bool Is(InfEntry entry, string key) => string.Equals(entry.Key.Text, key, StringComparison.OrdinalIgnoreCase);
}
