using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Reads one value as Java's <c>AVA</c> does: <c>#</c> and an encoding, a quoted string, or a plain one. The value may end
/// before its attribute does; Java drops the rest.
/// </summary>
internal sealed class KeytoolValueReader(MappedText source, MappedText key, int start, int end, List<NameRemark> remarks)
{
    /// <summary>Characters that a backslash may stand before; outside of quotes also before a space.</summary>
    private const string Escapable = ",=\n+<>#;\\\"";

    private readonly KeytoolValueBuilder value = new(source, remarks);

    private KeytoolValueErrors Errors => new(source, key, start, end);

    /// <summary>Reads the value of an attribute with this OID.</summary>
    public KeytoolValue Read(string oid)
    {
        var text = source.Text;
        var first = JavaWhiteSpace.Skip(text, start, end);
        if (first == end)
            return new KeytoolValue(source.Slice(start, 0), StringTag.Printable);
        // Behind nothing but a hole, which may be empty, it may be the first character.
        if (IsUnknownBefore('#', first))
            return KeytoolValue.Unknown;
        if (text[first] == '#')
            return KeytoolHexValue.Read(source.Slice(first, end - first), end);
        var stop = text[first] == '"' ? ReadQuoted(first) : ReadPlain(first);
        return stop ?? KeytoolStringTypes.Choose(oid, value.Build(text[first] == '"' ? first + 1 : first), value.IsPrintable, remarks);
    }

    private KeytoolValue? ReadPlain(int first)
    {
        var text = source.Text;
        for (var i = first; i < end;)
        {
            switch (text[i])
            {
                case '\\' when i + 1 == end:
                    return KeytoolValue.Rejected(Errors.TrailingBackslash(i), end + 1);
                case '\\':
                    if (ReadEscape(ref i, isQuoted: false) is { } stop)
                        return stop;
                    break;
                case ',' or ';' or '+' when i > first:
                    remarks.Add(KeytoolRemarks.Dropped(source, i, end));
                    value.Finish();
                    return null;
                case ',' or ';' or '+' or '<' or '>' or '"':
                    return KeytoolValue.Rejected(Errors.Unescaped(i), i + 1);
                case ' ':
                    value.AppendSpace(i++);
                    break;
                default:
                    value.Append(i++);
                    break;
            }
        }

        value.Finish();
        return null;
    }

    private KeytoolValue? ReadQuoted(int open)
    {
        var text = source.Text;
        var i = open + 1;
        while (i < end && text[i] != '"')
        {
            if (text[i] != '\\')
                value.Append(i++);
            else if (i + 1 == end || (i + 2 == end && HexDigits.ValueOf(text[i + 1]) >= 0))
                break;
            else if (ReadEscape(ref i, isQuoted: true) is { } stop)
                return stop;
        }

        if (i >= end || text[i] != '"')
            return KeytoolValue.Rejected(Errors.OpenQuote(open), end + 1);
        value.Finish();
        value.Trim();
        var behind = JavaWhiteSpace.Skip(text, i + 1, end);
        return behind == end ? null
            : IsHole(behind) ? KeytoolValue.Unknown
            : KeytoolValue.Rejected(Errors.BehindQuote(open, behind), behind + 1);
    }

    private KeytoolValue? ReadEscape(ref int i, bool isQuoted)
    {
        var text = source.Text;
        var escape = i;
        var escaped = text[i + 1];
        if (IsHole(i + 1))
            return KeytoolValue.Unknown;
        if (HexDigits.ValueOf(escaped) is var high && high >= 0)
        {
            if (i + 2 == end)
                return KeytoolValue.Rejected(Errors.HalfByte(i, end), end + 1);
            if (IsHole(i + 2))
                return KeytoolValue.Unknown;
            i += 3;
            if (HexDigits.ValueOf(text[i - 1]) is var low && low < 0)
                return KeytoolValue.Rejected(Errors.HalfByte(escape, i), i);
            value.AppendOctet((byte)((high * 16) + low), escape);
            return null;
        }

        i += 2;
        if (Escapable.IndexOf(escaped) < 0 && (isQuoted || escaped != ' '))
            return KeytoolValue.Rejected(Errors.BadEscape(escape), i);
        value.AppendEscaped(escape);
        return null;
    }

    private bool IsUnknownBefore(char character, int first)
    {
        var i = first;
        while (i < end && IsHole(i))
            i++;
        return i > first && i < end && source.Text[i] == character;
    }

    private bool IsHole(int index) => source.Text[index] == MappedText.HoleCharacter && source.IsHoleAt(index);
}
