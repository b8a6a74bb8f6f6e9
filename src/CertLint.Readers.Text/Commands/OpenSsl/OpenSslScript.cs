using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>Reads the openssl commands of a script, of which one may sign what another requests.</summary>
internal sealed class OpenSslScript
{
    /// <summary>Stands for the file that a variable may name.</summary>
    private const string AnyFile = "*";

    private readonly List<OpenSslRun> runs;

    /// <summary>The files of the certificates with whose keys others are signed.</summary>
    private readonly HashSet<string> signers;
    private readonly Dictionary<string, RequestFate> fates = new(StringComparer.Ordinal);

    private OpenSslScript(IEnumerable<Invocation> invocations)
    {
        runs = [.. invocations.Select(OpenSslRun.Of).OfType<OpenSslRun>()];
        signers = new HashSet<string>(runs.Select(run => run.Signer).OfType<string>(), StringComparer.Ordinal);
        foreach (var issuer in runs.Where(run => run.Issues))
            fates[InputOf(issuer)] = FateIn(InputOf(issuer)).And(FateBy(issuer));
    }

    /// <summary>Reads the commands.</summary>
    public static void Read(IEnumerable<Invocation> invocations, ReadingDraft draft)
    {
        var script = new OpenSslScript(invocations);
        for (var i = 0; i < script.runs.Count; i++)
            script.Read(i, draft);
    }

    /// <summary>The files of the requests that a CA signs whose key the script has.</summary>
    public static IEnumerable<string> SignedRequests(IEnumerable<Invocation> invocations) =>
        invocations.Select(OpenSslRun.Of).OfType<OpenSslRun>().Where(run => run.IsByAuthority).Select(InputOf).Where(file => file.Length > 0);

    private void Read(int index, ReadingDraft draft)
    {
        var run = runs[index];
        draft.Add(OpenSslPasswords.Of(run));
        if (OpenSslKeystore.Of(run) is { } keystore)
            draft.Add(keystore);
        switch (run.Subcommand)
        {
            case "req":
                OpenSslRequest.Read(run, MakesSigner(run) ? FateOf(index) with { SignsOthers = true } : FateOf(index), draft);
                break;
            case "x509" or "ca":
                OpenSslIssuing.Read(run, FateBy(run), draft);
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
        return index + 1 < runs.Count && runs[index + 1] is { Issues: true } next && InputOf(next).Length == 0 ? FateBy(next) : default;
    }

    private RequestFate FateBy(OpenSslRun issuer) => RequestFate.Of(issuer, MakesSigner(issuer));

    private bool MakesSigner(OpenSslRun run) => run.Options.ValueOf("out") is { } file && signers.Contains(file.Written());

    private RequestFate FateIn(string file) => fates.TryGetValue(file, out var fate) ? fate : default;

    /// <summary>The file of the request; empty where it is the standard input.</summary>
    private static string InputOf(OpenSslRun run) => (run.Options.ValueOf("in") ?? run.Options.ValueOf("infiles"))?.Written()
        ?? (run.Options.IsOpen ? AnyFile : "");
}
