using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What <c>new X500DistinguishedName(string)</c> makes of a text on Windows, where it calls <c>CertStrToName</c>, and not on
/// Linux, where .NET parses it itself. Only what is known of Windows is told.
/// </summary>
internal static class PlatformDifferences
{
    private static readonly char[] PlusAndHash = ['+', '#'];

    /// <summary>True for a text with a plus or number sign, which may be syntax on Windows and never is on Linux.</summary>
    public static bool MayHoldSyntax(MappedText text) => text.Text.IndexOfAny(PlusAndHash) >= 0;

    /// <summary>
    /// The differences of a name that .NET on Linux makes of a text, in written order. What both platforms encode the same
    /// way by different string types (BMPString and UTF8String) is none. Where every key is one of .NET's own names of
    /// attributes and <see cref="MayHoldSyntax"/> says no, there is none.
    /// </summary>
    /// <param name="text">The name's text.</param>
    /// <param name="flags">The constructor's flags; without flags <see cref="DotNetNameFlags.Reversed"/>.</param>
    /// <param name="name">The name.</param>
    public static IReadOnlyList<NameRemark> OfAccepted(MappedText text, DotNetNameFlags flags, DistinguishedName name)
    {
        var windows = new CertStrToNameSyntax(FlagsOnWindows(flags));
        // Cut as .NET on Linux cuts it, which has no plus sign.
        var tokens = new CertStrToNameTokenizer(text, new CertStrToNameSyntax(FlagsOnWindows(flags | DotNetNameFlags.DoNotUsePlusSign)));
        var splits = (flags & DotNetNameFlags.DoNotUsePlusSign) == 0;
        var remarks = new List<NameRemark>();
        for (var i = 0; i < name.Rdns.Count && tokens.Next() == CertStrToNameToken.Attribute; i++)
        {
            var attribute = name.Rdns[i][0];
            if (attribute.Key is { IsKnown: true } key && !IsKeyOnWindows(key.Text))
                remarks.Add(UnknownKey(key, attribute.Type));
            var written = tokens.Attribute;
            var value = text.Slice(written.ValueStart, written.ValueEnd - written.ValueStart);
            if (tokens.IsQuoted || value.Length == 0)
                continue;
            if (value.Text[0] == '#')
                remarks.Add(Hexadecimal(value, windows.UsesQuotes));
            else if (splits && value.Text.IndexOf('+') is var plus && plus >= 0)
                remarks.Add(Plus(value, plus, windows.UsesQuotes));
        }

        return remarks;
    }

    /// <summary>What is to be said of a text that .NET on Linux rejects for this reason; null where Windows does too, or may.</summary>
    public static NameRemark? OfRejected(MappedText text, DotNetNameFlags flags, NameSyntaxError error) =>
        CertStrToNameDialect.Parse(text, FlagsOnWindows(flags)).Name is null
            ? null
            : new NameRemark(
                NameRemarkKind.PlatformDependent,
                error.Place,
                "Windows accepts this name and .NET on Linux does not because " + error.Reason,
                error.Advice,
                error.SuggestedValue);

    /// <summary>The flags with which .NET calls <c>CertStrToName</c>; of the separators and of the string types one wins.</summary>
    public static CertStrToNameFlags FlagsOnWindows(DotNetNameFlags flags)
    {
        var windows = CertStrToNameFlags.X500Name
            | Map(flags, DotNetNameFlags.Reversed, CertStrToNameFlags.Reverse)
            | Map(flags, DotNetNameFlags.DoNotUsePlusSign, CertStrToNameFlags.NoPlus)
            | Map(flags, DotNetNameFlags.DoNotUseQuotes, CertStrToNameFlags.NoQuoting)
            | Map(flags, DotNetNameFlags.ForceUtf8Encoding, CertStrToNameFlags.ForceUtf8);
        windows |= (flags & DotNetNameFlags.UseSemicolons) != 0 ? CertStrToNameFlags.Semicolon
            : (flags & DotNetNameFlags.UseCommas) != 0 ? CertStrToNameFlags.Comma
            : Map(flags, DotNetNameFlags.UseNewLines, CertStrToNameFlags.NewLines);
        return windows | ((flags & DotNetNameFlags.UseUtf8Encoding) != 0
            ? CertStrToNameFlags.EnableUtf8
            : Map(flags, DotNetNameFlags.UseT61Encoding, CertStrToNameFlags.EnableT61));
    }

    private static CertStrToNameFlags Map(DotNetNameFlags flags, DotNetNameFlags flag, CertStrToNameFlags windows) =>
        (flags & flag) != 0 ? windows : CertStrToNameFlags.None;

    /// <summary>What is odd is not called a difference: Windows may know it.</summary>
    private static bool IsKeyOnWindows(string key) => CertStrToNameKeys.OidOf(key) is not null || CertStrToNameKeys.IsOddOid(key);

    private static NameRemark UnknownKey(MappedText key, AttributeType type)
    {
        var name = NameErrorText.Show(key);
        return CertStrToNameKeys.Correct(key.Text) is { } correction
            ? new NameRemark(
                NameRemarkKind.PlatformDependent,
                key.Span,
                "Windows does not know the key '" + name + "' and .NET on Linux does",
                "use " + correction,
                correction)
            : new NameRemark(
                NameRemarkKind.PlatformDependent,
                key.Span,
                ".NET on Linux takes '" + name + "' for the object identifier " + type.Oid + " and Windows rejects it",
                KeyCorrections.IsAlternativeName(key.Text)
                    ? "add it with SubjectAlternativeNameBuilder instead"
                    : "use an attribute's key such as CN");
    }

    private static NameRemark Hexadecimal(MappedText value, bool quotes) => new(
        NameRemarkKind.PlatformDependent,
        value.Span,
        "Windows reads '" + NameErrorText.Show(value) + "' as octets in hexadecimal and .NET on Linux as text",
        quotes ? "write " + Quoted(value) : "begin it with another character",
        quotes && value.IsKnown ? DotNetQuotes.Quote(value.Text) : null);

    private static NameRemark Plus(MappedText value, int plus, bool quotes)
    {
        var isAttribute = value.Text.IndexOf('=', plus) is var equals && equals > 0
            && CertStrToNameKeys.OidOf(value.Text.Substring(plus + 1, equals - plus - 1).Trim()) is not null;
        var quoting = quotes ? "write " + Quoted(value) : "use DoNotUsePlusSign";
        return new NameRemark(
            NameRemarkKind.PlatformDependent,
            value.Span,
            "Windows splits '" + NameErrorText.Show(value) + "' at the plus sign and .NET on Linux does not",
            isAttribute ? quoting + " if it is one value, or a comma in place of the plus sign if it is two attributes" : quoting,
            quotes && value.IsKnown && !isAttribute ? DotNetQuotes.Quote(value.Text) : null);
    }

    private static string Quoted(MappedText value) => value.IsKnown
        ? NameErrorText.Show(MappedText.Verbatim(DotNetQuotes.Quote(value.Text), 0))
        : "\"" + NameErrorText.Show(value) + "\"";
}
