using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>One term of a concatenation or interpolation.</summary>
internal static class Term
{
    /// <summary>What stands for <c>Environment.NewLine</c>: to a parser of names <c>\r\n</c> is no other white space.</summary>
    public const string NewLine = "\n";

    /// <summary>What a constant adds to a text, where that depends on no culture.</summary>
    public static string? ConstantText(IOperation operation) => (operation.Type?.SpecialType, operation.ConstantValue) switch
    {
        (_, { HasValue: true, Value: string text }) => text,
        (_, { HasValue: true, Value: null }) => "",
        // The type is asked too, because the value of an enumeration's member is a number.
        (SpecialType.System_Char, { HasValue: true, Value: char character }) => character.ToString(),
        (SpecialType.System_Boolean, { HasValue: true, Value: bool truth }) => truth ? bool.TrueString : bool.FalseString,
        (>= SpecialType.System_SByte and <= SpecialType.System_UInt64, { HasValue: true, Value: IConvertible number }) =>
            // A culture may write the sign otherwise.
            number.ToString(CultureInfo.InvariantCulture) is [not '-', ..] digits ? digits : null,
        _ => operation switch
        {
            IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } => "",
            IPropertyReferenceOperation { Property: { Name: "NewLine", ContainingType.Name: "Environment" } } => NewLine,
            _ => null,
        },
    };

    /// <summary>The operand of conversions that change no text: a cast to string, the boxing of a concatenation.</summary>
    public static IOperation WithoutConversion(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation
                {
                    OperatorMethod: null, Type.SpecialType: SpecialType.System_String or SpecialType.System_Object,
                } conversion:
                    operation = conversion.Operand;
                    break;
                case IConversionOperation { Operand: IInterpolatedStringOperation interpolated, Type.Name: "FormattableString" or "IFormattable" }:
                    return interpolated;
                case IInterpolatedStringHandlerCreationOperation handler:
                    operation = handler.Content;
                    break;
                default:
                    return operation;
            }
        }
    }
}
