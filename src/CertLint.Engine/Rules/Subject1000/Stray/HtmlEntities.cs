using CertLint.Model;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// Character references of HTML in a value, as a web form or an XML file leaves them: <c>AT&amp;amp;T</c>, <c>O&amp;#39;Neill</c>.
/// </summary>
internal static class HtmlEntities
{
    private const int FirstLatin1 = 0xA0;

    /// <summary>A hexadecimal reference of six digits; no name in the tables is longer.</summary>
    private const int MaximumLength = 8;

    /// <summary>The names of U+00A0 to U+00FF, in their order.</summary>
    private const string Latin1Names =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro"
        + " para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil"
        + " Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
        + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml"
        + " igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute"
        + " thorn yuml";

    private static readonly Lazy<Dictionary<string, string>> Characters = new(Load);

    /// <summary>The references that the value holds, those of references (<c>&amp;amp;amp;</c>) too.</summary>
    public static Repair? Find(MappedText value)
    {
        var text = value.Text;
        Rewriter? rewriter = null;
        string? first = null;
        for (var start = text.IndexOf('&'); start >= 0; start = text.IndexOf('&', start + 1))
        {
            var end = start + 1;
            string? meaning = null;
            while (meaning is null or "&" && Match(text, end) is { } match)
                (meaning, end) = match;
            if (meaning is null)
                continue;
            (rewriter ??= new Rewriter(value)).Replace(start, end - start, meaning);
            first ??= text.Substring(start, end - start);
            start = end - 1;
        }

        return rewriter is null ? null : new Repair(rewriter.Build(), $"the HTML entity '{Display.Of(first!)}'", IsCertain: true);
    }

    /// <summary>What stands behind an ampersand: its meaning and where it ends.</summary>
    private static (string Meaning, int End)? Match(string text, int start)
    {
        var end = text.IndexOf(';', start, Math.Min(MaximumLength + 1, text.Length - start));
        if (end <= start)
            return null;
        var name = text.Substring(start, end - start);
        var meaning = name[0] == '#' ? Numbered(name)
            : Characters.Value.TryGetValue(name, out var character) ? character
            : null;
        return meaning is null ? null : (meaning, end + 1);
    }

    private static string? Numbered(string reference)
    {
        var isHexadecimal = reference.Length > 1 && reference[1] is 'x' or 'X';
        var start = isHexadecimal ? 2 : 1;
        if (reference.Length == start)
            return null;
        var number = 0;
        for (var i = start; i < reference.Length; i++)
        {
            var digit = Digit(reference[i]);
            if (digit < 0 || (!isHexadecimal && digit > 9))
                return null;
            number = (number * (isHexadecimal ? 16 : 10)) + digit;
        }

        // HTML reads the C1 controls as Windows-1252; other controls and half surrogate pairs stand for no text.
        return number switch
        {
            < 0x20 or 0x7F or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => null,
            < 0x100 => Windows1252.CharacterOf(number).ToString(),
            _ => char.ConvertFromUtf32(number),
        };
    }

    private static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => -1,
    };

    private static Dictionary<string, string> Load()
    {
        var characters = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            // In capitals too, as in a value that was put into capitals as a whole.
            ["amp"] = "&", ["lt"] = "<", ["gt"] = ">", ["quot"] = "\"", ["apos"] = "'",
            ["AMP"] = "&", ["LT"] = "<", ["GT"] = ">", ["QUOT"] = "\"", ["APOS"] = "'", ["NBSP"] = "\u00A0",
            ["OElig"] = "\u0152", ["oelig"] = "\u0153", ["Scaron"] = "\u0160", ["scaron"] = "\u0161", ["Yuml"] = "\u0178",
            ["ndash"] = "\u2013", ["mdash"] = "\u2014", ["lsquo"] = "\u2018", ["rsquo"] = "\u2019", ["sbquo"] = "\u201A",
            ["ldquo"] = "\u201C", ["rdquo"] = "\u201D", ["bdquo"] = "\u201E", ["bull"] = "\u2022", ["hellip"] = "\u2026",
            ["lsaquo"] = "\u2039", ["rsaquo"] = "\u203A", ["euro"] = "\u20AC", ["trade"] = "\u2122",
        };
        var names = Latin1Names.Split(' ');
        for (var i = 0; i < names.Length; i++)
            characters.Add(names[i], ((char)(FirstLatin1 + i)).ToString());
        return characters;
    }
}
