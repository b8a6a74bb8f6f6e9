using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Text.Templates;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>
/// Reads the policy files from which Windows' <c>certreq -new</c> makes requests and self-signed certificates. Never throws on
/// bad content.
/// </summary>
public static class CertreqInfReader
{
    private const string SectionName = "NewRequest";

    /// <summary>Words, in lower case, without one of which, in whatever case, a text is not asked about.</summary>
    public static IReadOnlyList<string> MarkerWords { get; } = ["[newrequest]"];

    /// <summary>What a policy file holds; null where <paramref name="text"/> is none.</summary>
    public static DocumentModel? Read(string text)
    {
        if (text.IndexOf("[" + SectionName + "]", StringComparison.OrdinalIgnoreCase) < 0 || !StartsWithSection(text))
            return null;
        if (text.Length > InfLimits.FileLength)
            return new DocumentModel(new LineMap([0]), [], [InfProblems.TooLong()], []);
        var file = InfLexer.Read(text).WithStrings();
        return file.Find(SectionName) is { Entries.Count: > 0 } section ? Read(text, file, section) : null;
    }

    // Before the first section SetupAPI takes comments alone; a script that writes such a file starts with something else.
    private static bool StartsWithSection(string text)
    {
        var holes = new TemplateHoles(text);
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] == '[')
                return true;
            if (text[at] is ';' or '#' || holes.IsDirectiveAt(at))
            {
                while (at < text.Length && text[at] is not ('\n' or '\r'))
                    at++;
            }
            else if (!char.IsWhiteSpace(text[at++]))
            {
                return false;
            }
        }

        return false;
    }

    private static DocumentModel Read(string text, InfFile file, InfSection section)
    {
        var problems = new List<Problem>();
        if (file.IsCut)
            problems.Add(InfProblems.Cut(section.Header));
        var type = InfRequestTypes.Of(section);
        problems.AddRange(InfProblems.OfIgnoredKeys(section, type));
        if (InfProblems.OfPassword(file) is { } password)
            problems.Add(password);
        var subject = section.Find("Subject") is { Value.Length: > 0 } entry ? entry : null;
        DistinguishedName? name = null;
        if (subject is not null && NameFlags.Of(section) is { } flags)
        {
            var parse = CertStrToNameDialect.Parse(subject.Value, CertStrToNameDialect.OfCertEnroll(flags));
            problems.AddRange(InfProblems.OfSubject(text, subject, parse));
            name = parse.Name;
        }

        var names = InfAlternativeNames.Of(file);
        var purposes = InfKeyPurposes.Of(file);
        var isFilledIn = section.Find("SubjectNameFlags") is not null;
        var target = new ConfigTarget(section.Header)
        {
            Purpose = PurposeOf(file, type),
            Subject = name,
            SubjectText = subject?.Value,
            IsSubjectComplete = name is not null && !file.IsCut && !isFilledIn && InfProblems.LostBehind(text, subject!) is null,
            AlternativeNames = names.Names,
            AreAlternativeNamesComplete = names.AreComplete && !isFilledIn,
            IsAlternativeNameCritical = names.IsCritical,
            ExtendedKeyUsages = purposes.Oids,
            ExtendedKeyUsagePlace = purposes.Place,
            KeyUsage = RequestedKey.UsageOf(section),
            Key = RequestedKey.Of(section),
            Digest = RequestedKey.DigestOf(section),
            Validity = type == InfRequestType.Certificate ? RequestedValidity.Of(section) : null,
        };
        return new DocumentModel(LineMap.Of(text), [target], [.. problems.OrderBy(problem => problem.Place.Start)], []);
    }

    private static Purpose PurposeOf(InfFile file, InfRequestType? type)
    {
        var constraints = InfExtension.Find(file, "2.5.29.19");
        var isAuthority = constraints is { IsText: true } && constraints.Lines.Any(line =>
            line.Text.Replace(" ", "").StartsWith("ca=1", StringComparison.OrdinalIgnoreCase)
            || line.Text.Replace(" ", "").StartsWith("ca=true", StringComparison.OrdinalIgnoreCase));
        return isAuthority ? Purpose.Authority
            : type == InfRequestType.Certificate ? Purpose.SelfSigned
            : Purpose.Request;
    }
}
