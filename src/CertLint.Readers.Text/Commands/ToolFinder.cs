using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>Tells which of our tools a command runs, also behind wrappers and where a variable holds the program.</summary>
internal static class ToolFinder
{
    private const string Executable = ".exe";

    /// <summary>Words that run the rest of the command, or a part of it that stands behind options of their own.</summary>
    private static readonly HashSet<string> Wrappers = new(StringComparer.OrdinalIgnoreCase)
    {
        "sudo", "doas", "env", "docker", "podman", "nerdctl", "winpty", "time", "timeout", "xargs", "nice", "nohup", "exec", "command",
        "chroot", "wsl", "cmd", "call", "start", "run", "spawn", "&", ".",
    };

    private static readonly Dictionary<string, CommandTool> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["keytool"] = CommandTool.Keytool,
        ["New-SelfSignedCertificate"] = CommandTool.NewSelfSignedCertificate,
        ["ConvertTo-SecureString"] = CommandTool.ConvertToSecureString,
        ["Export-PfxCertificate"] = CommandTool.PfxCertificate,
        ["Import-PfxCertificate"] = CommandTool.PfxCertificate,
        ["Get-PfxCertificate"] = CommandTool.PfxCertificate,
        ["Get-PfxData"] = CommandTool.PfxCertificate,
        ["makecert"] = CommandTool.Makecert,
    };

    /// <summary>The run of a tool; null where the command runs none of ours.</summary>
    public static Invocation? Find(ShellCommand command)
    {
        var words = command.Words;
        if (words.Count == 0)
            return null;
        if (ToolAt(words, 0) is { } tool)
            return Of(tool, words, 0, isOnWindows: false);
        if (ProgramName(words[0].Text) is not { } name || !Wrappers.Contains(name))
            return null;
        for (var i = 1; i < words.Count && i < CommandLimits.Words; i++)
        {
            if (ToolAt(words, i) is { } wrapped && IsPlausible(wrapped, words, i))
                return Of(wrapped, words, i, IsWinpty(words, i));
        }

        return null;
    }

    /// <summary>The one of these programs that a command runs, also behind a wrapper; null where it runs none of them.</summary>
    public static string? ProgramOf(ShellCommand command, HashSet<string> programs)
    {
        if (command.Words.Count == 0 || ProgramName(command.Words[0].Text) is not { } name)
            return null;
        return programs.Contains(name) ? name
            : !Wrappers.Contains(name) ? null
            : command.Words.Skip(1).Take(CommandLimits.Words).Select(word => ProgramName(word.Text)).FirstOrDefault(word => word is not null && programs.Contains(word));
    }

    private static Invocation Of(CommandTool tool, IReadOnlyList<ShellWord> words, int index, bool isOnWindows)
    {
        var arguments = words.Skip(index + 1).Take(CommandLimits.Words)
            .Select(word => word.Text.Length <= CommandLimits.WordLength ? word : TooLong(word)).ToArray();
        return new Invocation(tool, words[index], arguments)
        {
            IsCut = words.Count - index - 1 > arguments.Length, IsOnWindows = isOnWindows,
        };
    }

    private static ShellWord TooLong(ShellWord word) =>
        new(new MappedTextBuilder().Append(new Hole(HoleKind.TemplateMarker, "…"), word.Place).Build(), word.Place, word.IsQuoted);

    private static CommandTool? ToolAt(IReadOnlyList<ShellWord> words, int index)
    {
        var text = words[index].Text;
        if (ProgramName(text) is { } name)
            return ToolNamed(name);
        if (!text.StartsWithHole())
            return null;
        var hole = text.Holes[0].Value;
        // Scripts name a folder, or nothing, in ${PREFIX}openssl; in code it may be a part of the name.
        return text.Length == 1 ? ToolInVariable(hole.Source, words, index)
            : hole.Kind == HoleKind.Variable && ProgramName(text.Slice(1, text.Length - 1)) is { } rest && ToolNamed(rest) is { } tool && IsPlausible(tool, words, index) ? tool
            : null;
    }

    private static CommandTool? ToolNamed(string name) =>
        Names.TryGetValue(name, out var tool) ? tool : IsOpenSsl(name) ? CommandTool.OpenSsl : null;

    /// <summary>The program's name without path and <c>.exe</c>; null where a hole is a part of it.</summary>
    private static string? ProgramName(MappedText text) =>
        text.Length > CommandLimits.WordLength || text.FileName() is not { } name ? null
        : name.EndsWith(Executable, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - Executable.Length)
        : name;

    /// <summary><c>openssl</c>, or one of several that are installed side by side: <c>openssl3</c>, <c>openssl-1.1</c>.</summary>
    private static bool IsOpenSsl(string name)
    {
        const string Name = "openssl";
        return name.StartsWith(Name, StringComparison.OrdinalIgnoreCase)
            && name.Skip(Name.Length).All(character => character is (>= '0' and <= '9') or '.' or '-');
    }

    // The variable's name says it, or else only options that no other program has together.
    private static CommandTool? ToolInVariable(string source, IReadOnlyList<ShellWord> words, int index)
    {
        var isNamedOpenSsl = source.IndexOf("openssl", StringComparison.OrdinalIgnoreCase) >= 0;
        var isNamedKeytool = source.IndexOf("keytool", StringComparison.OrdinalIgnoreCase) >= 0;
        if (index + 1 < words.Count && OpenSslSubcommands.IsOne(words[index + 1].Text))
        {
            return isNamedOpenSsl || (words[index + 1].Text.Text == "req" && HasAny(words, index, "-subj", "-x509", "-newkey"))
                ? CommandTool.OpenSsl
                : null;
        }

        return HasAny(words, index, "-genkeypair", "-genkey") && (isNamedKeytool || HasAny(words, index, "-dname", "-keyalg", "-storetype"))
            || (isNamedKeytool && !isNamedOpenSsl)
                ? CommandTool.Keytool
                : null;
    }

    private static bool HasAny(IReadOnlyList<ShellWord> words, int index, params string[] options) =>
        words.Skip(index + 1).Take(CommandLimits.Words).Any(word => options.Contains(word.Text.Text, StringComparer.OrdinalIgnoreCase));

    // A volume, a package or an image may be named like a tool.
    private static bool IsPlausible(CommandTool tool, IReadOnlyList<ShellWord> words, int index) => tool switch
    {
        CommandTool.OpenSsl => index + 1 < words.Count && OpenSslSubcommands.IsOne(words[index + 1].Text),
        CommandTool.Keytool => index + 1 < words.Count && words[index + 1].Text.Text is { Length: > 1 } next && next[0] == '-',
        _ => true,
    };

    private static bool IsWinpty(IReadOnlyList<ShellWord> words, int index) =>
        words.Take(index).Any(word => string.Equals(ProgramName(word.Text), "winpty", StringComparison.OrdinalIgnoreCase));
}
