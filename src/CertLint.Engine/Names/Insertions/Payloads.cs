namespace CertLint.Names;

/// <summary>
/// Values that end where they stand and add an attribute, in one dialect or another: a separator does, behind a quote that it
/// closes or a backslash that takes away the meaning of one that the code puts there.
/// </summary>
internal static class Payloads
{
    /// <summary>Two characters for a country, one or none where the text has the rest.</summary>
    private static readonly string[] Starts = ["xx", "x", ""];

    private static readonly char[] Separators = [',', ';', '+', '/', '\n'];

    /// <summary>Two, because code may replace one.</summary>
    private static readonly string[] Keys = ["O", "L"];

    /// <summary>
    /// Those with an end end with what becomes a backslash, which takes away the meaning of the quote that the code puts behind.
    /// </summary>
    private static readonly (string Before, string Behind, string End)[] Quotings =
        [("", "", ""), ("\"", "\"", ""), ("\\", "", ""), ("\\\"", "\"", ""), ("\\\"", "", ""), ("\"", "", ","), ("\"", "", "\\"),
        ("\"\\", "\"", ""), ("\"\\", "", ",")];

    /// <summary>All of them, the plain ones first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Quotings.SelectMany(quoting => Keys.SelectMany(key => Separators.SelectMany(separator => Starts.Select(
            start => start + quoting.Before + separator + key + "=" + quoting.Behind + "y" + quoting.End)))),
    ];
}
