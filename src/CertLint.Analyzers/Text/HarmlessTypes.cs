using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Text;

/// <summary>Tells by the type of a value and its format that its text holds nothing that is syntax in a name.</summary>
internal static class HarmlessTypes
{
    private enum Family
    {
        None, Plain, Integer, Guid, Enumeration, Flags, DateTime, DateOnly,
    }

    /// <summary>True where every value's text is harmless.</summary>
    /// <param name="type">The type.</param>
    /// <param name="format">The format; empty for the type's own.</param>
    /// <param name="mayBeEmpty">True where the text may be empty.</param>
    public static bool Contain(ITypeSymbol? type, string format, out bool mayBeEmpty)
    {
        mayBeEmpty = type is { IsReferenceType: true };
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
        {
            mayBeEmpty = true;
            type = underlying;
        }

        return FamilyOf(type) switch
        {
            Family.Plain => format.Length == 0,
            Family.Integer => IsPlainNumber(format),
            Family.Guid => format is "" or "N" or "n" or "D" or "d",
            // "F" writes several members with commas, as "G" does of an enumeration of flags.
            Family.Enumeration => format is "" or "G" or "g" or "D" or "d" or "X" or "x",
            Family.Flags => format is "D" or "d" or "X" or "x",
            Family.DateTime => format is "s" or "u" || IsPlainDate(format),
            Family.DateOnly => format is "o" or "O" || IsPlainDate(format),
            _ => false,
        };
    }

    private static Family FamilyOf(ITypeSymbol? type) => type switch
    {
        null => Family.None,
        { TypeKind: TypeKind.Enum } => type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "FlagsAttribute")
            ? Family.Flags
            : Family.Enumeration,
        { SpecialType: SpecialType.System_Boolean } => Family.Plain,
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } => Family.Integer,
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => Family.Integer,
        { SpecialType: SpecialType.System_DateTime } => Family.DateTime,
        { ContainingNamespace.Name: "System", ContainingNamespace.ContainingNamespace.IsGlobalNamespace: true } => type.Name switch
        {
            "Guid" => Family.Guid,
            "Version" => Family.Plain,
            "Int128" or "UInt128" => Family.Integer,
            "DateTimeOffset" => Family.DateTime,
            "DateOnly" or "TimeOnly" => Family.DateOnly,
            _ => Family.None,
        },
        { Name: "BigInteger", ContainingNamespace: { Name: "Numerics", ContainingNamespace.Name: "System" } } => Family.Integer,
        // Digits, dots, colons, and the number of a scope.
        { Name: "IPAddress", ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" } } => Family.Plain,
        _ => Family.None,
    };

    // "G5" may write an exponent with a plus sign, "N" separates thousands.
    private static bool IsPlainNumber(string format) => format switch
    {
        "" or "G" or "g" => true,
        ['D' or 'd' or 'X' or 'x' or 'B' or 'b', ..] => format.Skip(1).All(character => character is >= '0' and <= '9'),
        _ => format.All(character => character == '0'),
    };

    // A single letter is a standard format; 'z' and 'K' write a plus sign, 'g' an era's name, and quotes anything.
    private static bool IsPlainDate(string format) =>
        format.Length > 1 && format.All(character => character is 'y' or 'M' or 'd' or 'H' or 'h' or 'm' or 's' or 'f' or 'F' or 't'
            or '-' or '_' or '.' or ':' or ' ' or 'T' or 'Z');
}
