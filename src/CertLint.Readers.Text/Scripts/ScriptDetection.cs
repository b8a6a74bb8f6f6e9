using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Commands.Hosts;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Scripts;

/// <summary>
/// Tells which kind of script a text is: by the line that names its program, else by what only such a script starts with, else,
/// as a shell's commands look like those of another, by the file's name.
/// </summary>
public static class ScriptDetection
{
    private static readonly Dictionary<string, ScriptKind> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".sh"] = ScriptKind.Posix,
        [".bash"] = ScriptKind.Posix,
        [".zsh"] = ScriptKind.Posix,
        [".ksh"] = ScriptKind.Posix,
        [".bats"] = ScriptKind.Posix,
        [".ps1"] = ScriptKind.PowerShell,
        [".psm1"] = ScriptKind.PowerShell,
        [".cmd"] = ScriptKind.Cmd,
        [".bat"] = ScriptKind.Cmd,
        [".dockerfile"] = ScriptKind.Dockerfile,
        [".containerfile"] = ScriptKind.Dockerfile,
        [".mk"] = ScriptKind.Makefile,
    };

    // What a template of a script, or a sample of one, is called: create.sh.j2.
    private static readonly HashSet<string> TemplateExtensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".in", ".j2", ".tmpl", ".tpl", ".template", ".erb", ".sample", ".example", ".dist",
    };

    // A text about scripts, or one that makes them, is none, whatever it starts with.
    private static readonly HashSet<string> Prose = new(StringComparer.OrdinalIgnoreCase)
    {
        ".md", ".markdown", ".mdx", ".rst", ".adoc", ".txt", ".log", ".html", ".htm", ".cs", ".vb", ".fs", ".json", ".yml", ".yaml", ".xml",
    };

    /// <summary>The kind of script; null where the text is none.</summary>
    /// <param name="path">Full path of the file in which the text stands.</param>
    /// <param name="text">The text.</param>
    /// <param name="isFile">False where it stands within another text, so that the file's name says nothing of it.</param>
    public static ScriptKind? KindOf(string path, string text, bool isFile)
    {
        var name = isFile ? NameOf(path) : "";
        var extension = ExtensionOf(name);
        if (isFile && Prose.Contains(extension))
            return null;
        if (Shebang.StandsIn(text))
            return Shebang.ShellOf(text) is { } shell ? KindOf(shell) : IsForMake(text) ? ScriptKind.Makefile : null;
        if (Extensions.TryGetValue(extension, out var kind))
            return kind;
        if (isFile && IsMakefile(name))
            return ScriptKind.Makefile;
        if (isFile && (Is(name, "Dockerfile") || Is(name, "Containerfile")))
            return ScriptKind.Dockerfile;
        return KindByContent(text, mayBeDockerfile: !isFile || extension.Length == 0 || IsDockerfile(name));
    }

    /// <summary>The kind of script that a shell reads.</summary>
    public static ScriptKind KindOf(ShellKind shell) => shell switch
    {
        ShellKind.PowerShell => ScriptKind.PowerShell,
        ShellKind.Cmd => ScriptKind.Cmd,
        _ => ScriptKind.Posix,
    };

    private static ScriptKind? KindByContent(string text, bool mayBeDockerfile)
    {
        if (text.StartsWith("@echo off", StringComparison.OrdinalIgnoreCase))
            return ScriptKind.Cmd;
        return mayBeDockerfile && DockerfileReader.IsDockerfile(text) ? ScriptKind.Dockerfile : null;
    }

    private static string NameOf(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        while (TemplateExtensions.Contains(ExtensionOf(name)))
            name = name.Substring(0, name.Length - ExtensionOf(name).Length);
        return name;
    }

    // Unlike Path's, whatever characters stand in it.
    private static string ExtensionOf(string name) => name.LastIndexOf('.') is var dot && dot > 0 ? name.Substring(dot) : "";

    // Dockerfile.alpine, Dockerfile-dev: where the content says so too.
    private static bool IsDockerfile(string name) =>
        name.StartsWith("Dockerfile", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Containerfile", StringComparison.OrdinalIgnoreCase);

    private static bool IsMakefile(string name) => Is(name, "Makefile") || Is(name, "GNUmakefile")
        || name.StartsWith("Makefile.", StringComparison.Ordinal);

    private static bool IsForMake(string text) =>
        Shebang.ProgramOf(text) is { } program && program.EndsWith("make", StringComparison.Ordinal);

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
