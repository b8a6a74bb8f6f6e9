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
          certlint rules                        list the rules
          certlint explain CERT1005             read what a rule means and what to do
          certlint new                          write the request for a certificate
        """;

    // For what is under way at Ctrl-C; a read of standard input never ends.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>Does what the arguments say.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">They say nothing that can be done.</exception>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        var root = Create(terminal);
        // Folders whose names begin with an at sign are no files with arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            throw new UsageException(UsageErrors.Describe(parsed));
        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = Patience,
        });
    }

    private static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(Description)
        {
            CheckVerb.Create(terminal),
            RulesVerb.Create(terminal),
            ExplainVerb.Create(terminal),
            NewVerb.Create(terminal),
        };
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
        HelpWithExamples.Add(root, Examples);
        return root;
    }
}
