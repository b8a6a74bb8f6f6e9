namespace CertLint.Names;

/// <summary>What a dialect's reader made of a text, taking each hole for a harmless character.</summary>
/// <param name="Parse">The name, the error, or unknown.</param>
/// <param name="DecidedAt">
/// For an error, the number of characters from which alone it follows; one more than there are where it follows from the
/// text's end.
/// </param>
internal readonly record struct DialectReading(NameParse Parse, int DecidedAt = 0)
{
    /// <summary>
    /// <see cref="DecidedAt"/> of an error that any hole in the text may mend: half a character whose other half a hole may
    /// hold.
    /// </summary>
    public const int OnlyWithoutHoles = int.MaxValue;

    /// <summary>A hole decides.</summary>
    public static DialectReading Unknown { get; } = new(NameParse.Unknown);

    /// <summary>The library rejects the text.</summary>
    public static DialectReading Rejected(NameSyntaxError error, int decidedAt) => new(new NameParse(null, error), decidedAt);

    /// <summary>The library accepts the text.</summary>
    public static DialectReading Accepted(DistinguishedName name) => new(new NameParse(name, null));

    /// <summary>The library accepts the text, and there is something to say of it.</summary>
    public static DialectReading Accepted(DistinguishedName name, IReadOnlyList<NameRemark> remarks) =>
        new(new NameParse(name, null) { Remarks = remarks });
}
