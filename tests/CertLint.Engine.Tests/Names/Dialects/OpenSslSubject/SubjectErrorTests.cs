using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.OpenSslSubject;

/// <summary>Why openssl rejects a text, where, and what to write instead.</summary>
public class SubjectErrorTests
{
    private const string Example = "as in /C=US/O=Acme/CN=host";

    [Theory]
    [InlineData("", "", "it is empty", "write a name " + Example, null)]
    [InlineData(" ", " ", "it is blank", "write a name " + Example, null)]
    [InlineData("  /CN=h", "  ", "of the white space before the slash", "remove it", "")]
    [InlineData("'/CN=h'", "'/CN=h'", "it starts with a quote instead of a slash", "remove the quotes around it", "/CN=h")]
    [InlineData("\"/CN=h", "\"/CN=h", "it starts with a quote instead of a slash", "remove the quotes around it", null)]
    [InlineData("C=US/CN=h", "C=US/CN=h", "it does not start with a slash", "write /C=US/CN=h", "/C=US/CN=h")]
    [InlineData("CN=h", "CN=h", "it does not start with a slash", "write /CN=h", "/CN=h")]
    [InlineData("CN=h, O=Acme, C=US", "CN=h, O=Acme, C=US", "it does not start with a slash", "write a slash before each attribute " + Example, null)]
    [InlineData("S=CA/CN=h", "S=CA/CN=h", "it does not start with a slash", "write a slash before each attribute " + Example, null)]
    [InlineData("host.example.com", "host.example.com", "it has no 'key='", "write /CN=host.example.com", "/CN=host.example.com")]
    [InlineData("New request", "New request", "it does not start with a slash", "write a slash before each attribute " + Example, null)]
    [InlineData("/host.example.com", "host.example.com", "it has no 'key='", "write /CN=host.example.com", "CN=host.example.com")]
    [InlineData("/my host", "my host", "'my host' has no 'key='", "write each part as /key=value", null)]
    [InlineData("/CN", "CN", "'CN' has no value", "write CN=value", null)]
    [InlineData("/C=US/ST=California/L", "L", "'L' has no value", "write L=value", null)]
    [InlineData("/CN=h/ ", " ", "' ' has no 'key='", "remove it", "")]
    [InlineData("/CN=h//", "/", "'/' has no 'key='", "remove it", "")]
    [InlineData("/O=Acme/Sub", "Acme/Sub", "of the slash in 'Acme/Sub'", "write Acme\\/Sub", "Acme\\/Sub")]
    [InlineData("/CN=https://h.example.com", "https://h.example.com", "of the slash in 'https://h.example.com'",
        "write https:\\/\\/h.example.com", "https:\\/\\/h.example.com")]
    [InlineData("/C=US/O=A+B", "A+B", "of the plus sign in 'A+B'", "write A\\+B", "A\\+B")]
    [InlineData("/O=C++", "C++", "of the plus sign in 'C++'", "write C\\+\\+", "C\\+\\+")]
    [InlineData("/O=a\\/b/c", "a\\/b/c", "of the slash in 'a\\/b/c'", "write a\\/b\\/c", "a\\/b\\/c")]
    [InlineData("/O=Acme\\", "\\", "of the backslash at the end, which escapes nothing", "remove it, or write \\\\ for a backslash", null)]
    [InlineData("/HKDF=x", "HKDF", "'HKDF' is no attribute and has no OID", "use a key such as CN, O, OU, L, ST or C", null)]
    [InlineData("/C=USA/CN=h", "USA", "country 'USA' has not two characters", "write US", "US")]
    [InlineData("/C=Nowhere/CN=h", "Nowhere", "country 'Nowhere' has not two characters", "use the two-letter ISO 3166-1 code", null)]
    [InlineData("/C=U1\\/", "U1\\/", "country 'U1/' has not two characters", "use the two-letter ISO 3166-1 code", null)]
    [InlineData("/C=ÖS/CN=h", "ÖS", "'Ö' cannot be encoded in C", "use the two-letter ISO 3166-1 code", null)]
    [InlineData("/C=Österreich/CN=h", "Österreich", "'Ö' cannot be encoded in C", "write AT", "AT")]
    [InlineData("/n3=12", "12", "the n3 has 2 characters and must have 3", "write all of it", null)]
    [InlineData("/n3=1234", "1234", "the n3 has 4 characters and may have 3", "shorten it", null)]
    [InlineData("/n3=12x", "x", "'x' cannot be encoded in n3", "use only digits and the space", null)]
    [InlineData("/serialNumber=ab@c", "@", "'@' cannot be encoded in serialNumber", "use only letters A-Z, digits, the space and '()+,-./:=?", null)]
    [InlineData("/emailAddress=us\\ér@x", "\\é", "'é' cannot be encoded in emailAddress", "write an international domain in its ASCII form (xn--)", null)]
    [InlineData("/DC=bücher", "ü", "'ü' cannot be encoded in DC", "write the label in its ASCII form (xn--)", null)]
    public void The_first_error_is_told_with_its_place(string text, string place, string reason, string advice, string? suggestion) =>
        Check(text, OpenSslSubjectOptions.None, place, reason, advice, suggestion);

