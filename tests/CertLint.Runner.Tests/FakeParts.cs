using System.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Readers;
using CertLint.Rules;
using CertLint.Runner.Judging;

namespace CertLint.Runner.Tests;

/// <summary>
/// A reader of a language of one word a line, and rules that tell what they were given, so that a test sees what a run
/// does between them: <c>cert CN [digest]</c>, <c>ca CN</c>, <c>csr CN [digest]</c>, <c>key [digest]</c>,
/// <c>locked-key</c>, <c>entry CN [digest]</c> and <c>ca-entry CN</c> for keystores' keys, <c>hidden CN PASSWORD</c>,
/// <c>config CN</c>, <c>problem ID</c>, <c>refers PATH</c>, <c>presents PATH</c>, <c>throw</c>.
/// </summary>
internal sealed class FakeParts
{
    private static readonly RuleDescriptor[] Rules =
    [
        new("CERT1001", "Purpose", RuleCategory.Subject, RuleLevels.Everywhere(Level.Policy), "test"),
        new("CERT4001", "Key", RuleCategory.Files, RuleLevels.Everywhere(Level.Warning), "test"),
        new("CERT5001", "Rejected", RuleCategory.Building, RuleLevels.Everywhere(Level.Suggestion), "test"),
        new("CERT9001", "Unreadable", RuleCategory.CertLint, RuleLevels.Everywhere(Level.Warning), "test"),
        new("CERT9002", "Setting", RuleCategory.CertLint, RuleLevels.Everywhere(Level.Warning), "test"),
        new("CERT9003", "Dead", RuleCategory.CertLint, RuleLevels.Everywhere(Level.Suggestion), "test"),
    ];

    private int reads;
    private int judges;

    public FakeParts() => Parts = new LintParts(Read, Create, () => Rules);

    public LintParts Parts { get; }

    /// <summary>How often the reader was called.</summary>
    public int Reads => reads;

    /// <summary>How many judges were made.</summary>
    public int Judges => judges;

    public LintResult Run(LintRequest request) =>
        LintRun.Execute(request, Parts, TestContext.Current.CancellationToken);

    private FakeJudge Create(Func<string, bool> isEnabled)
    {
        judges++;
        return new FakeJudge(isEnabled);
    }

    private DocumentModel Read(string path, byte[] content, PasswordVariable password)
    {
        Interlocked.Increment(ref reads);
        var text = Encoding.UTF8.GetString(content);
        var targets = new List<LintTarget>();
        var problems = new List<Problem>();
        var references = new List<string>();
        var presented = new List<PresentedFile>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var place = new SourceSpan(start, line.Length);
            var words = line.Split(' ');
            var argument = words.ElementAtOrDefault(1) ?? "";
            var digest = words.ElementAtOrDefault(2);
            switch (words[0])
            {
                case "cert":
                    targets.Add(Told(words, new CertificateTarget(place) { Subject = Name(argument, place), PublicKeyDigest = digest }));
                    break;
                case "ca":
                    targets.Add(Told(words, new CertificateTarget(place) { Subject = Name(argument, place), IsAuthority = true }));
                    break;
                case "entry" or "ca-entry":
                    targets.Add(Told(words, new CertificateTarget(place)
                    {
                        Subject = Name(argument, place), PublicKeyDigest = digest, HasPrivateKey = true, IsAuthority = words[0] == "ca-entry",
                    }));
                    break;
                case "hidden" when password.Read() is { } secret:
                    if (secret == digest)
                        targets.Add(new CertificateTarget(place) { Subject = Name(argument, place) });
                    else
                        problems.Add(new Problem("CERT5001", place, "the password is wrong"));
                    break;
                case "csr":
                    targets.Add(new RequestTarget(place) { Subject = Name(argument, place), PublicKeyDigest = digest, Purpose = Purpose.Request });
                    break;
                case "config":
                    targets.Add(new ConfigTarget(place) { Subject = Name(argument, place), Purpose = Purpose.Request });
                    break;
                case "key":
                    targets.Add(new KeyTarget(place) { Label = "PRIVATE KEY", PublicKeyDigest = argument.Length == 0 ? null : argument });
                    break;
                case "locked-key":
                    targets.Add(new KeyTarget(place) { Label = "ENCRYPTED PRIVATE KEY", IsEncrypted = true });
                    break;
                case "problem":
                    problems.Add(new Problem(argument, place, "as the reader says"));
                    break;
                case "refers":
                    references.Add(Path.Combine(Path.GetDirectoryName(path)!, argument));
                    problems.Add(new Problem("CERT5001", place, File.Exists(references[^1]) ? File.ReadAllText(references[^1]) : "absent"));
                    break;
                case "presents":
                    presented.Add(new PresentedFile(Path.Combine(Path.GetDirectoryName(path)!, argument), place));
                    break;
                case "throw":
                    throw new InvalidOperationException(line);
            }

            start += line.Length + 1;
        }

        return new DocumentModel(LineMap.Of(text), targets, problems, references) { PresentedFiles = presented };
    }

    // What the words behind the key's digest say: "cert a D1 by:root signer:01 v1".
    private static CertificateTarget Told(string[] words, CertificateTarget certificate)
    {
        foreach (var pair in words.Skip(3).Select(word => word.Split(':')))
        {
            certificate = pair[0] switch
            {
                "by" => certificate with { Issuer = Name(pair[1], certificate.Place), IsSelfIssued = pair[1] == words[1] },
                "key" => certificate with { SubjectKeyIdentifier = pair[1] },
                "signer" => certificate with { AuthorityKeyIdentifier = pair[1] },
                "v1" => certificate with { Version = 1 },
                "usage" => certificate with { ExtendedKeyUsages = [pair[1]] },
                "dns" => certificate with { AlternativeNames = [new GeneralName(GeneralNameKind.Dns, MappedText.At(pair[1], certificate.Place))] },
                _ => throw new ArgumentException(pair[0]),
            };
        }

        return certificate;
    }

    // "a,b" has two of them.
    private static DistinguishedName Name(string commonNames, SourceSpan place) => new(
        [.. commonNames.Split(',').Select(name => new RelativeDistinguishedName(new NameAttribute(AttributeType.CommonName, MappedText.At(name, place))))], false, place);

    private sealed class FakeJudge(Func<string, bool> isEnabled) : IJudge
    {
        public IReadOnlyList<Finding> Lint(LintTarget target, LintPolicy policy) => target switch
        {
            NamedTarget named => Tell("CERT1001", $"{named.Subject!.Rdns[0].Attributes[0].Value} {named.Purpose} {named.Usage} {policy.Profiles}{string.Concat(policy.Organizations.Select(name => " " + name))}", target.Place),
            _ => Tell("CERT4001", "key", target.Place),
        };

        public Finding? Report(Problem problem, Origin origin, LintPolicy policy) =>
            Tell(problem.RuleId, problem.Message, problem.Place).FirstOrDefault();

        private Finding[] Tell(string id, string message, SourceSpan place)
        {
            var rule = Rules.Single(rule => rule.Id == id);
            return isEnabled(id) ? [new Finding(rule, rule.Levels.Request, message, place)] : [];
        }
    }
}
