using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Windows;

public class PlatformDifferenceTests
{
    private const long Names = 100_000;

    [Theory]
    [InlineData("CN=h, O=A+B Ltd, C=US", "A+B Ltd", "Windows splits 'A+B Ltd' at the plus sign and .NET on Linux does not", "write \"A+B Ltd\"", "\"A+B Ltd\"")]
    [InlineData("CN=host+OU=unit", "host+OU=unit", "Windows splits 'host+OU=unit' at the plus sign and .NET on Linux does not",
        "write \"host+OU=unit\" if it is one value, or a comma in place of the plus sign if it is two attributes", null)]
    [InlineData("O=a+b=c", "a+b=c", "Windows splits 'a+b=c' at the plus sign and .NET on Linux does not", "write \"a+b=c\"", "\"a+b=c\"")]
    [InlineData("Phone=+1 555 , C=US", "+1 555", "Windows splits '+1 555' at the plus sign and .NET on Linux does not", "write \"+1 555\"", "\"+1 555\"")]
    [InlineData("O=#hash", "#hash", "Windows reads '#hash' as octets in hexadecimal and .NET on Linux as text", "write \"#hash\"", "\"#hash\"")]
    [InlineData("CN=h;O=#1 Plumbing + Co", "#1 Plumbing + Co", "Windows reads '#1 Plumbing + Co' as octets in hexadecimal and .NET on Linux as text",
        "write \"#1 Plumbing + Co\"", "\"#1 Plumbing + Co\"")]
    [InlineData("commonName=h", "commonName", "Windows does not know the key 'commonName' and .NET on Linux does", "use CN", "CN")]
    [InlineData("CN=h, stateOrProvinceName=California", "stateOrProvinceName", "Windows does not know the key 'stateOrProvinceName' and .NET on Linux does", "use ST", "ST")]
    [InlineData("emailAddress=a@b", "emailAddress", "Windows does not know the key 'emailAddress' and .NET on Linux does", "use E", "E")]
    [InlineData("UID=x", "UID", "Windows does not know the key 'UID' and .NET on Linux does", "use 0.9.2342.19200300.100.1.1", "0.9.2342.19200300.100.1.1")]
    [InlineData("organizationIdentifier=x", "organizationIdentifier", "Windows does not know the key 'organizationIdentifier' and .NET on Linux does", "use 2.5.4.97", "2.5.4.97")]
    [InlineData("RSA=x", "RSA", ".NET on Linux takes 'RSA' for the object identifier 1.2.840.113549.1.1.1 and Windows rejects it", "use an attribute's key such as CN", null)]
    [InlineData("DH=x", "DH", ".NET on Linux takes 'DH' for the object identifier 1.2.840.10046.2.1 and Windows rejects it", "use an attribute's key such as CN", null)]
    [InlineData("sha256=x", "sha256", ".NET on Linux takes 'sha256' for the object identifier 2.16.840.1.101.3.4.2.1 and Windows rejects it", "use an attribute's key such as CN", null)]
    [InlineData("subjectAltName=h", "subjectAltName", ".NET on Linux takes 'subjectAltName' for the object identifier 2.5.29.17 and Windows rejects it",
        "add it with SubjectAlternativeNameBuilder instead", null)]
    [InlineData("O=C++", "C++", "Windows splits 'C++' at the plus sign and .NET on Linux does not", "write \"C++\"", "\"C++\"")]
    [InlineData("O=a+\"b\"", "a+\"b\"", "Windows splits 'a+\"b\"' at the plus sign and .NET on Linux does not", "write \"a+\"\"b\"\"\"", "\"a+\"\"b\"\"\"")]
    [InlineData("Email=a@b", "Email", "Windows accepts this name and .NET on Linux does not because 'Email' is no attribute key that .NET knows", "use E", "E")]
    public void A_difference_has_its_place_and_says_what_to_write(string text, string place, string reason, string advice, string? suggestion)
    {
        var remark = Assert.Single(Of(MappedText.Verbatim(text, 7), DotNetNameFlags.Reversed));
        Assert.Equal(NameRemarkKind.PlatformDependent, remark.Kind);
        Assert.Equal(place, text.Substring(remark.Place.Start - 7, remark.Place.Length));
        Assert.Equal((reason, advice, suggestion), (remark.Reason, remark.Advice, remark.SuggestedValue));
    }

    [Theory]
    [InlineData("CN=mtls.contoso.com, OU=Integration, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US")]
    [InlineData("CN=\"A+B\", O=\"#1\", OU=a#b")]
    [InlineData("cn=h, SERIALNUMBER=1, GivenName=a, title=b, GN=c, I=d, OID.2.5.4.97=e, 1.2.3=f")]
    [InlineData("CN=*.example.com, O=Bücher")] // other string types, the same name
    [InlineData("TPMManufacturer=id:1, Description=x")]
    [InlineData("O=C# Consulting")]
    [InlineData("E=a@b")]
    [InlineData("cn=h, Serialnumber=1, dnqualifier=2, POSTALCODE=3, sn=4, G=5, street=6")]
    [InlineData("2.5.4.97=h, oid.2.5.4.3=x")]
    [InlineData("CN=DOMAIN\\user")]
    [InlineData("CN=")]
    [InlineData("CN=a \"b\" c")] // nobody tells what Windows does
    [InlineData("CN=\u00A0h")]
    [InlineData("foo=x")]
    [InlineData("O=Acme, Inc.")]
    [InlineData("")]
    public void A_name_that_is_the_same_or_not_known_has_no_difference(string text) =>
        Assert.Empty(Of(MappedText.Verbatim(text, 0), DotNetNameFlags.Reversed));

