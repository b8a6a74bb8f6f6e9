using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Parsing;

/// <summary>
/// Tells code whose author wants it to throw: a lambda handed to <c>Assert.Throws</c>, <c>Record.Exception</c>,
/// <c>Should().Throw</c> and the like, a <c>try</c> whose code fails where it does not, and a method with the attribute
/// <c>[ExpectedException]</c>.
/// </summary>
internal static class ExpectedFailure
{
    public static bool Contains(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation function && ReceiverOf(function) is { } receiver && Expects(receiver))
                return true;
            if (current is IBlockOperation { Parent: ITryOperation { Catches.IsEmpty: false } attempt } && attempt.Body == current && Fails(attempt.Body))
                return true;
        }

        return operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is { } member
            && member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name.StartsWith("ExpectedException", StringComparison.Ordinal) == true);
    }

    // Assert.Fail("no exception"), which is to be reached by no run.
    private static bool Fails(IBlockOperation attempt) => attempt.Operations.Any(statement =>
        statement is IExpressionStatementOperation { Operation: IInvocationOperation call }
        && call.TargetMethod.Name.StartsWith("Fail", StringComparison.Ordinal));

    private static IInvocationOperation? ReceiverOf(IAnonymousFunctionOperation function)
    {
        IOperation? current = function.Parent;
        while (current is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            current = current.Parent;
        return current as IInvocationOperation;
    }

    private static bool Expects(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return IsThrow(method.Name)
            || (method.Name.StartsWith("Exception", StringComparison.Ordinal) && method.ContainingType?.Name == "Record")
            || (method.Name == "That" && call.Arguments.Any(argument => IsThrow(argument.Value)));
    }

    // NUnit: Assert.That(() => …, Throws.TypeOf<CryptographicException>())
    private static bool IsThrow(IOperation constraint) => constraint.Syntax.ToString().StartsWith("Throws", StringComparison.Ordinal);

    private static bool IsThrow(string method) =>
        method.StartsWith("Throw", StringComparison.Ordinal)
        || method.StartsWith("ShouldThrow", StringComparison.Ordinal)
        || method.StartsWith("Catch", StringComparison.Ordinal);
}
