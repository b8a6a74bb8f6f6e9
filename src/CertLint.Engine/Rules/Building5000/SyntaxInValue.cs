using System.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Subject1000;

namespace CertLint.Rules.Building5000;

/// <summary>Quotes, escapes and keys of a name's text, which a value by itself does not need.</summary>
/// <param name="Words">What there is, in words that follow "its".</param>
/// <param name="Plain">The value without it, where one is certain.</param>
internal sealed record SyntaxInValue(string Words, string? Plain)
{
    /// <summary>The value is a whole name.</summary>
    public bool IsName { get; init; }

    /// <summary>It may be meant.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Finds it; null in a value that is just that: <c>O'Reilly</c>, <c>A+B</c>, <c>6" pipes</c>, <c>DOMAIN\user</c>.</summary>
    /// <param name="type">The attribute.</param>
    /// <param name="value">Without outer white space; of one with holes the known start and end decide.</param>
    public static SyntaxInValue? Find(AttributeType type, MappedText value) =>
        FindKey(type, value) ?? FindQuotes(value) ?? FindEscape(value);

    private static SyntaxInValue? FindKey(AttributeType type, MappedText value)
    {
        if (JoinedAttributes.KeyAtStart(value.Text) is not var (key, start))
            return null;
        var others = JoinedAttributes.KeysIn(value.Text);
        var isOwn = key == type.ShortName;
        var words = $"key '{value.Text.Substring(0, start).Trim()}'";
        if (others.Count > 0)
            return new SyntaxInValue("keys " + Display.List([key, .. others]), null) { IsName = true };
        if (isOwn)
            return new SyntaxInValue(words, value.IsKnown ? PlainOf(value.Slice(start, value.Length - start)) : null);
        // E=mc2 and S=1 are formulas, c=3 is one too.
        var isFormula = key == "emailAddress" || value.Text[0] is 's' or 'S' or 'c' or 'o' or 'l';
        return new SyntaxInValue(words, null) { IsGuess = isFormula && value.Text.IndexOf('=') == 1 };
    }

    private static string PlainOf(MappedText value) => FindQuotes(value)?.Plain ?? FindEscape(value)?.Plain ?? value.Text;

    private static SyntaxInValue? FindQuotes(MappedText value)
    {
        var text = value.Text;
        if (text.Length < 3 || text[0] != '"' || text[text.Length - 1] != '"')
            return null;
        var plain = new StringBuilder();
        for (var i = 1; i < text.Length - 1; i++)
        {
            // "Alpha" and "Beta": the quotes at the ends are no pair.
            var isDoubled = text[i] is '"' or '\\' && i + 2 < text.Length && text[i + 1] == '"';
            if (text[i] == '"' && !isDoubled)
                return null;
            if (isDoubled)
                i++;
            plain.Append(text[i]);
        }

        return new SyntaxInValue("quotes", value.IsKnown ? plain.ToString() : null);
    }

    private static SyntaxInValue? FindEscape(MappedText value)
    {
        var text = value.Text;
        var plain = new StringBuilder();
        var hasEscape = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && IsEscapedAt(value, i + 1))
            {
                hasEscape = true;
                i++;
            }

            plain.Append(text[i]);
        }

        // Of another backslash nobody knows whether it is meant.
        var isCertain = value.IsKnown && plain.ToString().IndexOf('\\') < 0;
        return hasEscape ? new SyntaxInValue("backslash", isCertain ? plain.ToString() : null) : null;
    }

    /// <summary>RFC 4514 escapes these; behind DOMAIN\ none of them stands, a number sign at the start of a value alone.</summary>
    private static bool IsEscapedAt(MappedText value, int index) => index < value.Length
        && (value.Text[index] is ',' or ';' or '=' or '+' or '"' || (value.Text[index] == '#' && index == 1));
}
