using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// Reads makecert (its page in the Windows SDK's documentation): <c>-n "CN=…"</c> names the certificate, <c>-r</c> makes it
/// sign itself.
/// </summary>
internal static class MakecertCommand
{
    private static readonly HashSet<string> WithValue = new(StringComparer.OrdinalIgnoreCase)
    {
        "#", "$", "a", "b", "cy", "d", "e", "eku", "h", "ic", "ik", "iky", "in", "ip", "ir", "is", "iv", "iy", "l", "len", "m", "max", "n",
        "sk", "sky", "sp", "sr", "ss", "sv", "sy",
    };

    /// <summary>Reads the command.</summary>
    public static void Read(Invocation invocation, ReadingDraft draft)
    {
        var options = new Dictionary<string, ShellWord>(StringComparer.OrdinalIgnoreCase);
        string? pending = null;
        foreach (var word in invocation.Arguments)
        {
            var text = word.Text;
            if (pending is not null)
                options[pending] = word;
            var name = pending is null && text is { IsKnown: true, Length: > 1 } && text.Text[0] is '-' or '/' ? text.Text.Substring(1) : null;
            pending = name is not null && WithValue.Contains(name) ? name : null;
            if (name is not null && pending is null)
                options[name] = word;
        }

        draft.AddUseful(Target(invocation, options, draft));
    }

    private static ConfigTarget Target(Invocation invocation, Dictionary<string, ShellWord> options, ReadingDraft draft)
    {
        var isAuthority = ValueOf("cy") is { } kind && kind.Text.Equals("authority", StringComparison.OrdinalIgnoreCase);
        var target = new ConfigTarget(invocation.Program.Place)
        {
            Purpose = isAuthority ? Purpose.Authority : options.ContainsKey("r") ? Purpose.SelfSigned : Purpose.Request,
            IsSubjectComplete = false,
            Key = ValueOf("len") is { } length && length.ToNumber() is { } bits
                ? new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, bits), length.Span)
                : null,
            Digest = DigestOf(ValueOf("a"), ValueOf("n"), invocation),
            Validity = ValueOf("m") is { } months && months.ToNumber() is { } count and <= 12_000
                ? new Placed<TimeSpan>(TimeSpan.FromDays(count * 365.0 / 12), months.Span)
                : null,
            ExtendedKeyUsages = ValueOf("eku") is { IsKnown: true } usages
                ? [.. usages.Text.Split(',').Select(oid => oid.Trim()).Where(oid => oid.Length > 0)]
                : null,
            ExtendedKeyUsagePlace = ValueOf("eku")?.Span,
        };
        return options.TryGetValue("n", out var name) ? WithSubject(target, name, draft) : target;

        MappedText? ValueOf(string option) => options.TryGetValue(option, out var value) ? value.Text : null;
    }

    // What it takes by default: MD5 in its first versions, SHA-1 in all later ones.
    private static Placed<string>? DigestOf(MappedText? written, MappedText? subject, Invocation invocation) =>
        written is { IsKnown: true } ? new Placed<string>(WordText.DigestName(written.Text), written.Span)
        : written is null && subject is not null ? new Placed<string>("sha1", invocation.Program.Place)
        : null;

    private static ConfigTarget WithSubject(ConfigTarget target, ShellWord word, ReadingDraft draft)
    {
        var text = word.Text;
        var parse = CertStrToNameDialect.Parse(text, CertStrToNameFlags.Reverse);
        draft.Add(new CommandSubject(text, word.Place, SubjectSyntax.Windows, other => CertStrToNameDialect.Parse(other, CertStrToNameFlags.Reverse)));
        draft.Add(TextPlace.Anchor(text, NameProblems.Of("makecert", text, parse), word.Place));
        if (parse is { Name: null, Error: null })
            draft.AddUnknownSubject(text);
        return target with
        {
            Place = TextPlace.Anchor(text, text.Span, word.Place), Subject = parse.Name, SubjectText = text, IsSubjectComplete = !SubjectHoles.MayHoldAttributes(text),
        };
    }
}
