using CertLint.Model;

namespace CertLint.Names;

/// <summary>What became of one value: a value, an error, or neither where a hole or an unusual encoding decides.</summary>
/// <param name="Value">As it will be encoded.</param>
/// <param name="StringTag">The universal tag of the string type that Java chooses, where it does not depend on a hole.</param>
/// <param name="Error">Why it is rejected.</param>
/// <param name="DecidedAt">As in <see cref="DialectReading"/>.</param>
internal readonly record struct KeytoolValue(
    MappedText? Value, int? StringTag = null, NameSyntaxError? Error = null, int DecidedAt = 0)
{
    /// <summary>Neither value nor error.</summary>
    public static KeytoolValue Unknown => default;

    /// <summary>Java rejects the value.</summary>
    public static KeytoolValue Rejected(NameSyntaxError error, int decidedAt) => new(null, null, error, decidedAt);
}
