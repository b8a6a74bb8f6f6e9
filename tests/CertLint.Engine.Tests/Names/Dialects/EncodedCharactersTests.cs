using CertLint.Model;
using CertLint.Names;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Tests.Names.Dialects;

public class EncodedCharactersTests
{
    [Theory]
    [InlineData("E=jäne@contoso.com")]
    [InlineData("DC=Bücher,CN=Bücher")]
    [InlineData("SERIALNUMBER=😀x,C=Ü1")]
    [InlineData("CN=a+E=ä")]
    [InlineData("CN=plain,E=a@b")]
    public void BouncyCastle_encodes_these_values(string text)
    {
        var rdns = Asn1Sequence.GetInstance(new X509Name(text).GetEncoded()).OfType<Asn1Set>();
        var values = rdns.SelectMany(rdn => rdn.OfType<Asn1Sequence>().Select(attribute => ((IAsn1String)attribute[1]).GetString()));

        Assert.Equal(values.Order(StringComparer.Ordinal), Encoded(NameDialect.BouncyCastle, text).Order(StringComparer.Ordinal));
    }

    // keytool of Java 17: keytool -genkeypair -dname TEXT, then openssl x509 -subject -nameopt utf8.
    [Theory]
    [InlineData("EMAILADDRESS=jäne@contoso.com", "j?ne@contoso.com")]
    [InlineData("DC=😀x", "?x")]
    [InlineData("CN=😀x", "😀x")]
    public void Java_encodes_these_values(string text, string expected) => Assert.Equal([expected], Encoded(NameDialect.Keytool, text));

    [Fact]
    public void A_value_that_fits_stays_the_same_object()
    {
        var name = NameDialects.Parse(NameDialect.BouncyCastle, MappedText.Verbatim("E=a@b,CN=ä", 0)).Name!;

        Assert.Same(name, EncodedCharacters.Of(NameDialect.BouncyCastle, name));
        Assert.Empty(EncodedCharacters.Remarks(NameDialect.BouncyCastle, name));
    }

    [Fact]
    public void What_is_lost_is_told_with_its_place()
    {
        var name = NameDialects.Parse(NameDialect.BouncyCastle, MappedText.Verbatim("CN=a,E=jäne@contoso.com", 0)).Name!;

        var remark = Assert.Single(EncodedCharacters.Remarks(NameDialect.BouncyCastle, name));

        Assert.Equal(new SourceSpan(8, 1), remark.Place);
        Assert.Equal("'ä' is lost because emailAddress becomes IA5String, which cannot hold it", remark.Reason);
        Assert.Equal(new SourceSpan(8, 1), EncodedCharacters.Of(NameDialect.BouncyCastle, name).Rdns[1][0].Value.SpanOf(1, 1));
    }

    private static IEnumerable<string> Encoded(NameDialect dialect, string text) =>
        EncodedCharacters.Of(dialect, NameDialects.Parse(dialect, MappedText.Verbatim(text, 0)).Name!).Attributes.Select(attribute => attribute.Value.Text);
}
