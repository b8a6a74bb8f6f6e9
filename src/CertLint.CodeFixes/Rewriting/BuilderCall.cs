using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>The expression that takes a name's text and can take a builder's name instead.</summary>
/// <param name="Creation">The call.</param>
/// <param name="Replaced">The whole call of <c>X500DistinguishedName</c>, or the argument of <c>CertificateRequest</c>.</param>
internal sealed record BuilderCall(NameCreation Creation, ExpressionSyntax Replaced)
{
    private const string DistinguishedName = "X500DistinguishedName";

    /// <summary>The expression; null where a name cannot stand in its place.</summary>
    public static BuilderCall? Of(NameCreation creation)
    {
        var constructor = creation.Operation.Constructor!;
        if (constructor.ContainingType.Name == DistinguishedName)
            return creation.Syntax.Initializer is null ? new BuilderCall(creation, creation.Syntax) : null;
        if (!constructor.ContainingType.InstanceConstructors.Any(other => TakesName(other, constructor)))
            return null;
        var argument = creation.Syntax.ArgumentList?.Arguments.FirstOrDefault(
            candidate => candidate.Expression.Span.Contains(creation.Text.Syntax.Span));
        return argument is null ? null : new BuilderCall(creation, argument.Expression);
    }

    /// <summary>The expression that takes its place.</summary>
    public ExpressionSyntax Build(string local) =>
        SyntaxFactory.ParseExpression(local + ".Build()").WithTriviaFrom(Replaced);

    private static bool TakesName(IMethodSymbol other, IMethodSymbol constructor) =>
        other.Parameters.Length == constructor.Parameters.Length
        && other.Parameters[0].Type.Name == DistinguishedName
        && other.Parameters[0].Name == constructor.Parameters[0].Name
        && other.Parameters.Skip(1).Zip(constructor.Parameters.Skip(1), IsSame).All(isSame => isSame);

    private static bool IsSame(IParameterSymbol left, IParameterSymbol right) =>
        left.Name == right.Name && SymbolEqualityComparer.Default.Equals(left.Type, right.Type);
}
