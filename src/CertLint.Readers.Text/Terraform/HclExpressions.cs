using CertLint.Model;

namespace CertLint.Readers.Text.Terraform;

/// <summary>Reads what attributes are set to.</summary>
internal sealed class HclExpressions(HclCursor cursor)
{
    /// <summary>
    /// The expression that starts here; null where it is not complete. It ends with its line, or within brackets at a comma or
    /// the bracket's end.
    /// </summary>
    public HclExpression? Read(int depth, bool isWithin = false)
    {
        var start = cursor.At;
        if (Simple(depth) is { } simple)
        {
            cursor.SkipSpace(isWithin);
            if (IsEnd(isWithin))
                return simple;
        }
        else if (cursor.IsAtEnd)
        {
            // Something is not closed, and will not be if it is read in another way.
            return null;
        }

        cursor.Return(start);
        return Skip(isWithin) is { } end ? new HclUnknown(cursor.Text.Substring(start, end - start), SourceSpan.FromBounds(start, end)) : null;
    }

    private HclExpression? Simple(int depth)
    {
        var start = cursor.At;
        if (cursor.Current == '"')
            return new HclTemplate(cursor).Quoted();
        if (cursor.StartsWith("<<"))
            return new HclTemplate(cursor).HereDocument();
        if (depth < TerraformLimits.Depth && cursor.Current is '[' or '{')
            return cursor.Current == '[' ? List(depth + 1) : Object(depth + 1);
        if (cursor.Current is >= '0' and <= '9')
        {
            while (cursor.Current is >= '0' and <= '9' or '.')
                cursor.Move();
        }
        else if (!cursor.SkipIdentifier() || cursor.From(start) is not ("true" or "false" or "null"))
        {
            return null;
        }

        return cursor.From(start) == "null"
            ? new HclNull(cursor.PlaceFrom(start))
            : new HclText(MappedText.Verbatim(cursor.From(start), start), cursor.PlaceFrom(start));
    }

    private HclList? List(int depth)
    {
        var start = cursor.At;
        var items = new List<HclExpression>();
        cursor.Move();
        while (true)
        {
            cursor.SkipSpace(withLines: true);
            if (cursor.Current == ']')
            {
                cursor.Move();
                return new HclList(items, cursor.PlaceFrom(start));
            }

            if (cursor.IsAtEnd || IsFor() || Read(depth, isWithin: true) is not { } item)
                return null;
            items.Add(item);
            if (!SkipComma(']'))
                return null;
        }
    }

    private HclObject? Object(int depth)
    {
        var start = cursor.At;
        var body = new HclBody();
        cursor.Move();
        while (true)
        {
            cursor.SkipSpace(withLines: true);
            if (cursor.Current == '}')
            {
                cursor.Move();
                return new HclObject(body, cursor.PlaceFrom(start));
            }

            if (cursor.IsAtEnd || IsFor() || Key() is not { } key)
                return null;
            cursor.SkipSpace(withLines: false);
            if (cursor.Current is not ('=' or ':'))
                return null;
            cursor.Move();
            cursor.SkipSpace(withLines: true);
            if (ObjectValue(depth) is not { } value)
                return null;
            body.Attributes.Add(new HclAttribute(key, value));
        }
    }

    // The entries of an object end with a line or a comma.
    private HclExpression? ObjectValue(int depth)
    {
        var value = Read(depth, isWithin: false);
        cursor.SkipSpace(withLines: false);
        if (cursor.Current == ',')
            cursor.Move();
        return value;
    }

    private MappedText? Key()
    {
        var start = cursor.At;
        if (cursor.Current == '"')
            return new HclTemplate(cursor).Quoted()?.Text;
        return cursor.SkipIdentifier() ? MappedText.Verbatim(cursor.From(start), start) : null;
    }

    private bool SkipComma(char close)
    {
        cursor.SkipSpace(withLines: true);
        if (cursor.Current == close)
            return true;
        if (cursor.Current != ',')
            return false;
        cursor.Move();
        return true;
    }

    private bool IsFor() => cursor.StartsWith("for ") || cursor.StartsWith("for\t");

    private bool IsEnd(bool isWithin) =>
        cursor.IsAtEnd || cursor.Current is ',' or ']' or '}' or ')' || (!isWithin && cursor.Current is '\n' or '\r');

    // The offset behind the last character of an expression of any kind; null where it is not closed.
    private int? Skip(bool isWithin)
    {
        var start = cursor.At;
        var end = start;
        for (var depth = 0; !cursor.IsAtEnd;)
        {
            cursor.SkipSpace(isWithin || depth > 0);
            if (cursor.IsAtEnd || (depth == 0 && IsEnd(isWithin)))
                break;
            if (cursor.Current == '"')
            {
                if (!cursor.SkipString())
                    return null;
            }
            else if (cursor.StartsWith("<<") && IsHereDocument())
            {
                if (new HclTemplate(cursor).HereDocument() is null)
                    return null;
            }
            else
            {
                depth += cursor.Current is '(' or '[' or '{' ? 1 : cursor.Current is ')' or ']' or '}' ? -1 : 0;
                cursor.Move();
            }

            end = cursor.At;
        }

        return end > start ? end : null;
    }

    private bool IsHereDocument() => char.IsLetter(cursor.Peek(2)) || (cursor.Peek(2) == '-' && char.IsLetter(cursor.Peek(3)));
}
