using CertLint.Analyzers.Building;
using CertLint.Analyzers.Commands;
using CertLint.Analyzers.Literals;
using CertLint.Analyzers.Matching;
using CertLint.Analyzers.Parsing;

namespace CertLint.Analyzers.Inspections;

/// <summary>All inspections.</summary>
internal static class InspectionTable
{
    private static readonly Func<InspectedProject, Inspection?>[] Factories =
    [
        TextInspection.Of,
        EncodedNameInspection.Of,
        BuilderInspection.Of,
        ListInspection.Of,
        GeneralNameInspection.Of,
        CommandInspection.Of,
        SearchInspection.Of,
        SubjectComparisonInspection.Of,
        CallbackInspection.Of,
        IssuerInspection.Of,
        LiteralInspection.Of,
    ];

    /// <summary>Those whose API the project references.</summary>
    public static IReadOnlyList<Inspection> Of(InspectedProject project) =>
        [.. Factories.Select(make => make(project)).OfType<Inspection>()];
}
