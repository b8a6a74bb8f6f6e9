using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What <c>new X500DistinguishedName(string)</c> makes of a text on Windows, where it calls <c>CertStrToName</c>, and not on
/// Linux, where .NET parses it itself. Only what is known of Windows is told.
/// </summary>
public static class PlatformDifferences
{
    private static readonly char[] PlusAndHash = ['+', '#'];

    /// <summary>
    /// The differences in written order. What both platforms encode the same way by different string types (BMPString and
    /// UTF8String) is none.
    /// </summary>
    /// <param name="text">The name's text.</param>
    /// <param name="flags">The constructor's flags; without flags <see cref="DotNetNameFlags.Reversed"/>.</param>
    /// <param name="linux">What <see cref="DotNetDialect"/> made of the text with these flags.</param>
    public static IReadOnlyList<NameRemark> Of(MappedText text, DotNetNameFlags flags, NameParse linux)
    {
        if (linux.Error is { } error)
            return OfRejected(text, FlagsOnWindows(flags), error);
        if (linux.Name is not { } name || IsPlain(text, name))
            return [];
        return OfAccepted(text, FlagsOnWindows(flags), name);
    }

    /// <summary>The flags with which .NET calls <c>CertStrToName</c>; of the separators and of the string types one wins.</summary>
    internal static CertStrToNameFlags FlagsOnWindows(DotNetNameFlags flags)
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

    /// <summary>True for nearly all names: nothing in the text can make a difference.</summary>
    private static bool IsPlain(MappedText text, DistinguishedName name)
    {
        if (text.Text.IndexOfAny(PlusAndHash) >= 0)
            return false;
        for (var i = 0; i < name.Rdns.Count; i++)
        {
            var attribute = name.Rdns[i][0];
            if (attribute.Key is { } key && !IsShortKey(key, attribute.Type) && !IsKeyOnWindows(key.Text))
                return false;
        }

        return true;
    }

    /// <summary>
    /// CN, O, C and the like, told without cutting the key out of its text: among the keys of at most two letters that .NET on
    /// Linux knows, those that Windows lacks (<c>DH</c>, <c>c3</c>, <c>n3</c>) stand for other types than Windows' keys do.
    /// </summary>
    private static bool IsShortKey(MappedText key, AttributeType type) => key.Length <= 2 && CertStrToNameKeys.IsNamed(type.Oid);

    /// <summary>What is odd is not called a difference: Windows may know it.</summary>
    private static bool IsKeyOnWindows(string key) => CertStrToNameKeys.OidOf(key) is not null || CertStrToNameKeys.IsOddOid(key);

    private static List<NameRemark> OfAccepted(MappedText text, CertStrToNameFlags flags, DistinguishedName name)
    {
        var remarks = new List<NameRemark>();
        // Cut as .NET on Linux cuts it, which has no plus sign.
        var tokens = new CertStrToNameTokenizer(text, new CertStrToNameSyntax(flags | CertStrToNameFlags.NoPlus));
        var quotes = new CertStrToNameSyntax(flags).UsesQuotes;
        var splits = (flags & CertStrToNameFlags.NoPlus) == 0;
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
                remarks.Add(Hexadecimal(value, quotes));
            else if (splits && value.Text.IndexOf('+') is var plus && plus >= 0)
                remarks.Add(Plus(value, plus, quotes));
        }

        return remarks;
    }

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
                "use an attribute's key such as CN");
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

    private static NameRemark[] OfRejected(MappedText text, CertStrToNameFlags flags, NameSyntaxError error) =>
        CertStrToNameDialect.Parse(text, flags).Name is null
            ? []
            : [new NameRemark(
                NameRemarkKind.PlatformDependent,
                error.Place,
                "Windows accepts this name and .NET on Linux does not because " + error.Reason,
                error.Advice,
                error.SuggestedValue)];
}
