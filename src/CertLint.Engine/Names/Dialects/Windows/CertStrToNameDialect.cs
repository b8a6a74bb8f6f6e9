using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What Windows' <c>CertStrToName</c> makes of a text: certreq's <c>Subject</c>, <c>makecert -n</c>,
/// <c>New-SelfSignedCertificate -Subject</c> and <c>new X500DistinguishedName(string)</c> on Windows end there.
/// </summary>
/// <remarks>
/// It was not run here. What it says rests on Microsoft's documentation of the function and of <c>X500NameFlags</c>, and on
/// the tests of Wine and .NET that pass on Windows. Where these are silent the name is unknown: a quote within a value that
/// does not start with one, white space outside ASCII at the end of a key or value, a value <c>#…</c> that is not hexadecimal.
/// </remarks>
public static class CertStrToNameDialect
{
    /// <summary>Characters; what is longer is no name, and is not looked into.</summary>
    internal const int MaximumLength = 8192;

    private const CertStrToNameFlags StringTypes = CertStrToNameFlags.X500Name;

    private const CertStrToNameFlags Separators = CertStrToNameFlags.Comma | CertStrToNameFlags.NewLines | CertStrToNameFlags.Semicolon;

    private const CertStrToNameFlags OtherFlags = CertStrToNameFlags.DisableIE4Utf8 | CertStrToNameFlags.EnableT61
        | CertStrToNameFlags.EnableUtf8 | CertStrToNameFlags.ForceUtf8 | CertStrToNameFlags.DisableForcedUtf8
        | CertStrToNameFlags.EnablePunycode | CertStrToNameFlags.Forward | CertStrToNameFlags.Reverse
        | CertStrToNameFlags.NoQuoting | CertStrToNameFlags.NoPlus;

    /// <summary>One text for each state of the parser: before, behind a key; before, in, behind a value, in quotes and not.</summary>
    private static readonly string[] States = ["", "O ", "O=", "O=x", "O=\"x", "O=\"x\"", "O=\"x\" "];

    /// <summary>
    /// Parses with these flags. Unknown is every text under flags that are not documented, or that choose two kinds of
    /// separators, and a text of more than 8,192 characters.
    /// </summary>
    public static NameParse Parse(MappedText text, CertStrToNameFlags flags = CertStrToNameFlags.None) =>
        text.Length > MaximumLength || !AreKnown(flags)
            ? NameParse.Unknown
            : HoleCertainty.Judge(text, CertStrToNameReader.Read(text, flags), known => CertStrToNameReader.Read(known, flags), States);

    /// <summary>
    /// The flags with which CertEnroll, and so certreq and <c>New-SelfSignedCertificate</c>, calls the function for these
    /// <c>X500NameFlags</c>: it reverses unless they say <see cref="CertStrToNameFlags.Forward"/>, forces UTF-8 unless they
    /// disable it, and always enables Punycode (documentation of <c>IX500DistinguishedName::Encode</c>).
    /// </summary>
    public static CertStrToNameFlags OfCertEnroll(CertStrToNameFlags x500NameFlags)
    {
        var flags = x500NameFlags | CertStrToNameFlags.EnablePunycode;
        if ((flags & CertStrToNameFlags.Forward) == 0)
            flags |= CertStrToNameFlags.Reverse;
        return (flags & CertStrToNameFlags.DisableForcedUtf8) == 0 ? flags | CertStrToNameFlags.ForceUtf8 : flags;
    }

    /// <summary>CERT_SIMPLE_NAME_STR, 1, is documented as not supported.</summary>
    private static bool AreKnown(CertStrToNameFlags flags) =>
        (flags & ~(StringTypes | Separators | OtherFlags)) == 0
        && (flags & StringTypes) != (CertStrToNameFlags)1
        && (flags & Separators) is 0 or CertStrToNameFlags.Comma or CertStrToNameFlags.NewLines or CertStrToNameFlags.Semicolon;
}
