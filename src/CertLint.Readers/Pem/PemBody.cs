using CertLint.Model;

namespace CertLint.Readers.Pem;

/// <summary>The decoded inside of a block.</summary>
/// <param name="Content">The octets; empty where there is <see cref="Flaw"/>.</param>
/// <param name="IsEncrypted">The headers of RFC 1421 say that the octets are encrypted.</param>
/// <param name="Flaw">Why it could not be decoded: words that follow "because", without any of its characters.</param>
internal readonly record struct PemBody(byte[] Content, bool IsEncrypted, string? Flaw)
{
    private const sbyte Invalid = -1;
    private const sbyte Space = -2;
    private const sbyte Padding = -3;

    private static readonly char[] LineBreaks = ['\r', '\n'];
    private static readonly sbyte[] Alphabet = MakeAlphabet();

    /// <summary>Decodes headers (RFC 1421 4.4) and base64 (RFC 4648 4), white space anywhere.</summary>
    public static PemBody Decode(string text, SourceSpan body, LineMap lines)
    {
        if (body.Length > PemLimits.BodyLength)
            return Flawed($"it is longer than {PemLimits.BodyLength} characters");
        var start = SkipHeaders(text, body, out var isEncrypted);
        var content = new byte[((body.End - start) / 4 * 3) + 3];
        int length = 0, bits = 0, digits = 0, padding = 0;
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
                return Flawed($"line {lines.PositionOf(new SourceSpan(i, 0)).Line} is not base64");
            bits = (bits << 6) | (byte)value;
            if (++digits % 4 != 0)
                continue;
            content[length++] = (byte)(bits >> 16);
            content[length++] = (byte)(bits >> 8);
            content[length++] = (byte)bits;
            bits = 0;
        }

        if (digits == 0 && padding == 0)
            return Flawed("it is empty");
        if (padding != (4 - (digits % 4)) % 4 || padding == 3)
            return Flawed("its base64 is cut off");
        if (padding == 1)
            content[length++] = (byte)(bits >> 10);
        if (padding > 0)
            content[length++] = (byte)(padding == 1 ? bits >> 2 : bits >> 4);
        Array.Resize(ref content, length);
        return new PemBody(content, isEncrypted, null);
    }

    private static PemBody Flawed(string flaw) => new([], false, flaw);

    private static int SkipHeaders(string text, SourceSpan body, out bool isEncrypted)
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
        return alphabet;
    }
}
