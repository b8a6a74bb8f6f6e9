using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using BenchmarkDotNet.Attributes;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Readers;
using CertLint.Rules;

namespace CertLint.Benchmarks;

/// <summary>An RSA-2048 leaf in PEM, read and held against all rules; the peer is .NET's loader.</summary>
[MemoryDiagnoser]
public class CertificateBenchmarks
{
    private readonly Linter linter = new();
    private byte[] pem = [];

    [GlobalSetup]
    public void MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(
            "CN=mtls.contoso.com, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US",
            key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("mtls.contoso.com");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        pem = Encoding.ASCII.GetBytes(certificate.ExportCertificatePem());
    }

    [Benchmark(Baseline = true, Description = "X509Certificate2.CreateFromPem, subject")]
    public string DotNet()
    {
        using var certificate = X509Certificate2.CreateFromPem(Encoding.ASCII.GetString(pem));
        return certificate.Subject;
    }

    [Benchmark(Description = "CertLint: read")]
    public DocumentModel Read() => DocumentReader.Read("/mtls.pem", pem);

    [Benchmark(Description = "CertLint: read and lint as Identity")]
    public int ReadAndLint()
    {
        var findings = 0;
        foreach (var target in DocumentReader.Read("/mtls.pem", pem).Targets)
        {
            findings += linter.Lint(
                target is NamedTarget named ? named with { Purpose = Purpose.Identity } : target, LintPolicy.Default).Count;
        }

        return findings;
    }
}
