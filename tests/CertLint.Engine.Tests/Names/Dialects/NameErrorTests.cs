extern alias Portable;

using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects;

/// <summary>Why a name is rejected, where, and what to write instead.</summary>
public class NameErrorTests
{
    private const string OrBuilder = " or use X500DistinguishedNameBuilder";
    private const string OrLists = " or use the constructor of X509Name that takes lists";

    [Theory]
    [InlineData("O=Contoso, Ltd.", "Contoso, Ltd.", "of the comma in 'Contoso, Ltd.'", "write O=\"Contoso, Ltd.\"" + OrBuilder, "\"Contoso, Ltd.\"")]
    [InlineData("CN=h, O=Contoso, Ltd., C=US", "Contoso, Ltd.", "of the comma in 'Contoso, Ltd.'", "write O=\"Contoso, Ltd.\"" + OrBuilder, "\"Contoso, Ltd.\"")]
    [InlineData("O=a, b, c ; C=US", "a, b, c", "of the comma in 'a, b, c'", "write O=\"a, b, c\"" + OrBuilder, "\"a, b, c\"")]
    [InlineData("O=a; b", "a; b", "of the semicolon in 'a; b'", "write O=\"a; b\"" + OrBuilder, "\"a; b\"")]
    [InlineData("O=\"Acme\", Inc.", "\"Acme\", Inc.", "of the comma in '\"Acme\", Inc.'", "write O=\"Acme, Inc.\"" + OrBuilder, "\"Acme, Inc.\"")]
    [InlineData("O=Acme\\, Inc.", "Acme\\, Inc.", "a backslash does not escape a comma in .NET", "write O=\"Acme, Inc.\"" + OrBuilder, "\"Acme, Inc.\"")]
    [InlineData("CN=https://h/?q=1,2", "https://h/?q=1,2", "of the comma in 'https://h/?q=1,2'", "write CN=\"https://h/?q=1,2\"" + OrBuilder, "\"https://h/?q=1,2\"")]
    [InlineData("CN=h, Country=US", "Country", "'Country' is no attribute key that .NET knows", "use C", "C")]
    [InlineData("State=CA", "State", "'State' is no attribute key that .NET knows", "use ST", "ST")]
    [InlineData("SP=CA", "SP", "'SP' is no attribute key that .NET knows", "use ST", "ST")]
    [InlineData("Email=a@b", "Email", "'Email' is no attribute key that .NET knows", "use E", "E")]
    [InlineData("Organization=a", "Organization", "'Organization' is no attribute key that .NET knows", "use O", "O")]
    [InlineData("organisation=a", "organisation", "'organisation' is no attribute key that .NET knows", "use O", "O")]
    [InlineData("City=a", "City", "'City' is no attribute key that .NET knows", "use L", "L")]
    [InlineData("Common Name=a", "Common Name", "'Common Name' is no attribute key that .NET knows", "use CN", "CN")]
    [InlineData("CN=h, DNS=h", "DNS", "'DNS' is no attribute key that .NET knows", "add it with SubjectAlternativeNameBuilder instead", null)]
    [InlineData("O=Acme, Inc=x", "Inc", "'Inc' is no attribute key that .NET knows", "put the value before it into quotes if the comma belongs to it", null)]
    [InlineData("foo=x", "foo", "'foo' is no attribute key that .NET knows", "use a key such as CN, O, OU, L, ST or C", null)]
    [InlineData("/C=US/ST=California/O=Acme, Inc./CN=h", "/C=US/ST=California/O=Acme, Inc./CN=h", "of the leading slash, which is OpenSSL's -subj form",
        "write CN=h, O=\"Acme, Inc.\", ST=California, C=US", "CN=h, O=\"Acme, Inc.\", ST=California, C=US")]
    [InlineData("/C=US/b/CN=h", "/C=US/b/CN=h", "of the leading slash, which is OpenSSL's -subj form", "write commas between the attributes", null)]
    [InlineData("host.example.com", "host.example.com", "it has no 'key='", "write CN=host.example.com", "CN=host.example.com")]
    [InlineData("my host, C=US", "my host", "'my host' has no 'key='", "write each part as key=value", null)]
    [InlineData("CN", "CN", "'CN' has no value", "write CN=value", null)]
    [InlineData("=x", "=", "no key stands before '='", "write a key such as CN", null)]
    [InlineData("CN=h,,O=b", ",", "a comma stands where a key is expected", "remove it", "")]
    [InlineData(";CN=h", ";", "a semicolon stands where a key is expected", "remove it", "")]
    [InlineData("C\u0001N=h", "\u0001", "of the control character U+0001 in a key", "remove it", null)]
    [InlineData("O=\"Acme\" Inc., C=US", "Inc.", "of the text behind the closing quote", "put the whole value into one pair of quotes and write \"\" for a quote inside", null)]
    [InlineData("O=\"Acme \\\"Big\\\" Corp\", C=US", "\"Acme \\\"Big\\\" Corp\"", "a backslash does not escape a quote in .NET", "write \"Acme \"\"Big\"\" Corp\"" + OrBuilder,
        "\"Acme \"\"Big\"\" Corp\"")]
    [InlineData("O=\"Acme, C=US", "\"", "of the quote that is never closed", "close it and write \"\" for a quote inside", null)]
    [InlineData("C=1!", "!", "'!' cannot be encoded in C", "use the two-letter ISO 3166-1 code", null)]
    [InlineData("C=Österreich", "Österreich", "'Ö' cannot be encoded in C", "write AT", "AT")]
    [InlineData("SERIALNUMBER=ab@c", "@", "'@' cannot be encoded in serialNumber", "use only letters A-Z, digits, the space and '()+,-./:=?", null)]
    [InlineData("E=usér@x", "é", "'é' cannot be encoded in emailAddress", "write an international domain in its ASCII form (xn--)", null)]
    public void DotNet(string text, string place, string reason, string advice, string? suggestion) =>
        Check(text, DotNetDialect.Parse(MappedText.Verbatim(text, 7)), place, reason, advice, suggestion);

