namespace CertLint.Tool.Reports.Html;

/// <summary>How much of anything the page shows, so that a browser opens it whatever was checked. What is left out is counted there.</summary>
internal static class PageLimits
{
    /// <summary>Findings, the gravest first.</summary>
    public const int Findings = 10_000;

    /// <summary>Rows of each other list.</summary>
    public const int Rows = 5_000;

    /// <summary>Bars of the timeline.</summary>
    public const int Bars = 200;

    /// <summary>Names, entries and places that stand in one cell.</summary>
    public const int Items = 50;

    /// <summary>Characters of a name in a list.</summary>
    public const int ShortText = 200;

    /// <summary>Characters of anything else.</summary>
    public const int LongText = 2_000;

    /// <summary>The text, cut with an ellipsis where it is longer.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + "…";
    }
}
