using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;
using CsCheck;

namespace CertLint.Readers.Tests.X509;

public class NameDifferentialTests
{
    [Fact]
    public void Subjects_and_issuers_are_what_DotNet_decodes() =>
        Gen.Select(EncodedName.Names, EncodedName.Names).Sample(
            (subject, issuer) =>
            {
                var target = Document.Single<CertificateTarget>(CertificateOf(EncodedName.Encode(subject), EncodedName.Encode(issuer)));

                AssertSame(EncodedName.Encode(subject), target.Subject, target.Place);
                AssertSame(EncodedName.Encode(issuer), target.Issuer, target.Place);
                Assert.Equal(subject.Length > 0 && EncodedName.Encode(subject).AsSpan().SequenceEqual(EncodedName.Encode(issuer)), target.IsSelfIssued);
            },
            iter: 300);

    [Fact]
    public void Subjects_of_requests_are_what_DotNet_decodes() =>
        EncodedName.Names.Sample(
            name =>
            {
                var pem = new CertificateRequest(new X500DistinguishedName(EncodedName.Encode(name)), Samples.Ec, HashAlgorithmName.SHA256)
                    .CreateSigningRequestPem();
                var reread = CertificateRequest.LoadSigningRequestPem(pem, HashAlgorithmName.SHA256);

                var target = Document.Single<RequestTarget>(pem);

                AssertSame(reread.SubjectName.RawData, target.Subject, target.Place);
            },
            iter: 200);

    private static string CertificateOf(byte[] subject, byte[] issuer)
    {
        var request = new CertificateRequest(new X500DistinguishedName(subject), Samples.Ec, HashAlgorithmName.SHA256);
        using var certificate = request.Create(
            new X500DistinguishedName(issuer),
            X509SignatureGenerator.CreateForECDsa(Samples.Ec),
            DateTimeOffset.UnixEpoch,
            DateTimeOffset.UnixEpoch.AddDays(1),
            [1]);
        return certificate.ExportCertificatePem();
    }

    private static void AssertSame(byte[] expected, DistinguishedName? actual, SourceSpan place)
    {
        Assert.NotNull(actual);
        Assert.False(actual.IsEncodedInReverse);
        Assert.Equal(
            EncodedName.Decode(expected),
            actual.Rdns.Select(rdn => rdn.Attributes
                .Select(attribute => new EncodedAttribute(attribute.Type.Oid, attribute.StringTag ?? -1, attribute.Value.Text))
                .ToArray()));
        Assert.All(actual.Attributes, attribute => Assert.Equal(place, attribute.Value.Span));
    }
}
