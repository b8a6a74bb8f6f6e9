using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.Windows;

/// <summary>Names that Windows takes, with their string types. Each table says who saw Windows do it.</summary>
public class CertStrToNameTests
{
    private const int OctetString = 4, Utf8 = 12, Numeric = 18, Printable = 19, T61 = 20, IA5 = 22, Bmp = 30;

    /// <summary>Wine's conformance tests of crypt32 (<c>namesA</c>, <c>namesW</c> in str.c), which pass on Windows.</summary>
    [Theory]
    [InlineData("CN=1", "CN:19=1")]
    [InlineData("CN=\"1\"", "CN:19=1")]
    [InlineData("CN = \"1\"", "CN:19=1")]
    [InlineData("CN='1'", "CN:19='1'")]
    [InlineData("CN=\" 1 \"", "CN:19= 1 ")]
    [InlineData("CN=\"\"\"1\"\"\"", "CN:30=\"1\"")]
    [InlineData("CN=\"1+2\"", "CN:19=1+2")]
    [InlineData("CN=\u226f\u575b", "CN:30=\u226f\u575b")]
    [InlineData("CN=\"a,b\"", "CN:19=a,b")]
    [InlineData("CN=\"a=b\"", "CN:19=a=b")]
    [InlineData("CN=\"<\"", "CN:30=<")]
    [InlineData("CN=\">\"", "CN:30=>")]
    [InlineData("CN=\"#\"", "CN:30=#")]
    [InlineData("CN=\";\"", "CN:30=;")]
    [InlineData("CN=dummy,T=test", "CN:19=dummy | title:19=test")]
    [InlineData(" CN =   Wine Test,T = 123, C = BR", "CN:19=Wine Test | title:19=123 | C:19=BR")]
    public void As_in_the_tests_of_Wine(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("CN=1+2", CertStrToNameFlags.NoPlus, "CN:19=1+2")]
    [InlineData("CN=abc", CertStrToNameFlags.NoQuoting, "CN:19=abc")]
    [InlineData("CN=\"abc\"", CertStrToNameFlags.NoQuoting, "CN:30=\"abc\"")]
    public void As_in_the_tests_of_Wine_with_flags(string text, CertStrToNameFlags flags, string expected) => Assert.Equal(expected, Show(text, flags));

