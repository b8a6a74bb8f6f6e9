using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// Reads what the commands of a script ask openssl, keytool, New-SelfSignedCertificate and makecert for. Commands of other
/// programs are no matter of ours, whatever options they have. Never throws on bad content.
/// </summary>
public static class CommandReader
{
    /// <summary>What the commands make, and what is wrong with them.</summary>
    /// <param name="commands">All commands of one script, in order: one may sign what another requests.</param>
    /// <param name="lines">
    /// The lines of the document in which the commands stand, so that several targets are told apart by them; null where
    /// they are not known.
    /// </param>
    public static CommandReading Read(IReadOnlyList<ShellCommand> commands, LineMap? lines = null)
    {
        var found = commands.Select(ToolFinder.Find).OfType<Invocation>().Take(CommandLimits.Commands + 1).ToList();
        var draft = new ReadingDraft();
        if (found.Count > CommandLimits.Commands)
            draft.Add(TooMany(found[CommandLimits.Commands]));
        var runs = found.Take(CommandLimits.Commands).ToLookup(run => run.Tool);
        OpenSslScript.Read(runs[CommandTool.OpenSsl], draft);
        KeytoolScript.Read(runs[CommandTool.Keytool], OpenSslScript.SignedRequests(runs[CommandTool.OpenSsl]), draft);
        foreach (var run in runs[CommandTool.NewSelfSignedCertificate])
            SelfSignedCertificateCmdlet.Read(run, draft);
        // What else a script keeps in a secure string is no password of a certificate.
        if (runs[CommandTool.PfxCertificate].Any())
        {
            foreach (var run in runs[CommandTool.ConvertToSecureString])
                SecureStringCmdlet.Read(run, draft);
        }

        foreach (var run in runs[CommandTool.Makecert])
            MakecertCommand.Read(run, draft);
        draft.FollowKeystores(commands);
        return draft.Finish(lines);
    }

    private static Problem TooMany(Invocation first) => new(RuleIds.UnreadableFile, first.Program.Place,
        $"The script has more than {CommandLimits.Commands} commands that make certificates, so those from here are not checked; split it.");
}
