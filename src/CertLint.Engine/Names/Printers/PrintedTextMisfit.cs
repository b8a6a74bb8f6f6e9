using CertLint.Model;

namespace CertLint.Names;

/// <summary>Why a text is not what .NET shows of any name.</summary>
public enum PrintedTextFlaw
{
    /// <summary>It is no list of keys and values.</summary>
    NoKey,

    /// <summary>.NET writes another key for the attribute.</summary>
    Key,

    /// <summary>.NET separates by a comma and a space.</summary>
    Separator,

    /// <summary>.NET puts a value with such a character, or with a space at its ends, into quotes.</summary>
    MissingQuotes,

    /// <summary>.NET puts a value into quotes only where it needs them.</summary>
    NeedlessQuotes,

    /// <summary>A backslash escapes nothing in .NET.</summary>
    Backslash,
}

/// <summary>The first place at which a text differs from all that .NET shows.</summary>
/// <param name="Flaw">What is wrong.</param>
/// <param name="Written">The characters in question, with their place.</param>
/// <param name="Replacement">What .NET writes in their place, where that is certain.</param>
public sealed record PrintedTextMisfit(PrintedTextFlaw Flaw, MappedText Written, string? Replacement = null);
