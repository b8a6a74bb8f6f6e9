using CertLint.Tool.Terminals;
using CertLint.Tool.Verbs;

namespace CertLint.Tool;

/// <summary>The command's beginning and end.</summary>
internal static class Program
{
    // Waits where it could await: what an await needs is compiled in each start.
    private static int Main(string[] arguments)
    {
        using var terminal = Terminal.OfProcess();
        try
        {
            var code = CertLintCommand.RunAsync(arguments, terminal).GetAwaiter().GetResult();
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
