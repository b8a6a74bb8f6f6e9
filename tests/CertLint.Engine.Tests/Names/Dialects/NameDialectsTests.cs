using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Tests.Names.Dialects;

/// <summary>Each dialect by its name, and by which keys it knows an attribute type.</summary>
public class NameDialectsTests
{
    /// <summary>Not known to the dialect: it throws, or drops the attribute.</summary>
    private const string No = "";

    public static TheoryData<NameDialect, string> Types
    {
        get
        {
            var types = new TheoryData<NameDialect, string>();
            foreach (var dialect in NameDialects.All)
            {
                foreach (var type in AttributeType.All)
                    types.Add(dialect, type.Oid);
            }

            return types;
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_key_of_a_type_stands_for_it(NameDialect dialect, string oid)
    {
        var keys = NameDialects.KeysOf(dialect, AttributeType.FromOid(oid));
        Assert.Equal(keys.Distinct(), keys);
        Assert.All(keys, key => Assert.Equal(oid, OidOf(dialect, key)));
    }

    [Theory]
    [InlineData(NameDialect.DotNet, "2.5.4.8", "S ST stateOrProvinceName 2.5.4.8")]
    [InlineData(NameDialect.BouncyCastle, "2.5.4.8", "ST S 2.5.4.8")]
    [InlineData(NameDialect.PortableBouncyCastle, "2.5.4.8", "ST 2.5.4.8")]
    [InlineData(NameDialect.OpenSslSubject, "2.5.4.8", "ST stateOrProvinceName 2.5.4.8")]
    [InlineData(NameDialect.Keytool, "2.5.4.8", "ST S 2.5.4.8")]
    [InlineData(NameDialect.Rfc4514, "2.5.4.8", "ST 2.5.4.8")]
    [InlineData(NameDialect.CertStrToName, "2.5.4.8", "S ST 2.5.4.8")]
    [InlineData(NameDialect.DotNet, "1.2.840.113549.1.9.1", "E emailAddress 1.2.840.113549.1.9.1")]
    [InlineData(NameDialect.Keytool, "1.2.840.113549.1.9.1", "EMAILADDRESS EMAIL 1.2.840.113549.1.9.1")]
    [InlineData(NameDialect.CertStrToName, "1.2.840.113549.1.9.1", "E Email 1.2.840.113549.1.9.1")]
    [InlineData(NameDialect.DotNet, "2.5.4.42", "G GN givenName 2.5.4.42")]
    [InlineData(NameDialect.Rfc4514, "2.5.4.97", "2.5.4.97")]
    [InlineData(NameDialect.OpenSslSubject, "2.999.1", "")]
    [InlineData(NameDialect.DotNet, "2.999.1", "2.999.1")]
    public void The_keys_of_a_type_are_all_that_the_dialect_knows(NameDialect dialect, string oid, string keys) =>
        Assert.Equal(keys, string.Join(' ', NameDialects.KeysOf(dialect, AttributeType.FromOid(oid))));

    [Fact]
    public void DotNet_knows_each_of_its_keys()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "OpenSSL names are known on Linux only.");
        AssertEach(NameDialect.DotNet, key =>
            new X500DistinguishedName(key + "=US").EnumerateRelativeDistinguishedNames().Single().GetSingleElementType().Value);
    }

    [Fact]
    public void BouncyCastle_knows_each_of_its_keys() =>
        AssertEach(NameDialect.BouncyCastle, key => new X509Name(key + "=US").GetOidList().Single().Id);

    [Fact]
    public void OpenSSL_knows_each_of_its_keys()
    {
        LibCrypto.SkipWhereMissing();
        AssertEach(NameDialect.OpenSslSubject, key => LibCrypto.ObjectAt(LibCrypto.NumberOf(key))?.Oid);
    }

    [Fact]
    public void Keytool_knows_each_of_its_keys()
    {
        var java = JavaNames.Required;
        AssertEach(NameDialect.Keytool, key =>
            Assert.Single(Assert.Single(EncodedAttribute.Decode(java.Ask(JavaNames.Keytool, key + "=US").Encoding))).Oid);
    }

