using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Keytool;

/// <summary>Why keytool rejects a name, where, and what to write instead.</summary>
public class KeytoolErrorTests
{
    private const int Offset = 7;

    [Theory]
    [InlineData("CN=a, E=x@y.z", "E", "'E' is no attribute key that keytool knows", "use EMAILADDRESS", "EMAILADDRESS")]
    [InlineData("CN=a, SP=California", "SP", "'SP' is no attribute key that keytool knows", "use ST", "ST")]
    [InlineData("Country=US", "Country", "'Country' is no attribute key that keytool knows", "use C", "C")]
    [InlineData("commonName=a", "commonName", "'commonName' is no attribute key that keytool knows", "use CN", "CN")]
    [InlineData("Mail=a", "Mail", "'Mail' is no attribute key that keytool knows", "use EMAILADDRESS", "EMAILADDRESS")]
    [InlineData("title=Dr", "title", "'title' is no attribute key that keytool knows", "use T", "T")]
    [InlineData("GN=a", "GN", "'GN' is no attribute key that keytool knows", "use GIVENNAME", "GIVENNAME")]
    [InlineData("CN=a, postalCode=1", "postalCode", "'postalCode' is no attribute key that keytool knows", "use OID.2.5.4.17", "OID.2.5.4.17")]
    [InlineData("jurisdictionC=US", "jurisdictionC", "'jurisdictionC' is no attribute key that keytool knows", "use OID.1.3.6.1.4.1.311.60.2.1.3", "OID.1.3.6.1.4.1.311.60.2.1.3")]
    [InlineData("SN=a", "SN", "'SN' is no attribute key that keytool knows", "use SURNAME or SERIALNUMBER", null)]
    [InlineData("CN=a, SAN=b", "SAN", "'SAN' is no attribute key that keytool knows", "pass it with -ext san=dns: instead", null)]
    [InlineData("DN=a", "DN", "'DN' is no attribute key that keytool knows", "use a key such as CN, O, OU, L, ST or C", null)]
    [InlineData("sha256=a", "sha256", "'sha256' is no attribute key that keytool knows", "use a key such as CN, O, OU, L, ST or C", null)]
    [InlineData("O=Acme, Inc=x", "Inc", "'Inc' is no attribute key that keytool knows", "put a backslash before the comma if it belongs to the value before it", null)]
    [InlineData("O=Acme; Inc=x", "Inc", "'Inc' is no attribute key that keytool knows", "put a backslash before the semicolon if it belongs to the value before it", null)]
    [InlineData("2.5.=a", "2.5.", "'2.5.' is no attribute key that keytool knows", "use a key such as CN, O, OU, L, ST or C", null)]
    [InlineData("=a", "", "no key stands before '='", "write a key such as CN", null)]
    [InlineData("\"CN=a, O=b\"", "\"CN=a, O=b\"", "quotes stand around the whole name", "remove them", "CN=a, O=b")]
    [InlineData("\"CN=a, O=b", "\"CN", "'\"CN' is no attribute key that keytool knows", "remove the quote", null)]
    [InlineData("/C=US/O=Acme, Inc./CN=a", "/C=US/O=Acme, Inc./CN=a", "of the leading slash, which is OpenSSL's -subj form", "write CN=a, O=Acme\\, Inc., C=US", "CN=a, O=Acme\\, Inc., C=US")]
    [InlineData("/CN=a/E=b", "/CN=a/E=b", "of the leading slash, which is OpenSSL's -subj form", "write commas between the attributes", null)]
    [InlineData("O=Contoso, Ltd., C=US", "Contoso, Ltd.", "of the comma in 'Contoso, Ltd.'", "write O=Contoso\\, Ltd.", "Contoso\\, Ltd.")]
    [InlineData("O=a, b; c , C=US", "a, b; c", "of the comma in 'a, b; c'", "write O=a\\, b\\; c", "a\\, b\\; c")]
    [InlineData("O=A+B Ltd, C=US", "A+B Ltd", "of the plus sign in 'A+B Ltd'", "write O=A\\+B Ltd", "A\\+B Ltd")]
    [InlineData("O=C++, C=US", "C++", "of the plus sign in 'C++'", "write O=C\\+\\+", "C\\+\\+")]
    [InlineData("O=\"Acme\", Inc.", "\"Acme\", Inc.", "of the comma in '\"Acme\", Inc.'", "write O=Acme\\, Inc.", "Acme\\, Inc.")]
    [InlineData("O=a\\,b, c", "a\\,b, c", "of the comma in 'a\\,b, c'", "write O=a\\,b\\, c", "a\\,b\\, c")]
    [InlineData("O=a, b\\\\", "a, b\\\\", "of the comma in 'a, b\\\\'", "write O=a\\, b\\5C", "a\\, b\\5C")]
    [InlineData("O=caf\\C3\\A9, b", "caf\\C3\\A9, b", "of the comma in 'caf\\C3\\A9, b'", "write O=café\\, b", "café\\, b")]
    [InlineData("O=a\\FF, b", "a\\FF, b", "of the comma in 'a\\FF, b'", "write O=a\\\\FF\\, b", "a\\\\FF\\, b")]
    [InlineData("O=Acme \"Big\" Corp, C=US", "Acme \"Big\" Corp", "of the unescaped '\"' in 'Acme \"Big\" Corp'", "write O=Acme \\\"Big\\\" Corp", "Acme \\\"Big\\\" Corp")]
    [InlineData("O=5\" disk, C=US", "\"", "of the unescaped '\"' in '5\" disk, C=US'", "put a backslash before it", null)]
    [InlineData("O=a\", L=\"b", "\"", "of the unescaped '\"' in 'a\", L=\"b'", "put a backslash before it", null)]
    [InlineData("O=R<D>, C=US", "R<D>", "of the unescaped '<' in 'R<D>'", "write O=R\\<D\\>", "R\\<D\\>")]
    [InlineData("O=\"b\"c, C=US", "c", "of the text behind the closing quote", "put the whole value into one pair of quotes and write \\\" for a quote inside", null)]
    [InlineData("O=\"Acme \"\"Big\"\" Corp\", C=US", "\"Acme \"\"Big\"\" Corp\"", "doubled quotes do not stand for a quote in keytool", "write O=Acme \\\"Big\\\" Corp", "Acme \\\"Big\\\" Corp")]
    [InlineData("O=\"b", "\"", "of the quote that is never closed", "close it, or write \\\" for a quote in the value", null)]
    [InlineData("CN=\"a\"+O=\"b,c\"", "\"b,", "keytool takes the comma in these quotes for a separator, because quotes stand before them in the same RDN", "put a backslash before it, without quotes", null)]
    [InlineData("CN=DOMAIN\\smith", "\\s", "'\\s' is no escape that keytool knows", "write \\\\ for a backslash", "\\\\s")]
    [InlineData("CN=a\\nb", "\\n", "'\\n' is no escape that keytool knows", "write \\\\ for a backslash", null)]
    [InlineData("CN=Bob\\'s", "\\'", "'\\'' is no escape that keytool knows", "remove the backslash, or write \\\\ for one", null)]
    [InlineData("CN=\"a\\ b\"", "\\ ", "'\\ ' is no escape that keytool knows", "remove the backslash, or write \\\\ for one", null)]
    [InlineData("CN=DOMAIN\\bob", "\\bo", "'\\bo' is no escape of two hexadecimal digits", "write \\\\ for a backslash", null)]
    [InlineData("CN=a\\4", "\\4", "'\\4' is no escape of two hexadecimal digits", "write \\\\ for a backslash", null)]
    [InlineData("CN=a\\", "\\", "of the backslash at the end, which escapes nothing", "remove it, or write \\\\ for a backslash", null)]
    [InlineData("O=#1 Plumbing, C=US", "#1 Plumbing", "a value that starts with '#' must be an encoded value in hexadecimal", "write \\#", "\\#1 Plumbing")]
    [InlineData("O=#0C0141 , C=US", " ", "white space follows the encoded value '#0C0141'", "remove it", "")]
    [InlineData("CN=a,,O=b", ",", "a comma stands where a key is expected", "remove it", "")]
    [InlineData(";CN=a", ";", "a semicolon stands where a key is expected", "remove it", "")]
    [InlineData("CN=a;", ";", "of the semicolon at the end", "remove it", "")]
    [InlineData(" ", " ", "it is blank", "write each part as key=value", null)]
    [InlineData("host.example.com", "host.example.com", "it has no 'key='", "write CN=host.example.com", "CN=host.example.com")]
    [InlineData("my host", "my host", "'my host' has no 'key='", "write each part as key=value", null)]
    [InlineData("cn", "cn", "'cn' has no value", "write cn=value", null)]
    public void A_rejected_name_has_a_reason_in_words(string text, string place, string reason, string advice, string? suggestion)
    {
        var error = KeytoolDialect.Parse(MappedText.Verbatim(text, Offset)).Error;
        Assert.NotNull(error);
        Assert.Equal(place, text.Substring(error.Place.Start - Offset, error.Place.Length));
        Assert.Equal(reason, error.Reason);
        Assert.Equal(advice, error.Advice);
        Assert.Equal(suggestion, error.SuggestedValue);
    }

