using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Json;
using CertLint.Rules;

namespace CertLint.Readers.Cfssl;

/// <summary>What to say of what cfssl rejects (CERT5001) or ignores (CERT5010).</summary>
internal static class CfsslProblems
{
    /// <summary>A key that no attribute has.</summary>
    public static Problem UnknownNameKey(MappedText key, string? standard)
    {
        if (standard == "CN")
            return Ignore(key, "'names' has no common name", "write 'CN' beside 'names'");
        return standard is "C" or "ST" or "L" or "O" or "OU" or "E"
            ? Ignore(key, "it knows no such key in 'names'", $"write '{standard}'", standard)
            : Ignore(key, "it knows no such key in 'names'", "write the attribute's OID into an object 'OID' there, or remove it");
    }

    /// <summary>cfssl reads it and forgets it.</summary>
    public static Problem SerialNumberInNames(MappedText key) =>
        Ignore(key, "it takes no serial number from 'names'", "write 'serialnumber' beside 'CN'");

    /// <summary>An attribute that stands one level too high.</summary>
    public static Problem AttributeBesideNames(MappedText key, string standard) =>
        Ignore(key, "attributes stand in 'names'", $"write '{standard}' in an object there");

    /// <summary>Hosts under another key.</summary>
    public static Problem UnknownHostsKey(MappedText key) =>
        Ignore(key, "it knows no such key", "write 'hosts', with a list of names", "hosts");

    /// <summary>A key that comes again.</summary>
    public static Problem Repeated(MappedText key) =>
        Ignore(key, "the same key comes again below", "remove one of them");

    /// <summary>A value of another type than Go's.</summary>
    public static Problem WrongKind(string key, JsonValue value, string expected)
    {
        var isScalar = value.Kind is JsonKind.Number or JsonKind.True or JsonKind.False;
        var quoted = isScalar && expected == "a string" ? $"\"{value.Text.Text}\"" : null;
        return new Problem(RuleIds.RejectedText, value.Place,
            $"cfssl rejects the value of '{Display.Of(key)}' because it takes {expected} there; "
            + (quoted is null ? "correct it." : $"write {Display.Of(quoted)}."),
            quoted);
    }

    /// <summary>A single host without a list.</summary>
    public static Problem HostsOfWrongKind(JsonValue hosts)
    {
        var list = hosts.Kind == JsonKind.String ? $"[\"{Display.Of(hosts.Text)}\"]" : null;
        return new Problem(RuleIds.RejectedText, hosts.Place,
            "cfssl rejects the value of 'hosts' because it takes a list of strings there; "
            + (list is null ? "correct it." : $"write {list}."));
    }

    /// <summary>A key that is no OID.</summary>
    public static Problem NoOid(MappedText key) => new(RuleIds.RejectedText, key.Span,
        $"cfssl rejects '{Display.Of(key)}' in 'OID' because it is no object identifier; write it in dotted decimal, as in '2.5.4.9'.");

    /// <summary>A duration that Go cannot parse.</summary>
    public static Problem Duration(MappedText expiry) => new(RuleIds.RejectedText, expiry.Span,
        $"cfssl rejects the expiry '{Display.Of(expiry)}' because it takes a number of hours there, as Go writes durations; write it as in '8760h'.");

    /// <summary>An algorithm that cfssl has no keys of.</summary>
    public static Problem UnknownAlgorithm(MappedText algorithm, string? known) => new(RuleIds.RejectedText, algorithm.Span,
        $"cfssl rejects the key algorithm '{Display.Of(algorithm)}' because it does not know it; write "
        + (known is null ? "'rsa', 'ecdsa' or 'ed25519'." : $"'{known}'."),
        known);

    /// <summary>A size of which cfssl makes no key.</summary>
    public static Problem WrongSize(SourceSpan place, int? bits, string algorithm, string sizes) => new(RuleIds.RejectedText, place,
        (bits is null ? $"cfssl rejects an {algorithm} key without a size" : $"cfssl rejects an {algorithm} key of {bits} bits")
        + $" because it makes none of that size; write 'size' with {sizes}.");

    private static Problem Ignore(MappedText key, string reason, string advice, string? suggestion = null) => new(RuleIds.ConfigText, key.Span,
        $"cfssl ignores '{Display.Of(key)}' because {reason}; {advice}.", suggestion);
}
