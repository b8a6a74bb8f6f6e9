using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells.Cmd;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>
/// Reads what a program starts without a shell, as .NET's Process does: the command, and the scripts in it where the program that it
/// starts is a shell (<c>/bin/sh -c …</c>, <c>cmd /c …</c>). Never throws.
/// </summary>
public static class ProcessReader
{
    /// <summary>A program that gets one text of arguments, as <c>ProcessStartInfo.Arguments</c> holds it.</summary>
    public static ShellScript Read(ShellWord program, MappedText arguments)
    {
        if (arguments.Length > ShellLimits.ScriptLength)
            return ShellScript.Empty with { StoppedAt = arguments.SpanOf(0, 0) };
        // cmd takes the rest of the line as it stands, with all of its quotes.
        return NestedScripts.ShellOf(program.Text.Text) != ShellKind.Cmd ? Read([program, .. ProcessArguments.Split(arguments)])
            : CmdArguments.ScriptOf(arguments) is { } script ? ShellReader.Read(script, ShellKind.Cmd)
            : ShellScript.Empty;
    }

    /// <summary>A program that gets a list of arguments, as <c>ProcessStartInfo.ArgumentList</c> holds it.</summary>
    public static ShellScript Read(ShellWord program, IReadOnlyList<ShellWord> arguments)
    {
        if (NestedScripts.ShellOf(program.Text.Text) != ShellKind.Cmd)
            return Read([program, .. arguments]);
        return CmdArguments.Join(arguments) is { } line ? Read(program, line) : ShellScript.Empty;
    }

    /// <summary>A command whose words nobody takes apart any more.</summary>
    internal static ShellScript Read(IReadOnlyList<ShellWord> words)
    {
        var command = new CommandDraft();
        command.Words.AddRange(words.Take(ShellLimits.Words));
        var reading = new ScriptReading(words.Sum(word => word.Text.Length), ShellKind.Posix);
        reading.Add(command);
        NestedScripts.Read(command, reading);
        return reading.Finish();
    }
}
