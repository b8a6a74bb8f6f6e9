using CertLint.Model;

namespace CertLint.Analyzers.Text;

/// <summary>The inside of <c>@"…"</c>: a quote is doubled, in an interpolated string a brace too.</summary>
internal static class VerbatimLexer
{
    public static void Append(MappedTextBuilder builder, string written, int start, bool isInterpolated)
    {
        for (var i = 0; i < written.Length; i++)
        {
            var character = written[i];
            var isDoubled = character == '"' || (isInterpolated && character is '{' or '}');
            if (isDoubled && i + 1 < written.Length && written[i + 1] == character)
            {
                builder.Append(character.ToString(), new SourceSpan(start + i, 2));
                i++;
            }
            else
            {
                builder.Append(character, start + i);
            }
        }
    }
}
