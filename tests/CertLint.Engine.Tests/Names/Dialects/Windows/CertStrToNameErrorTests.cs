using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.Windows;

/// <summary>Why Windows rejects a text, where, and what to write instead.</summary>
public class CertStrToNameErrorTests
{
    /// <summary>Wine's conformance tests (CRYPT_E_INVALID_X500_STRING) and those of .NET, which pass on Windows.</summary>
    [Theory]
    [InlineData("bogus", CertStrToNameFlags.None)]
    [InlineData("foo=1", CertStrToNameFlags.None)]
    [InlineData("CN=\"\"1\"\"", CertStrToNameFlags.None)]
    [InlineData("CN=1+2", CertStrToNameFlags.None)]
    [InlineData("CN=1,2", CertStrToNameFlags.NoQuoting)]
    [InlineData("CN=\"1,2;3,4\"", CertStrToNameFlags.NoQuoting)]
    [InlineData(",", CertStrToNameFlags.None)]
    [InlineData("\bCN=a", CertStrToNameFlags.None)]
    [InlineData("CN\b=a", CertStrToNameFlags.None)]
    [InlineData("C\bN=a", CertStrToNameFlags.None)]
    [InlineData("CN \b=a", CertStrToNameFlags.None)]
    [InlineData("1.a.1.3=a", CertStrToNameFlags.None)]
    [InlineData("CN=\"unterminated", CertStrToNameFlags.None)]
    [InlineData("E=\u65E5\u672C\u8A9E", CertStrToNameFlags.None)]
    [InlineData("OID.STREET=abbeyroad", CertStrToNameFlags.None)]
    [InlineData("OID.AGHHHH=internet", CertStrToNameFlags.None)]
    [InlineData("OID.=internet", CertStrToNameFlags.None)]
    [InlineData("OID.99.99=sun", CertStrToNameFlags.None)]
    [InlineData("OID.99.a=sun", CertStrToNameFlags.None)]
    [InlineData("C=$$", CertStrToNameFlags.ForceUtf8)]
    [InlineData("C=\"$$\"", CertStrToNameFlags.ForceUtf8)]
    [InlineData("E=🍌", CertStrToNameFlags.ForceUtf8)]
    // What certreq answered 0x80092023 to (stackoverflow.com/questions/33017176).
    [InlineData("CN=www.foo.de,OU=Foobar,O=Foo \\+ Bar,L=Foo,S=Bar,C=DE", CertStrToNameFlags.Reverse)]
    public void What_Windows_rejects_is_an_error(string text, CertStrToNameFlags flags) =>
        Assert.NotNull(CertStrToNameDialect.Parse(MappedText.Verbatim(text, 0), flags).Error);

    [Theory]
    [InlineData(CertStrToNameFlags.None)]
    [InlineData(CertStrToNameFlags.ForceUtf8)]
    public void Half_a_character_is_rejected_as_in_the_tests_of_DotNet(CertStrToNameFlags flags) =>
        Assert.Equal("the value holds U+D800, which is half a character", CertStrToNameDialect.Parse(MappedText.Verbatim("CN=\uD800", 0), flags).Error?.Reason);

