using CertLint.Model;

namespace CertLint.Readers.Pem;

/// <summary>The inside of a block, decoded as far as that is possible: what is no base64 is left out.</summary>
/// <param name="Content">The octets.</param>
/// <param name="IsEncrypted">The headers of RFC 1421 say that the octets are encrypted.</param>
/// <param name="Flaw">What strict decoders refuse: words that follow "because", without any of its characters.</param>
/// <param name="FlawPlace">The place of the flaw, within one line.</param>
internal readonly record struct PemBody(byte[] Content, bool IsEncrypted, string? Flaw, SourceSpan FlawPlace)
{
    private const sbyte Invalid = -1;
    private const sbyte Space = -2;
    private const sbyte Padding = -3;

    // base64url (RFC 4648 5) has other characters for the last two values, and never both kinds.
    private const sbyte UrlFirst = -4;
    private const sbyte UrlLast = -5;

    private static readonly char[] Last = ['+', '/'];
    private static readonly char[] LineBreaks = ['\r', '\n'];
    private static readonly sbyte[] Alphabet = MakeAlphabet();

    /// <summary>Decodes headers (RFC 1421 4.4) and base64 (RFC 4648 4), white space anywhere.</summary>
    public static PemBody Decode(string text, SourceSpan body, LineMap lines)
    {
        if (body.Length > PemLimits.BodyLength)
            return new PemBody([], false, $"it is longer than {PemLimits.BodyLength} characters", body with { Length = 0 });
        var start = SkipHeaders(text, body, out var isEncrypted);
        var content = new byte[((body.End - start) / 4 * 3) + 3];
        int length = 0, bits = 0, digits = 0, padding = 0;
        SourceSpan? flaw = null;
        bool? isUrl = null;
        for (var i = start; i < body.End; i++)
        {
            var value = text[i] < Alphabet.Length ? Alphabet[text[i]] : Invalid;
            if (value == Space)
                continue;
            if (value == Padding)
            {
                padding++;
                continue;
            }

            if (value < 0 || padding > 0)
            {
                flaw ??= new SourceSpan(i, 1);
                // What follows the padding is no part of the content.
                if (padding > 0)
                    break;
                if (value == Invalid || !(isUrl ??= text.IndexOfAny(Last, body.Start, body.Length) < 0))
                    continue;
                value = (sbyte)(value == UrlFirst ? 62 : 63);
            }

            bits = (bits << 6) | (byte)value;
            if (++digits % 4 != 0)
                continue;
            content[length++] = (byte)(bits >> 16);
            content[length++] = (byte)(bits >> 8);
            content[length++] = (byte)bits;
            bits = 0;
        }

        if (digits % 4 == 3)
            content[length++] = (byte)(bits >> 10);
        if (digits % 4 > 1)
            content[length++] = (byte)(digits % 4 == 3 ? bits >> 2 : bits >> 4);
        Array.Resize(ref content, length);
        var end = new SourceSpan(body.End, 0);
        if (flaw is { } place)
            return new PemBody(content, isEncrypted, $"line {lines.PositionOf(place).Line} is not base64", place);
        if (digits == 0 && padding == 0)
            return new PemBody(content, isEncrypted, "it is empty", end);
        return padding != (4 - (digits % 4)) % 4 || padding == 3
            ? new PemBody(content, isEncrypted, "its base64 is cut off", end)
            : new PemBody(content, isEncrypted, null, end);
    }

    /// <summary>Where the base64 begins: behind the headers (RFC 1421 4.4) and the empty line that ends them.</summary>
    public static int SkipHeaders(string text, SourceSpan body, out bool isEncrypted)
    {
        isEncrypted = false;
        var start = body.Start;
        while (start < body.End)
        {
            var end = text.IndexOfAny(LineBreaks, start, body.End - start);
            if (end < 0)
                end = body.End;
            if (text.IndexOf(':', start, end - start) < 0)
                break;
            isEncrypted |= text.IndexOf("Proc-Type:", start, end - start, StringComparison.Ordinal) >= 0
                && text.IndexOf("ENCRYPTED", start, end - start, StringComparison.Ordinal) >= 0;
            for (start = end; start < body.End && text[start] is '\r' or '\n';)
                start++;
        }

        return start;
    }

    private static sbyte[] MakeAlphabet()
    {
        const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var alphabet = new sbyte[128];
        for (var i = 0; i < alphabet.Length; i++)
            alphabet[i] = char.IsWhiteSpace((char)i) ? Space : Invalid;
        for (var i = 0; i < Digits.Length; i++)
            alphabet[Digits[i]] = (sbyte)i;
        alphabet['='] = Padding;
        alphabet['-'] = UrlFirst;
        alphabet['_'] = UrlLast;
        return alphabet;
    }
}
