using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests.Matching;

/// <summary>Issuers parsed again from text: CERT6004.</summary>
public class IssuerTests
{
    [Theory]
    [InlineData("request.Create({|CERT6004:new X500DistinguishedName(ca.Subject)|}, generator, from, to, serial);")]
    [InlineData("request.Create({|CERT6004:new X500DistinguishedName(ca.SubjectName.Name, X500DistinguishedNameFlags.None)|}, generator, from, to, serial);")]
    [InlineData("request.Create({|CERT6004:new(ca.Subject)|}, generator, from, to, serial);")]
    [InlineData("var issuer = {|CERT6004:new X500DistinguishedName(ca.Subject)|}; request.Create(issuer, generator, from, to, serial);")]
    [InlineData("string shown = ca.Subject; request.Create({|CERT6004:new X500DistinguishedName(shown)|}, generator, from, to, serial);")]
    [InlineData("request.Create({|CERT6004:new X500DistinguishedName(ca.SubjectName.Format(false))|}, generator, from, to, serial);")]
    [InlineData("var name = ca.SubjectName; request.Create({|CERT6004:new X500DistinguishedName(name.Decode(X500DistinguishedNameFlags.None))|}, generator, from, to, serial);")]
    [InlineData("bouncy.SetIssuerDN({|CERT6004:new Org.BouncyCastle.Asn1.X509.X509Name(ca.Subject)|});")]
    [InlineData("bouncy.SetIssuerDN({|CERT6004:new Org.BouncyCastle.Asn1.X509.X509Name(true, bouncyCa.SubjectDN.ToString())|});")]
    [InlineData("var dn = {|CERT6004:new Org.BouncyCastle.Asn1.X509.X509Name(bouncyCa.SubjectDN.ToString())|}; bouncy.SetIssuerDN(dn);")]
    public Task An_issuer_from_text_is_told(string statement) => Verify.Source(Source(statement));

    [Theory]
    [InlineData("request.Create(ca.SubjectName, generator, from, to, serial);")]
    [InlineData("request.Create(ca, from, to, serial);")]
    [InlineData("request.Create(new X500DistinguishedName(ca.SubjectName), generator, from, to, serial);")]
    [InlineData("request.Create(new X500DistinguishedName(ca.SubjectName.RawData), generator, from, to, serial);")]
    [InlineData("request.Create(new X500DistinguishedName(text), generator, from, to, serial);")]
    [InlineData("request.Create(new X500DistinguishedName(\"CN=Contoso CA\"), generator, from, to, serial);")]
    [InlineData("var subject = new X500DistinguishedName(ca.Subject); System.Console.WriteLine(subject.Name);")]
    [InlineData("_ = new CertificateRequest(new X500DistinguishedName(ca.Subject), key, HashAlgorithmName.SHA256);")]
    [InlineData("bouncy.SetIssuerDN(bouncyCa.SubjectDN);")]
    [InlineData("bouncy.SetIssuerDN(new Org.BouncyCastle.Asn1.X509.X509Name(\"CN=Contoso CA\"));")]
    [InlineData("bouncy.SetSubjectDN(new Org.BouncyCastle.Asn1.X509.X509Name(ca.Subject));")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(ca.Subject).GetOidList();")]
    public Task The_name_itself_a_text_of_ones_own_and_other_uses_are_silent(string statement) => Verify.Source(Source(statement));

    [Theory]
    [InlineData("request.Create(new X500DistinguishedName(ca.Subject), generator, from, to, serial);", "ca.SubjectName")]
    [InlineData("request.Create(new X500DistinguishedName(this.Ca.Issuer), generator, from, to, serial);", "this.Ca.IssuerName")]
    [InlineData("bouncy.SetIssuerDN(new Org.BouncyCastle.Asn1.X509.X509Name(bouncyCa.SubjectDN.ToString()));", "bouncyCa.SubjectDN")]
    [InlineData("bouncy.SetIssuerDN(new Org.BouncyCastle.Asn1.X509.X509Name(ca.Subject));", null)]
    public async Task The_suggestion_is_the_name_in_the_certificate(string statement, string? suggestion)
    {
        var diagnostic = Assert.Single(await Analysis.Of(Source(statement)));

        Assert.Equal("CERT6004", diagnostic.Id);
        Assert.Equal(suggestion, diagnostic.Properties.GetValueOrDefault(FileLinter.SuggestedValue));
    }

    [Fact]
    public void The_bytes_of_a_CA_that_was_built_are_really_others()
    {
        var builder = new X500DistinguishedNameBuilder();
        builder.AddCommonName("Contoso CA");
        builder.AddOrganizationName("Contoso");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var ca = new CertificateRequest(builder.Build(), key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

        Assert.NotEqual(ca.SubjectName.RawData, new X500DistinguishedName(ca.Subject).RawData);
        Assert.NotEqual(ca.SubjectName.RawData, new Org.BouncyCastle.Asn1.X509.X509Name(ca.Subject).GetEncoded());
    }

    private static string Source(string statement) => $$"""
        using System;
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            X509Certificate2 Ca { get; set; }
            void Issue(
                X509Certificate2 ca, CertificateRequest request, X509SignatureGenerator generator, DateTimeOffset from, DateTimeOffset to,
                byte[] serial, string text, ECDsa key, Org.BouncyCastle.X509.X509V3CertificateGenerator bouncy,
                Org.BouncyCastle.X509.X509Certificate bouncyCa)
            {
                {{statement}}
            }
        }
        """;
}
