using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>Reads the text of a <c>StringBuilder</c> that is only appended to.</summary>
internal sealed class StringBuilderReader(ValueReader reader, FormatReader formats)
{
    /// <summary>Appends what <c>ToString()</c> gives; false where that is not known.</summary>
    public bool Append(MappedTextBuilder builder, IInvocationOperation toString, SyntaxNode place)
    {
        if (!toString.Arguments.IsEmpty || StringBuilderCalls.Of(toString) is not { Creation.Initializer: null } filled)
            return false;
        var usedAt = place.Span.ToSourceSpan();
        var whole = new MappedTextBuilder();
        foreach (var argument in filled.Creation.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type.SpecialType: SpecialType.System_String })
                whole.Append(reader.Read(argument.Value, argument.Value.Syntax, isPart: true), argument.Value.Syntax.Span.ToSourceSpan(), usedAt);
        }

        foreach (var call in filled.Calls)
        {
            var text = new MappedTextBuilder();
            if (!AppendCall(text, call))
                return false;
            whole.Append(text.Build(), call.Syntax.Span.ToSourceSpan(), usedAt);
        }

        builder.Append(whole.Build());
        return true;
    }

    private bool AppendCall(MappedTextBuilder text, IInvocationOperation call)
    {
        var arguments = call.Arguments;
        switch (call.TargetMethod)
        {
            case { Name: "Append", Parameters: [var value] }:
                return AppendValue(text, arguments.Of(value));
            case { Name: "Append", Parameters: [{ Type.Name: "IFormatProvider" }, var value] }:
                return AppendValue(text, arguments.Of(value));
            case { Name: "Append", Parameters: [{ Type.SpecialType: SpecialType.System_Char } value, { Type.SpecialType: SpecialType.System_Int32 } count] }:
                return AppendRepeated(text, arguments.Of(value), arguments.Of(count));
            case { Name: "AppendLine", Parameters: [] }:
                return AppendLine(text, call);
            case { Name: "AppendLine", Parameters: [var value] }:
                return AppendValue(text, arguments.Of(value)) && AppendLine(text, call);
            case { Name: "AppendFormat" } method:
                return formats.AppendFormat(text, method, arguments);
            case { Name: "AppendJoin", Parameters: [var separator, _] }:
                return arguments.Of(separator) is { } between && formats.AppendJoined(text, arguments, 1, between);
            default:
                return false;
        }
    }

    private bool AppendValue(MappedTextBuilder text, IOperation? value)
    {
        if (value is null)
            return false;
        reader.Append(text, value, value.Syntax);
        return true;
    }

    private static bool AppendRepeated(MappedTextBuilder text, IOperation? value, IOperation? count)
    {
        if (RepeatedCharacter.TextOf(value, count) is not { } repeated)
            return false;
        text.Append(repeated, value!.Syntax.Span.ToSourceSpan());
        return true;
    }

    private static bool AppendLine(MappedTextBuilder text, IInvocationOperation call)
    {
        text.Append(Term.NewLine, new SourceSpan(call.Syntax.Span.End, 0));
        return true;
    }
}
