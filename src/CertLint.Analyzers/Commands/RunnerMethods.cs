using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Commands;

/// <summary>
/// The project's own methods that start a program with the arguments that they are called with, as <c>RunOpenSsl("req …")</c> does.
/// They are told by their text, so that one in another file costs no binding of that file.
/// </summary>
internal sealed class RunnerMethods
{
    private readonly Dictionary<ISymbol, Runner?> known = new(SymbolEqualityComparer.Default);

    /// <summary>How a method runs a program; null for all others.</summary>
    public Runner? Find(IMethodSymbol method, CancellationToken cancellation)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (definition.Parameters.IsEmpty || definition.DeclaringSyntaxReferences.IsEmpty)
            return null;
        if (!known.TryGetValue(definition, out var runner))
        {
            runner = RunnerBody.Read(definition, definition.DeclaringSyntaxReferences[0].GetSyntax(cancellation));
            known.Add(definition, runner);
        }

        return runner;
    }
}