    [Theory]
    [InlineData("O=A+B Ltd", DotNetNameFlags.DoNotUsePlusSign, null)]
    [InlineData("O=A+B Ltd", DotNetNameFlags.DoNotUseQuotes, "use DoNotUsePlusSign")]
    [InlineData("O=#1", DotNetNameFlags.DoNotUseQuotes, "begin it with another character")]
    [InlineData("O=\"A+B\"", DotNetNameFlags.DoNotUseQuotes, "use DoNotUsePlusSign")]
    [InlineData("O=a; b+c", DotNetNameFlags.UseCommas, "write \"a; b+c\"")]
    public void The_flags_count(string text, DotNetNameFlags flags, string? advice) =>
        Assert.Equal(advice, Of(MappedText.Verbatim(text, 0), flags).SingleOrDefault()?.Advice);

    [Theory]
    [InlineData("O=◊+1", "write \"{user}+1\"")]
    [InlineData("O=\"◊+1\"", null)]
    [InlineData("O=◊#1", null)]
    [InlineData("O=◊, RSA=x", "use an attribute's key such as CN")]
    public void In_a_text_with_holes_what_is_known_is_told_and_nothing_suggested(string template, string? advice)
    {
        var remark = Of(TextWithHoles.Of(template), DotNetNameFlags.Reversed).SingleOrDefault();
        Assert.Equal(advice, remark?.Advice);
        Assert.Null(remark?.SuggestedValue);
    }

    [Fact]
    public void With_every_suggestion_in_its_place_the_platforms_agree()
    {
        const string Text = "commonName=h, O=A+B, OU=#1, C=US";
        var remarks = Of(MappedText.Verbatim(Text, 0), DotNetNameFlags.Reversed);
        Assert.Equal(3, remarks.Count);
        var corrected = remarks.Reverse().Aggregate(
            Text, (text, remark) => string.Concat(text.AsSpan(0, remark.Place.Start), remark.SuggestedValue, text.AsSpan(remark.Place.End)));
        Assert.Empty(Of(MappedText.Verbatim(corrected, 0), DotNetNameFlags.Reversed));
        Assert.Equal("CN=h | O=A+B | OU=#1 | C=US", TextWithHoles.Show(CertStrToNameDialect.Parse(MappedText.Verbatim(corrected, 0))));
    }

    [Fact]
    public void A_name_has_a_remark_where_and_only_where_the_two_dialects_differ()
    {
        int same = 0, different = 0;
        Gen.Select(NameTexts.Any, Gen.OneOf(CertStrToNameTexts.DotNetFlags)).Sample(
            (text, flags) =>
            {
                var source = MappedText.Verbatim(text, 0);
                var linux = DotNetDialect.Parse(source, flags);
                var windows = CertStrToNameDialect.Parse(source, PlatformDifferences.FlagsOnWindows(flags));
                var remarks = Of(source, flags);
                Assert.All(remarks, remark => Assert.InRange(remark.Place.End, remark.Place.Start, text.Length));
                if (windows == NameParse.Unknown)
                    return;
                var differs = Show(linux) != Show(windows);
                Interlocked.Increment(ref differs ? ref different : ref same);
                Assert.Equal(differs, remarks.Count > 0);
            },
            iter: Names);
        Assert.True(same > Names / 2 && different > Names / 50, $"{same} alike, {different} different");
    }

    [Fact]
    public void Each_remark_stands_in_written_order()
    {
        var remarks = DotNetDialect.Parse(MappedText.Verbatim("CN=a+b, organizationName=#x, C=US", 0), DotNetNameFlags.UseUtf8Encoding).Remarks;
        Assert.Equal([0, 3, 8, 25], remarks.Select(remark => remark.Place.Start));
    }

    /// <summary>Why a name with such keys alone need not be looked into.</summary>
    [Fact]
    public void Windows_knows_all_of_DotNet_s_own_names_of_attributes() => Assert.All(
        DotNetObjectNames.AttributeNames, name => Assert.Equal(DotNetObjectNames.OidOf(name), CertStrToNameKeys.OidOf(name)));

    [Fact]
    public void A_plain_name_costs_nothing()
    {
        var text = MappedText.Verbatim("CN=mtls.contoso.com, OU=Integration, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US", 0);
        Assert.Equal(
            Allocated(() => DotNetNameReader.Read(text, DotNetNameFlags.Reversed)),
            Allocated(() => DotNetDialect.Parse(text)));
    }

    private static long Allocated<T>(Func<T> call)
    {
        const int Calls = 1000;
        var before = 0L;
        for (var i = 0; i < 2 * Calls; i++)
        {
            // The first half warms up.
            if (i == Calls)
                before = GC.GetAllocatedBytesForCurrentThread();
            _ = call();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IReadOnlyList<NameRemark> Of(MappedText text, DotNetNameFlags flags) =>
        [.. DotNetDialect.Parse(text, flags).Remarks.Where(remark => remark.Kind == NameRemarkKind.PlatformDependent)];

    private static string? Show(NameParse parse) => parse.Name is null
        ? null
        : string.Join("\u0002", parse.Name.EncodedRdns.Select(rdn =>
            string.Join("\u0001", rdn.Attributes.Select(a => a.Type.Oid + "=" + (a.StringTag == 4 ? "octets " : "") + a.Value.Text))));
}
