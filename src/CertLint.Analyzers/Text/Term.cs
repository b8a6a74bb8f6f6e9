using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>One term of a concatenation or interpolation.</summary>
internal static class Term
{
    /// <summary>What a constant adds to a concatenation, where that depends on no culture.</summary>
    public static string? ConstantText(IOperation operation) => operation.ConstantValue switch
    {
        { HasValue: true, Value: string text } => text,
        { HasValue: true, Value: null } => "",
        // The type is asked too, because the value of an enumeration's member is a number.
        { HasValue: true, Value: char character } when operation.Type?.SpecialType == SpecialType.System_Char =>
            character.ToString(),
        { HasValue: true, Value: int number and >= 0 } when operation.Type?.SpecialType == SpecialType.System_Int32 =>
            number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The operand of conversions that change no text: a cast to string, the boxing of a concatenation.</summary>
    public static IOperation WithoutConversion(IOperation operation)
    {
        while (operation is IConversionOperation
            {
                OperatorMethod: null, Type.SpecialType: SpecialType.System_String or SpecialType.System_Object,
            } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
