using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>Reads the calls whose text is made of others in a known way.</summary>
internal sealed class CallReader
{
    private readonly ValueReader reader;
    private readonly FormatReader formats;
    private readonly StringBuilderReader builders;

    public CallReader(ValueReader reader, FormatReader formats)
    {
        this.reader = reader;
        this.formats = formats;
        builders = new StringBuilderReader(reader, formats);
    }

    /// <summary>Appends the text that a call gives; false where it is a hole of which only its type may be known.</summary>
    public bool Append(MappedTextBuilder builder, IInvocationOperation call, SyntaxNode place)
    {
        var method = call.TargetMethod;
        if (method.ContainingType is not { } type)
            return false;
        if (type.SpecialType == SpecialType.System_String)
            return method.IsStatic ? AppendStatic(builder, call, place) : AppendOfInstance(builder, call, place);
        if (method.Name == nameof(ToString) && StringBuilderCalls.IsStringBuilder(type))
            return builders.Append(builder, call, place);
        if (type.Name == nameof(FormattableString) && method is { Name: "Invariant" or "CurrentCulture", Parameters: [var formattable] })
            return AppendSame(builder, call.Arguments.Of(formattable), place);
        return SourceMethod.Of(method) is { Replacements: { } replacements } && call.Arguments is [{ Value: var value }]
            && AppendReplaced(builder, value, call, replacements, place);
    }

    private bool AppendStatic(MappedTextBuilder builder, IInvocationOperation call, SyntaxNode place)
    {
        var text = new MappedTextBuilder();
        var isKnown = call.TargetMethod switch
        {
            { Name: nameof(string.Format) } method => formats.AppendFormat(text, method, call.Arguments),
            { Name: nameof(string.Concat) } => formats.AppendJoined(text, call.Arguments, 0, null),
            { Name: nameof(string.Join), Parameters: [var separator, _] } =>
                call.Arguments.Of(separator) is { } between && formats.AppendJoined(text, call.Arguments, 1, between),
            { Name: "Intern" or "Copy", Parameters: [var same] } => AppendSame(text, call.Arguments.Of(same), place),
            { Name: "Create", Parameters: [{ Type.Name: "IFormatProvider" }, var handler] } => AppendSame(text, call.Arguments.Of(handler), place),
            _ => false,
        };
        if (isKnown)
            builder.Append(text.Build(), call.Syntax.Span.ToSourceSpan(), call.Syntax.Span.ToSourceSpan());
        return isKnown;
    }

    private bool AppendOfInstance(MappedTextBuilder builder, IInvocationOperation call, SyntaxNode place)
    {
        if (call.Instance is not { } instance)
            return false;
        switch (call.TargetMethod)
        {
            case { Name: nameof(ToString) or "Clone" }:
                return AppendSame(builder, instance, place);
            case { Name: nameof(string.Trim), Parameters: [] }:
                return AppendTrimmed(builder, instance, call, place);
            case { Name: nameof(string.TrimStart) or nameof(string.TrimEnd), Parameters: [] }:
            case { Name: nameof(string.ToUpper) or nameof(string.ToUpperInvariant) or nameof(string.ToLower) or nameof(string.ToLowerInvariant) }:
                return AppendChanged(builder, instance, call, place, hole => hole with { MayBeEmpty = true });
            case { Name: nameof(string.Substring) or nameof(string.Remove) }:
                return AppendChanged(builder, instance, call, place, hole => Cut(hole, call.TargetMethod.Name));
            case { Name: nameof(string.Replace) } when StringReplacements.Of(call) is { } replacement:
                return AppendReplaced(builder, instance, call, [replacement], place);
            default:
                return false;
        }
    }

    private bool AppendSame(MappedTextBuilder builder, IOperation? same, SyntaxNode place)
    {
        if (same is not null)
            reader.Append(builder, same, place, isPart: true);
        return same is not null;
    }

    private bool AppendTrimmed(MappedTextBuilder builder, IOperation instance, IInvocationOperation call, SyntaxNode place)
    {
        var text = reader.Read(instance, place, isPart: true);
        if (text is { Length: 1, IsKnown: false })
            return AppendHole(builder, text.Holes[0].Value with { MayBeEmpty = true }, call, place);
        // Of an end that is not known there may be nothing, and then what is next to it would be trimmed, too.
        var isCertain = text.IsKnown
            || !((text.IsHoleAt(0) && char.IsWhiteSpace(text.Text[1])) || (text.IsHoleAt(text.Length - 1) && char.IsWhiteSpace(text.Text[text.Length - 2])));
        if (isCertain)
            builder.Append(text.Trim());
        return isCertain;
    }

    /// <summary>Appends what is only known to be a hole with some of the properties of another one.</summary>
    private bool AppendChanged(MappedTextBuilder builder, IOperation instance, IInvocationOperation call, SyntaxNode place, Func<Hole, Hole> change)
    {
        var text = reader.Read(instance, place, isPart: true);
        if (text is { Length: 1, IsKnown: false })
            return AppendHole(builder, change(text.Holes[0].Value), call, place);
        return AppendHole(
            builder, new Hole(HoleKind.Expression, "", "string") { IsHarmless = NameSyntaxCharacters.AreAbsentFrom(text), MayBeEmpty = true }, call, place);
    }

    private bool AppendReplaced(
        MappedTextBuilder builder, IOperation value, IInvocationOperation call, IReadOnlyList<Replacement> replacements, SyntaxNode place)
    {
        var text = reader.Read(value, place, isPart: true);
        if (StringReplacements.Apply(text, replacements) is { } replaced)
        {
            builder.Append(replaced);
            return true;
        }

        var isHarmless = NameSyntaxCharacters.AreAbsentFrom(text) && !replacements.Any(replacement => NameSyntaxCharacters.AreIn(replacement.New));
        var hole = text is { Length: 1, IsKnown: false } ? text.Holes[0].Value : new Hole(HoleKind.Expression, "", "string");
        return AppendHole(
            builder,
            hole with
            {
                IsHarmless = isHarmless,
                MayBeEmpty = hole.MayBeEmpty || replacements.Any(replacement => replacement.New.Length == 0),
                Replacements = [.. hole.Replacements, .. replacements],
            },
            call, place);
    }

    private static bool AppendHole(MappedTextBuilder builder, Hole hole, IInvocationOperation call, SyntaxNode place)
    {
        builder.Append(hole with { Source = HoleSource.Of(call.Syntax) }, place.Span.ToSourceSpan());
        return true;
    }

    // A cut may tear apart what a replacement has put there.
    private static Hole Cut(Hole hole, string method) => hole with
    {
        MayBeEmpty = true, Replacements = [], Method = hole.Replacements.Count > 0 ? method : hole.Method,
    };
}
