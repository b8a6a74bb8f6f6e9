using CertLint.Model;

namespace CertLint.Names;

/// <summary>What became of one attribute's value: a value, an error, or neither where a hole or an unusual encoding decides.</summary>
/// <param name="Value">As it will be encoded.</param>
/// <param name="Error">Why it is rejected.</param>
/// <param name="StringTag">The universal tag, where the text itself says it.</param>
/// <param name="IsHalf">The error is half a character, whose other half a hole may hold.</param>
internal readonly record struct ValueReading(
    MappedText? Value, NameSyntaxError? Error = null, int? StringTag = null, bool IsHalf = false)
{
    /// <summary>Neither value nor error.</summary>
    public static ValueReading Unknown => default;

    /// <summary>The library rejects the value.</summary>
    public static ValueReading Rejected(NameSyntaxError error, bool isHalf = false) => new(null, error, IsHalf: isHalf);
}
