using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>What replacements make of a text, as far as it is known.</summary>
internal static class StringReplacements
{
    /// <summary>A chain of replacements may double a text each time.</summary>
    private const int LongestText = 1 << 14;

    /// <summary>What a call of <c>string.Replace</c> replaces; null where that is not known, or depends on a culture.</summary>
    public static Replacement? Of(IInvocationOperation call)
    {
        var parameters = call.TargetMethod.Parameters;
        if (parameters.Length < 2 || Constant(call.Arguments.Of(parameters[0])) is not { Length: > 0 } old
            || Constant(call.Arguments.Of(parameters[1])) is not { } made)
        {
            return null;
        }

        var isOrdinal = parameters.Length == 2
            || (parameters.Length == 3 && call.Arguments.Of(parameters[2])?.ConstantValue.Value is (int)StringComparison.Ordinal);
        return isOrdinal ? new Replacement(old, made) : null;
    }

    /// <summary>The text with all replacements made, where it is known; null where replacements may match what is in a hole.</summary>
    public static MappedText? Apply(MappedText text, IEnumerable<Replacement> replacements)
    {
        foreach (var replacement in replacements)
        {
            if (!text.IsKnown || text.Length > LongestText)
                return null;
            text = Apply(text, replacement);
        }

        return text;
    }

    private static MappedText Apply(MappedText text, Replacement replacement)
    {
        var builder = new MappedTextBuilder();
        var next = 0;
        int match;
        while ((match = text.Text.IndexOf(replacement.Old, next, StringComparison.Ordinal)) >= 0)
        {
            AppendPart(builder, text, next, match - next);
            AppendNew(builder, text, match, replacement);
            next = match + replacement.Old.Length;
        }

        if (next == 0)
            return text;
        AppendPart(builder, text, next, text.Length - next);
        return builder.Build(text.Span.Start);
    }

    private static void AppendNew(MappedTextBuilder builder, MappedText text, int match, Replacement replacement)
    {
        if (replacement.New.Length == 0)
            return;
        var insertion = text.InsertionAt(match);
        var isWhole = Equals(insertion, text.InsertionAt(match + replacement.Old.Length - 1));
        var place = text.SpanOf(match, isWhole ? replacement.Old.Length : 1);
        builder.Append(MappedText.FromParts(
            replacement.New, [new MapSegment(0, replacement.New.Length, place, IsVerbatim: false) { Insertion = insertion }], []));
    }

    private static void AppendPart(MappedTextBuilder builder, MappedText text, int start, int length)
    {
        if (length > 0)
            builder.Append(text.Slice(start, length));
    }

    private static string? Constant(IOperation? expression) => expression is null ? null : Term.ConstantText(Term.WithoutConversion(expression));
}