    /// <summary>.NET's <c>X500DistinguishedNameEncodingTests</c>, with what they expect on Windows.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("CN=Common Name", "CN:19=Common Name")]
    [InlineData("CN=Comm\u00f3n Name", "CN:30=Comm\u00f3n Name")]
    [InlineData("E=user@example.com", "emailAddress:22=user@example.com")]
    [InlineData("E=Common Name", "emailAddress:22=Common Name")]
    [InlineData("1.1.1.1=Common Name", "1.1.1.1:19=Common Name")]
    [InlineData("OID.1.1.1.1=Common Name", "1.1.1.1:19=Common Name")]
    [InlineData("2.5.4.3=Common Name", "CN:19=Common Name")]
    [InlineData("OID.2.5.4.3=Common Name", "CN:19=Common Name")]
    [InlineData("CN=Common Name,", "CN:19=Common Name")]
    [InlineData("CN=\"Name, Common\"", "CN:19=Name, Common")]
    [InlineData("CN=\"\"\"Common\"\" Name\"", "CN:30=\"Common\" Name")]
    [InlineData("E=\"\"\"user\"\"@example.com\"", "emailAddress:22=\"user\"@example.com")]
    [InlineData("CN=\u65E5\u672C\u8A9E", "CN:30=\u65E5\u672C\u8A9E")]
    [InlineData("    CN  = Common Name             ", "CN:19=Common Name")]
    [InlineData("CN=\"Common Name, E=user@example.com\"", "CN:30=Common Name, E=user@example.com")]
    [InlineData("CN=\b", "CN:30=\b")]
    [InlineData("CN=a     \b", "CN:30=a     \b")]
    [InlineData("CN=", "CN:19=")]
    [InlineData("CN=\"Adjacent Escaped\"\"\"\"Quotes\"", "CN:30=Adjacent Escaped\"\"Quotes")]
    [InlineData("CN=,O=", "CN:19= | O:19=")]
    [InlineData("  CN=                  ,    O=  ", "CN:19= | O:19=")]
    [InlineData("  CN=                \"\"  ,    O= \"\" ,", "CN:19= | O:19=")]
    [InlineData("  CN=                \"\"  ,    O= a ", "CN:19= | O:19=a")]
    [InlineData("CN=a\nO=b\rOU=c\r\nL=d\n\n \n", "CN:30=a\nO=b\rOU=c\r\nL=d")]
    [InlineData("CN=a, O=b; OU=c\r L=d\n S=e", "CN:19=a | O:19=b | OU:30=c\r L=d\n S=e")]
    [InlineData("OID.2.23.133.2.3=id:0020065,OID.2.23.133.2.2=,OID.2.23.133.2.1=id:564D5700", "2.23.133.2.3:19=id:0020065 | 2.23.133.2.2:19= | 2.23.133.2.1:19=id:564D5700")]
    [InlineData("ST=VA, C=US", "ST:19=VA | C:19=US")]
    public void As_in_the_tests_of_DotNet(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("CN=a, O=b; OU=c\r L=d\n S=e", CertStrToNameFlags.NewLines, "CN:30=a, O=b; OU=c | L:19=d | ST:19=e")]
    [InlineData("CN=a, O=b; OU=c\r L=d\n S=e", CertStrToNameFlags.Comma, "CN:19=a | O:30=b; OU=c\r L=d\n S=e")]
    [InlineData("CN=a, O=b; OU=c\r L=d\n S=e", CertStrToNameFlags.Semicolon, "CN:19=a, O=b | OU:30=c\r L=d\n S=e")]
    [InlineData("CN=a\nO=b\rOU=c\r\nL=d\n\n \n", CertStrToNameFlags.NewLines, "CN:19=a | O:19=b | OU:19=c | L:19=d")]
    [InlineData("CN=Common Name, E=user@example.com", CertStrToNameFlags.Semicolon, "CN:30=Common Name, E=user@example.com")]
    [InlineData("CN=\"Common Name, O=Organization\"", CertStrToNameFlags.NoQuoting, "CN:30=\"Common Name | O:30=Organization\"")]
    [InlineData("CN=@", CertStrToNameFlags.None, "CN:30=@")]
    [InlineData("CN=@", CertStrToNameFlags.EnableUtf8, "CN:12=@")]
    [InlineData("CN=@", CertStrToNameFlags.EnableT61, "CN:20=@")]
    [InlineData("CN=potato, O=jicama", CertStrToNameFlags.ForceUtf8, "CN:12=potato | O:12=jicama")]
    public void As_in_the_tests_of_DotNet_with_flags(string text, CertStrToNameFlags flags, string expected) => Assert.Equal(expected, Show(text, flags));

    /// <summary>.NET's <c>Encode_ForceUtf8EncodingForEligibleComponents</c>.</summary>
    [Theory]
    [InlineData("G=DotNet", Utf8)]
    [InlineData("L=Alexandria", Utf8)]
    [InlineData("S=Virginia", Utf8)]
    [InlineData("SN=Doe", Utf8)]
    [InlineData("T=Pancake", Utf8)]
    [InlineData("I=DD", Utf8)]
    [InlineData("E=noone@example.com", IA5)]
    [InlineData("OID.2.5.4.11=ProdSec", Utf8)]
    [InlineData("OID.2.25.77135202736018529853602245419149860647=sample", Utf8)]
    [InlineData("C=US", Printable)]
    [InlineData("OID.2.5.4.20=\"+0 (555) 555-1234\"", Printable)]
    [InlineData("SERIALNUMBER=1234ABC", Printable)]
    public void Forced_UTF8_goes_to_the_attributes_that_allow_it(string text, int tag) =>
        Assert.Equal(tag, Assert.Single(Parse(text, CertStrToNameFlags.ForceUtf8).Name!.Attributes).StringTag);

    /// <summary>Microsoft's documentation of CertStrToName, with its own examples and table of keys.</summary>
    [Theory]
    [InlineData("CN=\"User \"\"one\"\"\"", "CN:30=User \"one\"")]
    [InlineData("1.2.3 = # AB CD 01", "1.2.3:4=#0403abcd01")]
    [InlineData("1.2.3=#ABCD01", "1.2.3:4=#0403abcd01")]
    [InlineData("CN=a+OU=b, O=c", "CN:19=a & OU:19=b | O:19=c")]
    [InlineData("CN = a + OU = \"b\" + L=c", "CN:19=a & OU:19=b & L:19=c")]
    [InlineData("DC=contoso", "DC:22=contoso")]
    [InlineData("DC=büro", "DC:12=büro")]
    [InlineData("CN=a'()+ ,-./:=?", "CN:19=a'()", true)]
    public void As_documented(string text, string expected, bool isError = false) => Assert.Equal(isError ? null : expected, Show(text));

