using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>Reads the openssl commands of a script, of which one may sign what another requests.</summary>
internal sealed class OpenSslScript
{
    /// <summary>Stands for the file that a variable may name.</summary>
    private const string AnyFile = "*";

    private readonly List<OpenSslRun> runs;
    private readonly Dictionary<string, RequestFate> fates = new(StringComparer.Ordinal);

    private OpenSslScript(IEnumerable<Invocation> invocations)
    {
        runs = [.. invocations.Select(OpenSslRun.Of).OfType<OpenSslRun>()];
        foreach (var issuer in runs.Where(run => run.Issues))
            fates[InputOf(issuer)] = FateIn(InputOf(issuer)).And(RequestFate.Of(issuer));
    }

    /// <summary>Reads the commands.</summary>
    public static void Read(IEnumerable<Invocation> invocations, ReadingDraft draft)
    {
        var script = new OpenSslScript(invocations);
        for (var i = 0; i < script.runs.Count; i++)
            script.Read(i, draft);
    }

    private void Read(int index, ReadingDraft draft)
    {
        var run = runs[index];
        draft.Add(OpenSslPasswords.Of(run));
        switch (run.Subcommand)
        {
            case "req":
                OpenSslRequest.Read(run, FateOf(index), draft);
                break;
            case "x509" or "ca":
                OpenSslIssuing.Read(run, draft);
                break;
            default:
                draft.AddUseful(new ConfigTarget(run.Place) { Key = OpenSslKeys.OfCommand(run.Subcommand, run.Options) });
                break;
        }
    }

    private RequestFate FateOf(int index)
    {
        if (runs[index].Options.ValueOf("out") is { } file)
            return FateIn(file.Written()).And(FateIn(AnyFile));
        // What is written to no file goes through a pipe to the next command.
        return index + 1 < runs.Count && runs[index + 1] is { Issues: true } next && InputOf(next).Length == 0 ? RequestFate.Of(next) : default;
    }

    private RequestFate FateIn(string file) => fates.TryGetValue(file, out var fate) ? fate : default;

    /// <summary>The file of the request; empty where it is the standard input.</summary>
    private static string InputOf(OpenSslRun run) => (run.Options.ValueOf("in") ?? run.Options.ValueOf("infiles"))?.Written()
        ?? (run.Options.IsOpen ? AnyFile : "");
}
