using CertLint.Model;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// UTF-8 whose octets were read as Latin-1 or Windows-1252, once or several times over: <c>MÃ¼ller</c> for
/// <c>Müller</c>. Three signs together tell it from real text (<c>SÃO PAULO</c>, <c>CAFÉ®</c>): all characters beyond ASCII are
/// octets of well-formed UTF-8, they encode what names are written with, and at least one of them stands where nobody
/// would write it.
/// </summary>
internal static class MisreadUtf8
{
    /// <summary>More often than that no text was ever misread.</summary>
    private const int MaximumTimes = 3;

    /// <summary>What was meant; without words where the text may be meant as it stands; null where nothing was misread.</summary>
    public static Repair? Find(MappedText value)
    {
        var repair = FindOnce(value);
        for (var times = 1; times < MaximumTimes && repair is { Words: not null } once; times++)
        {
            if (FindOnce(once.Value) is not { Words: not null } again)
                break;
            repair = again with { Words = once.Words };
        }

        return repair;
    }

    private static Repair? FindOnce(MappedText value)
    {
        var text = value.Text;
        MisreadCharacter? first = null;
        var isSure = false;
        var end = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u0080')
                continue;
            if (MisreadCharacter.At(text, i) is not { } character)
            {
                if (text[i] < '\u0100' || InvisibleCharacters.FormatLengthAt(text, i) is not (> 0 and var length))
                    return null;
                i += length - 1;
                continue;
            }

            if (character.Kind == MisreadKind.Implausible)
                return null;
            first ??= character;
            // A word of another script has several letters.
            isSure |= character.Kind == MisreadKind.OtherScript ? end == i : character.IsOutOfPlaceIn(text);
            end = character.End;
            i = end - 1;
        }

        if (first is not { } example)
            return null;
        return isSure
            ? new Repair(Reread(value), $"UTF-8 that was read as Latin-1 ('{example.WrittenIn(text)}')", IsCertain: true)
            : new Repair(value, Words: null, IsCertain: false);
    }

    private static MappedText Reread(MappedText value)
    {
        var text = value.Text;
        var rewriter = new Rewriter(value);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u0080' || MisreadCharacter.At(text, i) is not { } character)
                continue;
            rewriter.Replace(i, character.End - i, char.ConvertFromUtf32(character.CodePoint));
            i = character.End - 1;
        }

        return rewriter.Build();
    }
}