    /// <summary>The keys of the same documentation, of X500NameFlags (GN), and of .NET's table of Windows' names.</summary>
    [Theory]
    [InlineData("CN", "2.5.4.3")]
    [InlineData("cn", "2.5.4.3")]
    [InlineData("L", "2.5.4.7")]
    [InlineData("O", "2.5.4.10")]
    [InlineData("OU", "2.5.4.11")]
    [InlineData("E", "1.2.840.113549.1.9.1")]
    [InlineData("Email", "1.2.840.113549.1.9.1")]
    [InlineData("C", "2.5.4.6")]
    [InlineData("S", "2.5.4.8")]
    [InlineData("ST", "2.5.4.8")]
    [InlineData("STREET", "2.5.4.9")]
    [InlineData("T", "2.5.4.12")]
    [InlineData("Title", "2.5.4.12")]
    [InlineData("G", "2.5.4.42")]
    [InlineData("GN", "2.5.4.42")]
    [InlineData("GivenName", "2.5.4.42")]
    [InlineData("I", "2.5.4.43")]
    [InlineData("Initials", "2.5.4.43")]
    [InlineData("SN", "2.5.4.4")]
    [InlineData("DC", "0.9.2342.19200300.100.1.25")]
    [InlineData("SERIALNUMBER", "2.5.4.5")]
    [InlineData("Description", "2.5.4.13")]
    [InlineData("PostalCode", "2.5.4.17")]
    [InlineData("POBox", "2.5.4.18")]
    [InlineData("Phone", "2.5.4.20")]
    [InlineData("X21Address", "2.5.4.24")]
    [InlineData("dnQualifier", "2.5.4.46")]
    [InlineData("oid.2.5.4.97", "2.5.4.97")]
    [InlineData("2.999.1", "2.999.1")]
    [InlineData("UID", null)]
    [InlineData("emailAddress", null)]
    [InlineData("commonName", null)]
    [InlineData("RSA", null)]
    public void A_key_stands_for_an_attribute_type(string key, string? oid) =>
        Assert.Equal(oid, Parse(key + "=1").Name?.Rdns[0][0].Type.Oid);

    /// <summary>Documented flags: REVERSE, and FORWARD "to undo the encoding order specified by" it.</summary>
    [Theory]
    [InlineData(CertStrToNameFlags.None, false)]
    [InlineData(CertStrToNameFlags.X500Name, false)]
    [InlineData(CertStrToNameFlags.Reverse, true)]
    [InlineData(CertStrToNameFlags.Reverse | CertStrToNameFlags.Forward, false)]
    public void The_written_order_is_kept_unless_a_flag_reverses_it(CertStrToNameFlags flags, bool isReversed) =>
        Assert.Equal(isReversed, Parse("CN=a, C=US", flags).Name!.IsEncodedInReverse);

    [Theory]
    [InlineData("CN=h, C=US", CertStrToNameFlags.None, "'CN=h' is encoded before 'C=US' because Windows keeps the written order")]
    [InlineData("CN=h, C=US", CertStrToNameFlags.Reverse, null)]
    [InlineData("C=US, CN=h", CertStrToNameFlags.None, null)]
    [InlineData("C=US, CN=h", CertStrToNameFlags.Reverse, "'CN=h' is encoded before 'C=US' because Windows encodes the RDN written last first")]
    public void A_common_name_that_is_encoded_first_is_remarked(string text, CertStrToNameFlags flags, string? reason) =>
        Assert.Equal(reason, Parse(text, flags).Remarks.SingleOrDefault()?.Reason);

    /// <summary>Documentation of <c>IX500DistinguishedName::Encode</c>.</summary>
    [Theory]
    [InlineData(CertStrToNameFlags.None, CertStrToNameFlags.Reverse | CertStrToNameFlags.ForceUtf8 | CertStrToNameFlags.EnablePunycode)]
    [InlineData(CertStrToNameFlags.Forward | CertStrToNameFlags.Semicolon,
        CertStrToNameFlags.Forward | CertStrToNameFlags.Semicolon | CertStrToNameFlags.ForceUtf8 | CertStrToNameFlags.EnablePunycode)]
    [InlineData(CertStrToNameFlags.DisableForcedUtf8,
        CertStrToNameFlags.DisableForcedUtf8 | CertStrToNameFlags.Reverse | CertStrToNameFlags.EnablePunycode)]
    public void CertEnroll_adds_flags_of_its_own(CertStrToNameFlags written, CertStrToNameFlags expected) =>
        Assert.Equal(expected, CertStrToNameDialect.OfCertEnroll(written));

