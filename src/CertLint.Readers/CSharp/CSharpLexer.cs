using System.Text;

namespace CertLint.Readers.CSharp;

/// <summary>
/// Splits C# into the tokens that tell which files a source names: identifiers, strings, punctuation. It knows no grammar,
/// and takes what does not compile as it comes; the compiler's own lexer is no part of MSBuild's process.
/// </summary>
internal sealed class CSharpLexer
{
    private readonly string text;
    private readonly List<CSharpToken> tokens = [];
    private int at;

    private CSharpLexer(string text) => this.text = text;

    /// <summary>All tokens but comments, numbers, characters and preprocessor directives.</summary>
    public static IReadOnlyList<CSharpToken> Read(string text)
    {
        var lexer = new CSharpLexer(text);
        while (lexer.at < text.Length)
            lexer.Next();
        return lexer.tokens;
    }

    private char this[int offset] => at + offset < text.Length ? text[at + offset] : '\0';

    private void Next()
    {
        var character = text[at];
        if (char.IsWhiteSpace(character))
            at++;
        else if (character == '/' && this[1] == '/')
            SkipLine();
        else if (character == '/' && this[1] == '*')
            at = text.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : text.Length;
        else if (character == '#' && IsLineStart())
            SkipLine();
        else if (character == '\'')
            SkipCharacter();
        else if (IsStringStart())
            tokens.Add(new CSharpToken(CSharpTokenKind.Text, ReadString()));
        else if (char.IsLetterOrDigit(character) || character is '_' or '@')
            ReadWord();
        else
            tokens.Add(new CSharpToken(CSharpTokenKind.Sign, text[at++].ToString()));
    }

    private void SkipLine()
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
            at++;
    }

    private bool IsLineStart()
    {
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
            before--;
        return before < 0 || text[before] is '\r' or '\n';
    }

    private void SkipCharacter()
    {
        at++;
        while (at < text.Length && text[at] is not ('\'' or '\r' or '\n'))
            at += text[at] == '\\' ? 2 : 1;
        at++;
    }

    private void ReadWord()
    {
        var start = at++;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
            at++;
        var word = text.Substring(start, at - start).TrimStart('@');
        if (word.Length > 0 && !char.IsDigit(word[0]))
            tokens.Add(new CSharpToken(CSharpTokenKind.Word, word));
    }

    private bool IsStringStart()
    {
        var ahead = 0;
        while (this[ahead] is '$' or '@')
            ahead++;
        return this[ahead] == '"';
    }

    private string ReadString()
    {
        int dollars = 0;
        var isVerbatim = false;
        for (; text[at] is '$' or '@'; at++)
        {
            dollars += text[at] == '$' ? 1 : 0;
            isVerbatim |= text[at] == '@';
        }

        var quotes = 0;
        while (this[quotes] == '"')
            quotes++;
        if (quotes >= 3 && !isVerbatim)
            return ReadRaw(quotes, dollars);
        at++;
        return ReadQuoted(isVerbatim, isInterpolated: dollars > 0);
    }

    private string ReadRaw(int quotes, int dollars)
    {
        var start = at + quotes;
        var end = start > text.Length ? -1 : text.IndexOf(new string('"', quotes), start, StringComparison.Ordinal);
        at = end < 0 ? text.Length : end + quotes;
        var value = end < 0 ? "" : text.Substring(start, end - start).Trim();
        var hole = dollars == 0 ? -1 : value.LastIndexOf('}');
        return hole < 0 ? value : value.Substring(hole + 1);
    }

    private string ReadQuoted(bool isVerbatim, bool isInterpolated)
    {
        var value = new StringBuilder();
        var depth = 0;
        while (at < text.Length && (isVerbatim || text[at] is not ('\r' or '\n')))
        {
            var character = text[at++];
            if (character == '"' && depth == 0)
            {
                if (!isVerbatim || this[0] != '"')
                    break;
                value.Append(text[at++]);
            }
            else if (isInterpolated && character is '{' or '}' && depth == 0 && this[0] == character)
            {
                value.Append(text[at++]);
            }
            else if (isInterpolated && character is '{' or '}')
            {
                // Only what follows the last hole is certain.
                depth = Math.Max(0, depth + (character == '{' ? 1 : -1));
                value.Clear();
            }
            else if (character == '\\' && !isVerbatim && at < text.Length)
            {
                value.Append(text[at++]);
            }
            else if (depth == 0)
            {
                value.Append(character);
            }
        }

        return value.ToString();
    }
}
