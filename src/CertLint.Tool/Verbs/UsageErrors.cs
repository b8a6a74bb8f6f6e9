using System.CommandLine;

namespace CertLint.Tool.Verbs;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>The first error; those behind it mostly follow from it.</summary>
    public static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return WhatIsWrong(parsed, command) + " '" + (command is RootCommand ? "" : "certlint ") + command.Name + " --help' shows how.";
    }

    /// <summary>Refuses options among paths: the library takes them for paths, of which there may be any number.</summary>
    /// <exception cref="UsageException">There is one.</exception>
    public static void RejectUnknownOptions(IReadOnlyList<string> paths, Command command)
    {
        if (paths.FirstOrDefault(path => path.StartsWith('-') && !Path.Exists(path)) is { } unknown)
            throw new UsageException(UnknownOption(unknown, command) + $" 'certlint {command.Name} --help' lists them.");
    }

    private static string WhatIsWrong(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens is [var word, ..])
            return Unknown(word, command);
        if (command is RootCommand)
            return "Say what to do: " + string.Join(", ", command.Subcommands.Select(verb => verb.Name)) + ".";
        // The library lists what an option takes on lines of its own.
        var words = parsed.Errors[0].Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words).TrimEnd('.') + ".";
    }

    private static string UnknownOption(string word, Command command)
    {
        var near = NearWords.Of(word, command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)));
        return $"There is no option '{word}'." + Meant(near);
    }

    private static string Unknown(string word, Command command)
    {
        if (word.StartsWith('-'))
            return UnknownOption(word, command);
        return command.Subcommands.Count == 0
            ? $"'{word}' is one argument too many."
            : $"There is no command '{word}'." + Meant(NearWords.Of(word, command.Subcommands.Select(verb => verb.Name)));
    }

    private static string Meant(string? near) => near is null ? "" : $" Did you mean '{near}'?";
}
