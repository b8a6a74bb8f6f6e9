using CertLint.Findings;
using CertLint.Readers.Text.Certtool;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.Certtool;

/// <summary>The reader against the real certtool, on random templates.</summary>
public class DifferentialTests
{
    private const int Templates = 200;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Subject_names_and_rejections_are_certtools(int batch)
    {
        using var tool = new CerttoolTool();
        var differences = new List<string>();
        int compared = 0, accepted = 0;
        for (var seed = batch * 100_000; seed < (batch * 100_000) + Templates; seed++)
        {
            var text = new TemplateGenerator(seed).Next();
            var file = TemplateLexer.Read(text);
            // Octets that are no character, holes, and comments that are cut off what is judged, are not what certtool sees.
            if (text.Contains("\\ü", StringComparison.Ordinal) || file.IsTemplated || file.Options.Any(option => !option.Value.IsKnown || ValueComment.Of(option) is { IsCertain: true }))
                continue;
            compared++;
            var answer = tool.Request(text, out var error);
            accepted += answer is null ? 0 : 1;
            if (Difference(file, answer) is { } difference)
                differences.Add($"seed {seed}: {difference}\n{error}\n{text}");
        }

        Assert.True(differences.Count == 0, string.Join("\n----\n", differences));
        Assert.InRange(accepted, compared / 4, compared - 1);
        Assert.True(compared > Templates / 4);
    }

    private static string? Difference(
        TemplateFile file, (IReadOnlyList<IReadOnlyList<(string Oid, string Value)>> Rdns, IReadOnlyList<string> DnsNames)? answer)
    {
        var subject = TemplateSubject.Of(file);
        var isRejected = subject.Error is not null || file.Options.SelectMany(option => TemplateProblems.Of(option, file)).Any(problem => problem.RuleId == RuleIds.RejectedText);
        if (isRejected || answer is null)
            return isRejected == answer is null ? null : isRejected ? "read as rejected" : "rejected";
        var names = TemplateExtensions.AlternativeNames(file).Select(name => name.Value.Text);
        return names.SequenceEqual(answer.Value.DnsNames.Where(name => name.Length > 0)) ? EncodedName.Difference(subject.Name, answer.Value.Rdns) : "names " + string.Join(" ", answer.Value.DnsNames);
    }
}
