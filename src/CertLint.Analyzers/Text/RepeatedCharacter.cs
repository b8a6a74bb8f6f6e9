using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>A constant character, so many times.</summary>
internal static class RepeatedCharacter
{
    /// <summary>Characters; nobody writes a longer value into a name.</summary>
    private const int MostRepetitions = 256;

    /// <summary>The text of <c>new string('x', 64)</c>; null where it is not known.</summary>
    public static string? TextOf(IOperation expression) => PartsOf(expression) is var (character, count) ? TextOf(character, count) : null;

    /// <summary>The text of a character and a number; null where they are not known.</summary>
    public static string? TextOf(IOperation? character, IOperation? count) =>
        character is { ConstantValue.Value: char constant } && count is { ConstantValue.Value: int and >= 0 and <= MostRepetitions and var times }
            ? new string(constant, times)
            : null;

    /// <summary>The character of <c>new string('x', length)</c>; null where it is not known.</summary>
    public static char? CharacterOf(IOperation expression) => PartsOf(expression)?.Character.ConstantValue.Value as char?;

    private static (IOperation Character, IOperation Count)? PartsOf(IOperation expression) => expression is IObjectCreationOperation
        {
            Type.SpecialType: SpecialType.System_String,
            Constructor.Parameters: [{ Type.SpecialType: SpecialType.System_Char } character, { Type.SpecialType: SpecialType.System_Int32 } count],
            Arguments: var arguments,
        } && arguments.Of(character) is { } repeated && arguments.Of(count) is { } times
            ? (repeated, times)
            : null;
}
