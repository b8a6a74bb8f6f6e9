using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>What an expression tells of its value where that is not known.</summary>
internal static class ExpressionHole
{
    /// <summary>The hole.</summary>
    /// <param name="expression">The expression without conversions; null where it tells nothing.</param>
    /// <param name="format">The format of an interpolation or placeholder; empty where there is none.</param>
    public static Hole Of(IOperation? expression, string format)
    {
        var hole = new Hole(HoleKind.Expression, HoleSource.Of(expression?.Syntax), expression?.Type?.ToDisplayString());
        if (expression is null)
            return hole;
        if (HarmlessTypes.Contain(expression.Type, format, out var mayBeEmpty) || HarmlessCalls.Include(expression, out mayBeEmpty))
            return hole with { IsHarmless = true, MayBeEmpty = mayBeEmpty };
        if (IsCutOfHarmless(expression))
            return hole with { IsHarmless = true, MayBeEmpty = true };
        return expression is IInvocationOperation call && ChangesAnotherText(call)
            ? hole with { Method = call.TargetMethod.Name, IsBackslashEscaped = SourceMethod.Of(call.TargetMethod).WritesBackslash }
            : hole;
    }

    // Guid.NewGuid().ToString("N")[..8]
    private static bool IsCutOfHarmless(IOperation expression) =>
        expression is IImplicitIndexerReferenceOperation { Instance: { Type.SpecialType: SpecialType.System_String } whole }
        && HarmlessCalls.Include(Term.WithoutConversion(whole), out _);

    private static bool ChangesAnotherText(IInvocationOperation call) =>
        IsText(call.Instance) || call.Arguments.Any(argument => IsText(argument.Value));

    private static bool IsText(IOperation? value) =>
        value is { ConstantValue.HasValue: false } && Term.WithoutConversion(value).Type?.SpecialType == SpecialType.System_String;
}
