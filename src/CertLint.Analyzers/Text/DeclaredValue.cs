using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>The value of a variable or member that is given it where it is declared, and never another: it is as good as a constant.</summary>
internal static class DeclaredValue
{
    /// <summary>The expression of the only value that a reference to a string can give; null where that is not certain.</summary>
    public static IOperation? Of(IOperation reference) => reference switch
    {
        { Type.SpecialType: not SpecialType.System_String } => null,
        ILocalReferenceOperation local => BodyLocals.UsesOf(local)?.OnlyValue,
        IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true } =>
            MemberValue.Of((IMemberReferenceOperation)reference),
        _ => null,
    };
}
