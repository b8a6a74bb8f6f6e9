using CertLint.Analyzers.Building;
using CertLint.Analyzers.Commands;
using CertLint.Analyzers.Literals;
using CertLint.Analyzers.Matching;
using CertLint.Analyzers.Parsing;

namespace CertLint.Analyzers.Inspections;

/// <summary>All inspections.</summary>
internal static class InspectionTable
{
    public static IReadOnlyList<Candidate> All { get; } =
    [
        new(TextInspection.Words, TextInspection.Of),
        new(EncodedNameInspection.Words, EncodedNameInspection.Of),
        new(BuilderInspection.Words, BuilderInspection.Of),
        new(ListInspection.Words, ListInspection.Of),
        new(GeneralNameInspection.Words, GeneralNameInspection.Of),
        new(CommandInspection.Words, CommandInspection.Of),
        new(SearchInspection.Words, SearchInspection.Of),
        new(SubjectComparisonInspection.Words, SubjectComparisonInspection.Of),
        new(CallbackInspection.Words, CallbackInspection.Of),
        new(IssuerInspection.Words, IssuerInspection.Of),
        new(LiteralInspection.Words, LiteralInspection.Of),
    ];
}
