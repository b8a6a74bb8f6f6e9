using System.CommandLine;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Verbs;

/// <summary>The whole command: its verbs, its help, and what it says of a command line that it does not understand.</summary>
internal static class CertLintCommand
{
    private const string Description =
        "Finds mistakes in the configs and commands that request certificates, and in requests, certificates, keys and keystores.";

    private const string Examples = """
        Examples:
          certlint check                        check the folder that you are in, and all below it
          certlint check certs/server.pem       check one file
          certlint fix --dry-run                show what can be mended without asking you
          certlint inspect certs/server.pem     tell what is read of a file
          certlint new                          write the request for a certificate
          certlint report                       write a page with findings and certificates, for a browser
          certlint rules                        list the rules
          certlint explain CERT1005             read what a rule means and what to do
        """;

    private static readonly (string Name, Func<Terminal, Command> Create)[] Verbs =
    [
        ("check", CheckVerb.Create),
        ("fix", FixVerb.Create),
        ("inspect", InspectVerb.Create),
        ("new", NewVerb.Create),
        ("report", ReportVerb.Create),
        ("rules", RulesVerb.Create),
        ("explain", ExplainVerb.Create),
        ("completion", CompletionVerb.Create),
    ];

    // For what is under way at Ctrl-C; a read of standard input never ends.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>Does what the arguments say.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">They say nothing that can be done.</exception>
    public static Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        var root = Create(terminal, arguments is [var first, ..] ? first : "");
        // Folders whose names begin with an at sign are no files with arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            throw new UsageException(UsageErrors.Describe(parsed));
        return parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = Patience,
        });
    }

    // A verb that is named is made alone: to make the options of all takes as long as to check a file.
    private static RootCommand Create(Terminal terminal, string named)
    {
        var root = new RootCommand(Description);
        var isNamed = Array.Exists(Verbs, verb => verb.Name == named);
        foreach (var (name, create) in Verbs)
        {
            if (!isNamed || name == named)
                root.Subcommands.Add(create(terminal));
        }

        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
        HelpWithExamples.Add(root, Examples);
        return root;
    }
}
