using System.Collections.Immutable;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>Reads <c>string.Format</c>, <c>string.Join</c> and <c>string.Concat</c>, and what <c>StringBuilder</c> has of them.</summary>
internal sealed class FormatReader(ValueReader reader)
{
    private const int WidestAlignment = 256;

    /// <summary>Appends a composite format; false where it is not known.</summary>
    public bool AppendFormat(MappedTextBuilder builder, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        var first = method.Parameters is [{ Type.Name: "IFormatProvider" }, ..] ? 1 : 0;
        if (method.Parameters.Length <= first || method.Parameters[first].Type.SpecialType != SpecialType.System_String
            || arguments.Of(method.Parameters[first]) is not { } expression
            || Elements.Of(arguments, first + 1) is not { } values)
        {
            return false;
        }

        var format = reader.Read(expression, expression.Syntax, isPart: true);
        if (!format.IsKnown || CompositeFormat.Parse(format.Text) is not { } parts
            || parts.Any(part => part.Placeholder is { } placeholder && placeholder.Argument >= values.Count))
        {
            return false;
        }

        foreach (var part in parts)
        {
            if (part.Placeholder is { } placeholder)
                AppendPlaceholder(builder, format, part, placeholder, values[placeholder.Argument]);
            else if (format.Text[part.Start] is '{' or '}')
                AppendAs(builder, format.Text.Substring(part.Start, 1), format, part);
            else
                builder.Append(format.Slice(part.Start, part.Length));
        }

        return true;
    }

    /// <summary>Appends the values of the parameters from <paramref name="first"/> on, with a separator between them.</summary>
    public bool AppendJoined(MappedTextBuilder builder, ImmutableArray<IArgumentOperation> arguments, int first, IOperation? separator)
    {
        if (Elements.Of(arguments, first) is not { } values)
            return false;
        var between = separator is null ? null : reader.Read(separator, separator.Syntax, isPart: true);
        for (var i = 0; i < values.Count; i++)
        {
            // Seen from the values the separator stands between them, as it does in the text.
            if (i > 0 && between is not null)
                builder.Append(between, separator!.Syntax.Span.ToSourceSpan(), new SourceSpan(values[i - 1].Syntax.Span.End, 0));
            reader.Append(builder, values[i], values[i].Syntax);
        }

        return true;
    }

    /// <summary>Appends a value as an interpolation or a placeholder does.</summary>
    public void AppendFormatted(MappedTextBuilder builder, IOperation value, int? alignment, string? format, SyntaxNode place)
    {
        var isText = Term.WithoutConversion(value).Type?.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean;
        if (format is { Length: > 0 } && !isText)
        {
            reader.AppendHole(builder, value, place, format);
            return;
        }

        var text = reader.Read(value, place, isPart: true);
        // Spaces around a hole change none of what is known of it.
        if (alignment is not (null or 0) && text is not { Length: 1, IsKnown: false }
            && (!text.IsKnown || alignment is < -WidestAlignment or > WidestAlignment))
        {
            reader.AppendHole(builder, null, place);
            return;
        }

        var padding = text.IsKnown ? new string(' ', Math.Max(0, Math.Abs(alignment ?? 0) - text.Length)) : "";
        if (alignment > 0)
            builder.Append(padding, place.Span.ToSourceSpan());
        builder.Append(text);
        if (alignment < 0)
            builder.Append(padding, place.Span.ToSourceSpan());
    }

    private void AppendPlaceholder(MappedTextBuilder builder, MappedText format, FormatPart part, FormatPlaceholder placeholder, IOperation value)
    {
        var text = new MappedTextBuilder();
        AppendFormatted(text, value, placeholder.Alignment, placeholder.Format, value.Syntax);
        builder.Append(
            text.Build(), value.Syntax.Span.ToSourceSpan(), format.SpanOf(part.Start, part.Length), format.InsertionAt(part.Start));
    }

    private static void AppendAs(MappedTextBuilder builder, string meaning, MappedText format, FormatPart part) =>
        builder.Append(MappedText.FromParts(meaning, [new MapSegment(0, meaning.Length, format.SpanOf(part.Start, part.Length), false)
        {
            Insertion = format.InsertionAt(part.Start),
        }], []));
}