    /// <summary>T61 "can be used if all the Unicode characters are less than or equal to 0xFF"; of two flags nothing is said.</summary>
    [Theory]
    [InlineData("CN=é", CertStrToNameFlags.EnableT61, T61)]
    [InlineData("CN=€", CertStrToNameFlags.EnableT61, Bmp)]
    [InlineData("CN=é", CertStrToNameFlags.EnableT61 | CertStrToNameFlags.EnableUtf8, null)]
    [InlineData("CN=é", CertStrToNameFlags.ForceUtf8, Utf8)]
    [InlineData("CN=a", CertStrToNameFlags.ForceUtf8 | CertStrToNameFlags.DisableForcedUtf8, Printable)]
    [InlineData("PostalCode=1", CertStrToNameFlags.ForceUtf8, null)]
    [InlineData("X21Address=12 3", CertStrToNameFlags.None, Numeric)]
    [InlineData("1.2.3=#00", CertStrToNameFlags.None, OctetString)]
    public void A_string_type_is_told_where_it_is_known(string text, CertStrToNameFlags flags, int? tag) =>
        Assert.Equal(tag, Assert.Single(Parse(text, flags).Name!.Attributes).StringTag);

    [Fact]
    public void Octets_under_a_name_are_remarked_and_under_an_OID_of_ones_own_are_not()
    {
        var remark = Assert.Single(CertStrToNameDialect.Parse(MappedText.Verbatim("O=# 0C 01 41, C=US", 7), CertStrToNameFlags.Reverse).Remarks);
        Assert.Equal(NameRemarkKind.TextLost, remark.Kind);
        Assert.Equal(new SourceSpan(9, 10), remark.Place);
        Assert.Equal("Windows encodes '# 0C 01 41' as octets and not as text", remark.Reason);
        Assert.Equal(("write \"# 0C 01 41\"", "\"# 0C 01 41\""), (remark.Advice, remark.SuggestedValue));
        Assert.Empty(Parse("1.2.3=#ABCD01").Remarks);
    }

    /// <summary>What none of the sources tells.</summary>
    [Theory]
    [InlineData("O=Acme \"Big\" Corp")]
    [InlineData("O=\u00A0Acme")]
    [InlineData("O=Acme\u2002")]
    [InlineData("\u00A0O=Acme")]
    [InlineData("O\u00A0=Acme")]
    [InlineData("O=\"Acme\"\u00A0")]
    [InlineData("O=#hash")]
    [InlineData("O=#012")]
    [InlineData("O=#")]
    [InlineData("CN=a+")]
    [InlineData("CN=a\0b")]
    [InlineData("1.40.1=x")]
    [InlineData("2.5.4.03=x")]
    [InlineData("2.5.4.98=é")]
    [InlineData("2.5.4.99=a")]
    public void What_no_source_tells_is_unknown(string text) => Assert.Same(NameParse.Unknown, Parse(text));

    [Theory]
    [InlineData((CertStrToNameFlags)1)] // CERT_SIMPLE_NAME_STR: "This string type is not supported."
    [InlineData((CertStrToNameFlags)0x800000)] // XCN_CERT_NAME_STR_DS_ESCAPED, without a description
    [InlineData(CertStrToNameFlags.Comma | CertStrToNameFlags.Semicolon)]
    public void Flags_that_no_source_tells_make_the_name_unknown(CertStrToNameFlags flags) => Assert.Same(NameParse.Unknown, Parse("CN=a", flags));

    [Fact]
    public void An_address_that_Punycode_would_change_is_unknown()
    {
        Assert.NotNull(Parse("E=a@b", CertStrToNameFlags.EnablePunycode).Name);
        Assert.Same(NameParse.Unknown, Parse("E=a@büro.example", CertStrToNameFlags.EnablePunycode));
    }

    private static NameParse Parse(string text, CertStrToNameFlags flags = CertStrToNameFlags.None) =>
        CertStrToNameDialect.Parse(MappedText.Verbatim(text, 0), flags);

    /// <summary>The attributes as <c>CN:19=host &amp; OU:19=unit | C:19=US</c>.</summary>
    private static string? Show(string text, CertStrToNameFlags flags = CertStrToNameFlags.None) => Parse(text, flags).Name is not { } name
        ? null
        : string.Join(" | ", name.Rdns.Select(rdn => string.Join(" & ", rdn.Attributes.Select(a => $"{a.Type.ShortName}:{a.StringTag}={a.Value.Text}"))));
}
