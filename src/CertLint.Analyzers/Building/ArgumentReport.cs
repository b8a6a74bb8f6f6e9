using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Parsing;
using CertLint.Findings;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Building;

/// <summary>Tells that calls throw, or go around a check, where nobody wants them to.</summary>
/// <param name="site">The voice.</param>
/// <param name="call">The call, or the first of several in one statement list.</param>
internal sealed class ArgumentReport(Site site, IOperation call)
{
    /// <summary>The call is in code whose author wants it to throw.</summary>
    public bool IsFailureExpected { get; } = ExpectedFailure.Contains(call);

    /// <summary>
    /// Tells it. True where that says all there is to say of the value; false where the rule is off, so that others may speak.
    /// </summary>
    public bool Tell(Problem problem)
    {
        // What is meant to be refused is right to be wrong.
        if (IsFailureExpected)
            return true;
        if (site.Linter.Report(problem) is null)
            return false;
        site.Report(problem);
        return true;
    }
}
