namespace CertLint.Settings;

/// <summary>The name of an environment variable (POSIX, Base Definitions 8.1; other names no shell can set).</summary>
internal static class VariableName
{
    internal const string Advice = "write a name such as EBONDING_STOREPASS, and let the variable hold the password";

    /// <summary>True for letters, digits and underscores that begin with no digit.</summary>
    public static bool IsValid(string name) =>
        name.Length > 0 && !IsDigit(name[0]) && name.All(character => IsDigit(character) || character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
