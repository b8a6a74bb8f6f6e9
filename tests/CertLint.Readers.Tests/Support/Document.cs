using System.Text;
using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Tests.Support;

/// <summary>Reads texts as files.</summary>
internal static class Document
{
    public static DocumentModel Read(string text, string path = "/project/file.pem") =>
        DocumentReader.Read(path, Encoding.UTF8.GetBytes(text));

    public static T Single<T>(string text)
        where T : LintTarget
    {
        var model = Read(text);
        Assert.Empty(model.Problems);
        return Assert.IsType<T>(Assert.Single(model.Targets));
    }

    public static Problem Problem(string text, string path = "/project/file.pem")
    {
        var model = Read(text, path);
        Assert.Empty(model.Targets);
        var problem = Assert.Single(model.Problems);
        Assert.Equal("CERT9001", problem.RuleId);
        return problem;
    }

    public static string Slice(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
