using System.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Runner;

namespace CertLint.Writers.Tests.Support;

/// <summary>What a writer makes of a plan, and what CertLint says of that.</summary>
internal static class Written
{
    /// <summary>The document, which the writer must not refuse.</summary>
    public static WrittenRequest Of(string tool, RequestPlan plan)
    {
        var writer = RequestWriter.For(tool)!;
        var written = writer.Write(plan, RequestNames.Of(plan, writer.Extension));
        Assert.Null(written.Refusal);
        return written;
    }

    /// <summary>The document as a file of a folder; its name.</summary>
    public static string Save(TemporaryFolder folder, string tool, RequestPlan plan)
    {
        var written = Of(tool, plan);
        var name = RequestNames.Of(plan, RequestWriter.For(tool)!.Extension).Document;
        File.WriteAllBytes(folder[name], OctetsOf(written));
        return name;
    }

    /// <summary>The document as the command writes it.</summary>
    public static byte[] OctetsOf(WrittenRequest written)
    {
        Encoding encoding = written.IsUtf16 ? Encoding.Unicode : new UTF8Encoding(false);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(written.Text)];
    }

    /// <summary>
    /// What <c>check</c> says of the file that it would not say of the values by themselves: where it knows what the certificate is for,
    /// any finding, else warnings.
    /// </summary>
    public static string[] AddedFindings(string path, RequestPlan plan)
    {
        var ofValues = TargetRun.Execute(TargetOf(plan), "\n", path, DateTime.UtcNow, CancellationToken.None).Findings.Select(finding => finding.Finding.Rule.Id).ToHashSet();
        return
        [
            .. Check(new InputFile(path) { Usage = plan.Usage }).Concat(Check(new InputFile(path)).Where(finding => finding.Severity >= Severity.Warning))
                .Where(finding => !ofValues.Contains(finding.Finding.Rule.Id))
                .Select(finding => finding.Finding.Rule.Id + ": " + finding.Finding.Message),
        ];
    }

    private static IReadOnlyList<ReportedFinding> Check(InputFile file) =>
        LintRun.Execute(new LintRequest { Files = [file], UtcNow = DateTime.UtcNow }).Findings;

    private static ConfigTarget TargetOf(RequestPlan plan) => new(default)
    {
        Purpose = Purpose.Request,
        Subject = plan.Subject,
        AlternativeNames = [.. plan.AlternativeNames.Select(name => new GeneralName(GeneralNameKind.Dns, MappedText.Verbatim(name, 0)))],
    };
}
