using System.Globalization;
using CertLint.Model;

namespace CertLint.Readers.Text.Terraform;

/// <summary>
/// Reads quoted strings and here-documents ("String Templates" of the Terraform language): escapes only in the former,
/// <c>${…}</c> and <c>%{…}</c> in both, each a hole.
/// </summary>
internal sealed class HclTemplate(HclCursor cursor)
{
    private readonly MappedTextBuilder builder = new();

    /// <summary>The string that starts here; null where it is not closed.</summary>
    public HclText? Quoted()
    {
        var start = cursor.At;
        cursor.Move();
        while (!cursor.IsAtEnd && cursor.Current is not ('\n' or '\r'))
        {
            if (cursor.Current == '"')
            {
                cursor.Move();
                return new HclText(builder.Build(start + 1), cursor.PlaceFrom(start));
            }

            if (cursor.Current == '\\')
                Escape();
            else if (!Character())
                return null;
        }

        return null;
    }

    /// <summary>The here-document that starts here; null where it is none or is not closed.</summary>
    public HclText? HereDocument()
    {
        var start = cursor.At;
        cursor.Move(2);
        var isIndented = cursor.Current == '-';
        if (isIndented)
            cursor.Move();
        var name = cursor.At;
        if (!cursor.SkipIdentifier())
            return null;
        var end = cursor.From(name);
        cursor.SkipSpace(withLines: false);
        if (cursor.Current == '\r')
            cursor.Move();
        if (cursor.Current != '\n')
            return null;
        cursor.Move();
        var indentation = isIndented ? Indentation(end) : 0;
        while (!cursor.IsAtEnd)
        {
            if (IsEnd(end))
                return new HclText(builder.Build(cursor.At), cursor.PlaceFrom(start));
            // A line of nothing but spaces keeps them.
            for (var i = IsBlankLine() ? indentation : 0; i < indentation && cursor.Current is ' ' or '\t'; i++)
                cursor.Move();
            while (!cursor.IsAtEnd && cursor.Current != '\n')
            {
                if (!Character())
                    return null;
            }

            if (cursor.Current == '\n')
                Literal();
        }

        return null;
    }

    private bool IsBlankLine()
    {
        var ahead = 0;
        while (cursor.Peek(ahead) is ' ' or '\t')
            ahead++;
        return cursor.Peek(ahead) is '\n' or '\r';
    }

    // The least indentation of a line that is not blank.
    private int Indentation(string end)
    {
        var start = cursor.At;
        var least = int.MaxValue;
        while (!cursor.IsAtEnd && !IsEnd(end))
        {
            var line = cursor.At;
            while (cursor.Current is ' ' or '\t')
                cursor.Move();
            if (cursor.Current is not ('\n' or '\r'))
                least = Math.Min(least, cursor.At - line);
            cursor.SkipLine();
            cursor.Move(cursor.Current == '\r' && cursor.Peek() == '\n' ? 2 : 1);
        }

        cursor.Return(start);
        return least;
    }

    private bool IsEnd(string name)
    {
        var line = cursor.At;
        while (cursor.Current is ' ' or '\t')
            cursor.Move();
        if (cursor.StartsWith(name))
        {
            cursor.Move(name.Length);
            if (cursor.IsAtEnd || cursor.Current is '\n' or '\r')
                return true;
        }

        cursor.Return(line);
        return false;
    }

    private bool Character()
    {
        if (cursor.Current is '$' or '%' && cursor.Peek() == cursor.Current && cursor.Peek(2) == '{')
        {
            builder.Append(cursor.Current + "{", new SourceSpan(cursor.At, 3));
            cursor.Move(3);
        }
        else if (cursor.Current is '$' or '%' && cursor.Peek() == '{')
        {
            var start = cursor.At;
            if (!cursor.SkipInterpolation())
                return false;
            builder.Append(new Hole(HoleKind.Variable, cursor.From(start)), cursor.PlaceFrom(start));
        }
        else if (cursor.Current == MappedText.HoleCharacter)
        {
            builder.Append(new Hole(HoleKind.TemplateMarker, cursor.Current.ToString()), new SourceSpan(cursor.At, 1));
            cursor.Move();
        }
        else
        {
            Literal();
        }

        return true;
    }

    private void Literal()
    {
        builder.Append(cursor.Current, cursor.At);
        cursor.Move();
    }

    private void Escape()
    {
        var digits = cursor.Peek() switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && cursor.At + 2 + digits <= cursor.Text.Length
            && int.TryParse(cursor.Text.Substring(cursor.At + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is (>= 0 and < 0xD800) or (> 0xDFFF and <= 0x10FFFF))
        {
            Meaning(char.ConvertFromUtf32(code), 2 + digits);
            return;
        }

        var meaning = cursor.Peek() switch { 'n' => "\n", 'r' => "\r", 't' => "\t", '"' => "\"", '\\' => "\\", _ => null };
        if (meaning is null)
            Literal();
        else
            Meaning(meaning, 2);
    }

    private void Meaning(string meaning, int length)
    {
        builder.Append(meaning, new SourceSpan(cursor.At, length));
        cursor.Move(length);
    }
}
