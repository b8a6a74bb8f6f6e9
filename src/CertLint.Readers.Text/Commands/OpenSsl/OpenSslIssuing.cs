using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// Reads <c>openssl x509</c> and <c>openssl ca</c> where they make a certificate: its subject is mostly that of the request,
/// but digest and duration stand in the command.
/// </summary>
internal static class OpenSslIssuing
{
    /// <summary>Reads the command.</summary>
    /// <param name="run">The command.</param>
    /// <param name="fate">What it makes of the request.</param>
    /// <param name="draft">Takes what is found.</param>
    public static void Read(OpenSslRun run, RequestFate fate, ReadingDraft draft)
    {
        if (!run.Issues)
            return;
        var options = run.Options;
        var subject = (options.ValueOf("subj") ?? options.ValueOf("set_subject")) is { } text
            ? OpenSslSubject.Of(
                text,
                options.PlaceOf(options.Has("subj") ? "subj" : "set_subject"),
                // x509 takes each octet for a character too, but has no -utf8 that could be added.
                isUtf8: options.IsOpen || options.Has("utf8") || run.Subcommand == "x509",
                mayAddTypes: options.IsOpen || run.Subcommand == "ca" || options.Has("config"))
            : null;
        var target = new ConfigTarget(run.Place)
        {
            Purpose = fate.IsAuthority || fate.SignsOthers ? Purpose.Authority : run.IsBySubject ? Purpose.SelfSigned : Purpose.Request,
            IsSubjectComplete = false,
            IsPrivatelyIssued = run.IsByAuthority,
            AreAlternativeNamesComplete = false,
            Digest = OpenSslDigests.Of(options),
            Validity = options.ValueOf("days")?.ToDays(),
        };
        if (subject is { IsUnknown: true })
            draft.AddUnknownSubject(subject.Text);
        if (subject is not null)
        {
            draft.Add(subject.Written);
            draft.Add(subject.Problems(target.Purpose, run.IsOnWindows));
            target = subject.Bear(target);
        }

        draft.AddUseful(target);
    }
}
