using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using BenchmarkDotNet.Attributes;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Readers;
using CertLint.Readers.PublicKeys;
using CertLint.Rules;
using Org.BouncyCastle.Asn1.X509;
using BigInteger = System.Numerics.BigInteger;

namespace CertLint.Benchmarks;

/// <summary>
/// An RSA-2048 leaf of a CA, read and held against all rules; the peers are .NET's loader and BouncyCastle's structure, which judge
/// nothing.
/// </summary>
[MemoryDiagnoser]
public class CertificateBenchmarks
{
    private const int Many = 512;

    private readonly Linter linter = new();
    private readonly uint[] words = new uint[64];
    private readonly int[] remainders = new int[SmallPrimes.ShownCount];
    private byte[] pem = [];
    private byte[] der = [];
    private BigInteger modulus;

    [GlobalSetup]
    public void MakeCertificate()
    {
        using var key = RSA.Create(2048);
        using var authority = RSA.Create(2048);
        var request = new CertificateRequest(
            "CN=mtls.contoso.com, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US",
            key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("mtls.contoso.com");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1"), new Oid("1.3.6.1.5.5.7.3.2")], critical: false));
        using var certificate = request.Create(
            new X500DistinguishedName("CN=Fabrikam Issuing CA, O=Fabrikam, C=US"),
            X509SignatureGenerator.CreateForRSA(authority, RSASignaturePadding.Pkcs1),
            DateTimeOffset.UnixEpoch.AddYears(56), DateTimeOffset.UnixEpoch.AddYears(56).AddDays(90), [0x4D, 0x54, 0x4C, 0x53, 0x2D, 0x30, 0x30, 0x31]);
        der = certificate.RawData;
        pem = Encoding.ASCII.GetBytes(certificate.ExportCertificatePem());
        var digits = key.ExportParameters(includePrivateParameters: false).Modulus!;
        modulus = UnsignedInteger.Of(digits);
        UnsignedInteger.ToWords(digits, words);
        SmallPrimes.Remainders(words, remainders);
    }

    [Benchmark(Baseline = true, Description = ".NET: X509CertificateLoader, subject")]
    public string DotNet()
    {
        using var certificate = X509CertificateLoader.LoadCertificate(der);
        return certificate.Subject;
    }

    [Benchmark(Description = "BouncyCastle: X509CertificateStructure")]
    public X509CertificateStructure BouncyCastle() => X509CertificateStructure.GetInstance(der);

    [Benchmark(Description = "CertLint: read DER")]
    public DocumentModel ReadDer() => DocumentReader.Read("/mtls.cer", der);

    [Benchmark(Description = "CertLint: read DER and lint as Identity")]
    public int ReadAndLintDer() => ReadAndLint("/mtls.cer", der);

    [Benchmark(Description = "CertLint: read PEM and lint as Identity")]
    public int ReadAndLintPem() => ReadAndLint("/mtls.pem", pem);

    [Benchmark(Description = "of which: factors below 752 and ROCA")]
    public bool SmallFactors()
    {
        SmallPrimes.Remainders(words, remainders);
        return SmallPrimes.SmallestFactor(words) is not null || RocaFingerprint.IsIn(remainders);
    }

    [Benchmark(Description = "of which: close primes")]
    public bool CloseFactors() => ClosePrimes.AreIn(modulus, 2048, remainders);

    [Benchmark(Description = "CertLint: read DER and lint, one core", OperationsPerInvoke = Many)]
    public int OnOneCore() => OnCores(1);

    [Benchmark(Description = "CertLint: read DER and lint, all cores", OperationsPerInvoke = Many)]
    public int OnAllCores() => OnCores(Environment.ProcessorCount);

    private int OnCores(int cores)
    {
        var findings = 0;
        Parallel.For(0, Many, new ParallelOptions { MaxDegreeOfParallelism = cores }, _ => Interlocked.Add(ref findings, ReadAndLint("/mtls.cer", der)));
        return findings;
    }

    private int ReadAndLint(string path, byte[] content)
    {
        var findings = 0;
        foreach (var target in DocumentReader.Read(path, content).Targets)
        {
            findings += linter.Lint(
                target is NamedTarget named ? named with { Purpose = Purpose.Identity } : target, LintPolicy.Default).Count;
        }

        return findings;
    }
}
