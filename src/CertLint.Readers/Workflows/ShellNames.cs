using CertLint.Readers.Text.Commands;

namespace CertLint.Readers.Workflows;

/// <summary>Tells the syntax of a script by the names of shells and of systems.</summary>
internal static class ShellNames
{
    /// <summary>The syntax of a shell, e.g. of <c>bash -e {0}</c> or <c>/bin/sh</c>; null for what is no shell, as <c>python</c>.</summary>
    public static ShellKind? Of(string shell)
    {
        var name = shell.Trim();
        var end = name.IndexOf(' ');
        if (end >= 0)
            name = name.Substring(0, end);
        name = name.Substring(name.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        return name switch
        {
            "sh" or "bash" or "zsh" or "dash" or "ksh" or "ash" or "bash.exe" or "sh.exe" => ShellKind.Posix,
            "pwsh" or "powershell" or "pwsh.exe" or "powershell.exe" => ShellKind.PowerShell,
            "cmd" or "cmd.exe" => ShellKind.Cmd,
            _ => null,
        };
    }

    /// <summary>True where an image's or runner's name is one of Windows: <c>windows-2022</c>, <c>win-latest</c>.</summary>
    public static bool IsWindows(string image) => image.StartsWith("win", StringComparison.OrdinalIgnoreCase);
}
