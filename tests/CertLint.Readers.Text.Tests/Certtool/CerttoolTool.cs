using System.Diagnostics;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Readers.Text.Tests.Certtool;

/// <summary>The certtool command of this machine, in a folder of its own with one EC key.</summary>
internal sealed class CerttoolTool : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("certlint-certtool-");

    /// <summary>Makes the key; skips the test where there is no certtool that reads templates as 3.7.3 and later do.</summary>
    public CerttoolTool()
    {
        string version;
        try
        {
            version = Run("--version").Output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("no certtool on this machine");
            throw;
        }

        var number = version.Split('\n')[0].Split(' ').LastOrDefault();
        Assert.SkipUnless(Version.TryParse(number, out var known) && known >= new Version(3, 7, 3), "no certtool 3.7.3: " + version);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(Path.Combine(folder.FullName, "key.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    /// <summary>The request that certtool makes of a template; null where it makes none.</summary>
    public (IReadOnlyList<IReadOnlyList<(string Oid, string Value)>> Rdns, IReadOnlyList<string> DnsNames)? Request(string template, out string error)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "in.tmpl"), template);
        var (exit, output) = Run(
            "--generate-request", "--load-privkey", "key.pem", "--template", "in.tmpl", "--no-text", "--outder", "--outfile", "out.der");
        error = output;
        if (exit != 0)
            return null;
        var request = CertificateRequest.LoadSigningRequest(
            File.ReadAllBytes(Path.Combine(folder.FullName, "out.der")), HashAlgorithmName.SHA256,
            CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions | CertificateRequestLoadOptions.SkipSignatureValidation);
        var names = request.CertificateExtensions.OfType<X509SubjectAlternativeNameExtension>().SingleOrDefault();
        return (Rdns(request.SubjectName.RawData), names?.EnumerateDnsNames().ToArray() ?? []);
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    private (int Exit, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("certtool", arguments)
        {
            WorkingDirectory = folder.FullName, RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
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
            var attribute = sequence.ReadSetOf().ReadSequence();
            var oid = attribute.ReadObjectIdentifier();
            rdns.Add([(oid, attribute.ReadCharacterString((UniversalTagNumber)attribute.PeekTag().TagValue))]);
        }

        return rdns;
    }
}
