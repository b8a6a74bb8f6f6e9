using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Names;

namespace CertLint.Tests.Names;

public class OpenSslObjectsTests
{
    [Theory]
    [InlineData("CN", "2.5.4.3")]
    [InlineData("commonName", "2.5.4.3")]
    [InlineData("stateOrProvinceName", "2.5.4.8")]
    [InlineData("emailAddress", "1.2.840.113549.1.9.1")]
    [InlineData("organizationIdentifier", "2.5.4.97")]
    [InlineData("subjectAltName", "2.5.29.17")]
    [InlineData("X509v3 Subject Alternative Name", "2.5.29.17")]
    [InlineData("UID", "0.9.2342.19200300.100.1.1")]
    [InlineData("uid", "0.9.2342.19200300.100.1.44")] // the short name of uniqueIdentifier
    [InlineData("dstu4145be", "1.2.804.2.1.1.1.1.3.1.1.1.1")] // openssl list -objects cuts the last digit off
    [InlineData("cn", null)]
    [InlineData("COMMONNAME", null)]
    [InlineData("2.5.4.3", null)]
    [InlineData("Country", null)]
    [InlineData("DES-EDE3", null)] // an object without an OID
    [InlineData("", null)]
    public void A_name_has_the_OID_that_OpenSSL_gives_it(string name, string? oid) =>
        Assert.Equal(oid, OpenSslObjects.OidOf(name));

    [Theory]
    [InlineData("cn", "2.5.4.3")]
    [InlineData("COMMONNAME", "2.5.4.3")]
    [InlineData("uid", "0.9.2342.19200300.100.1.44")]
    [InlineData("UID", "0.9.2342.19200300.100.1.1")]
    [InlineData("Country", null)]
    public void A_name_in_another_case_is_found_when_asked_for(string name, string? oid) =>
        Assert.Equal(oid, OpenSslObjects.OidOfIgnoringCase(name));

    [Theory]
    [InlineData("2.5.4.6", "C")]
    [InlineData("2.5.4.8", "ST")]
    [InlineData("2.5.4.97", "organizationIdentifier")]
    [InlineData("1.2.3.4.5", null)]
    [InlineData("", null)]
    public void An_OID_has_its_short_name(string oid, string? name) =>
        Assert.Equal(name, OpenSslObjects.ShortNameOf(oid));

    // One test, because .NET remembers a name that it has found without regard to case from then on.
    [Fact]
    public void Dot_NET_on_Linux_takes_the_names_without_white_space_and_no_others_as_keys()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), ".NET asks OpenSSL on Linux only.");

        Assert.Equal("0.9.2342.19200300.100.1.20", OpenSslObjects.OidOf("homeTelephoneNumber"));
        Assert.Null(OidOfKey("HOMETELEPHONENUMBER"));
        Assert.Equal("0.9.2342.19200300.100.1.20", OidOfKey("homeTelephoneNumber"));
        Assert.Equal("0.9.2342.19200300.100.1.20", OidOfKey("HOMETELEPHONENUMBER"));

        // .NET's own table, which comes first, has another RSA; of two names that differ in case only the first asked
        // for is remembered.
        var ambiguous = new HashSet<string>(["rsa", "uid", "mail"], StringComparer.OrdinalIgnoreCase);
        foreach (var name in OpenSslObjects.Names)
        {
            if (name.Contains(' '))
                Assert.Null(OidOfKey(name));
            else if (!ambiguous.Contains(name))
                Assert.Equal(OpenSslObjects.OidOf(name), OidOfKey(name));
        }

        for (var i = 0; i < 1_000; i++)
        {
            var junk = $"noObject{i}";
            Assert.Null(OpenSslObjects.OidOfIgnoringCase(junk));
            Assert.Null(OidOfKey(junk));
        }
    }

    private static string? OidOfKey(string key)
    {
        try
        {
            // Some types allow digits only.
            var name = new X500DistinguishedName(key + "=1");
            return name.EnumerateRelativeDistinguishedNames().Single().GetSingleElementType().Value;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
