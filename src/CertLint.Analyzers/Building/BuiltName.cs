using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Building;

/// <summary>What calls on one builder build, as far as the compiler knows their values.</summary>
internal sealed class BuiltName(Site site, ArgumentReport report)
{
    private readonly NameParts parts = new(site);
    private readonly List<(MappedText Value, NameSyntaxError Error, ValueExpression Expression, string Method)> refusedNames = [];

    /// <summary>Judges the calls, in the order in which they stand.</summary>
    public void Inspect(IReadOnlyList<BuilderCall> calls)
    {
        foreach (var call in calls)
        {
            site.Cancellation.ThrowIfCancellationRequested();
            if (call.Method.AlternativeName is { } kind)
                AddAlternativeName(call, kind);
            else
                AddAttribute(call);
        }

        var told = parts.Lint(isEncodedInReverse: true);
        foreach (var (value, error, expression, method) in refusedNames)
        {
            // The rules on DNS names say it of nearly all of them, and what is wrong with the name.
            if (!told.Any(diagnostic => diagnostic.Location.SourceSpan.IntersectsWith(value.Span.ToTextSpan())))
                report.Tell(BuilderProblems.Throws(method, value, error, expression.Place));
        }
    }

    private void AddAttribute(BuilderCall call)
    {
        var (invocation, method) = call;
        if (invocation.Arguments.Of(method.Value) is not { } argument)
            return;
        var expression = ValueExpression.Of(argument);
        if (method.Oid is { } oid && (RefusesIdentifier(method, oid, invocation.Arguments.Of(oid)) || TellsCountry(call, expression)))
            return;

        var type = method.TypeIn(invocation.Arguments);
        var tag = method.Oid is null ? null : method.TagIn(invocation.Arguments);
        var accepted = expression.Texts
            .Where(text => !IsRefused(method, type, tag, text, expression))
            .Select(text => method.IsUpperCased ? UpperCase(text) : text)
            .ToList();
        if (type is not null)
            parts.Add(accepted.ConvertAll(text => new NameAttribute(type, text)), expression.Place);
    }

    private bool IsRefused(BuilderMethod method, AttributeType? type, int? tag, MappedText text, ValueExpression expression)
    {
        var error = method.Oid is null ? type is null ? null : DotNetNameBuilder.Check(type, text)
            : tag is { } known ? DotNetNameBuilder.Check(text, known) : null;
        return error is not null && report.Tell(BuilderProblems.Throws(method.Name, text, error, expression.Place));
    }

    private bool RefusesIdentifier(BuilderMethod method, IParameterSymbol parameter, IOperation? identifier)
    {
        if (identifier is null || parameter.Type.SpecialType != SpecialType.System_String || ValueExpression.Of(identifier) is not { Texts: [var text] } oid)
            return false;
        return DotNetNameBuilder.CheckObjectIdentifier(text) is { } error && report.Tell(BuilderProblems.Throws(method.Name, text, error, oid.Place));
    }

    private bool TellsCountry(BuilderCall call, ValueExpression value)
    {
        var (invocation, method) = call;
        return AttributeType.Country.Equals(method.TypeIn(invocation.Arguments))
            && method.TagIn(invocation.Arguments) is StringTag.Utf8
            && report.Tell(BuilderProblems.UncheckedCountry(
                invocation.Arguments.Of(method.Oid!)!.Syntax.Span.ToSourceSpan(), value.Texts is [var text] ? text : null));
    }

    private void AddAlternativeName(BuilderCall call, GeneralNameKind kind)
    {
        if (call.Method.TextIn(call.Call.Arguments) is not { } argument)
            return;
        var expression = ValueExpression.Of(argument);
        var accepted = new List<GeneralName>();
        foreach (var text in expression.Texts)
        {
            var error = DotNetAlternativeNames.Check(kind, text);
            if (error is not null && kind == GeneralNameKind.Dns && text.Length > 0 && !report.IsFailureExpected)
                refusedNames.Add((text, error, expression, call.Method.Name));
            else if (error is not null && report.Tell(BuilderProblems.Throws(call.Method.Name, text, error, expression.Place)))
                continue;
            // The builder writes the rest of a URI in ASCII.
            if (kind != GeneralNameKind.Other && (kind != GeneralNameKind.Uri || text.Text.All(character => character < 0x80)))
                accepted.Add(new GeneralName(kind, text) { IsConverted = kind == GeneralNameKind.Dns });
        }

        parts.Add(accepted, expression.Place);
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
