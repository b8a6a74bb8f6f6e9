namespace CertLint.Rules.Certificates3000;

/// <summary>How long a public CA may issue a certificate for.</summary>
/// <param name="Since">For certificates that are issued from then on.</param>
/// <param name="Days">The limit; null where it is counted in months.</param>
/// <param name="RecommendedDays">What is recommended; null where nothing is.</param>
internal sealed record PublicValidityLimit(DateTimeOffset Since, int? Days, int? RecommendedDays)
{
    /// <summary>True where the last second counts too, as RFC 5280 4.1.2.5 has it: from 398 days on.</summary>
    public bool IsInclusive => RecommendedDays is not null;
}

/// <summary>The limits of BR 6.3.2, each for the certificates that were issued under it.</summary>
internal static class PublicValidity
{
    /// <summary>The limit from 2016-07-01 to 2018-02-28.</summary>
    public const int Months = 39;

    // By falling date.
    private static readonly PublicValidityLimit[] Limits =
    [
        new(Day(2029, 3, 15), 47, 46),
        new(Day(2027, 3, 15), 100, 99),
        new(Day(2026, 3, 15), 200, 199),
        new(Day(2020, 9, 1), 398, 397),
        new(Day(2018, 3, 1), 825, null),
        new(Day(2016, 7, 1), null, null),
    ];

    /// <summary>Chrome Root Program Policy 1.8, 1.3.2: no clientAuth in a server's certificate issued from then on.</summary>
    public static DateTimeOffset NoClientAuthentication { get; } = Day(2027, 3, 15);

    /// <summary>The days on which a limit changed, and that of <see cref="NoClientAuthentication"/>.</summary>
    public static IReadOnlyList<DateTimeOffset> Dates { get; } = [.. Limits.Select(limit => limit.Since)];

    /// <summary>The limit for what is issued then; null where there was none.</summary>
    public static PublicValidityLimit? At(DateTimeOffset issued) => Array.Find(Limits, limit => issued >= limit.Since);

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);
}
