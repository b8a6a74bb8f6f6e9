using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.X509;

public class RequestTests
{
    private const string MicrosoftExtensions = "1.3.6.1.4.1.311.2.1.14";

    [Theory]
    [InlineData("CERTIFICATE REQUEST")]
    [InlineData("NEW CERTIFICATE REQUEST")]
    public void A_request_has_subject_names_and_digest(string label)
    {
        var request = NewRequest();
        request.CertificateExtensions.Add(AlternativeName());

        var target = Read(PemEncoding.WriteString(label, request.CreateSigningRequest()));

        Assert.Equal("California", target.Subject?.Find(AttributeType.State)?.Value.Text);
        Assert.Equal("mtls.contoso.com", Assert.Single(target.AlternativeNames).Value.Text);
    }

    [Fact]
    public void Names_in_Microsofts_attribute_are_read()
    {
        var request = NewRequest();
        request.OtherRequestAttributes.Add(new AsnEncodedData("1.3.6.1.4.1.311.13.2.3", [0x0C, 0x01, 0x36]));
        request.OtherRequestAttributes.Add(new AsnEncodedData(MicrosoftExtensions, Extensions(AlternativeName())));

        var target = Read(request.CreateSigningRequestPem());

        Assert.Equal("mtls.contoso.com", Assert.Single(target.AlternativeNames).Value.Text);
    }

    [Fact]
    public void A_request_without_attributes_has_no_names() => Assert.Empty(Read(NewRequest().CreateSigningRequestPem()).AlternativeNames);

    private static RequestTarget Read(string pem)
    {
        var target = Document.Single<RequestTarget>(pem);
        Assert.Equal(Purpose.Request, target.Purpose);
        Assert.Equal(Samples.Digest(Samples.Ec), target.PublicKeyDigest);
        return target;
    }

    private static CertificateRequest NewRequest() => new(Samples.Subject, Samples.Ec, HashAlgorithmName.SHA256);

    private static X509Extension AlternativeName()
    {
        var builder = new SubjectAlternativeNameBuilder();
        builder.AddDnsName("mtls.contoso.com");
        return builder.Build();
    }

    private static byte[] Extensions(X509Extension extension)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(extension.Oid!.Value!);
            writer.WriteOctetString(extension.RawData);
        }

        return writer.Encode();
    }
}
