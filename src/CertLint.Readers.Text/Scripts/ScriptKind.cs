namespace CertLint.Readers.Text.Scripts;

/// <summary>What kind of script a file is.</summary>
public enum ScriptKind
{
    /// <summary>For sh, bash, zsh and their like.</summary>
    Posix,

    /// <summary>For PowerShell.</summary>
    PowerShell,

    /// <summary>For Windows' cmd.</summary>
    Cmd,

    /// <summary>For docker build, podman build and their like.</summary>
    Dockerfile,

    /// <summary>For GNU make.</summary>
    Makefile,
}
