namespace CertLint.Names;

/// <summary>What the flags make of <c>CertStrToName</c>'s grammar.</summary>
internal readonly struct CertStrToNameSyntax(CertStrToNameFlags flags)
{
    private readonly string separators =
        (flags & CertStrToNameFlags.Semicolon) != 0 ? ";"
        : (flags & CertStrToNameFlags.Comma) != 0 ? ","
        : (flags & CertStrToNameFlags.NewLines) != 0 ? "\r\n"
        : ",;";

    /// <summary>The last written RDN is encoded first.</summary>
    public bool IsReversed { get; } = (flags & (CertStrToNameFlags.Reverse | CertStrToNameFlags.Forward)) == CertStrToNameFlags.Reverse;

    /// <summary>A double quote at the start of a value quotes it.</summary>
    public bool UsesQuotes { get; } = (flags & CertStrToNameFlags.NoQuoting) == 0;

    /// <summary>A plus sign joins attributes to one RDN.</summary>
    public bool UsesPlus { get; } = (flags & CertStrToNameFlags.NoPlus) == 0;

    /// <summary>True for a character that ends an attribute outside quotes.</summary>
    public bool IsSeparator(char character) => separators.IndexOf(character) >= 0 || (character == '+' && UsesPlus);

    /// <summary>The offset of the first separator from <paramref name="start"/>, or the text's length.</summary>
    public int NextSeparator(string text, int start)
    {
        while (start < text.Length && !IsSeparator(text[start]))
            start++;
        return start;
    }
}