    [Theory]
    [InlineData("O=Contoso, Ltd., C=US", "Contoso, Ltd.", "of the comma in 'Contoso, Ltd.'", "write O=\"Contoso, Ltd.\"" + OrLists, "\"Contoso, Ltd.\"")]
    [InlineData("O=A+B Ltd, C=US", "A+B Ltd", "of the plus sign in 'A+B Ltd'", "write O=\"A+B Ltd\"" + OrLists, "\"A+B Ltd\"")]
    [InlineData("O=C++, C=US", "C++", "of the plus sign in 'C++'", "write O=\"C++\"" + OrLists, "\"C++\"")]
    [InlineData("O=a\\\"b, c", "a\\\"b, c", "of the comma in 'a\\\"b, c'", "write O=a\\\"b\\, c" + OrLists, "a\\\"b\\, c")]
    [InlineData("CN=h,", ",", "of the comma at the end", "remove it", "")]
    [InlineData("CN=h,,O=b", ",", "a comma stands where a key is expected", "remove it", "")]
    [InlineData(" ", " ", "it is blank", "write each part as key=value", null)]
    [InlineData("CN=h, Country=US", "Country", "'Country' is no attribute key that BouncyCastle knows", "use C", "C")]
    [InlineData("commonName=h", "commonName", "'commonName' is no attribute key that BouncyCastle knows", "use CN", "CN")]
    [InlineData("SAN=h", "SAN", "'SAN' is no attribute key that BouncyCastle knows", "add it as GeneralName of a subjectAltName instead", null)]
    [InlineData("/C=US/CN=h", "/C=US/CN=h", "of the leading slash, which is OpenSSL's -subj form", "write C=US, CN=h", "C=US, CN=h")]
    [InlineData("host.example.com", "host.example.com", "it has no 'key='", "write CN=host.example.com", "CN=host.example.com")]
    [InlineData("O=\"Acme", "\"", "of the quote that is never closed", "close it, or write \\\" for a quote in the value", null)]
    [InlineData("O=Acme\\", "\\", "of the backslash at the end, which escapes nothing", "remove it, or write \\\\ for a backslash", null)]
    [InlineData("O=a\\4x", "\\4x", "'\\4x' is no escape of two hexadecimal digits", "write \\\\ for a backslash", null)]
    [InlineData("O=a\\FFx", "\\FF", "'\\FF' is no UTF-8", "write the characters themselves", null)]
    [InlineData("O=\\C3\\A9x\\41", "\\41", "BouncyCastle mixes '\\41' with an earlier escape", "write the characters themselves", null)]
    [InlineData("O=#1 Plumbing", "#1 Plumbing", "a value that starts with '#' must be an encoded value in hexadecimal", "write \\#", "\\#1 Plumbing")]
    [InlineData("O=\"  \", C=US", "\"  \"", "of the quotes around nothing but spaces", "write a value or leave the attribute out", null)]
    [InlineData("C=USA", "USA", "country 'USA' has not two characters", "use US", "US")]
    [InlineData("C=Nowhere", "Nowhere", "country 'Nowhere' has not two characters", "use the two-letter ISO 3166-1 code", null)]
    [InlineData("dateOfBirth=1970-01-31", "1970-01-31", "'1970-01-31' is no GeneralizedTime", "write it like 19700131120000Z", null)]
    public void BouncyCastle(string text, string place, string reason, string advice, string? suggestion) =>
        Check(text, BouncyCastleDialect.Parse(MappedText.Verbatim(text, 7)), place, reason, advice, suggestion);

