using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// The name that the author of a text meant, be it that the library rejects it or that it reads it otherwise; where that is
/// certain, and each RDN has one attribute.
/// </summary>
/// <remarks>
/// The values hold the holes of the text, but their places are all that of the whole text. The order is the one in which the
/// library encodes the text, or would if it were written right.
/// </remarks>
public static class MeantName
{
    /// <summary>The name that a text for .NET means; null where that is not certain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="flags">The constructor's flags; without flags <see cref="DotNetNameFlags.Reversed"/>.</param>
    /// <param name="isEscaped">
    /// True where it is known that its backslashes are escapes, which .NET does not have; of a text that is rejected that is
    /// assumed.
    /// </param>
    public static DistinguishedName? OfDotNet(MappedText text, DotNetNameFlags flags = DotNetNameFlags.Reversed, bool isEscaped = false)
    {
        if (IsUndecided(DotNetDialect.Parse(text, flags)) || HoleTokens.Of(text) is not { } tokens)
            return null;
        var written = tokens.Text;
        if (isEscaped || (BackslashEscapes.AreIn(written) && Parse(MappedText.Verbatim(written, 0)).Error is not null))
        {
            if (HasHoleBehindBackslash(text) || BackslashEscapes.ToQuotes(written, new DotNetSyntax(flags)) is not { } quoted)
                return null;
            written = quoted;
        }

        return TextRepair.Read(written, Parse) is { } parse && parse.Remarks.All(IsCertain) ? Restore(parse.Name!, text, tokens) : null;

        NameParse Parse(MappedText known) => DotNetDialect.Parse(known, flags);
    }

    /// <summary>The name that a text for <c>new X509Name(reverse, text)</c> means; null where that is not certain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reverse">True where the last written RDN is encoded first.</param>
    /// <param name="version">The parser.</param>
    /// <param name="isQuoted">
    /// True where it is known that its quotes are written as .NET wants them, doubled within a value; BouncyCastle drops them.
    /// </param>
    public static DistinguishedName? OfBouncyCastle(
        MappedText text, bool reverse = false, BouncyCastleVersion version = BouncyCastleVersion.Cryptography2, bool isQuoted = false)
    {
        if (isQuoted)
        {
            return text.Text.IndexOf('\\') >= 0
                ? null
                : OfDotNet(text, DotNetNameFlags.UseCommas | (reverse ? DotNetNameFlags.Reversed : DotNetNameFlags.None));
        }

        if (IsUndecided(BouncyCastleDialect.Parse(text, reverse, version)) || HasHoleBehindBackslash(text)
            || HoleTokens.Of(text) is not { } tokens)
        {
            return null;
        }

        return TextRepair.Read(tokens.Text, known => BouncyCastleDialect.Parse(known, reverse, version)) is { Name: { } name }
            ? Restore(name, text, tokens)
            : null;
    }

    /// <summary>A hole may hold a part of the name's syntax, or the text is too long to be one.</summary>
    internal static bool IsUndecided(NameParse parse) => parse is { Name: null, Error: null };

    /// <summary>Windows reads something else, and which of the two is meant is not certain.</summary>
    private static bool IsCertain(NameRemark remark) =>
        remark.Kind != NameRemarkKind.PlatformDependent || (remark.SuggestedValue is { } suggested && !IsHexadecimal(suggested));

    /// <summary>A quoted value of which Windows would decode the octets: <c>"#0C0141"</c>.</summary>
    private static bool IsHexadecimal(string quoted) =>
        quoted.Length > 3 && quoted[1] == '#' && HexDigits.Decode(quoted.Substring(0, quoted.Length - 1), 2) is not null;

    private static bool HasHoleBehindBackslash(MappedText text) =>
        text.Holes.Any(hole => hole.Key > 0 && text.Text[hole.Key - 1] == '\\');

    private static DistinguishedName? Restore(DistinguishedName name, MappedText text, HoleTokens tokens)
    {
        var rdns = new List<RelativeDistinguishedName>(name.Rdns.Count);
        var found = new HashSet<int>();
        foreach (var rdn in name.Rdns)
        {
            if (rdn.Count != 1)
                return null;
            rdns.Add(new(new NameAttribute(rdn[0].Type, tokens.Restore(rdn[0].Value.Text, found), Key: null, rdn[0].StringTag)));
        }

        // A hole in a key is in no value.
        return found.Count == text.Holes.Count ? new DistinguishedName(rdns, name.IsEncodedInReverse, text.Span) : null;
    }
}
