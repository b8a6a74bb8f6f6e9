using CertLint.Model;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Workflows;

/// <summary>Commands that are written as lists of their words, as <c>command</c> and <c>args</c> of containers.</summary>
internal static class ArgumentList
{
    /// <summary>
    /// The script that a list runs: what stands behind <c>sh -c</c>, else its words in single quotes, so that a shell's
    /// reader finds them as they are.
    /// </summary>
    public static MappedText? Script(IReadOnlyList<YamlNode> words)
    {
        var scalars = words.OfType<YamlScalar>().Take(ScriptLimits.Words).ToList();
        if (scalars.Count == 0)
            return null;
        for (var i = 0; i + 1 < scalars.Count; i++)
        {
            if (IsCommandOption(scalars[i].Value))
                return scalars[i + 1].Text;
        }

        var script = new MappedTextBuilder();
        foreach (var word in scalars)
        {
            if (script.Length > 0)
                script.Append(" ", new SourceSpan(word.Place.Start, 0));
            AppendQuoted(script, word.Text);
        }

        return script.Build(scalars[0].Place.Start);
    }

    // -c, -ec, -lc, -xec; keytool and openssl have no such option before what they do.
    private static bool IsCommandOption(string word) =>
        word.Length is > 1 and < 8 && word[0] == '-' && word[word.Length - 1] == 'c' && word.Skip(1).All(char.IsLetter)
        && word is not ("-enc" or "-sec");

    private static void AppendQuoted(MappedTextBuilder script, MappedText word)
    {
        script.Append("'", new SourceSpan(word.Span.Start, 0));
        var start = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (word.Text[i] != '\'')
                continue;
            script.Append(word.Slice(start, i - start)).Append("'\\''", word.SpanOf(i, 1));
            start = i + 1;
        }

        script.Append(word.Slice(start, word.Length - start)).Append("'", new SourceSpan(word.Span.End, 0));
    }
}
