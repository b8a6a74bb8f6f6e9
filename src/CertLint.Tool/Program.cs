using CertLint.Tool.Terminals;
using CertLint.Tool.Verbs;

namespace CertLint.Tool;

/// <summary>The command's beginning and end.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        using var terminal = Terminal.OfProcess();
        try
        {
            var code = await CertLintCommand.RunAsync(arguments, terminal);
            terminal.Output.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (UsageException error)
        {
            terminal.Complain(error.Message);
            return ExitCodes.Failure;
        }
        catch (Exception error)
        {
            // Its message may quote what stands in a file, and nobody can act on a stack trace.
            terminal.Complain("CertLint itself failed (" + error.GetType().FullName + "); please report this.");
            return ExitCodes.Failure;
        }
    }
}
