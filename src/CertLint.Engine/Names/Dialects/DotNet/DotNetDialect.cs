using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What <c>new X500DistinguishedName(string)</c> of .NET 10 on Linux makes of a text. It is not RFC 4514: a backslash is
/// an ordinary character, and the only escape is <c>""</c> inside double quotes.
/// </summary>
public static class DotNetDialect
{
    /// <summary>Characters; what is longer is no name, and is not looked into.</summary>
    internal const int MaximumLength = 8192;

    private const DotNetNameFlags AllFlags = DotNetNameFlags.Reversed | DotNetNameFlags.UseSemicolons
        | DotNetNameFlags.DoNotUsePlusSign | DotNetNameFlags.DoNotUseQuotes | DotNetNameFlags.UseCommas
        | DotNetNameFlags.UseNewLines | DotNetNameFlags.UseUtf8Encoding | DotNetNameFlags.UseT61Encoding
        | DotNetNameFlags.ForceUtf8Encoding;

    /// <summary>
    /// One text for each state of .NET's parser (before, behind a key; before, in, behind a value, in quotes and not),
    /// without and with a doubled quote before it, which .NET remembers.
    /// </summary>
    private static readonly string[] States =
    [
        "", "O ", "O=", "O=x", "O=\"x", "O=\"x\"", "O=\"x\" ",
        "O=\"\"\"\",", "O=\"\"\"\",O ", "O=\"\"\"\",O=", "O=\"\"\"\",O=x", "O=\"\"\"", "O=\"\"\"\"", "O=\"\"\"\" ",
    ];

    /// <summary>Parses as the constructor without flags does: commas and semicolons separate, the order is reversed.</summary>
    public static NameParse Parse(MappedText text) => Parse(text, DotNetNameFlags.Reversed);

    /// <summary>
    /// Parses as the constructor with flags does. A value that is no combination of flags, for which .NET throws whatever
    /// the text is, is unknown, and so is a text of more than 8,192 characters.
    /// </summary>
    public static NameParse Parse(MappedText text, DotNetNameFlags flags)
    {
        if (text.Length > MaximumLength || (flags & ~AllFlags) != 0)
            return NameParse.Unknown;
        var reading = DotNetNameReader.Read(text, flags, out var usesOtherNames);
        var parse = reading.Parse;
        if (parse.Error is not null)
            return JudgeError(text, flags, reading);
        if (parse.Name is not { } name)
            return parse;
        if (usesOtherNames || PlatformDifferences.MayHoldSyntax(text))
            parse = parse.With(Beside(parse.Remarks, PlatformDifferences.OfAccepted(text, flags, name)));
        return (flags & DotNetNameFlags.Reversed) != 0 ? parse : parse.With(OrderOf(name));
    }

    /// <summary>The differences but those of a value whose escapes are told: it will be written otherwise anyway.</summary>
    private static IReadOnlyList<NameRemark> Beside(IReadOnlyList<NameRemark> escapes, IReadOnlyList<NameRemark> differences) =>
        escapes.Count == 0 || differences.Count == 0 ? differences
            : [.. differences.Where(difference => !escapes.Any(escape =>
                escape.Place.Start < difference.Place.End && difference.Place.Start < escape.Place.End))];

    private static NameRemark? OrderOf(DistinguishedName name) => EncodedOrder.Remark(
        name, "the flags lack Reversed, which the constructor without flags implies", "add X500DistinguishedNameFlags.Reversed");

    // By itself, so that a name costs no closure.
    private static NameParse JudgeError(MappedText text, DotNetNameFlags flags, DialectReading reading)
    {
        var parse = HoleCertainty.Judge(text, reading, known => DotNetNameReader.Read(known, flags), States);
        return parse.Error is { } error ? parse.With(PlatformDifferences.OfRejected(text, flags, error)) : parse;
    }
}
