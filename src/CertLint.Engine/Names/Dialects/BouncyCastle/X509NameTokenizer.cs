namespace CertLint.Names;

/// <summary>
/// Cuts a stretch of a text at a separator, as BouncyCastle's class of this name does: not in double quotes, and not
/// behind a backslash outside of them.
/// </summary>
internal struct X509NameTokenizer(string text, int start, int end, char separator)
{
    private int index = start == end ? end : start - 1;

    /// <summary>Where the last token starts.</summary>
    public int TokenStart { get; private set; }

    /// <summary>Where the last token ends; its separator stands there, unless it is the stretch's end.</summary>
    public int TokenEnd { get; private set; }

    /// <summary>The quote or backslash whose other half the last token lacks, or -1.</summary>
    public int Unpaired { get; private set; } = -1;

    /// <summary>True where a token follows; behind a separator at the end an empty one does.</summary>
    public readonly bool HasMore => index < end;

    /// <summary>Takes the next token.</summary>
    public void Next()
    {
        var quote = -1;
        var isEscaped = false;
        TokenStart = index + 1;
        while (++index < end)
        {
            var character = text[index];
            if (isEscaped)
                isEscaped = false;
            else if (character == '"')
                quote = quote < 0 ? index : -1;
            else if (quote < 0 && character == '\\')
                isEscaped = true;
            else if (quote < 0 && character == separator)
                break;
        }

        TokenEnd = index;
        Unpaired = isEscaped ? index - 1 : quote;
    }
}
