using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>
/// Cuts <c>ProcessStartInfo.Arguments</c> into arguments. No shell has a hand in it: .NET itself does so on Unix, and on Windows the
/// program, by the rules of Microsoft's C runtime. Spaces and tabs separate, double quotes hold together, a backslash counts only
/// before a double quote; apostrophes, line ends and all else are characters as any other.
/// </summary>
public static class ProcessArguments
{
    private const string Separators = " \t";

    /// <summary>
    /// The arguments, with the places of their characters. A hole is a part of the one in which it stands, though it may be several.
    /// </summary>
    public static IReadOnlyList<ShellWord> Split(MappedText arguments) => WindowsArguments.Split(arguments, Separators);
}
