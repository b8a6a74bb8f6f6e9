using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// <c>//C=US\O=Acme</c>: an argument that starts with two slashes and has no other one is rewritten by Git Bash and MSYS2 to
/// <c>/C=US/O=Acme</c>. Everywhere else openssl drops it, or its first attribute.
/// </summary>
internal static class GitBashSubject
{
    /// <summary>The text as openssl gets it in Git Bash; null for one that is not in this form.</summary>
    public static MappedText? Rewrite(MappedText text)
    {
        if (!text.Text.StartsWith("//", StringComparison.Ordinal) || text.Text.IndexOf('/', 2) >= 0)
            return null;
        var rewritten = new MappedTextBuilder();
        var start = 1;
        for (var backslash = text.Text.IndexOf('\\'); backslash >= 0; backslash = text.Text.IndexOf('\\', start))
        {
            rewritten.Append(text.Slice(start, backslash - start)).Append("/", text.SpanOf(backslash, 1));
            start = backslash + 1;
        }

        return rewritten.Append(text.From(start)).Build();
    }

    /// <summary>What is to be said of the form where nobody knows that the script runs in Git Bash only.</summary>
    public static IEnumerable<Problem> Problems(MappedText text) =>
        NameProblems.Of("openssl", text, OpenSslSubjectDialect.Parse(text, new OpenSslSubjectOptions(IsUtf8: true)) with { Error = null })
            .Take(1)
            .Select(problem => problem with { AtMost = Level.Suggestion });
}