    [Fact]
    public void A_value_beyond_its_bound_is_told_with_both_lengths()
    {
        var name = new string('x', 65);
        Check("/CN=" + name, OpenSslSubjectOptions.None, name, "the CN has 65 characters and may have 64", "shorten it and put the full host name into the SAN", null);
        var organization = new string('ü', 65);
        Check("/O=" + organization, new(IsUtf8: true), organization, "the O has 65 characters and may have 64", "shorten it", null);
        Check("/O=" + organization, OpenSslSubjectOptions.None, organization, "the O has 65 characters and may have 64", "shorten it", null);
    }

    [Fact]
    public void A_value_that_is_too_long_only_in_octets_needs_the_option_utf8()
    {
        var value = new string('ü', 40);
        Check("/O=" + value, OpenSslSubjectOptions.None, value, "without -utf8 the O has 80 characters, one for each byte, and may have 64", "add -utf8", null);
        Assert.NotNull(OpenSslSubjectDialect.Parse(MappedText.Verbatim("/O=" + value, 0), new(IsUtf8: true)).Name);
    }

    [Fact]
    public void A_character_beyond_the_BMP_is_told_whole() => Check(
        "/friendlyName=a😀", new(IsUtf8: true), "😀", "'😀' cannot be encoded in friendlyName", "use only characters up to U+FFFF", null);

    [Theory]
    [InlineData("/O=Acme/Sub", "/O=Acme\\/Sub", "O=Acme/Sub")]
    [InlineData("/C=US/O=C++", "/C=US/O=C\\+\\+", "C=US | O=C++")]
    [InlineData("/CN=https://h", "/CN=https:\\/\\/h", "CN=https://h")]
    [InlineData("C=US/CN=h", "/C=US/CN=h", "C=US | CN=h")]
    [InlineData("'/C=US/CN=h'", "/C=US/CN=h", "C=US | CN=h")]
    [InlineData(" /CN=h", "/CN=h", "CN=h")]
    public void The_text_with_its_suggestion_is_what_was_meant(string text, string corrected, string name)
    {
        var error = OpenSslSubjectDialect.Parse(MappedText.Verbatim(text, 0), OpenSslSubjectOptions.None).Error;
        Assert.NotNull(error);
        var applied = text.Remove(error.Place.Start, error.Place.Length).Insert(error.Place.Start, error.SuggestedValue!);
        Assert.Equal(corrected, applied);
        Assert.Equal(name, TextWithHoles.Show(OpenSslSubjectDialect.Parse(MappedText.Verbatim(applied, 0), OpenSslSubjectOptions.None)));
    }

    private static void Check(string text, OpenSslSubjectOptions options, string place, string reason, string advice, string? suggestion)
    {
        var error = OpenSslSubjectDialect.Parse(MappedText.Verbatim(text, 7), options).Error;
        Assert.NotNull(error);
        Assert.Equal(place, text.Substring(error.Place.Start - 7, error.Place.Length));
        Assert.Equal(reason, error.Reason);
        Assert.Equal(advice, error.Advice);
        Assert.Equal(suggestion, error.SuggestedValue);
    }
}
