using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>A function whose answer decides whether the other side's certificate is trusted.</summary>
/// <param name="Parameters">Its parameters.</param>
internal sealed record ValidationCallback(ImmutableArray<IParameterSymbol> Parameters)
{
    private const int DeepestFunction = 16;

    /// <summary>
    /// The callback that an operation declares. It is one by its parameters: a certificate and <c>SslPolicyErrors</c>, as in
    /// <c>RemoteCertificateValidationCallback</c>, in <c>HttpClientHandler</c> and in Kestrel; or it is WCF's
    /// <c>X509CertificateValidator.Validate</c>, which throws.
    /// </summary>
    public static ValidationCallback? Of(IOperation function, ISymbol? containing, CertificateTypes types, INamedTypeSymbol? errors)
    {
        var method = function switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            ILocalFunctionOperation local => local.Symbol,
            IMethodBodyOperation => containing as IMethodSymbol,
            _ => null,
        };
        if (method is null)
            return null;
        var isCallback = method.ReturnType.SpecialType == SpecialType.System_Boolean
            ? method.Parameters.Any(parameter => parameter.Type.IsSame(errors))
            : method is { Name: "Validate", IsOverride: true, ReturnsVoid: true } && IsValidator(method.ContainingType);
        return isCallback && method.Parameters.Any(parameter => types.IsCertificate(parameter.Type)) ? new ValidationCallback(method.Parameters) : null;
    }

    /// <summary>The control flow of a function within the body of which <paramref name="graph"/> is that.</summary>
    public static ControlFlowGraph? GraphOf(IOperation function, ControlFlowGraph graph, CancellationToken cancellation) =>
        function is IMethodBodyOperation ? graph : Find(function.Syntax, graph, DeepestFunction, cancellation);

    private static ControlFlowGraph? Find(SyntaxNode function, ControlFlowGraph graph, int depth, CancellationToken cancellation)
    {
        if (depth == 0)
            return null;
        foreach (var local in graph.LocalFunctions)
        {
            if (Within(local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation), function) is { } declaration)
                return Inner(declaration, graph.GetLocalFunctionControlFlowGraph(local, cancellation));
        }

        foreach (var lambda in graph.Blocks.SelectMany(AllOperations).OfType<IFlowAnonymousFunctionOperation>())
        {
            if (Within(lambda.Syntax, function) is { } declaration)
                return Inner(declaration, graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation));
        }

        return null;

        ControlFlowGraph? Inner(SyntaxNode declaration, ControlFlowGraph inner) =>
            declaration == function ? inner : Find(function, inner, depth - 1, cancellation);
    }

    private static SyntaxNode? Within(SyntaxNode? declaration, SyntaxNode function) =>
        declaration is not null && declaration.Span.Contains(function.Span) ? declaration : null;

    private static IEnumerable<IOperation> AllOperations(BasicBlock block) =>
        block.Operations.Concat(block.BranchValue is { } value ? [value] : []).SelectMany(operation => operation.DescendantsAndSelf());

    private static bool IsValidator(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == "X509CertificateValidator")
                return true;
        }

        return false;
    }
}
