using CertLint.Readers.Text.Commands;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Commands;

/// <summary>The program that is started, as a C# expression gives it.</summary>
internal static class ProgramWord
{
    /// <summary>
    /// Each path that it may have. Of <c>Path.Combine(…, "bin", "keytool")</c> the last part says which program it is; of a variable at
    /// most its name does.
    /// </summary>
    public static IReadOnlyList<ShellWord> ReadAll(IOperation expression) =>
        LastPart(expression) is { } last ? ArgumentWord.ReadAll(last) : ArgumentWord.ReadAll(expression);

    private static IOperation? LastPart(IOperation expression)
    {
        if (expression is not IInvocationOperation { TargetMethod: { Name: "Combine" or "Join", ContainingType: { Name: "Path" } type } } call
            || type.ContainingNamespace?.ToDisplayString() != "System.IO" || call.Arguments.IsEmpty)
        {
            return null;
        }

        // In the order of the parameters, whatever the arguments' names.
        var last = call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).Last().Value;
        return last is IArrayCreationOperation { Initializer.ElementValues: { IsEmpty: false } parts } ? parts[parts.Length - 1] : last;
    }
}
