using CertLint.Model;
using YamlDotNet.Core;

namespace CertLint.Readers.Yaml;

/// <summary>Maps plain, single-quoted and double-quoted scalars (YAML 1.2.2, 7.3).</summary>
internal sealed class FlowScalar
{
    private readonly string source;
    private readonly ScalarStyle style;
    private readonly MappedTextBuilder text = new();
    private readonly int start;
    private readonly int end;
    private int position;

    public FlowScalar(string source, SourceSpan place, ScalarStyle style)
    {
        this.source = source;
        this.style = style;
        var quote = style == ScalarStyle.Plain ? 0 : 1;
        start = position = Math.Min(place.Start + quote, place.End);
        end = Math.Max(start, place.End - quote);
    }

    /// <summary>The value; null where it has an escape that this does not know.</summary>
    public MappedText? Read()
    {
        while (position < end)
        {
            var character = source[position];
            if (character is ' ' or '\t' || ScalarMapping.BreakAt(source, position, end) > 0)
            {
                ReadSpace();
            }
            else if (character == '\'' && style == ScalarStyle.SingleQuoted)
            {
                text.Append("'", new SourceSpan(position, 2));
                position += 2;
            }
            else if (character == '\\' && style == ScalarStyle.DoubleQuoted)
            {
                if (!ReadEscape())
                    return null;
            }
            else
            {
                text.Append(character, position++);
            }
        }

        return text.Build(start);
    }

    // A single break is a space, of several each but the first is a line feed.
    private void ReadSpace()
    {
        var from = position;
        var breaks = SkipSpace(out _);
        if (breaks == 0)
            text.Append(source.Substring(from, position - from), from);
        else
            text.Append(breaks == 1 ? " " : new string('\n', breaks - 1), SourceSpan.FromBounds(from, position));
    }

    private int SkipSpace(out int length)
    {
        var from = position;
        var breaks = 0;
        while (position < end)
        {
            var width = ScalarMapping.BreakAt(source, position, end);
            if (width > 0)
                breaks++;
            else if (source[position] is not (' ' or '\t'))
                break;
            position += Math.Max(width, 1);
        }

        length = position - from;
        return breaks;
    }

    private bool ReadEscape()
    {
        var from = position;
        if (position + 1 >= end)
            return false;
        if (ScalarMapping.BreakAt(source, position + 1, end) > 0)
        {
            position++;
            var breaks = SkipSpace(out _);
            text.Append(new string('\n', breaks - 1), SourceSpan.FromBounds(from, position));
            return true;
        }

        var digits = source[position + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var meaning = digits == 0 ? Simple(source[position + 1]) : Numbered(position + 2, digits);
        if (meaning is null)
            return false;
        position += 2 + digits;
        text.Append(meaning, SourceSpan.FromBounds(from, position));
        return true;
    }

    private static string? Simple(char escaped) => escaped switch
    {
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        't' or '\t' => "\t",
        'n' => "\n",
        'v' => "\v",
        'f' => "\f",
        'r' => "\r",
        'e' => "\u001B",
        ' ' or '"' or '\\' or '/' => escaped.ToString(),
        'N' => "\u0085",
        '_' => "\u00A0",
        'L' => "\u2028",
        'P' => "\u2029",
        _ => null,
    };

    private string? Numbered(int from, int digits)
    {
        if (from + digits > end)
            return null;
        var value = 0L;
        for (var i = from; i < from + digits; i++)
        {
            if (!Uri.IsHexDigit(source[i]))
                return null;
            value = (value << 4) | (uint)Uri.FromHex(source[i]);
        }

        return value <= char.MaxValue ? ((char)value).ToString() : value <= 0x10FFFF ? char.ConvertFromUtf32((int)value) : null;
    }
}
