using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>Reads the openssl commands of a script, of which one may sign what another requests.</summary>
internal sealed class OpenSslScript
{
    private readonly List<OpenSslRun> runs;
    private readonly ILookup<string, OpenSslRun> issuing;

    private OpenSslScript(IEnumerable<Invocation> invocations)
    {
        runs = [.. invocations.Select(OpenSslRun.Of).OfType<OpenSslRun>()];
        issuing = runs.Where(run => run.Issues).ToLookup(InputOf);
    }

    /// <summary>Reads the commands.</summary>
    public static void Read(IEnumerable<Invocation> invocations, CommandDraft draft)
    {
        var script = new OpenSslScript(invocations);
        foreach (var run in script.runs)
        {
            draft.Add(OpenSslPasswords.Of(run));
            switch (run.Subcommand)
            {
                case "req":
                    OpenSslRequest.Read(run, script.IssuersOf(run), draft);
                    break;
                case "x509" or "ca":
                    OpenSslIssuing.Read(run, draft);
                    break;
                default:
                    draft.AddUseful(new ConfigTarget(run.Place) { Key = OpenSslKeys.OfCommand(run.Subcommand, run.Options) });
                    break;
            }
        }
    }

    /// <summary>The commands that make a certificate of the request, or may do so.</summary>
    private IReadOnlyList<OpenSslRun> IssuersOf(OpenSslRun request)
    {
        var file = request.Options.ValueOf("out")?.Written() ?? "";
        var maybe = issuing[file];
        return [.. file.Length == 0 ? maybe : maybe.Concat(issuing[""]).Concat(issuing["*"])];
    }

    // "" where the command does not say it, "*" where a variable says any number of files.
    private static string InputOf(OpenSslRun run) => run.Options.ValueOf("in")?.Written()
        ?? run.Options.ValueOf("infiles")?.Written()
        ?? (run.Options.IsOpen ? "*" : "");
}