    [Theory]
    [InlineData("S=California, C=US", "S", "'S' is no attribute key that BouncyCastle knows", "use ST", "ST")]
    [InlineData("CN=h, SN=Doe", "SN", "'SN' is no attribute key that BouncyCastle knows", "use SURNAME", "SURNAME")]
    [InlineData("G=Jane", "G", "'G' is no attribute key that BouncyCastle knows", "use GIVENNAME", "GIVENNAME")]
    [InlineData("organizationIdentifier=x", "organizationIdentifier", "'organizationIdentifier' is no attribute key that BouncyCastle knows", "use 2.5.4.97", "2.5.4.97")]
    [InlineData("CN =h, C=US", "CN ", "'CN ' is no attribute key that BouncyCastle knows", "use CN", "CN")]
    [InlineData("Country=US", "Country", "'Country' is no attribute key that BouncyCastle knows", "use C", "C")]
    [InlineData("SAN=h", "SAN", "'SAN' is no attribute key that BouncyCastle knows", "add it as GeneralName of a subjectAltName instead", null)]
    [InlineData("=x", "", "no key stands before '='", "write a key such as CN", null)]
    [InlineData("O=Contoso, Ltd., C=US", "Contoso, Ltd.", "of the comma in 'Contoso, Ltd.'", "write O=\"Contoso, Ltd.\"" + OrLists, "\"Contoso, Ltd.\"")]
    [InlineData("O=A+B Ltd, C=US", "A+B Ltd", "of the plus sign in 'A+B Ltd'", "write O=\"A+B Ltd\"" + OrLists, "\"A+B Ltd\"")]
    [InlineData("O=C++, C=US", "C++", "of the plus sign in 'C++'", "write O=\"C++\"" + OrLists, "\"C++\"")]
    [InlineData("CN=a+foo=b", "foo", "'foo' is no attribute key that BouncyCastle knows", "put the value before it into quotes if the plus sign belongs to it", null)]
    [InlineData("CN=h,", ",", "of the comma at the end", "remove it", "")]
    [InlineData("CN=h,,O=b", ",", "a comma stands where a key is expected", "remove it", "")]
    [InlineData("", "", "it is blank", "write each part as key=value", null)]
    [InlineData("/C=US/CN=h", "/C=US/CN=h", "of the leading slash, which is OpenSSL's -subj form", "write C=US, CN=h", "C=US, CN=h")]
    [InlineData("host.example.com", "host.example.com", "it has no 'key='", "write CN=host.example.com", "CN=host.example.com")]
    [InlineData("O=#1 Plumbing", "#1 Plumbing", "a value that starts with '#' must be an encoded value in hexadecimal", "write \\#", "\\#1 Plumbing")]
    [InlineData("O=\\#a+b=c", "#", "BouncyCastle fails at this escaped number sign", "use the constructor of X509Name that takes lists", null)]
    [InlineData("dateOfBirth=19700131", "19700131", "'19700131' is no GeneralizedTime", "write it like 19700131120000Z", null)]
    public void Portable_BouncyCastle(string text, string place, string reason, string advice, string? suggestion) => Check(
        text, BouncyCastleDialect.Parse(MappedText.Verbatim(text, 7), reverse: false, BouncyCastleVersion.Portable19), place, reason, advice, suggestion);

