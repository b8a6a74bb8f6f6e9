using System.Globalization;
using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>Reads the four kinds of strings: <c>'…'</c>, <c>"…"</c> and the here-strings <c>@'…'@</c>, <c>@"…"@</c> (about_Quoting_Rules).</summary>
internal sealed class PowerShellStrings(PowerShellCursor cursor, PowerShellReader reader)
{
    /// <summary>True where a string starts.</summary>
    public bool IsAtString => IsQuote(cursor.Current) || IsAtHereString;

    private bool IsAtHereString
    {
        get
        {
            if (cursor.Current != '@' || !IsQuote(cursor.Peek(1)))
                return false;
            var offset = 2;
            while (PowerShellCharacters.IsBlank(cursor.Peek(offset)))
                offset++;
            return PowerShellCharacters.IsNewLine(cursor.Peek(offset));
        }
    }

    /// <summary>Reads the string that starts here.</summary>
    public void Read(MappedTextBuilder word)
    {
        if (cursor.Current == '@')
            ReadHereString(word);
        else if (PowerShellCharacters.IsSingleQuote(cursor.Current))
            ReadSingle(word);
        else
            ReadDouble(word);
    }

    /// <summary>Reads a backtick and what follows it (about_Special_Characters).</summary>
    public void ReadEscape(MappedTextBuilder word)
    {
        var start = cursor.At;
        var letter = cursor.Peek(1);
        cursor.Skip(2);
        var meaning = letter switch
        {
            '0' => "\0",
            'a' => "\a",
            'b' => "\b",
            'e' => "\u001B",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'v' => "\v",
            'u' when cursor.Current == '{' => CodePoint(),
            _ => cursor.At - start == 2 ? letter.ToString() : "",
        };
        cursor.Text.Append(word, meaning, start, cursor.At);
    }

    /// <summary>Reads the template marker that starts here; false where none does.</summary>
    public bool TryReadMarker(MappedTextBuilder word)
    {
        if (cursor.Current is not ('{' or '%' or '@' or '_' or '<') && !cursor.Text.Has(cursor.At, "${{"))
            return false;
        var length = cursor.Text.MarkerLength(cursor.At);
        if (length == 0)
            return false;
        cursor.Text.AppendHole(word, HoleKind.TemplateMarker, cursor.At, cursor.At + length);
        cursor.At += length;
        return true;
    }

    private static bool IsQuote(char character) =>
        PowerShellCharacters.IsSingleQuote(character) || PowerShellCharacters.IsDoubleQuote(character);

    private string CodePoint()
    {
        var start = cursor.At + 1;
        while (cursor.More && cursor.Current != '}' && cursor.At - start < 7)
            cursor.At++;
        var digits = cursor.Text.Written(start, Math.Max(start, cursor.At));
        cursor.Skip();
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is >= 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF
            ? char.ConvertFromUtf32(code)
            : "";
    }

    private void ReadSingle(MappedTextBuilder word)
    {
        cursor.At++;
        while (cursor.More)
        {
            var isQuote = PowerShellCharacters.IsSingleQuote(cursor.Current);
            if (isQuote && !PowerShellCharacters.IsSingleQuote(cursor.Peek(1)))
                break;
            if (isQuote)
                ReadDoubled(word);
            else if (!TryReadMarker(word))
                cursor.Text.Append(word, cursor.At++);
        }

        cursor.Skip();
    }

    private void ReadDouble(MappedTextBuilder word)
    {
        cursor.At++;
        while (cursor.More)
        {
            var isQuote = PowerShellCharacters.IsDoubleQuote(cursor.Current);
            if (isQuote && !PowerShellCharacters.IsDoubleQuote(cursor.Peek(1)))
                break;
            if (isQuote)
                ReadDoubled(word);
            else if (!TryReadMarker(word))
                ReadExpandable(word);
        }

        cursor.Skip();
    }

    private void ReadDoubled(MappedTextBuilder word)
    {
        cursor.Text.Append(word, cursor.Current.ToString(), cursor.At, cursor.At + 2);
        cursor.At += 2;
    }

    private void ReadExpandable(MappedTextBuilder word)
    {
        if (cursor.Current == '`')
            ReadEscape(word);
        else if (!reader.Variables.TryRead(word, isInString: true))
            cursor.Text.Append(word, cursor.At++);
    }

    // Its text starts on the line behind its opening, and ends before the line that starts with its closing quote.
    private void ReadHereString(MappedTextBuilder word)
    {
        var isSingle = PowerShellCharacters.IsSingleQuote(cursor.Peek(1));
        cursor.At = cursor.Text.BehindLineEnd(cursor.Text.LineEndFrom(cursor.At));
        var body = new MappedTextBuilder();
        var start = cursor.At;
        while (cursor.More && !IsClosed(isSingle))
        {
            if (isSingle)
                cursor.Text.Append(body, cursor.At++);
            else
                ReadExpandable(body);
        }

        if (body.Length > 0)
            body.Truncate(LengthWithoutLineEnd(body.Build().Text));
        var text = body.Build(cursor.Text.SpanOf(start, start).Start);
        cursor.Skip(2);
        cursor.Reading.Add(text);
        word.Append(text);
    }

    private bool IsClosed(bool isSingle) => cursor.Peek(1) == '@' && cursor.Peek(-1) == '\n'
        && (isSingle ? PowerShellCharacters.IsSingleQuote(cursor.Current) : PowerShellCharacters.IsDoubleQuote(cursor.Current));

    private static int LengthWithoutLineEnd(string text)
    {
        var length = text[text.Length - 1] == '\n' ? text.Length - 1 : text.Length;
        return length > 0 && length < text.Length && text[length - 1] == '\r' ? length - 1 : length;
    }
}