    [Fact]
    public void A_name_with_its_suggestions_applied_one_after_the_other_has_no_further_one_or_is_one_to_Java()
    {
        var java = JavaNames.Required;
        var mended = 0;
        KeytoolTexts.Any.Sample(
            text =>
            {
                var parse = Parse(text);
                // A suggestion takes at least one mistake away, so a text of n characters needs no more than n of them.
                for (var left = text.Length + 1; parse.Error is { SuggestedValue: { } suggestion } error; left--)
                {
                    Assert.NotEqual(0, left);
                    text = string.Concat(text.AsSpan(0, error.Place.Start), suggestion, text.AsSpan(error.Place.End));
                    parse = Parse(text);
                    if (parse.Name is null)
                        continue;
                    Interlocked.Increment(ref mended);
                    Assert.True(java.Ask(JavaNames.Keytool, text).IsAccepted);
                }
            },
            iter: 30_000);
        Assert.InRange(mended, 1000, 30_000);
    }

    [Theory]
    [InlineData("Acme, Inc.", "Acme, Inc.")]
    [InlineData("a, b; c+d", "a, b; c+d")]
    [InlineData("Acme \"Big\" Corp", "Acme \"Big\" Corp")]
    [InlineData("\"Acme \"\"Big\"\" Corp\"", "Acme \"Big\" Corp")]
    [InlineData("\"Acme\", Inc.", "Acme, Inc.")]
    [InlineData("a<b>", "a<b>")]
    [InlineData("a, \\b", "a, \\b")]
    [InlineData("a\\\\, b, c\\\\", "a\\, b, c\\")]
    public void What_is_suggested_means_what_was_meant(string written, string meant)
    {
        var text = "O=" + written + ", C=US";
        var error = Parse(text).Error;
        Assert.NotNull(error?.SuggestedValue);
        var name = Parse(string.Concat(text.AsSpan(0, error.Place.Start), error.SuggestedValue, text.AsSpan(error.Place.End))).Name;
        Assert.Equal([meant, "US"], name?.Attributes.Select(attribute => attribute.Value.Text));
    }

    [Fact]
    public void A_long_value_is_cut_in_the_message()
    {
        var error = Parse("O=" + new string('x', 5000) + ", y").Error;
        Assert.NotNull(error);
        Assert.InRange(error.Reason.Length, 100, 200);
        Assert.InRange(error.Advice!.Length, 100, 250);
    }

    private static NameParse Parse(string text) => KeytoolDialect.Parse(MappedText.Verbatim(text, 0));
}
