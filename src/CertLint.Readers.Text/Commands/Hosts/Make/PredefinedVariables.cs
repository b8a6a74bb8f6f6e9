namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>
/// Variables that make itself has (GNU make's manual, 10.3 "Variables Used by Implicit Rules" and what <c>make -p</c> lists), or
/// nearly every environment has: a default does not change them.
/// </summary>
internal static class PredefinedVariables
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "AR", "ARFLAGS", "AS", "CC", "CO", "COFLAGS", "CPP", "CTANGLE", "CURDIR", "CWEAVE", "CXX", "FC", "GET", "LD", "LEX", "LINT", "M2C",
        "MAKE", "MAKEFILES", "MAKEFILE_LIST", "MAKEFLAGS", "MAKEINFO", "MAKELEVEL", "MAKE_COMMAND", "MAKE_HOST", "MAKE_VERSION", "MFLAGS",
        "OBJC", "OUTPUT_OPTION", "PC", "RM", "SHELL", "SUFFIXES", "TANGLE", "TEX", "TEXI2DVI", "WEAVE", "YACC",
        "HOME", "HOST", "HOSTNAME", "LANG", "LOGNAME", "OLDPWD", "OS", "PATH", "PWD", "SHLVL", "TERM", "TMPDIR", "USER", "USERNAME",
    };

    /// <summary>True where there may be such a variable already.</summary>
    public static bool Contains(string name) => Names.Contains(name) || name.StartsWith(".", StringComparison.Ordinal);
}