    /// <summary>Measured: .NET 10.0.12, BouncyCastle.Cryptography 2.7.0, Portable.BouncyCastle 1.9.0, OpenSSL 3.0, Java 17; null where not.</summary>
    [Theory]
    [InlineData("CN", "2.5.4.3", "2.5.4.3", "2.5.4.3", "2.5.4.3", "2.5.4.3")]
    [InlineData("C", "2.5.4.6", "2.5.4.6", "2.5.4.6", "2.5.4.6", "2.5.4.6")]
    [InlineData("O", "2.5.4.10", "2.5.4.10", null, "2.5.4.10", "2.5.4.10")]
    [InlineData("OU", "2.5.4.11", "2.5.4.11", null, "2.5.4.11", "2.5.4.11")]
    [InlineData("L", "2.5.4.7", "2.5.4.7", null, "2.5.4.7", "2.5.4.7")]
    [InlineData("ST", "2.5.4.8", "2.5.4.8", null, "2.5.4.8", "2.5.4.8")]
    [InlineData("UID", "0.9.2342.19200300.100.1.1", "0.9.2342.19200300.100.1.1", "0.9.2342.19200300.100.1.1", null, null)]
    [InlineData("S", "2.5.4.8", "2.5.4.8", No, No, "2.5.4.8")]
    [InlineData("SP", No, No, null, No, No)]
    [InlineData("State", No, No, null, null, null)]
    [InlineData("Country", No, No, null, null, null)]
    [InlineData("DNS", No, No, null, null, null)]
    [InlineData("E", "1.2.840.113549.1.9.1", "1.2.840.113549.1.9.1", "1.2.840.113549.1.9.1", No, No)]
    [InlineData("emailAddress", "1.2.840.113549.1.9.1", "1.2.840.113549.1.9.1", "1.2.840.113549.1.9.1", "1.2.840.113549.1.9.1", "1.2.840.113549.1.9.1")]
    [InlineData("commonName", "2.5.4.3", No, null, null, null)]
    [InlineData("stateOrProvinceName", "2.5.4.8", No, null, null, null)]
    [InlineData("SN", "2.5.4.4", "2.5.4.4", No, null, null)]
    [InlineData("G", "2.5.4.42", No, No, null, null)]
    [InlineData("GN", "2.5.4.42", No, null, null, null)]
    [InlineData("I", "2.5.4.43", No, null, null, null)]
    [InlineData("title", "2.5.4.12", No, null, null, null)]
    [InlineData("Phone", "2.5.4.20", No, null, null, null)]
    [InlineData("organizationIdentifier", "2.5.4.97", "2.5.4.97", No, null, null)]
    [InlineData("DN", No, "2.5.4.46", null, null, null)]
    [InlineData("2.5.4.3", "2.5.4.3", "2.5.4.3", "2.5.4.3", null, null)]
    [InlineData("OID.2.5.4.3", "2.5.4.3", "2.5.4.3", "2.5.4.3", null, null)]
    [InlineData("sha256", "2.16.840.1.101.3.4.2.1", No, null, null, null)]
    [InlineData("subjectAltName", "2.5.29.17", No, null, null, null)]
    public void One_key_stands_for_other_types_elsewhere(
        string key, string dotNet, string bouncyCastle, string? portable, string? openSsl, string? keytool)
    {
        (NameDialect Dialect, string? Oid)[] expected =
        [
            (NameDialect.DotNet, dotNet), (NameDialect.BouncyCastle, bouncyCastle), (NameDialect.PortableBouncyCastle, portable),
            (NameDialect.OpenSslSubject, openSsl), (NameDialect.Keytool, keytool),
        ];
        Assert.All(expected.Where(cell => cell.Oid is not null), cell => Assert.Equal(cell.Oid, OidOf(cell.Dialect, key)));
    }

    [Theory]
    [InlineData(NameDialect.DotNet, "CN=h, O=\"Acme, Inc.\", C=US")]
    [InlineData(NameDialect.BouncyCastle, "C=US, O=Acme\\, Inc., CN=h")]
    [InlineData(NameDialect.PortableBouncyCastle, "C=US, O=Acme\\, Inc., CN=h")]
    [InlineData(NameDialect.OpenSslSubject, "/C=US/O=Acme, Inc./CN=h")]
    [InlineData(NameDialect.Keytool, "CN=h, O=Acme\\, Inc., C=US")]
    [InlineData(NameDialect.Rfc4514, "CN=h,O=Acme\\, Inc.,C=US")]
    [InlineData(NameDialect.CertStrToName, "CN=h, O=\"Acme, Inc.\", C=US")]
    public void One_name_is_written_otherwise_in_each_dialect(NameDialect dialect, string expected)
    {
        foreach (var source in NameDialects.All)
        {
            var name = NameDialects.Parse(source, MappedText.Verbatim(
                source == NameDialect.OpenSslSubject ? "/C=US/O=Acme, Inc./CN=h"
                : source is NameDialect.BouncyCastle or NameDialect.PortableBouncyCastle ? "C=US,O=Acme\\, Inc.,CN=h"
                : source is NameDialect.DotNet or NameDialect.CertStrToName ? "CN=h;O=\"Acme, Inc.\";C=US"
                : "CN=h,O=Acme\\, Inc.,C=US",
                0)).Name!;
            Assert.Equal(expected, NameDialects.Print(dialect, name));
        }
    }

    [Theory]
    [InlineData(NameDialect.DotNet, null)] // .NET makes no RDN of two attributes of a text
    [InlineData(NameDialect.BouncyCastle, "O=A\\+B, CN=h+OU=\\#1")]
    [InlineData(NameDialect.PortableBouncyCastle, "O=A\\+B, CN=h+OU=\\#1")]
    [InlineData(NameDialect.OpenSslSubject, "/O=A\\+B/CN=h+OU=#1")]
    [InlineData(NameDialect.Keytool, "CN=h+OU=\\#1, O=A\\+B")]
    [InlineData(NameDialect.Rfc4514, "CN=h+OU=\\#1,O=A\\+B")]
    [InlineData(NameDialect.CertStrToName, "CN=h+OU=\"#1\", O=\"A+B\"")]
    public void Joined_attributes_and_syntax_in_values_are_written_as_each_dialect_takes_them(NameDialect dialect, string? expected)
    {
        var name = NameDialects.Parse(NameDialect.Rfc4514, MappedText.Verbatim("CN=h+OU=\\#1,O=A\\+B", 0)).Name!;
        Assert.Equal(expected, NameDialects.Print(dialect, name));
    }

    private static void AssertEach(NameDialect dialect, Func<string, string?> oidOf)
    {
        foreach (var type in AttributeType.All)
            Assert.All(NameDialects.KeysOf(dialect, type), key => Assert.Equal(type.Oid, oidOf(key)));
    }

    private static string OidOf(NameDialect dialect, string key)
    {
        var slash = dialect == NameDialect.OpenSslSubject ? "/" : "";
        return NameDialects.Parse(dialect, MappedText.Verbatim(slash + key + "=US", 0)).Name?.Attributes.SingleOrDefault()?.Type.Oid ?? No;
    }
}
