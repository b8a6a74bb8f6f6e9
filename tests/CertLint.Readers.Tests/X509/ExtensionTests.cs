using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.X509;

/// <summary>Extensions that say what a certificate is for and by whose rules it was issued.</summary>
public class ExtensionTests
{
    private const string ServerAuth = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuth = "1.3.6.1.5.5.7.3.2";
    private const string OrganizationValidated = "2.23.140.1.2.2";
    private const string ExtendedKeyUsage = "2.5.29.37";
    private const string CertificatePolicies = "2.5.29.32";

    private static readonly X500DistinguishedName Name = new("CN=a");

    [Fact]
    public void Usages_are_read_in_their_order()
    {
        var target = Read(new X509EnhancedKeyUsageExtension([new Oid(ClientAuth), new Oid(ServerAuth)], critical: true));

        Assert.Equal([ClientAuth, ServerAuth], target.ExtendedKeyUsages);
    }

    [Fact]
    public void Where_there_is_no_extension_no_usage_is_known()
    {
        Assert.Null(Read().ExtendedKeyUsages);
        Assert.Null(Document.Single<RequestTarget>(Samples.RequestPem).ExtendedKeyUsages);
    }

    [Fact]
    public void Policies_are_read_whatever_qualifies_them()
    {
        var target = Read(Extension(CertificatePolicies, writer =>
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(OrganizationValidated);
                using (writer.PushSequence())
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier("1.3.6.1.5.5.7.2.1");
                    writer.WriteCharacterString(UniversalTagNumber.IA5String, "https://contoso.com/cps");
                }
            }

            using (writer.PushSequence())
                writer.WriteObjectIdentifier("1.3.6.1.4.1.55555.1");
        }));

        Assert.Equal([OrganizationValidated, "1.3.6.1.4.1.55555.1"], target.Policies);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0500")]
    [InlineData("3003020101")]
    [InlineData("300306012A0500")]
    [InlineData("3003060180")]
    [InlineData("30820001")]
    [InlineData("30053003020101")]
    public void A_malformed_list_says_nothing_and_hinders_nothing(string value)
    {
        var bytes = Convert.FromHexString(value);
        var target = Read(
            new X509Extension(ExtendedKeyUsage, bytes, critical: false),
            new X509Extension(CertificatePolicies, bytes, critical: false),
            AlternativeName(isCritical: false));

        Assert.Null(target.ExtendedKeyUsages);
        Assert.Empty(target.Policies);
        Assert.Equal("mtls.contoso.com", Assert.Single(target.AlternativeNames).Value.Text);
    }

    [Fact]
    public void Of_repeated_usages_the_first_counts_even_if_it_is_malformed()
    {
        var usage = new X509EnhancedKeyUsageExtension([new Oid(ServerAuth)], critical: false);

        Assert.Null(ReadRepeated([0x05, 0x00], usage.RawData).ExtendedKeyUsages);
        Assert.Equal([ServerAuth], ReadRepeated(usage.RawData, [0x05, 0x00]).ExtendedKeyUsages);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Alternative_names_are_critical_where_they_are_marked_so(bool isCritical)
    {
        var other = new X509EnhancedKeyUsageExtension([new Oid(ServerAuth)], critical: !isCritical);

        Assert.Equal(isCritical, Read(other, AlternativeName(isCritical)).IsAlternativeNameCritical);
        Assert.Equal(isCritical, ReadRequest(other, AlternativeName(isCritical)).IsAlternativeNameCritical);
    }

    [Fact]
    public void A_request_has_the_usages_that_it_asks_for()
    {
        var target = ReadRequest(new X509EnhancedKeyUsageExtension([new Oid(ServerAuth)], critical: false), AlternativeName(isCritical: false));

        Assert.Equal([ServerAuth], target.ExtendedKeyUsages);
        Assert.Single(target.AlternativeNames);
    }

    [Fact]
    public void A_request_s_malformed_usages_are_not_known() =>
        Assert.Null(ReadRequest(new X509Extension(ExtendedKeyUsage, [0x05, 0x00], critical: false)).ExtendedKeyUsages);

    private static CertificateTarget Read(params X509Extension[] extensions) =>
        Document.Single<CertificateTarget>(Samples.Certificate(Name, extensions).ExportCertificatePem());

    // .NET makes no certificate that repeats an extension, so another one's identifier is changed into it.
    private static CertificateTarget ReadRepeated(byte[] first, byte[] second)
    {
        const string placeholder = "2.5.29.99";
        var der = Samples.Certificate(
            Name, new X509Extension(ExtendedKeyUsage, first, critical: false), new X509Extension(placeholder, second, critical: false)).RawData;
        der[der.AsSpan().IndexOf((byte[])[0x06, 0x03, 0x55, 0x1D, 99]) + 4] = 37;
        return Document.Single<CertificateTarget>(PemEncoding.WriteString("CERTIFICATE", der));
    }

    private static RequestTarget ReadRequest(params X509Extension[] extensions)
    {
        var request = new CertificateRequest(Name, Samples.Ec, HashAlgorithmName.SHA256);
        foreach (var extension in extensions)
            request.CertificateExtensions.Add(extension);
        return Document.Single<RequestTarget>(request.CreateSigningRequestPem());
    }

    private static X509Extension AlternativeName(bool isCritical)
    {
        var builder = new SubjectAlternativeNameBuilder();
        builder.AddDnsName("mtls.contoso.com");
        return builder.Build(isCritical);
    }

    private static X509Extension Extension(string oid, Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
            write(writer);
        return new X509Extension(oid, writer.Encode(), critical: false);
    }
}
