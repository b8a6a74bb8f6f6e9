using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Asn1;
using System.Globalization;
using System.Text;

namespace CertLint.Tests.Tools;

/// <summary>
/// The openssl command of this machine, run many times in a folder of its own. OpenSSL 3 has no interactive mode, so that
/// each run is a process; what makes thousands of them cheap is that a shell starts them, and that no system-wide
/// configuration is loaded.
/// </summary>
internal sealed class OpenSslBatch : IDisposable
{
    private const string EmptyConfig = "[req]\ndistinguished_name = dn\n[dn]\n";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly DirectoryInfo folder;

    /// <summary>Makes the folder with a key and a config without a name; skips the test where there is no openssl 3.</summary>
    public OpenSslBatch()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no POSIX shell on Windows");
        var version = Version();
        Assert.SkipUnless(version.StartsWith("OpenSSL 3.", StringComparison.Ordinal), "no openssl 3: " + version);
        folder = Directory.CreateTempSubdirectory("certlint-openssl-");
        File.WriteAllText(PathOf("empty.cnf"), EmptyConfig);
        Run("openssl", "genpkey", "-algorithm", "ed25519", "-out", "key.pem");
    }

    /// <summary>Makes a request with each text as <c>-subj</c>.</summary>
    public IReadOnlyList<OpenSslAnswer> Subjects(IReadOnlyList<(string Text, bool IsUtf8)> subjects) => Requests(
        [.. subjects.Select(subject => (string[])["-config", "empty.cnf", "-subj", subject.Text, .. subject.IsUtf8 ? ["-utf8"] : Array.Empty<string>()])]);

    /// <summary>Makes a request from each config, without asking.</summary>
    public IReadOnlyList<OpenSslAnswer> Configs(IReadOnlyList<string> configs)
    {
        for (var i = 0; i < configs.Count; i++)
            File.WriteAllText(PathOf(i + ".cnf"), configs[i], Utf8);
        return Requests([.. Enumerable.Range(0, configs.Count).Select(i => (string[])["-batch", "-config", i + ".cnf"])]);
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Runs <c>openssl req -new</c> once with each list of arguments.</summary>
    private OpenSslAnswer[] Requests(IReadOnlyList<string[]> runs)
    {
        var answers = new OpenSslAnswer[runs.Count];
        Parallel.ForEach(
            Enumerable.Range(0, runs.Count).Chunk(Math.Max(1, (runs.Count + Environment.ProcessorCount - 1) / Environment.ProcessorCount)),
            indexes =>
            {
                var script = indexes[0] + ".sh";
                File.WriteAllText(PathOf(script), string.Concat(indexes.Select(i => Command(i, runs[i]))), Utf8);
                var exits = Run("sh", script).Split('\n', StringSplitOptions.RemoveEmptyEntries);
                Assert.Equal(indexes.Length, exits.Length);
                foreach (var (index, exit) in indexes.Zip(exits))
                    answers[index] = Read(index, int.Parse(exit, CultureInfo.InvariantCulture));
            });
        return answers;
    }

    private static string Command(int index, IEnumerable<string> arguments) =>
        $"openssl req -new -key key.pem -outform DER -out {index}.der {string.Join(' ', arguments.Select(Quote))} 2>{index}.err </dev/null; echo $?\n";

    private static string Quote(string argument) => "'" + argument.Replace("'", @"'\''", StringComparison.Ordinal) + "'";

    private OpenSslAnswer Read(int index, int exit)
    {
        var error = File.ReadAllText(PathOf(index + ".err"), Encoding.Latin1);
        if (exit != 0)
            return new OpenSslAnswer(exit, [], error);
        // CertificationRequest, its info, then version and subject (RFC 2986).
        var info = new AsnReader(File.ReadAllBytes(PathOf(index + ".der")), AsnEncodingRules.DER).ReadSequence().ReadSequence();
        info.ReadInteger();
        return new OpenSslAnswer(exit, EncodedAttribute.Decode(info.ReadEncodedValue()), error);
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private static string Version()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("openssl", ["version"]) { RedirectStandardOutput = true })!;
            return process.StandardOutput.ReadToEnd();
        }
        catch (Win32Exception)
        {
            return "none on this machine";
        }
    }

    private string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
        };
        start.Environment["OPENSSL_CONF"] = Path.Combine(folder.FullName, "empty.cnf");
        start.Environment.Remove("OPENSSL_CONF_INCLUDE");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
