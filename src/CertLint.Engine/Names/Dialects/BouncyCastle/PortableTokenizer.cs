using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Cuts a text at a separator and takes quotes and backslashes out of it in one go, as 1.9's <c>X509NameTokenizer</c> does:
/// a backslash protects any character, a quote all up to the next one, and neither needs its other half.
/// </summary>
internal struct PortableTokenizer(MappedText source, char separator)
{
    private int index = -1;

    /// <summary>What became of a token.</summary>
    public enum Result
    {
        /// <summary>It was taken.</summary>
        Token,

        /// <summary>A hole decides.</summary>
        Unknown,

        /// <summary>BouncyCastle throws at <see cref="End"/>.</summary>
        Failure,
    }

    /// <summary>Where the last token starts in the source.</summary>
    public int Start { get; private set; }

    /// <summary>Where the last token ends; its separator stands there, unless it is the source's end.</summary>
    public int End { get; private set; }

    /// <summary>True where a token follows; behind a separator at the end, and in an empty source, an empty one does.</summary>
    public readonly bool HasMore => index != source.Length;

    /// <summary>Takes the next token, without white space at its ends.</summary>
    public Result Next(out MappedText token)
    {
        var text = source.Text;
        var buffer = new MappedTextBuilder();
        bool isQuoted = false, isEscaped = false;
        int runStart = index + 1, last = -1;
        Start = runStart;
        token = source.Slice(Math.Min(Start, text.Length), 0);
        for (End = Start; End < text.Length; End++)
        {
            var character = text[End];
            var isSyntax = character == '"' ? !isEscaped : character == '\\' && !isEscaped && !isQuoted;
            if (!isSyntax && !isEscaped && !isQuoted && character == separator)
                break;
            if (isEscaped && source.IsHoleAt(End))
                return Result.Unknown;
            if (isSyntax)
            {
                buffer.Append(source.Slice(runStart, End - runStart));
                runStart = End + 1;
                isQuoted ^= character == '"';
                isEscaped = character == '\\';
                continue;
            }

            if ((isEscaped || isQuoted) && character == '#' && (last < 0 || source.IsHoleAt(last)))
                return last < 0 ? Result.Failure : Result.Unknown;
            // So that a later step takes the character for text as well.
            if ((isEscaped || isQuoted) && ((character == '#' && text[last] == '=') || (character == '+' && separator != '+')))
            {
                buffer.Append(source.Slice(runStart, End - runStart)).Append("\\", source.SpanOf(End, 1));
                runStart = End;
            }

            last = End;
            isEscaped = false;
        }

        index = End;
        var rest = source.Slice(runStart, End - runStart);
        token = (runStart == Start ? rest : buffer.Append(rest).Build(source.SpanOf(Start, 0).Start)).Trim();
        return Result.Token;
    }
}
