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
        var options = new Dictionary<string, MappedText>(StringComparer.OrdinalIgnoreCase);
        string? pending = null;
        foreach (var word in invocation.Arguments)
        {
            var text = word.Text;
            if (pending is not null)
                options[pending] = text;
            var name = pending is null && text is { IsKnown: true, Length: > 1 } && text.Text[0] is '-' or '/' ? text.Text.Substring(1) : null;
            pending = name is not null && WithValue.Contains(name) ? name : null;
            if (name is not null && pending is null)
                options[name] = text;
        }

        draft.AddUseful(Target(invocation, options, draft));
    }

    private static ConfigTarget Target(Invocation invocation, Dictionary<string, MappedText> options, ReadingDraft draft)
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
        return ValueOf("n") is { } text ? WithSubject(target, text, draft) : target;

        MappedText? ValueOf(string name) => options.TryGetValue(name, out var value) ? value : null;
    }

    // What it takes by default: MD5 in its first versions, SHA-1 in all later ones.
    private static Placed<string>? DigestOf(MappedText? written, MappedText? subject, Invocation invocation) =>
        written is { IsKnown: true } ? new Placed<string>(WordText.DigestName(written.Text), written.Span)
        : written is null && subject is not null ? new Placed<string>("sha1", invocation.Program.Place)
        : null;

    private static ConfigTarget WithSubject(ConfigTarget target, MappedText text, ReadingDraft draft)
    {
        var parse = CertStrToNameDialect.Parse(text, CertStrToNameFlags.Reverse);
        draft.Add(NameProblems.Of("makecert", text, parse));
        if (parse is { Name: null, Error: null })
            draft.AddUnknownSubject(text);
        return target with
        {
            Place = text.Span, Subject = parse.Name, SubjectText = text, IsSubjectComplete = !SubjectHoles.MayHoldAttributes(text),
        };
    }
}
