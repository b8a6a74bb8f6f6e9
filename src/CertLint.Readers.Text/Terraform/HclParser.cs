using CertLint.Model;

namespace CertLint.Readers.Text.Terraform;

/// <summary>
/// Parses the structure of HCL, Terraform's language: blocks, attributes, strings, lists and objects. Of all other expressions
/// only the end is found.
/// </summary>
internal sealed class HclParser
{
    private readonly HclCursor cursor;
    private readonly HclExpressions expressions;

    private HclParser(string text)
    {
        cursor = new HclCursor(text);
        expressions = new HclExpressions(cursor);
    }

    /// <summary>The first error; what stands before it has been read, and blocks that start a line behind it.</summary>
    public HclError? Error { get; private set; }

    /// <summary>True where a limit of this parser stopped it.</summary>
    public bool IsExhausted => cursor.IsExhausted;

    /// <summary>Parses a file; the body is null where it starts with something else than HCL does.</summary>
    public static (HclBody? Body, HclParser Parser) Parse(string text)
    {
        var parser = new HclParser(text);
        return (parser.File(), parser);
    }

    private HclBody? File()
    {
        var body = new HclBody();
        while (true)
        {
            Body(body, isTopLevel: true, depth: 0);
            if (cursor.IsAtEnd)
                return body;
            // What starts with a template's marker may be HCL behind it.
            var isOther = body.Blocks.Count + body.Attributes.Count == 0 && cursor.Current is not ('{' or '%' or '@' or '$');
            if (isOther || NextBlock() is not { } next)
                return isOther ? null : body;
            cursor.Return(next);
        }
    }

    // Behind an error, most likely a template's, the next resource at the start of a line is read all the same.
    private int? NextBlock()
    {
        var next = cursor.Text.IndexOf("\nresource ", cursor.At, StringComparison.Ordinal);
        return next < 0 ? null : next + 1;
    }

    private bool Body(HclBody body, bool isTopLevel, int depth)
    {
        while (true)
        {
            cursor.SkipSpace(withLines: true);
            if (cursor.IsAtEnd)
                return isTopLevel || Fail("the file ends within a block");
            if (cursor.Current == '}' && !isTopLevel)
            {
                cursor.Move();
                return true;
            }

            if (!Item(body, depth))
                return false;
        }
    }

    private bool Item(HclBody body, int depth)
    {
        var start = cursor.At;
        if (!cursor.SkipIdentifier())
            return Fail("neither an attribute nor a block starts here");
        var name = MappedText.Verbatim(cursor.From(start), start);
        cursor.SkipSpace(withLines: false);
        if (cursor.Current != '=')
            return Block(body, name, depth);
        cursor.Move();
        cursor.SkipSpace(withLines: false);
        if (expressions.Read(depth) is not { } value)
            return Fail("the expression is not complete");
        body.Attributes.Add(new HclAttribute(name, value));
        return true;
    }

    private bool Block(HclBody body, MappedText type, int depth)
    {
        var labels = new List<MappedText>();
        var end = type.Span.End;
        while (cursor.Current != '{')
        {
            var start = cursor.At;
            if (cursor.Current == '"')
            {
                if (new HclTemplate(cursor).Quoted() is not { } label)
                    return Fail("a quote is not closed");
                labels.Add(label.Text);
            }
            else if (cursor.SkipIdentifier())
            {
                labels.Add(MappedText.Verbatim(cursor.From(start), start));
            }
            else
            {
                return Fail($"neither '=' nor '{{' follows '{type.Text}'");
            }

            end = cursor.At;
            cursor.SkipSpace(withLines: false);
        }

        if (depth >= TerraformLimits.Depth)
            return Fail($"blocks stand more than {TerraformLimits.Depth} deep");
        cursor.Move();
        var inner = new HclBody();
        var isClosed = Body(inner, isTopLevel: false, depth + 1);
        body.Blocks.Add(new HclBlock(type, labels, SourceSpan.FromBounds(type.Span.Start, end), inner));
        return isClosed;
    }

    private bool Fail(string reason)
    {
        Error ??= new HclError(new SourceSpan(cursor.At, cursor.At < cursor.Text.Length && cursor.Current is not ('\n' or '\r') ? 1 : 0), reason);
        return false;
    }
}
