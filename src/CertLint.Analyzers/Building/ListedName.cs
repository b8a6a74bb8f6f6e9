using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Building;

/// <summary>A name of which BouncyCastle gets attributes and values apart.</summary>
internal sealed class ListedName(Site site, ListConstructor constructor, ArgumentReport report)
{
    private const string Api = "X509Name";

    private readonly NameParts parts = new(site);

    /// <summary>Judges it as far as both are written out.</summary>
    public void Inspect(IOperation identifiers, IOperation values)
    {
        var types = ContainerElements.Of(identifiers);
        var elements = ContainerElements.Of(values);
        if (elements is null || !(constructor.IsDictionary ? PairEntries(types, elements, values) : PairLists(types, elements, values)))
            return;

        var told = parts.Lint(isEncodedInReverse: false);
        if (parts.Name(isEncodedInReverse: false) is { } name && BouncyCastleListValue.OrderOf(name) is { } remark
            && told.All(other => other.Id != RuleIds.RdnOrder))
        {
            site.Report(BuilderProblems.Of(remark));
        }
    }

    private bool PairLists(IReadOnlyList<ContainerElement>? types, IReadOnlyList<ContainerElement> values, IOperation argument)
    {
        if (types is null)
            return false;
        if (types.Count != values.Count)
        {
            report.Tell(BuilderProblems.Throws(
                Api,
                argument.Syntax.Span.ToSourceSpan(),
                $"the lists hold {types.Count} object identifiers and {values.Count} values",
                "give each attribute a value"));
            return false;
        }

        for (var i = 0; i < types.Count; i++)
            Add(BouncyCastleAttributes.TypeOf(types[i].Value), values[i].Value);
        return true;
    }

    private bool PairEntries(IReadOnlyList<ContainerElement>? types, IReadOnlyList<ContainerElement> entries, IOperation argument)
    {
        var values = new Dictionary<AttributeType, IOperation>();
        var areAllKnown = true;
        foreach (var entry in entries)
        {
            if (entry.Key is { } key && BouncyCastleAttributes.TypeOf(key) is { } type)
                values[type] = entry.Value;
            else
                areAllKnown = false;
        }

        if (types is null)
        {
            parts.IsOrderKnown = false;
            foreach (var entry in values)
                Add(entry.Key, entry.Value);
            return true;
        }

        foreach (var element in types)
        {
            var type = BouncyCastleAttributes.TypeOf(element.Value);
            if (type is not null && values.TryGetValue(type, out var value))
                Add(type, value);
            else if (type is not null && areAllKnown)
                return TellMissing(type, argument);
            else
                parts.IsOrderKnown = false;
        }

        return true;
    }

    private bool TellMissing(AttributeType type, IOperation argument)
    {
        report.Tell(BuilderProblems.Throws(
            Api, argument.Syntax.Span.ToSourceSpan(), $"the dictionary has no value for {type.ShortName}, which the list asks for", "add one"));
        return false;
    }

    private void Add(AttributeType? type, IOperation value)
    {
        if (type is null)
        {
            parts.IsOrderKnown = false;
            return;
        }

        var expression = ValueExpression.Of(value);
        var attributes = expression.Texts.Select(text => Read(type, text, expression)).OfType<NameAttribute>().ToList();
        if (attributes.Count != 1)
            parts.Add([new NameAttribute(type, expression.Unknown)], expression.Place);
        if (attributes.Count > 0)
            parts.Add(attributes, expression.Place);
    }

    private NameAttribute? Read(AttributeType type, MappedText text, ValueExpression expression)
    {
        if (constructor.HasConverter)
            return new NameAttribute(type, text);
        var reading = BouncyCastleListValue.Read(type, text, constructor.Release.Dialect);
        if (reading.Error is not { } error)
            return reading.Attribute;
        if (!constructor.Release.IsMeasured)
            return text.Text.StartsWith("#", StringComparison.Ordinal) ? null : new NameAttribute(type, text);
        return report.Tell(BuilderProblems.Throws(Api, text, error, expression.Place)) ? null : new NameAttribute(type, text);
    }
}
