namespace CertLint.Readers.CSharp;

/// <summary>What a token of C# is, as far as it matters here.</summary>
internal enum CSharpTokenKind
{
    /// <summary>An identifier or keyword.</summary>
    Word,

    /// <summary>A string literal, of an interpolated one what stands behind its last hole.</summary>
    Text,

    /// <summary>One character of punctuation.</summary>
    Sign,
}

/// <summary>A token of C#.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The identifier, the literal's value, or the character.</param>
internal readonly record struct CSharpToken(CSharpTokenKind Kind, string Text)
{
    public bool IsSign(char sign) => Kind == CSharpTokenKind.Sign && Text[0] == sign;

    public bool IsWord(string word) => Kind == CSharpTokenKind.Word && Text == word;
}
