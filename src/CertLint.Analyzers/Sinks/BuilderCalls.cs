using CertLint.Analyzers.Text;
using CertLint.Model;
using CertLint.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Sinks;

/// <summary>
/// The calls of one method body that add values to builders. Those that certainly build one name, because they stand in
/// one statement list and call one local, make one target, so that a rule on one attribute sees the others.
/// </summary>
internal sealed class BuilderCalls
{
    private readonly List<(IInvocationOperation Call, BuilderMethod Method)> calls = [];

    /// <summary>Takes note of a call; may be called from several threads.</summary>
    public void Add(IInvocationOperation call, BuilderMethod method)
    {
        lock (calls)
            calls.Add((call, method));
    }

    /// <summary>What the calls build, in the order of the source.</summary>
    public IEnumerable<(SyntaxTree Tree, CodeTarget Target)> Targets()
    {
        var lists = new StatementLists();
        foreach (var group in calls.OrderBy(entry => entry.Call.Syntax.SpanStart).GroupBy(entry => lists.BuilderOf(entry.Call)))
        {
            if (Target(group) is { } target)
                yield return (group.First().Call.Syntax.SyntaxTree, target);
        }
    }

    private static CodeTarget? Target(IEnumerable<(IInvocationOperation Call, BuilderMethod Method)> group)
    {
        var rdns = new List<RelativeDistinguishedName>();
        var dnsNames = new List<GeneralName>();
        SourceSpan? first = null;
        foreach (var (call, method) in group)
        {
            if (call.Arguments.Of(method.Value) is not { } expression || ExpressionText.Read(expression) is not { } value)
                continue;
            if (method.AddsDnsName)
                dnsNames.Add(new GeneralName(GeneralNameKind.Dns, value));
            else if (TypeOf(call, method) is { } type)
                rdns.Add(new([new(type, method.IsUpperCased ? UpperCase(value) : value)]));
            first ??= expression.Syntax.Span.ToSourceSpan();
        }

        return first is not { } place ? null : new CodeTarget(place)
        {
            Subject = rdns.Count == 0 ? null : new DistinguishedName(rdns, IsEncodedInReverse: true, place),
            IsSubjectComplete = false,
            AlternativeNames = dnsNames,
        };
    }

    private static AttributeType? TypeOf(IInvocationOperation call, BuilderMethod method)
    {
        if (method.Oid is null)
            return method.Type;
        return Arguments.ConstantOid(call.Arguments.Of(method.Oid)) is { } oid ? AttributeType.FromOid(oid) : null;
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
