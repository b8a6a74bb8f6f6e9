using System.Globalization;

namespace CertLint.Tool.Reports.Html;

/// <summary>Numbers with what they count.</summary>
internal static class Counts
{
    /// <summary><c>1 finding</c>, <c>1,204 findings</c>.</summary>
    public static string Of(int count, string word) => Of(count) + " " + word + (count == 1 ? "" : "s");

    /// <summary>The number.</summary>
    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Says of a list that it is cut, and how much of it is there.</summary>
    public static void WriteCut(HtmlWriter html, int shown, int all, string what)
    {
        if (shown < all)
            html.Element("p", $"Of {Of(all, what)}, {Of(shown)} are shown here.", ("class", "note")).Line();
    }
}
