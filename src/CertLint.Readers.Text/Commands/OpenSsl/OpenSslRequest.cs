using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Commands;

/// <summary>Reads <c>openssl req</c> where it makes a request or, with <c>-x509</c>, a certificate.</summary>
internal sealed class OpenSslRequest
{
    private readonly OpenSslRun run;
    private readonly RequestFate fate;
    private readonly OpenSslOptions options;
    private readonly AddedExtensions? extensions;
    private readonly OpenSslSubject? subject;

    private OpenSslRequest(OpenSslRun run, RequestFate fate)
    {
        this.run = run;
        this.fate = fate;
        options = run.Options;
        extensions = AddedExtensions.Of([.. options.ValuesOf("addext")]);
        var hasConfig = options.IsOpen || options.Has("config");
        subject = options.ValueOf("subj") is { } text
            ? OpenSslSubject.Of(text, options.PlaceOf("subj"), isUtf8: hasConfig || options.Has("utf8"), mayAddTypes: hasConfig)
            : null;
    }

    // -CA implies -x509.
    private bool MakesCertificate => options.Has("x509") || options.Has("CA");

    private bool IsFromConfig => options.IsOpen || options.Has("config") || options.Has("section")
        || options.Has(MakesCertificate ? "extensions" : "reqexts") || options.Has("extensions");

    /// <summary>Reads the command.</summary>
    /// <param name="run">The command.</param>
    /// <param name="fate">What other commands of the script make of the request.</param>
    /// <param name="draft">Takes what is found.</param>
    public static void Read(OpenSslRun run, RequestFate fate, ReadingDraft draft) =>
        new OpenSslRequest(run, fate).Read(draft);

    private void Read(ReadingDraft draft)
    {
        var isNew = MakesCertificate || options.Has("new") || options.Has("newkey") || options.Has("newhdr");
        if (subject is null && !isNew)
            return;
        var purpose = Purpose();
        var isOpen = IsFromConfig || (!MakesCertificate && fate.MayGetExtensions);
        var target = new ConfigTarget(run.Place)
        {
            Purpose = purpose,
            IsSubjectComplete = false,
            IsPrivatelyIssued = options.Has("CA") || fate.IsSignedHere,
            AreAlternativeNamesComplete = !isOpen,
            Key = OpenSslKeys.OfNewKey(options),
            Digest = OpenSslDigests.Of(options),
            RequestFile = MakesCertificate ? null : KnownFile("out"),
            ConfigFile = TakesOtherParts ? null : KnownFile("config"),
            // Without -x509 openssl ignores it.
            Validity = MakesCertificate ? options.ValueOf("days")?.ToDays() : null,
        };
        if (extensions is not null)
            target = extensions.Bear(target, isOpen);
        if (subject is { IsUnknown: true })
            draft.AddUnknownSubject(subject.Text);
        if (subject is not null)
        {
            draft.Add(subject.Written);
            draft.Add(subject.Problems(purpose, run.IsOnWindows));
            if (subject.IsTaken && CutSubject.RestOf(subject.Text, "subj", options) is { } rest)
                draft.Add(CutSubject.Of("openssl", rest));
            target = subject.Bear(target);
        }

        draft.AddUseful(target);
    }

    // Then the config is not all that the request says.
    private bool TakesOtherParts => options.IsOpen || options.Has("section") || options.Has("reqexts") || options.Has("extensions") || options.Has("addext");

    private string? KnownFile(string option) => options.ValueOf(option) is { IsKnown: true, Length: > 0 } file ? file.Text : null;

    private Purpose Purpose()
    {
        if (extensions is { IsAuthority: true } || fate.SignsOthers || (IsNoHost && (run.NamesAuthority || fate.IsAuthority)))
            return Model.Purpose.Authority;
        if (MakesCertificate)
            return options.Has("CA") ? Model.Purpose.Request : Model.Purpose.SelfSigned;
        return fate.IsSignedByItself || MayMakeCertificate ? Model.Purpose.SelfSigned : Model.Purpose.Request;
    }

    // A variable may hold -x509, where options stand that mean nothing without it.
    private bool MayMakeCertificate => options.IsOpen && (options.Has("days") || options.Has("set_serial") || !options.Has("new"));

    private bool IsNoHost => subject?.Meant?.Find(AttributeType.CommonName)?.Value is not { } name
        || name.Text.IndexOf(' ') >= 0 || (name.IsKnown && name.Text.IndexOf('.') < 0);
}
