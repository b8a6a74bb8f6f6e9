using System.Reflection;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Tests.Names.Dialects;

/// <summary>The keys, as run with .NET 10 on Linux and BouncyCastle.Cryptography 2.7.0; an empty OID where they throw.</summary>
public class AttributeKeyTests
{
    private const string Throws = "";

    [Theory]
    [InlineData("CN", "2.5.4.3", "2.5.4.3")]
    [InlineData("C", "2.5.4.6", "2.5.4.6")]
    [InlineData("O", "2.5.4.10", "2.5.4.10")]
    [InlineData("OU", "2.5.4.11", "2.5.4.11")]
    [InlineData("L", "2.5.4.7", "2.5.4.7")]
    [InlineData("ST", "2.5.4.8", "2.5.4.8")]
    [InlineData("DC", "0.9.2342.19200300.100.1.25", "0.9.2342.19200300.100.1.25")]
    [InlineData("STREET", "2.5.4.9", "2.5.4.9")]
    [InlineData("UID", "0.9.2342.19200300.100.1.1", "0.9.2342.19200300.100.1.1")]
    [InlineData("SERIALNUMBER", "2.5.4.5", "2.5.4.5")]
    [InlineData("T", "2.5.4.12", "2.5.4.12")]
    [InlineData("S", "2.5.4.8", "2.5.4.8")]
    [InlineData("SP", Throws, Throws)]
    [InlineData("State", Throws, Throws)]
    [InlineData("Locality", Throws, Throws)]
    [InlineData("Organization", Throws, Throws)]
    [InlineData("Country", Throws, Throws)]
    [InlineData("Email", Throws, Throws)]
    [InlineData("EMAIL", Throws, Throws)]
    [InlineData("DNS", Throws, Throws)]
    [InlineData("SAN", Throws, Throws)]
    [InlineData("E", "1.2.840.113549.1.9.1", "1.2.840.113549.1.9.1")]
    [InlineData("EMAILADDRESS", "1.2.840.113549.1.9.1", "1.2.840.113549.1.9.1")]
    [InlineData("emailAddress", "1.2.840.113549.1.9.1", "1.2.840.113549.1.9.1")]
    [InlineData("commonName", "2.5.4.3", Throws)]
    [InlineData("countryName", "2.5.4.6", Throws)]
    [InlineData("organizationName", "2.5.4.10", Throws)]
    [InlineData("localityName", "2.5.4.7", Throws)]
    [InlineData("stateOrProvinceName", "2.5.4.8", Throws)]
    [InlineData("SN", "2.5.4.4", "2.5.4.4")]
    [InlineData("G", "2.5.4.42", Throws)]
    [InlineData("GN", "2.5.4.42", Throws)]
    [InlineData("I", "2.5.4.43", Throws)]
    [InlineData("title", "2.5.4.12", Throws)]
    [InlineData("Phone", "2.5.4.20", Throws)]
    [InlineData("POBox", "2.5.4.18", Throws)]
    [InlineData("GIVENNAME", "2.5.4.42", "2.5.4.42")]
    [InlineData("SURNAME", "2.5.4.4", "2.5.4.4")]
    [InlineData("INITIALS", "2.5.4.43", "2.5.4.43")]
    [InlineData("PostalCode", "2.5.4.17", "2.5.4.17")]
    [InlineData("Description", "2.5.4.13", "2.5.4.13")]
    [InlineData("businessCategory", "2.5.4.15", "2.5.4.15")]
    [InlineData("organizationIdentifier", "2.5.4.97", "2.5.4.97")]
    [InlineData("dnQualifier", "2.5.4.46", "2.5.4.46")]
    [InlineData("DN", Throws, "2.5.4.46")]
    [InlineData("2.5.4.3", "2.5.4.3", "2.5.4.3")]
    [InlineData("OID.2.5.4.3", "2.5.4.3", "2.5.4.3")]
    [InlineData("RSA", "1.2.840.113549.1.1.1", Throws)]
    [InlineData("sha256", "2.16.840.1.101.3.4.2.1", Throws)]
    [InlineData("subjectAltName", "2.5.29.17", Throws)]
    public void A_key_means_what_the_library_makes_of_it(string key, string dotNet, string bouncyCastle)
    {
        var text = MappedText.Verbatim(key + "=US", 0);
        Assert.Equal(dotNet, OidOf(DotNetDialect.Parse(text)));
        Assert.Equal(bouncyCastle, OidOf(BouncyCastleDialect.Parse(text)));
    }

    [Theory]
    [InlineData("cn", "2.5.4.3")]
    [InlineData("serialnumber", "2.5.4.5")]
    [InlineData("oid.2.5.4.10", "2.5.4.10")]
    [InlineData("emailaddress", "1.2.840.113549.1.9.1")]
    public void The_case_of_a_key_does_not_matter(string key, string oid)
    {
        var text = MappedText.Verbatim(key + "=US", 0);
        Assert.Equal(oid, OidOf(DotNetDialect.Parse(text)));
        Assert.Equal(oid, OidOf(BouncyCastleDialect.Parse(text)));
    }

    [Fact]
    public void DotNet_finds_an_OpenSSL_name_in_any_case_once_it_was_asked_for_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "OpenSSL names are known on Linux only.");
        _ = new X500DistinguishedName("pseudonym=x");
        Assert.Equal("2.5.4.65", new X500DistinguishedName("PSEUDONYM=x").EnumerateRelativeDistinguishedNames().Single().GetSingleElementType().Value);
        Assert.Equal("2.5.4.65", OidOf(DotNetDialect.Parse(MappedText.Verbatim("PSEUDONYM=x", 0))));
    }

    [Fact]
    public void Our_table_of_names_is_that_of_DotNet()
    {
        var table = typeof(Oid).Assembly.GetType("System.Security.Cryptography.OidLookup")
            ?.GetField("s_friendlyNameToOid", BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null) as Dictionary<string, string>;
        Assert.SkipWhen(table is null, "This .NET keeps its table of names elsewhere.");
        Assert.Equal(
            table.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key + "=" + entry.Value),
            DotNetObjectNames.Names.Order(StringComparer.Ordinal).Select(name => name + "=" + DotNetObjectNames.OidOf(name)));
    }

    [Fact]
    public void Our_table_of_keys_is_that_of_BouncyCastle() => Assert.Equal(
        X509Name.DefaultLookup.Select(entry => entry.Key + "=" + entry.Value.Id).Order(StringComparer.OrdinalIgnoreCase),
        BouncyCastleKeys.Names(BouncyCastleVersion.Cryptography2)
            .Select(name => name.ToLowerInvariant() + "=" + BouncyCastleKeys.OidOf(name, BouncyCastleVersion.Cryptography2)).Order(StringComparer.OrdinalIgnoreCase),
        StringComparer.OrdinalIgnoreCase);

    private static string OidOf(NameParse parse) => parse.Name is { } name ? Assert.Single(name.Attributes).Type.Oid : Throws;
}
