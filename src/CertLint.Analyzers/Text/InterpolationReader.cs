using System.Collections.Immutable;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>Reads interpolated strings, those included that a handler takes, as <c>StringBuilder.Append</c> has one.</summary>
internal sealed class InterpolationReader(ValueReader reader, FormatReader formats)
{
    /// <summary>Appends the text.</summary>
    public void Append(MappedTextBuilder builder, IInterpolatedStringOperation interpolated)
    {
        foreach (var part in interpolated.Parts)
            AppendPart(builder, part);
    }

    private void AppendPart(MappedTextBuilder builder, IInterpolatedStringContentOperation part)
    {
        switch (part)
        {
            case IInterpolatedStringTextOperation { Text.ConstantValue.Value: string value, Syntax: InterpolatedStringTextSyntax text }:
                builder.Append(LiteralText.Of(text, value));
                break;
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [{ Value.ConstantValue.Value: string value }] } }
                when part.Syntax is InterpolatedStringTextSyntax text:
                builder.Append(LiteralText.Of(text, value));
                break;
            case IInterpolationOperation { Expression: var value } hole:
                AppendInterpolation(builder, value, hole.Alignment, hole.FormatString, part.Syntax);
                break;
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { TargetMethod: var method, Arguments: var arguments } }
                when method.Parameters is [var first, ..] && arguments.Of(first) is { } value:
                AppendInterpolation(builder, value, ArgumentOf(arguments, "alignment"), ArgumentOf(arguments, "format"), part.Syntax);
                break;
            default:
                reader.AppendHole(builder, null, part.Syntax);
                break;
        }
    }

    private static IOperation? ArgumentOf(ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == parameter)
                return argument.Value;
        }

        return null;
    }

    private void AppendInterpolation(MappedTextBuilder builder, IOperation value, IOperation? alignment, IOperation? format, SyntaxNode place)
    {
        if (alignment is null && format is null)
            reader.Append(builder, value, place);
        else if (alignment is null or { ConstantValue.Value: int } && format is null or { ConstantValue.Value: string })
            formats.AppendFormatted(builder, value, alignment?.ConstantValue.Value as int?, format?.ConstantValue.Value as string, place);
        else
            reader.AppendHole(builder, null, place);
    }
}
