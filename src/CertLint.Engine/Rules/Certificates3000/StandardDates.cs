namespace CertLint.Rules.Certificates3000;

/// <summary>Since when a standard makes its demands: a certificate that was issued earlier need not meet them.</summary>
internal static class StandardDates
{
    /// <summary>RFC 3279 and RFC 3280.</summary>
    public static DateTimeOffset Rfc3280 { get; } = Day(2002, 4, 1);

    /// <summary>RFC 5280.</summary>
    public static DateTimeOffset Rfc5280 { get; } = Day(2008, 5, 1);

    /// <summary>RFC 8410: keys on Curve25519 and Curve448.</summary>
    public static DateTimeOffset Rfc8410 { get; } = Day(2018, 8, 1);

    /// <summary>RFC 8813: an elliptic key encrypts nothing.</summary>
    public static DateTimeOffset Rfc8813 { get; } = Day(2020, 8, 1);

    /// <summary>BR 1.3.0: certificates are of version 3 (7.1.1).</summary>
    public static DateTimeOffset Version3 { get; } = Day(2015, 4, 16);

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);
}