    [Theory]
    [InlineData("S=California, C=US")]
    [InlineData("CN=h, SN=Doe")]
    [InlineData("organizationIdentifier=x")]
    [InlineData("CN =h")]
    [InlineData("O=Contoso, Ltd.")]
    [InlineData("O=a\\\"b, c")]
    [InlineData("O=C++")]
    [InlineData("CN=h,")]
    [InlineData("O=#1 Plumbing")]
    public void A_suggestion_for_Portable_BouncyCastle_is_accepted_by_it(string text)
    {
        var error = BouncyCastleDialect.Parse(MappedText.Verbatim(text, 0), reverse: false, BouncyCastleVersion.Portable19).Error!;
        var corrected = text.Remove(error.Place.Start, error.Place.Length).Insert(error.Place.Start, error.SuggestedValue!);
        Assert.NotEmpty(new Portable::Org.BouncyCastle.Asn1.X509.X509Name(corrected).GetEncoded());
    }

    [Fact]
    public void A_common_name_of_65_characters_is_too_long_for_BouncyCastle()
    {
        var error = BouncyCastleDialect.Parse(MappedText.Verbatim("CN=" + new string('x', 65), 0)).Error;
        Assert.Equal("the CN has 65 characters and may have 64", error?.Reason);
    }

    [Fact]
    public void The_suggestion_for_a_quoted_or_escaped_value_parses_to_what_was_meant()
    {
        foreach (var text in new[] { "O=Acme, Inc.", "O=Acme\\, Inc.", "O=\"Acme\", Inc." })
        {
            var suggestion = DotNetDialect.Parse(MappedText.Verbatim(text, 0)).Error?.SuggestedValue;
            Assert.Equal("O=Acme, Inc.", TextWithHoles.Show(DotNetDialect.Parse(MappedText.Verbatim("O=" + suggestion, 0))));
        }
    }

    [Fact]
    public void A_long_value_is_cut_in_the_message()
    {
        var error = DotNetDialect.Parse(MappedText.Verbatim("O=" + new string('x', 5000) + ", y", 0)).Error;
        Assert.NotNull(error);
        Assert.InRange(error.Reason.Length, 100, 200);
        Assert.InRange(error.Advice!.Length, 100, 250);
    }

    private static void Check(string text, NameParse parse, string place, string reason, string advice, string? suggestion)
    {
        Assert.NotNull(parse.Error);
        Assert.Equal(place, text.Substring(parse.Error.Place.Start - 7, parse.Error.Place.Length));
        Assert.Equal(reason, parse.Error.Reason);
        Assert.Equal(advice, parse.Error.Advice);
        Assert.Equal(suggestion, parse.Error.SuggestedValue);
    }
}
