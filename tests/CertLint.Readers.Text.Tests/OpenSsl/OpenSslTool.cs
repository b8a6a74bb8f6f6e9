using System.Diagnostics;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>What <c>openssl req</c> made of a config.</summary>
/// <param name="Exit">Its exit status.</param>
/// <param name="Rdns">The encoded RDNs, by OID and value.</param>
/// <param name="DnsNames">The dNSNames of the subjectAltName.</param>
/// <param name="Error">What it wrote.</param>
internal sealed record OpenSslRequest(
    int Exit, IReadOnlyList<IReadOnlyList<(string Oid, string Value)>> Rdns, IReadOnlyList<string> DnsNames, string Error)
{
    /// <summary>The OIDs of its extendedKeyUsage; null where it has none.</summary>
    public IReadOnlyList<string>? ExtendedKeyUsages { get; init; }

    /// <summary>The bits of its keyUsage.</summary>
    public KeyUsages KeyUsage { get; init; }

    /// <summary>Its subjectAltName is marked critical.</summary>
    public bool IsAlternativeNameCritical { get; init; }
}

/// <summary>The openssl command of this machine, in a folder of its own with one EC key.</summary>
internal sealed class OpenSslTool : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("certlint-openssl-");

    /// <summary>Makes the key; skips the test where there is no openssl 3.0.</summary>
    public OpenSslTool()
    {
        string? version = null;
        try
        {
            version = Run("version").Output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("no openssl on this machine");
        }

        Assert.SkipUnless(version.StartsWith("OpenSSL 3.", StringComparison.Ordinal), "no openssl 3: " + version);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(Path.Combine(folder.FullName, "key.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    /// <summary>Makes a request from a config, without asking.</summary>
    public OpenSslRequest Request(string config)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "in.cnf"), config);
        var (exit, output) = Run("req", "-new", "-batch", "-config", "in.cnf", "-key", "key.pem", "-outform", "DER", "-out", "out.der");
        if (exit != 0)
            return new OpenSslRequest(exit, [], [], output);
        var request = CertificateRequest.LoadSigningRequest(
            File.ReadAllBytes(Path.Combine(folder.FullName, "out.der")), HashAlgorithmName.SHA256,
            CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions);
        var names = request.CertificateExtensions.OfType<X509SubjectAlternativeNameExtension>().SingleOrDefault();
        var usages = request.CertificateExtensions.OfType<X509EnhancedKeyUsageExtension>().SingleOrDefault();
        return new OpenSslRequest(exit, Rdns(request.SubjectName.RawData), names?.EnumerateDnsNames().ToArray() ?? [], output)
        {
            ExtendedKeyUsages = usages?.EnhancedKeyUsages.Cast<Oid>().Select(oid => oid.Value!).ToArray(),
            KeyUsage = UsagesOf(request),
            IsAlternativeNameCritical = names is { Critical: true },
        };
    }

    /// <summary>The size of the key and the OID of the signature of a request for which openssl makes the key.</summary>
    public (int Bits, string SignatureAlgorithm) NewKeyRequest(string config)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "in.cnf"), config);
        var (exit, output) = Run("req", "-new", "-nodes", "-batch", "-config", "in.cnf", "-keyout", "new.key", "-outform", "DER", "-out", "out.der");
        Assert.True(exit == 0, output);
        var encoding = File.ReadAllBytes(Path.Combine(folder.FullName, "out.der"));
        var request = CertificateRequest.LoadSigningRequest(
            encoding, HashAlgorithmName.SHA256, CertificateRequestLoadOptions.SkipSignatureValidation);
        var parts = new AsnReader(encoding, AsnEncodingRules.DER).ReadSequence();
        parts.ReadEncodedValue();
        return (request.PublicKey.GetRSAPublicKey()!.KeySize, parts.ReadSequence().ReadObjectIdentifier());
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    // The bits of RFC 5280 are those of a BIT STRING, of which the first is the highest.
    private static KeyUsages UsagesOf(CertificateRequest request)
    {
        if (request.CertificateExtensions.SingleOrDefault(extension => extension.Oid!.Value == "2.5.29.15") is not { } extension)
            return KeyUsages.None;
        var octets = new AsnReader(extension.RawData, AsnEncodingRules.DER).ReadBitString(out _);
        var usages = KeyUsages.None;
        for (var bit = 0; bit < octets.Length * 8; bit++)
        {
            if ((octets[bit / 8] & (0x80 >> (bit % 8))) != 0)
                usages |= (KeyUsages)(1 << bit);
        }

        return usages;
    }

    private (int Exit, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("openssl", arguments)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("OPENSSL_CONF");
        start.Environment.Remove("OPENSSL_CONF_INCLUDE");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static List<IReadOnlyList<(string, string)>> Rdns(byte[] name)
    {
        var rdns = new List<IReadOnlyList<(string, string)>>();
        var sequence = new AsnReader(name, AsnEncodingRules.DER).ReadSequence();
        while (sequence.HasData)
        {
            var attributes = new List<(string, string)>();
            var set = sequence.ReadSetOf();
            while (set.HasData)
            {
                var attribute = set.ReadSequence();
                var oid = attribute.ReadObjectIdentifier();
                var tag = (UniversalTagNumber)attribute.PeekTag().TagValue;
                attributes.Add((oid, attribute.ReadCharacterString(tag)));
            }

            rdns.Add(attributes);
        }

        return rdns;
    }
}
