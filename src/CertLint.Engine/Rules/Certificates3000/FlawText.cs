using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>What to say of an encoding flaw.</summary>
internal static class FlawText
{
    /// <summary>Since when it is one; null where it always was.</summary>
    public static DateTimeOffset? Since(EncodingFlawKind kind) => kind switch
    {
        EncodingFlawKind.SerialNumberTooLong => StandardDates.Rfc3280,
        EncodingFlawKind.UniqueIdentifier or EncodingFlawKind.KeyUsageWithoutBits or EncodingFlawKind.KeyUsageTooLong => StandardDates.Rfc5280,
        _ => null,
    };

    /// <summary>What is wrong, as a clause without an end.</summary>
    public static string Of(EncodingFlaw flaw, NamedTarget target) => flaw.Kind switch
    {
        EncodingFlawKind.UnknownVersion =>
            $"The version {(flaw.Value is { } number ? $"'{Display.Of(number)}' is none" : "is no number")} that X.509 has",
        EncodingFlawKind.SerialNumberTooLong =>
            $"The serial number {Serial(target)} has more than 20 octets, which RFC 5280 forbids",
        EncodingFlawKind.SerialNumberZero => "The serial number is 0, but RFC 5280 wants a positive one",
        EncodingFlawKind.SerialNumberNegative =>
            $"The serial number {Serial(target)} is negative because its first bit is set, but RFC 5280 wants a positive one",
        EncodingFlawKind.NotShortest => "A length or number is encoded in more octets than it needs, which DER forbids",
        EncodingFlawKind.OddBoolean =>
            $"A BOOLEAN is encoded as '{Display.Of(flaw.Value ?? "")}', but DER knows only ff for TRUE",
        EncodingFlawKind.DefaultEncoded =>
            $"The value {Display.Of(flaw.Value ?? "")} is encoded although it is the default, which DER leaves out",
        EncodingFlawKind.UnexpectedElement => "Something stands there that has no place in it",
        EncodingFlawKind.UniqueIdentifier => target is CertificateTarget { Version: 1 }
            ? "A version 1 certificate has a unique identifier, which only later versions know and RFC 5280 forbids"
            : "The certificate has a unique identifier, which RFC 5280 forbids to CAs",
        EncodingFlawKind.MalformedTime => flaw.Value is { } time
            ? $"'{Display.Of(time)}' is no time"
            : "There is no time",
        EncodingFlawKind.TimeWithoutSeconds => $"The time '{Display.Of(flaw.Value ?? "")}' has no seconds, which RFC 5280 wants",
        EncodingFlawKind.TimeWithFraction => $"The time '{Display.Of(flaw.Value ?? "")}' has a fraction of a second, which RFC 5280 forbids",
        EncodingFlawKind.TimeNotInZulu => $"The time '{Display.Of(flaw.Value ?? "")}' does not end in Z, so it is not in UTC as RFC 5280 wants it",
        EncodingFlawKind.GeneralizedTimeBefore2050 when flaw.Value is { } time && string.CompareOrdinal(time, "1950") < 0 =>
            $"The time '{Display.Of(time)}' is before 1950, where the times that RFC 5280 allows begin",
        EncodingFlawKind.GeneralizedTimeBefore2050 =>
            $"The time '{Display.Of(flaw.Value ?? "")}' is a GeneralizedTime, but RFC 5280 wants a UTCTime until 2049",
        EncodingFlawKind.DuplicateExtension => $"The {Extension(flaw)} is there more than once, so programs differ in which one counts",
        EncodingFlawKind.MalformedExtension => $"The {Extension(flaw)} is malformed, so no program can tell what it says",
        EncodingFlawKind.EmptySequence => flaw.Value is null
            ? "The list of extensions is empty, but must have one or be left out"
            : $"The {Extension(flaw)} is empty, but must have an entry or be left out",
        EncodingFlawKind.KeyUsageWithoutBits => "The keyUsage has no bit, so the key may be used for nothing",
        EncodingFlawKind.KeyUsageTooLong => "The keyUsage has more bits than the nine that there are",
        EncodingFlawKind.KeyUsageTrailingZeros => "The keyUsage ends in octets of zeros, which DER leaves out",
        EncodingFlawKind.KeyUsageUnusedBits => "The keyUsage says a wrong number of unused bits: DER counts all zeros at its end",
        EncodingFlawKind.PathLengthNegative => $"The pathLenConstraint is {Display.Of(flaw.Value ?? "")}, but cannot be below zero",
        _ => "The encoding is not DER",
    };

    private static string Extension(EncodingFlaw flaw) => flaw.Value is { } oid ? $"extension {ExtensionNames.Of(oid)}" : "extension";

    private static string Serial(NamedTarget target) => target is CertificateTarget { SerialNumber: { } number } ? $"'{Display.Of(number)}'" : "";
}
