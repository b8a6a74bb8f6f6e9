using System.Text.Json;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>What the reader makes of probes and of real files, held against what openssl 3.0.19 made of them.</summary>
public class OracleTests
{
    // openssl exits with 1, but the reader, for a reason, gives a subject without a problem.
    private static readonly Dictionary<string, string> LeftToOthers = new()
    {
        ["C3"] = "length: CERT1004",
        ["C1"] = "length: CERT1004",
        ["C_nonascii"] = "value: CERT1004",
        ["cn65"] = "length: CERT1008",
        ["o65"] = "length: CERT1008",
        ["L129"] = "length: CERT1008",
        ["empty_value"] = "empty: CERT1003",
        ["prompt_min"] = "length: the value's own rules",
        ["prompt_max"] = "length: the value's own rules",
        ["var_undefined"] = "undefined variable: a hole, CERT5010",
        ["var_env_undefined"] = "the environment is never read",
        ["ext_nonref"] = "missing extension section: no text of the name",
    };

    private static readonly Dictionary<string, string> AcceptedFiles = new()
    {
        ["openssl-cnf/confluentinc+cp-ansible__roles_ssl_templates_openssl-san.cnf.j2"] =
            "a Jinja template: openssl sees it only when it is filled in",
    };

    [Fact]
    public void Every_probe_agrees()
    {
        var probes = JsonDocument.Parse(File.ReadAllText(Path.Combine(Corpus.Folder(), "oracle", "probes.json")))
            .RootElement.GetProperty("config").EnumerateObject().ToArray();
        var differences = new List<string>();
        foreach (var probe in probes)
        {
            var model = OpenSslConfigReader.Read(probe.Value.GetProperty("config").GetString()!);
            var target = model?.Targets.OfType<ConfigTarget>().SingleOrDefault();
            if (probe.Value.GetProperty("exit").GetInt32() != 0)
            {
                var isAccepted = target?.Subject is not null && !model!.Problems.Any(Sample.IsRejection);
                if (isAccepted != LeftToOthers.ContainsKey(probe.Name))
                    differences.Add($"{probe.Name}: openssl exits with 1, read as {(isAccepted ? "accepted" : "rejected")}");
                continue;
            }

            if (model is null || model.Problems.Any(Sample.IsRejection))
                differences.Add($"{probe.Name}: openssl accepts it");
            else if (EncodedName.Difference(target?.Subject, Corpus.Rdns(probe.Value)) is { } difference)
                differences.Add($"{probe.Name}: {difference}");
            if (probe.Value.TryGetProperty("san", out var names) && names.GetString() != Shown(target!))
                differences.Add($"{probe.Name}: names {Shown(target!)}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.True(probes.Length >= 98);
    }

    [Fact]
    public void Every_real_file_is_read_and_its_subject_is_openssls()
    {
        var differences = new List<string>();
        var subjects = 0;
        foreach (var file in Corpus.Lines("openssl-cnf.jsonl"))
        {
            var name = file.GetProperty("file").GetString()!;
            // An extension may fail for a CSR and not for a certificate, or the other way round.
            var run = file.GetProperty("runs").EnumerateArray()
                .OrderBy(run => run.GetProperty("exit").GetInt32())
                .ThenBy(run => run.GetProperty("mode").GetString(), StringComparer.Ordinal)
                .First();
            var model = OpenSslConfigReader.Read(File.ReadAllText(Path.Combine(Corpus.Folder(), name)));
            // The first subject is that of [req]; the others need -section.
            var target = model?.Targets.OfType<ConfigTarget>().FirstOrDefault(target => target.Subject is not null);
            if (run.GetProperty("exit").GetInt32() != 0)
            {
                var isAccepted = target?.Subject is not null && !model!.Problems.Any(Sample.IsRejection);
                if (isAccepted != AcceptedFiles.ContainsKey(name))
                    differences.Add($"{name}: openssl exits with 1, read as {(isAccepted ? "accepted" : "rejected")}");
                continue;
            }

            subjects++;
            if (model is null || model.Problems.Any(Sample.IsRejection))
                differences.Add($"{name}: openssl accepts it; {string.Join(" ", model?.Problems.Select(problem => problem.Message) ?? [])}");
            else if (EncodedName.Difference(target?.Subject, Corpus.Rdns(run)) is { } difference)
                differences.Add($"{name}: {difference}");
            if (run.GetProperty("sanRaw").GetString() is { Length: > 0 } names && names != "<EMPTY>" && names != Shown(target!))
                differences.Add($"{name}: names {Shown(target!)}");
            if (target is { AreAlternativeNamesComplete: true, Purpose: Purpose.Request }
                && run.GetProperty("mode").GetString() == "csr" && run.GetProperty("sanRaw").GetString() != Shown(target))
                differences.Add($"{name}: not all names, {Shown(target)}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.True(subjects >= 15);
    }

    [Fact]
    public void No_file_of_another_format_is_taken_for_a_config()
    {
        foreach (var path in Directory.EnumerateFiles(Corpus.Folder(), "*", SearchOption.AllDirectories))
        {
            var folder = Path.GetFileName(Path.GetDirectoryName(path));
            if (folder is not ("openssl-cnf" or "oracle") && !path.EndsWith(".tsv", StringComparison.Ordinal))
                Assert.False(OpenSslConfigReader.IsRequestConfig(File.ReadAllText(path)), path);
        }
    }

    private static string Shown(ConfigTarget target) => string.Join(", ", target.AlternativeNames.Select(name => name.Kind switch
    {
        GeneralNameKind.Dns => "DNS:",
        GeneralNameKind.Email => "email:",
        GeneralNameKind.Uri => "URI:",
        _ => "IP Address:",
    } + (name.Value.Text == "::1" ? "0:0:0:0:0:0:0:1" : name.Value.Text)));
}
