using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>
/// Variables that are not defined where they are used, for which openssl rejects the file. Most of them belong to a shell or a
/// template engine that fills the file in before; only those are told that nobody but openssl can mean.
/// </summary>
internal static class VariableProblems
{
    /// <summary>What is certain, in document order.</summary>
    public static IEnumerable<Problem> Of(ConfigFile file)
    {
        var variables = file.Issues.Where(issue => issue.Kind is ConfigIssueKind.UndefinedVariable or ConfigIssueKind.NoCloseBrace).ToArray();
        var isProse = !file.HasMarkers && variables.All(issue => issue.Variable is { } variable && (IsDollarSign(variable) || IsWithinWord(variable)));
        foreach (var issue in variables)
        {
            if (issue.Variable is not { } variable)
                continue;
            if (IsDollarSign(variable) || (isProse && IsWithinWord(variable)))
            {
                yield return new Problem(RuleIds.ConfigText, issue.Place,
                    $"openssl rejects '{Display.Of(issue.Written)}' because it takes it for a variable, and none is defined; write '\\$' for a dollar sign.",
                    "\\" + issue.Written);
            }
            else if (!file.IsIncomplete && Reason(file, variable, issue.Place) is { } reason)
            {
                yield return new Problem(RuleIds.ConfigText, issue.Place,
                    $"openssl rejects '{Display.Of(issue.Written)}' because {reason}.");
            }
        }
    }

    // "Cash $ Carry": neither a shell nor an engine has such a variable.
    private static bool IsDollarSign(UndefinedVariable variable) =>
        variable is { Name.Length: 0, IsSectionNamed: false, IsBraced: false, Before: not '$', After: ' ' or '\0' };

    // "A$AP": behind a letter, and no name that people give to variables, which are MADE_SO.
    private static bool IsWithinWord(UndefinedVariable variable) =>
        variable is { Name.Length: > 0, IsSectionNamed: false, IsBraced: false, After: not '$' }
        && char.IsLetter(variable.Before) && variable.Name.All(char.IsLetter)
        && (variable.Name.Length < 3 || !variable.Name.All(char.IsUpper));

    private static string? Reason(ConfigFile file, UndefinedVariable variable, SourceSpan place)
    {
        if (file.Lookup(variable.Section, variable.Name) is { IsIncluded: false } later
            && later.Value.Span.Start > place.End)
        {
            return "the variable is defined only below; define it before it is used";
        }

        // Only openssl writes a section so.
        return variable is { IsSectionNamed: true, Name.Length: > 0, Section: not ConfigScope.Environment }
            && file.Lookup(variable.Section, variable.Name) is null
            ? $"no key '{Display.Of(variable.Name)}' is defined in [{Display.Of(variable.Section!)}] or before the first section; define it, or write '\\$' for a dollar sign"
            : null;
    }
}
