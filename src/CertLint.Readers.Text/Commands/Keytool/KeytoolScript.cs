using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;

namespace CertLint.Readers.Text.Commands;

/// <summary>Reads the keytool commands of a script, of which one may request a certificate for the key pair of another.</summary>
internal sealed class KeytoolScript
{
    private readonly KeytoolRun[] runs;
    private readonly ILookup<string, KeytoolRun> requests;

    /// <summary>A command issues certificates with extensions of its own.</summary>
    private readonly bool isIssuing;

    /// <summary>The files of the requests that a CA signs whose key the script has.</summary>
    private readonly HashSet<string> signed;

    private KeytoolScript(IEnumerable<Invocation> invocations, IEnumerable<string> signedElsewhere)
    {
        runs = [.. invocations.Select(KeytoolRun.Of)];
        // Of a request with a name of its own, the key pair's name says nothing.
        requests = runs.Where(run => run.Options.Command == "certreq" && !run.Options.Has("dname")).ToLookup(run => run.EntryKey);
        signed = new HashSet<string>(
            runs.Where(run => run.Options.Command == "gencert").Select(run => run.Options.ValueOf("infile")?.Written()).OfType<string>().Concat(signedElsewhere),
            StringComparer.Ordinal);
        isIssuing = runs.Any(run => run.Options.Command == "gencert" && (run.Options.IsOpen || run.Options.Has("ext")));
    }

    /// <summary>Reads the commands.</summary>
    /// <param name="invocations">The commands.</param>
    /// <param name="signedElsewhere">The files of the requests that another tool signs with the key of a CA.</param>
    /// <param name="draft">Takes what is found.</param>
    public static void Read(IEnumerable<Invocation> invocations, IEnumerable<string> signedElsewhere, ReadingDraft draft)
    {
        var script = new KeytoolScript(invocations, signedElsewhere);
        foreach (var run in script.runs)
        {
            draft.Add(KeytoolPasswords.Of(run.Options));
            if (script.TargetOf(run) is { } target)
                draft.AddUseful(WithSubject(target, run.Options, draft));
            if (KeytoolKeystore.Of(run) is { } keystore)
                draft.Add(keystore);
            if (KeytoolEntries.Of(run) is { } command)
                draft.Add(command);
        }
    }

    private ConfigTarget? TargetOf(KeytoolRun run) => run.Options.Command switch
    {
        "genkeypair" or "genkey" or "selfcert" => KeyPair(run),
        // Of a request without a name of its own, the key pair's command has said everything.
        "certreq" when run.Options.Has("dname") =>
            Certificate(run, Purpose.Request, run.Options.ValuesOf("ext")) with { IsPrivatelyIssued = IsSignedHere(run) },
        "gencert" => Certificate(run, Purpose.Request, run.Options.ValuesOf("ext")) with { IsPrivatelyIssued = true },
        _ => null,
    };

    private ConfigTarget KeyPair(KeytoolRun run)
    {
        var request = requests[run.EntryKey].FirstOrDefault();
        var purpose = request is not null || run.Options.Has("signer") ? Purpose.Request : Purpose.SelfSigned;
        // The certificate that the key pair gets for the time being has extensions that the request does not have.
        var extensions = request?.Options.Has("ext") == true ? request.Options.ValuesOf("ext") : run.Options.ValuesOf("ext");
        return Certificate(run, purpose, extensions) with { IsPrivatelyIssued = run.Options.Has("signer") || (request is not null && IsSignedHere(request)) };
    }

    private bool IsSignedHere(KeytoolRun request) => request.Options.ValueOf("file") is { } file && signed.Contains(file.Written());

    private ConfigTarget Certificate(KeytoolRun run, Purpose purpose, IEnumerable<MappedText> written)
    {
        var options = run.Options;
        var extensions = KeytoolExtensions.Of(written);
        var target = new ConfigTarget(run.Place)
        {
            Purpose = extensions.IsAuthority ? Purpose.Authority : purpose,
            IsSubjectComplete = false,
            Key = options.Command is "genkeypair" or "genkey" ? KeytoolKeys.Of(options) : null,
            Digest = KeytoolKeys.DigestOf(options),
            Validity = options.ValueOf("validity")?.ToDays(),
        };
        return extensions.Bear(target, options.IsOpen || options.Command == "gencert" || (purpose == Purpose.Request && isIssuing));
    }

    private static ConfigTarget WithSubject(ConfigTarget target, KeytoolOptions options, ReadingDraft draft)
    {
        if (options.ValueOf("dname") is not { } text)
            return target;
        var parse = KeytoolDialect.Parse(text);
        var word = options.PlaceOf("dname");
        draft.Add(new CommandSubject(text, word, SubjectSyntax.Keytool, other => KeytoolDialect.Parse(other)));
        // Of CN=a, behind which a space is, all that is wrong is the space.
        if (CutSubject.RestOf(text, "dname", options) is { } rest)
            draft.Add(CutSubject.Of("keytool", rest));
        else
            draft.Add(TextPlace.Anchor(text, NameProblems.Of("keytool", text, parse), word));
        if (parse is { Name: null, Error: null })
            draft.AddUnknownSubject(text);
        return target with
        {
            Place = TextPlace.Anchor(text, text.Span, word), Subject = parse.Name, SubjectText = text, IsSubjectComplete = !SubjectHoles.MayHoldAttributes(text),
        };
    }
}
