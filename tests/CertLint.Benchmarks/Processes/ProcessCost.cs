using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Benchmarks.Processes;

/// <summary>
/// What a whole process of the command costs that checks one certificate, an <c>.editorconfig</c> beside it, in ratios to
/// <c>openssl x509 -noout -subject</c> on the same file: each run beside one of openssl, so that a busy machine slows both.
/// </summary>
internal static class ProcessCost
{
    private const int Pairs = 15;
    private const int WarmUps = 1;

    // By a shell, which starts a process in half a millisecond; .NET takes two.
    private const int RunsInOne = 10;
    private const string Repeat = "for i in 1 2 3 4 5 6 7 8 9 10; do \"$@\" > /dev/null 2>&1; done";

    /// <param name="executables">Paths of builds of the command: the package's, native, ReadyToRun.</param>
    public static int Measure(string[] executables)
    {
        if (executables.Length == 0)
        {
            Console.Error.WriteLine("Name the executables to measure, e.g. native/certlint.");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("certlint-process-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "server.pem"), MakeCertificate());
            foreach (var hasConfig in (bool[])[false, true])
            {
                if (hasConfig)
                    File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n[*]\ncertlint.owned_domains = contoso.com\n");
                foreach (var executable in executables)
                    Console.WriteLine(Compare(Path.GetFullPath(executable), folder) + (hasConfig ? ", with .editorconfig" : ""));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Compare(string executable, string folder)
    {
        var ratios = new List<double>();
        var times = new List<double>();
        for (var i = 0; i < WarmUps + Pairs; i++)
        {
            var peer = Time(folder, "openssl", "x509", "-noout", "-subject", "-in", "server.pem");
            var own = Time(folder, executable, "check", "server.pem");
            if (i < WarmUps)
                continue;
            ratios.Add(own / peer);
            times.Add(own);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{executable}: {Median(times):F2} ms, {Median(ratios):F2} of openssl");
    }

    private static double Time(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("sh", ["-c", Repeat, "sh", program, .. arguments]) { WorkingDirectory = folder };
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("sh did not start.");
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds / RunsInOne;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static string MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=mtls.contoso.com, O=Contoso, L=San Diego, S=California, C=US", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90));
        return certificate.ExportCertificatePem() + "\n";
    }
}
