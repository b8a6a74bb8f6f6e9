using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Printers;

/// <summary>Where a dialect has no text for a name, somebody is told why.</summary>
public class PrintingObstacleTests
{
    private const string CommonName = "2.5.4.3";

    [Theory]
    [InlineData(NameDialect.OpenSslSubject, "1.2.3.4", "x", "it knows no key for the attribute 1.2.3.4")]
    [InlineData(NameDialect.OpenSslSubject, CommonName, "", "it takes no empty value, as CN has")]
    [InlineData(NameDialect.OpenSslSubject, CommonName, "a\0b", "'CN=aU+0000b' holds a NUL, where its text would end")]
    [InlineData(NameDialect.OpenSslSubject, "2.5.4.6", "USA", "country 'USA' has not two characters")]
    [InlineData(NameDialect.DotNet, "2.5.4.6", "ÜS", "it encodes C with letters A-Z, digits, the space and '()+,-./:=? alone, which 'C=ÜS' does not fit")]
    [InlineData(NameDialect.DotNet, "1.2.840.113549.1.9.1", "ü@x", "it encodes emailAddress with ASCII characters alone, which 'emailAddress=ü@x' does not fit")]
    [InlineData(NameDialect.PortableBouncyCastle, CommonName, "x ", "'CN=x ' begins or ends with white space, which it drops")]
    [InlineData(NameDialect.BouncyCastle, "2.5.4.6", "USA", "country 'USA' has not two characters")]
    public void The_value_or_its_type_is_named(NameDialect dialect, string oid, string value, string expected)
    {
        var name = PrintableNames.Name((CommonName, "fine"), (oid, value));

        Assert.Null(NameDialects.Print(dialect, name));
        Assert.Equal(expected, PrintingObstacle.Of(dialect, name));
    }

    // Half a pair in an attribute of C# would not reach the test.
    [Fact]
    public void Half_a_surrogate_pair_is_named()
    {
        const string Half = "\uD800";
        NameDialect[] dialects = [NameDialect.DotNet, NameDialect.OpenSslSubject, NameDialect.Keytool, NameDialect.Rfc4514];
        var name = PrintableNames.Name((CommonName, Half));

        Assert.All(dialects, dialect => Assert.Null(NameDialects.Print(dialect, name)));
        Assert.All(dialects, dialect => Assert.Equal(
            "'CN=" + Half + "' holds half a surrogate pair, which has no encoding", PrintingObstacle.Of(dialect, name)));
    }

    [Fact]
    public void What_is_joined_in_one_RDN_is_named()
    {
        var name = new DistinguishedName(
            [new RelativeDistinguishedName([PrintableNames.Attribute(CommonName, "a"), PrintableNames.Attribute("2.5.4.11", "b")])], false, default);

        Assert.Equal("it cannot join 'CN=a' and 'OU=b' in one RDN", PrintingObstacle.Of(NameDialect.DotNet, name));
    }

    [Fact]
    public void A_hole_is_named_as_it_is_written()
    {
        var value = new MappedTextBuilder().Append("a", 0).Append(new Hole(HoleKind.Variable, "${HOST}"), new SourceSpan(1, 7)).Build(0);
        var name = new DistinguishedName(
            [new RelativeDistinguishedName(new NameAttribute(AttributeType.CommonName, value))], false, default);

        Assert.All(
            NameDialects.All,
            dialect => Assert.Equal("a part of 'CN=a${HOST}' is known only when it runs", PrintingObstacle.Of(dialect, name)));
        Assert.Equal("a part of 'CN=a${HOST}' is known only when it runs", PrintingObstacle.OfOpenSslConfig(name));
    }

    [Theory]
    [InlineData("2.5.4.6", "USA", "country 'USA' has not two characters")]
    [InlineData(CommonName, "", "it takes no empty value, as CN has")]
    public void A_config_of_openssl_has_the_same_limits(string oid, string value, string expected) =>
        Assert.Equal(expected, PrintingObstacle.OfOpenSslConfig(PrintableNames.Name((oid, value))));

    [Fact]
    public void An_empty_name_is_no_section_and_no_text_of_Portable_BouncyCastle()
    {
        var name = PrintableNames.Name();

        Assert.Equal("a section without an attribute is refused", PrintingObstacle.OfOpenSslConfig(name));
        Assert.Null(NameDialects.Print(NameDialect.PortableBouncyCastle, name));
        Assert.Equal("it takes no empty name", PrintingObstacle.Of(NameDialect.PortableBouncyCastle, name));
    }
}
