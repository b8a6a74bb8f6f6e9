using CertLint.Analyzers.Inspections;
using CertLint.Model;
using CertLint.Names;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Building;

/// <summary>Gathers the attributes and alternative names of one name, and has them judged.</summary>
internal sealed class NameParts(Site site)
{
    private readonly List<RelativeDistinguishedName> rdns = [];
    private readonly List<GeneralName> alternativeNames = [];

    // Where an expression chooses between values, none of them is there for certain: each is judged as if it stood alone.
    private readonly List<CodeTarget> alternatives = [];
    private SourceSpan? first;

    /// <summary>False where the order of the attributes is not known, or one of them.</summary>
    public bool IsOrderKnown { get; set; } = true;

    /// <summary>Adds an attribute that has one of these values; of one without, nothing is known.</summary>
    public void Add(IReadOnlyList<NameAttribute> values, SourceSpan place)
    {
        if (values.Count == 1)
            rdns.Add(new RelativeDistinguishedName(values[0]));
        else
            alternatives.AddRange(values.Select(value => TargetOf([new RelativeDistinguishedName(value)], [], place, isEncodedInReverse: false)));
        if (values.Count > 0)
            first ??= place;
    }

    /// <summary>Adds an alternative name that has one of these values.</summary>
    public void Add(IReadOnlyList<GeneralName> values, SourceSpan place)
    {
        if (values.Count == 1)
            alternativeNames.Add(values[0]);
        else
            alternatives.AddRange(values.Select(value => TargetOf([], [value], place, isEncodedInReverse: false)));
        if (values.Count > 0)
            first ??= place;
    }

    /// <summary>The name as far as it is certain; null where nothing of it is known.</summary>
    public DistinguishedName? Name(bool isEncodedInReverse) => rdns.Count == 0 || first is not { } place ? null
        : new DistinguishedName(rdns, isEncodedInReverse, place) { IsOrderKnown = IsOrderKnown };

    /// <summary>Has everything judged, and hands over what was told.</summary>
    public IReadOnlyList<Diagnostic> Lint(bool isEncodedInReverse)
    {
        var told = new List<Diagnostic>();
        if (first is { } place && (rdns.Count > 0 || alternativeNames.Count > 0))
            told.AddRange(site.Lint(TargetOf(rdns, alternativeNames, place, isEncodedInReverse)));
        foreach (var alternative in alternatives)
            told.AddRange(site.Lint(alternative));
        return told;
    }

    private CodeTarget TargetOf(
        List<RelativeDistinguishedName> names, List<GeneralName> others, SourceSpan place, bool isEncodedInReverse) => new(place)
    {
        Subject = names.Count == 0 ? null : new DistinguishedName(names, isEncodedInReverse, place) { IsOrderKnown = IsOrderKnown },
        IsSubjectComplete = false,
        AlternativeNames = others,
        HasPlainValues = true,
    };
}
