using System.Globalization;
using CertLint.Fuzzing;
using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests;

/// <summary>Every public file of each format is read, and as many give something as were found to hold something by hand.</summary>
public class FormatCorpusTests(ITestOutputHelper output)
{
    // What gives nothing is nothing of ours: sections of extensions and RFC 2424 (openssl-cnf), a signer's configuration (cfssl), a test's
    // expectation and a comment (cert-manager), messages of CMP, OCSP and Diffie-Hellman (der), public keys, parameters, lists
    // of revoked certificates, encrypted messages and PGP (pem). What is not checked are charts of Helm, and a config whose
    // subject is written by a program. Two PEM files are damaged, which openssl says as well; Kestrel's settings give problems.
    [Theory]
    [InlineData("openssl-cnf", 22, 1, 0, 5)]
    [InlineData("cfssl", 14, 0, 0, 11)]
    [InlineData("cert-manager", 24, 6, 0, 2)]
    [InlineData("ansible", 3, 0, 0, 0)]
    [InlineData("certreq-inf", 1, 0, 0, 0)]
    [InlineData("kestrel-appsettings", 0, 0, 3, 0)]
    [InlineData("keyvault-policy", 1, 0, 0, 0)]
    [InlineData("keystores", 39, 0, 0, 0)]
    [InlineData("pem", 365, 0, 2, 44)]
    [InlineData("der", 23, 0, 0, 23)]
    public void Every_file_of_a_format_is_read(string format, int targets, int notChecked, int problems, int silent)
    {
        var folder = Corpus.Folder("data/formats/" + format);
        var kinds = new SortedDictionary<string, List<string>>(StringComparer.Ordinal) { ["not checked"] = [], ["problem"] = [], ["silent"] = [], ["target"] = [] };
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllBytes(file);
            var model = DocumentReader.Read(file, content);
            ModelCheck.AssertSound(model, IsText(model) ? TextDecoding.Decode(content)!.Length : 0);
            kinds[KindOf(model)].Add(Path.GetRelativePath(folder, file));
        }

        var all = kinds.Values.Sum(files => files.Count);
        foreach (var (kind, files) in kinds)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format}: {kind} {files.Count} of {all} ({100.0 * files.Count / all:0.0} %)"));
            if (kind != "target")
                files.ForEach(output.WriteLine);
        }

        Assert.Equal(
            $"targets {targets}, not checked {notChecked}, problems {problems}, silent {silent}",
            $"targets {kinds["target"].Count}, not checked {kinds["not checked"].Count}, problems {kinds["problem"].Count}, silent {kinds["silent"].Count}");
    }

    // Of a binary file all places are its start.
    private static bool IsText(DocumentModel model) => model.Lines.LineStarts.Count > 1;

    private static string KindOf(DocumentModel model) =>
        model.Targets.Count > 0 ? "target"
        : model.NotChecked.Count > 0 ? "not checked"
        : model.Problems.Count > 0 ? "problem"
        : "silent";
}
