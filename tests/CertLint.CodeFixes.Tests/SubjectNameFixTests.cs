using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.CodeFixes.Tests.Harness;

namespace CertLint.CodeFixes.Tests;

public class SubjectNameFixTests
{
    [Theory]
    [InlineData("request.Create({|CERT6004:new X500DistinguishedName(ca.Subject)|}, generator, from, to, serial);", "request.Create(ca.SubjectName, generator, from, to, serial);")]
    [InlineData("request.Create({|CERT6004:new(ca.Subject)|} /* the CA */, generator, from, to, serial);", "request.Create(ca.SubjectName /* the CA */, generator, from, to, serial);")]
    [InlineData("request.Create({|CERT6004:new X500DistinguishedName(ca.SubjectName.Name, X500DistinguishedNameFlags.None)|}, generator, from, to, serial);", "request.Create(ca.SubjectName, generator, from, to, serial);")]
    [InlineData("var issuer = {|CERT6004:new X500DistinguishedName(ca.Subject)|}; request.Create(issuer, generator, from, to, serial);", "var issuer = ca.SubjectName; request.Create(issuer, generator, from, to, serial);")]
    [InlineData("string shown = ca.Subject; request.Create({|CERT6004:new X500DistinguishedName(shown)|}, generator, from, to, serial);", "string shown = ca.Subject; request.Create(ca.SubjectName, generator, from, to, serial);")]
    [InlineData("bouncy.SetIssuerDN({|CERT6004:new Org.BouncyCastle.Asn1.X509.X509Name(bouncyCa.SubjectDN.ToString())|});", "bouncy.SetIssuerDN(bouncyCa.SubjectDN);")]
    public Task The_name_in_the_certificate_is_taken(string code, string expected) => FixCode.Source<SubjectNameFix>(Source(code), Source(expected));

    [Theory]
    // A certificate of .NET's has no name of BouncyCastle's, X509Certificate none at all.
    [InlineData("bouncy.SetIssuerDN({|CERT6004:new Org.BouncyCastle.Asn1.X509.X509Name(ca.Subject)|});")]
    [InlineData("request.Create({|CERT6004:new X500DistinguishedName(old.Subject)|}, generator, from, to, serial);")]
    public Task Without_such_a_name_nothing_is_offered(string code) => FixCode.Source<SubjectNameFix>(Source(code), Source(code));

    [Fact]
    public async Task The_issuer_has_the_bytes_of_the_CAs_subject()
    {
        var before = """
            using System;
            using System.Security.Cryptography;
            using System.Security.Cryptography.X509Certificates;
            public class Program
            {
                public static X509Certificate2 Run(X509Certificate2 ca, X509SignatureGenerator generator, CertificateRequest request) =>
                    request.Create(new X500DistinguishedName(ca.Subject), generator, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddHours(1), new byte[] { 1 });
            }
            """;
        var builder = new X500DistinguishedNameBuilder();
        builder.AddCommonName("Contoso CA");
        builder.AddOrganizationName("Contoso");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var ca = new CertificateRequest(builder.Build(), key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var request = new CertificateRequest("CN=mtls.contoso.com", key, HashAlgorithmName.SHA256);
        var generator = X509SignatureGenerator.CreateForECDsa(key);

        var after = await Fixed.By(new SubjectNameFix(), "CERT6004", before);

        using var wrong = (X509Certificate2)CompiledCode.Run(before, ca, generator, request)!;
        using var right = (X509Certificate2)CompiledCode.Run(after, ca, generator, request)!;
        Assert.NotEqual(ca.SubjectName.RawData, wrong.IssuerName.RawData);
        Assert.Equal(ca.SubjectName.RawData, right.IssuerName.RawData);
        Assert.DoesNotContain(await Fixed.Diagnostics(after), diagnostic => diagnostic.Id == "CERT6004");
    }

    private static string Source(string statement) => $$"""
        using System;
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            void Issue(
                X509Certificate2 ca, X509Certificate old, CertificateRequest request, X509SignatureGenerator generator, DateTimeOffset from, DateTimeOffset to,
                byte[] serial, Org.BouncyCastle.X509.X509V3CertificateGenerator bouncy, Org.BouncyCastle.X509.X509Certificate bouncyCa)
            {
                {{statement}}
            }
        }
        """;
}
