using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Certtool;

/// <summary>
/// Reads the templates from which <c>certtool</c> of GnuTLS makes requests and certificates (<c>--template</c>). Never throws on
/// bad content.
/// </summary>
public static class CerttoolTemplateReader
{
    /// <summary>Words, in lower case, without one of which, in whatever case, a text is not asked about.</summary>
    public static IReadOnlyList<string> MarkerWords { get; } =
    [
        "signing_key", "tls_www_", "expiration_days", "encryption_key", "challenge_password",
    ];

    /// <summary>
    /// What a template holds; null where <paramref name="text"/> is none. The same template serves --generate-request and
    /// --generate-self-signed, so that a template without <c>ca</c> counts as one for a request.
    /// </summary>
    public static DocumentModel? Read(string text)
    {
        if (text.Length > CerttoolLimits.FileLength || text.IndexOf('\0') >= 0 || text.StartsWith("#!", StringComparison.Ordinal))
            return null;
        var file = TemplateLexer.Read(text);
        if (!TemplateDetector.IsTemplate(text, file))
            return null;
        var lost = file.Stop is { } stop ? OptionsBehind(text, stop) : [];
        var subject = TemplateSubject.Of(file);
        return new DocumentModel(
            LineMap.Of(text), [Target(file, subject, lost)], [.. Problems(text, file, subject, lost).OrderBy(problem => problem.Place.Start)], []);
    }

    private static ConfigTarget Target(TemplateFile file, TemplateSubject subject, List<TemplateOption> lost)
    {
        var names = TemplateExtensions.AlternativeNames(file);
        var (purposes, place) = TemplateExtensions.PurposesOf(file);
        var first = file.Find("dn") ?? file.Find("cn") ?? file.Find("organization") ?? file.Find("o") ?? file.Options[0];
        return new ConfigTarget(first.Key.Span)
        {
            Purpose = file.Find("ca") is not null ? Purpose.Authority : Purpose.Request,
            Subject = subject.Name,
            IsSubjectComplete = subject.IsComplete,
            LostAttributes = [.. subject.Lost.Concat(lost.Select(option => TemplateSubject.TypeOf(option.Key.Text)).OfType<AttributeType>()).Distinct()],
            AlternativeNames = names,
            AreAlternativeNamesComplete = TemplateExtensions.AreAlternativeNamesComplete(file, names) && lost.Count == 0,
            ExtendedKeyUsages = purposes,
            ExtendedKeyUsagePlace = place,
            KeyUsage = TemplateExtensions.KeyUsage(file),
            Validity = TemplateExtensions.Validity(file),
        };
    }

    private static List<Problem> Problems(
        string text, TemplateFile file, TemplateSubject subject, List<TemplateOption> lost)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var option in file.Options)
        {
            if (problems.Count >= CerttoolLimits.Problems)
                break;
            problems.AddRange(TemplateProblems.Of(option, file));
            if (!file.IsTemplated && TemplateProblems.OfName(option, file, seen) is { } problem)
                problems.Add(problem);
        }

        if (subject.Error is { } error)
            problems.Add(TemplateProblems.OfDn(error));
        if (file.Stop is { } stop && TemplateProblems.OfStop(text, stop, lost) is { } stopped)
            problems.Add(stopped);
        if (file.Options.FirstOrDefault(option => option.CarriageReturn is not null) is { CarriageReturn: { } place })
        {
            problems.Add(new Problem(RuleIds.ConfigText, place,
                "The lines end in CR LF, so certtool on Linux takes a carriage return as the last character of a value without quotes; save the file with LF, or quote the values.")
            {
                AtMost = Level.Suggestion,
            });
        }

        if (file.IsCut)
        {
            problems.Add(new Problem(RuleIds.UnreadableFile, file.Options[0].Key.Span,
                $"The template has more than {CerttoolLimits.Options} options, so the rest is not checked; split it."));
        }

        return problems;
    }

    // What certtool would read behind the place where it stops, if it went on with the next line.
    private static List<TemplateOption> OptionsBehind(string text, int stop)
    {
        var line = text.IndexOf('\n', stop);
        if (line < 0)
            return [];
        var rest = TemplateLexer.Read(new string(' ', line) + text.Substring(line));
        return [.. rest.Options.Where(option => OptionTable.Find(option.Key.Text) is not null)];
    }
}
