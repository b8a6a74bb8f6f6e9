using CertLint.Model;
using CertLint.Readers.Keystores;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>CERT4005: a name that promises another type than the content has.</summary>
public class KeystoreFileNameTests
{
    [Theory]
    [InlineData("/certs/client.jks", KeystoreType.Pkcs12, "'client.jks' holds a PKCS#12 keystore; recreate it with '-storetype JKS' or rename it to 'client.p12'.")]
    [InlineData(@"C:\certs\client.JCEKS", KeystoreType.Pkcs12, "'client.JCEKS' holds a PKCS#12 keystore; recreate it with '-storetype JCEKS' or rename it to 'client.p12'.")]
    [InlineData("/certs/client.p12", KeystoreType.Jks, "'client.p12' holds a JKS keystore; recreate it with '-storetype PKCS12' or rename it to 'client.jks'.")]
    [InlineData("/certs/a.b.pfx", KeystoreType.Jceks, "'a.b.pfx' holds a JCEKS keystore; recreate it with '-storetype PKCS12' or rename it to 'a.b.jceks'.")]
    public void A_name_of_another_type_is_told(string path, KeystoreType type, string message)
    {
        var problem = KeystoreFileName.Check(path, type)!;

        Assert.Equal(("CERT4005", message, null), (problem.RuleId, problem.Message, problem.AtMost));
    }

    [Theory]
    [InlineData("/certs/client.jks", KeystoreType.Jks)]
    [InlineData("/certs/client.jks", KeystoreType.Jceks)]
    [InlineData("/certs/client.jceks", KeystoreType.Jks)]
    [InlineData("/certs/client.p12", KeystoreType.Pkcs12)]
    [InlineData("/certs/client.keystore", KeystoreType.Pkcs12)]
    [InlineData("/certs.jks/client", KeystoreType.Pkcs12)]
    [InlineData("/certs/jks", KeystoreType.Pkcs12)]
    [InlineData("/certs/client.jks", KeystoreType.Bcfks)]
    public void A_name_that_promises_nothing_else_is_silent(string path, KeystoreType type) =>
        Assert.Null(KeystoreFileName.Check(path, type));

    [Fact]
    public void The_reader_tells_it()
    {
        var jks = new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Build();

        Assert.Equal("CERT4005", Assert.Single(DocumentReader.Read("/project/a.p12", jks).Problems).RuleId);
        Assert.Equal("CERT4005", Assert.Single(DocumentReader.Read("/project/a.jks", Pkcs12Builder.File()).Problems).RuleId);
    }
}
