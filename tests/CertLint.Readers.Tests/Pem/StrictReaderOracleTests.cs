using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Pem;

/// <summary>Java and openssl refuse what CERT4004 says, and take what it leaves alone.</summary>
public class StrictReaderOracleTests
{
    // One line for each file: whether Java's CertificateFactory, which keytool calls, takes it.
    private const string Program = """
        import java.io.*;
        import java.security.cert.*;

        class PemOracle {
            public static void main(String[] paths) throws Exception {
                for (String path : paths) {
                    try (InputStream file = new BufferedInputStream(new FileInputStream(path))) {
                        System.out.println(CertificateFactory.getInstance("X.509").generateCertificate(file) != null);
                    } catch (CertificateException refused) {
                        System.out.println(false);
                    }
                }
            }
        }
        """;

    [Fact]
    public void Strict_readers_refuse_what_is_told_and_take_what_is_not()
    {
        var flawed = StrictReaderTests.Flaws.Select(row => (Name: row.Data.Item1, Text: row.Data.Item2, IsTold: true));
        var harmless = StrictReaderTests.Harmless.Where(row => row.Data.Item1 is not ("key and certificate" or "headers"))
            .Select(row => (Name: row.Data.Item1, Text: row.Data.Item2, IsTold: false));
        var cases = flawed.Concat(harmless).ToArray();
        var files = cases.Select(each => new TemporaryText(each.Text)).ToArray();
        try
        {
            var java = AskJava(files);
            var wrong = cases.Where((each, i) => each.IsTold == (java[i] && OpenSslTakes(files[i]))).Select(each => each.Name);

            Assert.Empty(wrong);
        }
        finally
        {
            foreach (var file in files)
                file.Dispose();
        }
    }

    private static bool[] AskJava(TemporaryText[] files)
    {
        using var program = new TemporaryText(Program);
        var output = Run("java", ["--source", "11", program.Path, .. files.Select(file => file.Path)], out var exitCode);
        Assert.Equal(0, exitCode);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(bool.Parse)];
    }

    private static bool OpenSslTakes(TemporaryText file)
    {
        Run("openssl", ["x509", "-in", file.Path, "-noout"], out var exitCode);
        return exitCode == 0;
    }

    private static string Run(string tool, string[] arguments, out int exitCode)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            exitCode = process.ExitCode;
            Assert.SkipWhen(errors.GetAwaiter().GetResult().Contains("--source", StringComparison.Ordinal), "Java is older than 11, or no JDK.");
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{tool} is not installed.");
            throw;
        }
    }
}
