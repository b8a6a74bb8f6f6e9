using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

internal static class Arguments
{
    /// <summary>
    /// The expression that a call gives to a parameter, in whatever order its arguments are written; null in code that
    /// does not compile, and for the value that a default gives.
    /// </summary>
    public static IOperation? Of(this ImmutableArray<IArgumentOperation> arguments, IParameterSymbol parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Ordinal == parameter.Ordinal)
                return argument.Value;
        }

        return null;
    }

    /// <summary>The dotted OID that an expression is known to hold: a constant, or an <c>Oid</c> made of one.</summary>
    public static string? ConstantOid(IOperation? expression)
    {
        while (expression is IConversionOperation { ConstantValue.HasValue: false } conversion)
            expression = conversion.Operand;
        var text = expression switch
        {
            { ConstantValue: { HasValue: true, Value: string constant } } => constant,
            IObjectCreationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string constant } }, ..] } =>
                constant,
            IInvocationOperation
            {
                TargetMethod.Name: "FromOidValue",
                Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string constant } }, ..],
            } => constant,
            _ => null,
        };
        return text is [>= '0' and <= '2', '.', ..] ? text : null;
    }
}