    [Theory]
    [InlineData("O=Contoso, Ltd.", "Contoso, Ltd.", "of the comma in 'Contoso, Ltd.'", "write O=\"Contoso, Ltd.\"", "\"Contoso, Ltd.\"")]
    [InlineData("CN=h, O=a, b; c ,C=US", "a, b; c", "of the comma in 'a, b; c'", "write O=\"a, b; c\"", "\"a, b; c\"")]
    [InlineData("O=R+D", "R+D", "of the plus sign in 'R+D'", "write O=\"R+D\"", "\"R+D\"")]
    [InlineData("CN=1+, O=b", "1+", "of the plus sign in '1+'", "write CN=\"1+\"", "\"1+\"")]
    [InlineData("O=\"Acme\", Inc.", "\"Acme\", Inc.", "of the comma in '\"Acme\", Inc.'", "write O=\"Acme, Inc.\"", "\"Acme, Inc.\"")]
    [InlineData("O=Acme\\, Inc.", "Acme\\, Inc.", "a backslash does not escape a comma in Windows", "write O=\"Acme, Inc.\"", "\"Acme, Inc.\"")]
    [InlineData("O=Foo \\+ Bar,C=DE", "Foo \\+ Bar", "a backslash does not escape a plus sign in Windows", "write O=\"Foo + Bar\"", "\"Foo + Bar\"")]
    [InlineData("O=\"The \\\"Big\\\" One\"", "\"The \\\"Big\\\" One\"", "a backslash does not escape a quote in Windows", "write \"The \"\"Big\"\" One\"", "\"The \"\"Big\"\" One\"")]
    [InlineData("CN=\"a\" b", "b", "of the text behind the closing quote", "put the whole value into one pair of quotes and write \"\" for a quote inside", null)]
    [InlineData("CN=\"a", "\"", "of the quote that is never closed", "close it and write \"\" for a quote inside", null)]
    [InlineData("Country=US", "Country", "'Country' is no attribute key that Windows knows", "use C", "C")]
    [InlineData("CN=h, State=CA", "State", "'State' is no attribute key that Windows knows", "use ST", "ST")]
    [InlineData("emailAddress=a@b", "emailAddress", "'emailAddress' is no attribute key that Windows knows", "use E", "E")]
    [InlineData("SURNAME=x", "SURNAME", "'SURNAME' is no attribute key that Windows knows", "use SN", "SN")]
    [InlineData("UID=x", "UID", "'UID' is no attribute key that Windows knows", "use 0.9.2342.19200300.100.1.1", "0.9.2342.19200300.100.1.1")]
    [InlineData("organizationIdentifier=x", "organizationIdentifier", "'organizationIdentifier' is no attribute key that Windows knows", "use 2.5.4.97", "2.5.4.97")]
    [InlineData("CN=h, DNS=h", "DNS", "'DNS' is no attribute key that Windows knows", "put it into the subjectAltName instead", null)]
    [InlineData("O=Acme, Inc=x", "Inc", "'Inc' is no attribute key that Windows knows", "put the value before it into quotes if the comma belongs to it", null)]
    [InlineData("foo=x", "foo", "'foo' is no attribute key that Windows knows", "use a key such as CN, O, OU, L, ST or C", null)]
    [InlineData("/C=US/O=Acme, Inc./CN=h", "/C=US/O=Acme, Inc./CN=h", "of the leading slash, which is OpenSSL's -subj form",
        "write C=US, O=\"Acme, Inc.\", CN=h", "C=US, O=\"Acme, Inc.\", CN=h")]
    [InlineData("localhost", "localhost", "it has no 'key='", "write CN=localhost", "CN=localhost")]
    [InlineData("CN", "CN", "'CN' has no value", "write CN=value", null)]
    [InlineData("=x", "=", "no key stands before '='", "write a key such as CN", null)]
    [InlineData("CN=h,,O=b", ",", "a comma stands where a key is expected", "remove it", "")]
    [InlineData("C=1!", "!", "'!' cannot be encoded in C", "use the two-letter ISO 3166-1 code", null)]
    [InlineData("C=Österreich", "Österreich", "'Ö' cannot be encoded in C", "write AT", "AT")]
    [InlineData("SERIALNUMBER=ab@c", "@", "'@' cannot be encoded in serialNumber", "use only letters A-Z, digits, the space and '()+,-./:=?", null)]
    [InlineData("E=usér@x", "é", "'é' cannot be encoded in emailAddress", "write an international domain in its ASCII form (xn--)", null)]
    [InlineData("X21Address=1a", "a", "'a' cannot be encoded in 2.5.4.24", "use only digits and the space", null)]
    public void An_error_has_its_place_and_says_what_to_write(string text, string place, string reason, string advice, string? suggestion)
    {
        var error = CertStrToNameDialect.Parse(MappedText.Verbatim(text, 7)).Error;
        Assert.NotNull(error);
        Assert.Equal(place, text.Substring(error.Place.Start - 7, error.Place.Length));
        Assert.Equal(reason, error.Reason);
        Assert.Equal(advice, error.Advice);
        Assert.Equal(suggestion, error.SuggestedValue);
    }

    [Theory]
    [InlineData("O=Contoso, Ltd.")]
    [InlineData("O=R+D")]
    [InlineData("O=\"Acme\", Inc.")]
    [InlineData("O=Foo \\+ Bar,C=DE")]
    [InlineData("O=\"The \\\"Big\\\" One\"")]
    [InlineData("CN=h, State=CA")]
    [InlineData("UID=x")]
    [InlineData("/C=US/O=Acme, Inc./CN=h")]
    [InlineData("CN=h,,O=b")]
    [InlineData("localhost")]
    public void With_the_suggestion_in_its_place_the_name_is_accepted(string text)
    {
        var error = CertStrToNameDialect.Parse(MappedText.Verbatim(text, 0)).Error!;
        var corrected = string.Concat(text.AsSpan(0, error.Place.Start), error.SuggestedValue, text.AsSpan(error.Place.End));
        Assert.NotNull(CertStrToNameDialect.Parse(MappedText.Verbatim(corrected, 0)).Name);
    }

    [Fact]
    public void Where_quotes_are_no_syntax_none_are_suggested()
    {
        var error = CertStrToNameDialect.Parse(MappedText.Verbatim("O=Contoso, Ltd.", 0), CertStrToNameFlags.NoQuoting).Error;
        Assert.Equal(("choose another separator, or allow quotes", null), (error?.Advice, error?.SuggestedValue));
    }
}
