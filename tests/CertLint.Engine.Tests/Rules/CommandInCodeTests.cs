using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules;

/// <summary>A command that C# starts is judged in the column of C#, and never more loudly than in a script.</summary>
public class CommandInCodeTests
{
    private const string Subject =
        "/C=USA/ST=Calif./L=NYC/O=Internet Widgits Pty Ltd/O=Contoso, OU=IT/OU=N\\/A/CN=a.service-now.com/CN=https:\\/\\/10.0.0.1/CN=a_b.contoso.com/CN=app.corp.local/CN=https:\\/\\/mtls.contoso.com";

    [Theory]
    [InlineData(Purpose.Unknown)]
    [InlineData(Purpose.Request)]
    [InlineData(Purpose.SelfSigned)]
    [InlineData(Purpose.Authority)]
    public void Nothing_is_louder_than_in_a_script(Purpose purpose)
    {
        foreach (var profile in new[] { Profiles.ServiceNow, Profiles.General, Profiles.PublicTls })
        {
            var policy = new LintPolicy { Profiles = profile, MaximumValidityDays = 365 };
            var script = new Linter().Lint(Target(purpose), policy).ToLookup(Key);
            var code = new Linter().Lint(Target(purpose) with { Origin = Origin.Code }, policy);

            Assert.NotEmpty(code);
            Assert.All(code, finding => Assert.Contains(script[Key(finding)], other => finding.Level <= other.Level));
        }
    }

    // As the catalogue's SelfSigned column: the provider's domain, the key, the digest, the validity.
    [Fact]
    public void Of_what_signs_itself_only_what_concerns_it_is_told() =>
        Assert.Equal(
            ["CERT1001 Warning", "CERT3003 Warning", "CERT3004 Policy", "CERT3005 Policy"],
            Told(Target(Purpose.SelfSigned) with { Origin = Origin.Code }));

    [Fact]
    public void Of_an_authority_only_its_key_and_digest_are_told() =>
        Assert.Equal(["CERT3004 Policy", "CERT3005 Suggestion"], Told(Target(Purpose.Authority) with { Origin = Origin.Code }));

    private static string[] Told(LintTarget target) =>
    [
        .. new Linter().Lint(target, new LintPolicy { MaximumValidityDays = 365 })
            .Select(finding => $"{finding.Rule.Id} {(finding.Level == Level.Policy ? "Policy" : finding.Level == Level.Warning ? "Warning" : "Suggestion")}").Order(StringComparer.Ordinal),
    ];

    private static (string Rule, SourceSpan Place) Key(Finding finding) => (finding.Rule.Id, finding.Place);

    private static ConfigTarget Target(Purpose purpose)
    {
        var text = MappedText.Verbatim(Subject, 0);
        return new ConfigTarget(text.Span)
        {
            Purpose = purpose,
            Subject = OpenSslSubjectDialect.Parse(text, new OpenSslSubjectOptions(IsUtf8: true) { ChecksValues = false }).Name,
            SubjectText = text,
            IsSubjectComplete = false,
            AlternativeNames = [new GeneralName(GeneralNameKind.Dns, MappedText.Verbatim("server01", 500)), new GeneralName(GeneralNameKind.Dns, MappedText.Verbatim("server01", 600))],
            Key = new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, 1024), new SourceSpan(700, 4)),
            Digest = new Placed<string>("sha1", new SourceSpan(710, 4)),
            Validity = new Placed<TimeSpan>(TimeSpan.FromDays(3650), new SourceSpan(720, 4)),
        };
    }
}
