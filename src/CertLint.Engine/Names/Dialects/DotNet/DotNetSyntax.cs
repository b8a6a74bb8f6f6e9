namespace CertLint.Names;

/// <summary>What the flags make of .NET's grammar.</summary>
internal readonly struct DotNetSyntax(DotNetNameFlags flags)
{
    private readonly (char First, char Second) separators =
        (flags & DotNetNameFlags.UseSemicolons) != 0 ? (';', ';')
        : (flags & DotNetNameFlags.UseCommas) != 0 ? (',', ',')
        : (flags & DotNetNameFlags.UseNewLines) != 0 ? ('\r', '\n')
        : (',', ';');

    /// <summary>The last written RDN is encoded first.</summary>
    public bool IsReversed { get; } = (flags & DotNetNameFlags.Reversed) != 0;

    /// <summary>A double quote at the start of a value quotes it.</summary>
    public bool UsesQuotes { get; } = (flags & DotNetNameFlags.DoNotUseQuotes) == 0;

    /// <summary>UTF8String where the attribute allows it.</summary>
    public bool ForcesUtf8 { get; } = (flags & DotNetNameFlags.ForceUtf8Encoding) != 0;

    /// <summary>True for a character that ends an attribute outside quotes.</summary>
    public bool IsSeparator(char character) => character == separators.First || character == separators.Second;

    /// <summary>The offset of the first separator from <paramref name="start"/>, or the text's length.</summary>
    public int NextSeparator(string text, int start)
    {
        var index = text.IndexOfAny([separators.First, separators.Second], start);
        return index < 0 ? text.Length : index;
    }
}
