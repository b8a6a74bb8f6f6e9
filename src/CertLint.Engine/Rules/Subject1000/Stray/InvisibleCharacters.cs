using System.Globalization;
using CertLint.Model;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// Characters inside a value that nobody sees or means: controls, format characters, no-break spaces. RFC 4518 2.2 leaves
/// them out of a comparison, or takes them for spaces; here they stay where a script needs them.
/// </summary>
internal static class InvisibleCharacters
{
    /// <summary>Those inside the value; white space at its ends is not looked at.</summary>
    public static Repair? Find(MappedText value)
    {
        var text = value.Text;
        var letter = '\0';
        bool? isFromRight = null;
        var hasControl = false;
        string? words = null;
        Rewriter? rewriter = null;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (IsControl(character))
            {
                hasControl = true;
                words ??= $"the control character {Number(character)}";
            }
            else if (IsNoBreakSpace(character))
            {
                words ??= $"the no-break space {Number(character)}";
                (rewriter ??= new Rewriter(value)).Replace(i, 1, IsBesideSpace(text, i) ? "" : " ");
            }
            else if (FormatLengthAt(text, i) is > 0 and var length)
            {
                var isNeeded = IsJoiner(character) ? Joins(letter)
                    : IsDirectionMark(character) && (isFromRight ??= text.Any(IsWrittenFromRight));
                if (!isNeeded)
                {
                    words ??= $"the invisible character {Number(char.ConvertToUtf32(text, i))}";
                    (rewriter ??= new Rewriter(value)).Replace(i, length, "");
                }

                i += length - 1;
                continue;
            }

            letter = character;
        }

        // What a control stood for is anybody's guess: the end of the value, a line break, nothing.
        return words is null ? null : new Repair(rewriter?.Build() ?? value, words, !hasControl);
    }

    /// <summary>The length of the character at <paramref name="index"/> where it has no shape of its own; else 0.</summary>
    public static int FormatLengthAt(string text, int index) => text[index] switch
    {
        '\u00AD' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064')
            or (>= '\u2066' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB') => 1,
        var character when IsJoiner(character) || IsDirectionMark(character) => 1,
        '\uDB40' when index + 1 < text.Length && text[index + 1] is >= '\uDC00' and <= '\uDC7F' => 2,
        _ => 0,
    };

    private static bool IsControl(char character) =>
        character is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029';

    private static bool IsNoBreakSpace(char character) =>
        character is '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F';

    private static bool IsBesideSpace(string text, int index) =>
        (index > 0 && (text[index - 1] == ' ' || IsNoBreakSpace(text[index - 1])))
        || (index + 1 < text.Length && text[index + 1] == ' ');

    private static bool IsJoiner(char character) => character is '\u200B' or '\u200C' or '\u200D' or '\u180E';

    private static bool IsDirectionMark(char character) => character is '\u200E' or '\u200F' or '\u061C';

    // Joiners shape Arabic, the scripts of India, Mongolian and emoji; a space without width parts words in Thai and Khmer.
    private static bool Joins(char letter) => letter is (>= '\u0600' and <= '\u1CFF') or (>= '\uA800' and <= '\uABFF')
        or (>= '\uD800' and <= '\uDFFF') or (>= '\uFB50' and <= '\uFDFF') or '\uFE0E' or '\uFE0F'
        or (>= '\uFE70' and <= '\uFEFC');

    private static bool IsWrittenFromRight(char character) => character is (>= '\u0590' and <= '\u061B')
        or (>= '\u061D' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')
        or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';

    private static string Number(int character) => "U+" + character.ToString("X4", CultureInfo.InvariantCulture);
}
