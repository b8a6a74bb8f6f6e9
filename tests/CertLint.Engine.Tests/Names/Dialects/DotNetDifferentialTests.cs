using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dialects;

/// <summary>
/// .NET's own parser, in this process, is the oracle. Known differences, which the generator leaves out: <c>uid</c> in
/// lower case, because what it means depends on whether the process looked up <c>UID</c> before.
/// </summary>
public class DotNetDifferentialTests
{
    private const long Names = 200_000;

    private static readonly DotNetNameFlags[] FlagChoices =
    [
        DotNetNameFlags.Reversed, DotNetNameFlags.Reversed, DotNetNameFlags.Reversed, DotNetNameFlags.None,
        DotNetNameFlags.UseCommas, DotNetNameFlags.UseSemicolons | DotNetNameFlags.Reversed, DotNetNameFlags.UseNewLines,
        DotNetNameFlags.DoNotUseQuotes, DotNetNameFlags.UseCommas | DotNetNameFlags.UseNewLines | DotNetNameFlags.UseSemicolons,
        DotNetNameFlags.UseCommas | DotNetNameFlags.UseNewLines, DotNetNameFlags.ForceUtf8Encoding | DotNetNameFlags.UseT61Encoding,
        DotNetNameFlags.DoNotUsePlusSign | DotNetNameFlags.UseUtf8Encoding,
    ];

    [Fact]
    public void Every_name_is_accepted_rejected_split_and_encoded_as_by_X500DistinguishedName()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's parser differs by operating system.");
        RememberNamesInAnyCase();
        int accepted = 0, rejected = 0;
        Gen.Select(NameTexts.Any, Gen.OneOf(FlagChoices)).Sample(
            (text, flags) =>
            {
                var expected = ReadByDotNet(text, flags);
                Interlocked.Increment(ref expected is null ? ref rejected : ref accepted);
                Assert.Equal(expected, ReadByCertLint(text, flags));
            },
            iter: Names);
        Assert.True(accepted > Names / 5 && rejected > Names / 5, $"{accepted} accepted, {rejected} rejected");
    }

    /// <summary>
    /// .NET finds what OpenSSL answered once again in any case, for the life of the process: without this, the outcome
    /// would depend on the order of names.
    /// </summary>
    private static void RememberNamesInAnyCase()
    {
        foreach (var key in OpenSslNames)
            _ = new X500DistinguishedName(key + "=1");
    }

    private static readonly string[] OpenSslNames =
        ["surname", "givenName", "initials", "emailAddress", "businessCategory", "telephoneNumber", "role", "UID", "postalAddress", "pseudonym"];

    private static string? ReadByDotNet(string text, DotNetNameFlags flags) => DotNetNames.Read(text, flags) is { } attributes
        ? string.Join("\0", attributes.Select(attribute => $"{attribute.Oid} {(int)attribute.Tag}={attribute.Value}"))
        : null;

    private static string? ReadByCertLint(string text, DotNetNameFlags flags)
    {
        var parse = DotNetDialect.Parse(MappedText.Verbatim(text, 0), flags);
        Assert.True(parse.Name is null != parse.Error is null, "a known text must be a name or an error");
        if (parse.Error is { } error)
            Assert.InRange(error.Place.End, error.Place.Start, text.Length);
        return parse.Name is null
            ? null
            : string.Join("\0", parse.Name.EncodedRdns.Select(rdn => Assert.Single(rdn.Attributes)).Select(a => $"{a.Type.Oid} {a.StringTag}={a.Value.Text}"));
    }
}
