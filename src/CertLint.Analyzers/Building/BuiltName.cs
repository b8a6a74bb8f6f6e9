using CertLint.Analyzers.Text;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Analyzers.Building;

/// <summary>What calls on one builder build.</summary>
internal static class BuiltName
{
    /// <summary>The name, as far as the compiler knows its values; null where it knows none.</summary>
    public static CodeTarget? Of(IReadOnlyList<BuilderCall> calls)
    {
        var rdns = new List<RelativeDistinguishedName>();
        var alternativeNames = new List<GeneralName>();
        SourceSpan? first = null;
        foreach (var (call, method) in calls)
        {
            if (call.Arguments.Of(method.Value) is not { } expression || ExpressionText.Read(expression) is not { } value)
                continue;
            if (method.AlternativeName is { } kind)
                alternativeNames.Add(new GeneralName(kind, value) { IsConverted = kind == GeneralNameKind.Dns });
            else if (method.TypeIn(call.Arguments) is { } type)
                rdns.Add(new([new(type, method.IsUpperCased ? UpperCase(value) : value)]));
            first ??= expression.Syntax.Span.ToSourceSpan();
        }

        return first is not { } place ? null : new CodeTarget(place)
        {
            Subject = rdns.Count == 0 ? null : new DistinguishedName(rdns, IsEncodedInReverse: true, place),
            IsSubjectComplete = false,
            AlternativeNames = alternativeNames,
        };
    }

    private static MappedText UpperCase(MappedText value)
    {
        if (!value.IsKnown || value.Length != 2 || !value.Text.All(IsAsciiLetter))
            return value;
        var builder = new MappedTextBuilder();
        foreach (var segment in value.Segments)
        {
            var text = value.Text.Substring(segment.TextStart, segment.TextLength).ToUpperInvariant();
            if (segment.IsVerbatim)
                builder.Append(text, segment.Source.Start);
            else
                builder.Append(text, segment.Source);
        }

        return builder.Build(value.Span.Start);
    }

    private static bool IsAsciiLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
