using System.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>The reader against the real openssl, on random configs.</summary>
public class DifferentialTests
{
    private const int Configs = 150;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Exit_status_subject_and_names_are_openssls(int batch)
    {
        using var tool = new OpenSslTool();
        var differences = new List<string>();
        var accepted = 0;
        for (var seed = batch * 100_000; seed < (batch * 100_000) + Configs; seed++)
        {
            var config = new ConfigGenerator(seed).Next();
            var answer = tool.Request(config);
            accepted += answer.Exit == 0 ? 1 : 0;
            if (Difference(config, answer) is { } difference)
                differences.Add($"seed {seed}: {difference}\n{answer.Error}\n{config}");
        }

        Assert.True(differences.Count == 0, string.Join("\n----\n", differences));
        Assert.InRange(accepted, Configs / 5, Configs - 1);
    }

    private static string? Difference(string config, OpenSslRequest answer)
    {
        var issues = ConfigLoader.Load(config, _ => null).Issues;
        var model = OpenSslConfigReader.Read(config);
        var target = model?.Targets.OfType<ConfigTarget>().FirstOrDefault();
        var isRejected = issues.Count > 0 || model is null || model.Problems.Any(Sample.IsRejection) || target?.Subject is null
            || target.Subject!.Attributes.Any(IsOutOfBounds);
        if (!isRejected && target!.Subject!.Attributes.Any(attribute => !attribute.Value.IsKnown))
            return null;
        if (IsBeyondTheReader(config, answer.Error))
            return null;
        if (isRejected != (answer.Exit != 0))
            return $"openssl exits with {answer.Exit}, read as {(isRejected ? "rejected" : "accepted")}: {string.Join(" ", issues)} {string.Join(" ", model?.Problems ?? [])}";
        if (isRejected)
            return null;
        if (!target!.AlternativeNames.Select(name => name.Value.Text).SequenceEqual(answer.DnsNames))
            return "names " + string.Join(" ", answer.DnsNames);
        return EncodedName.Difference(target.Subject, answer.Rdns);
    }

    // The environment is never read, a missing include might define a name, and an extension is no part of the name.
    private static bool IsBeyondTheReader(string config, string error) =>
        error.Contains("Error checking request extension section", StringComparison.Ordinal)
        || (config.Contains(".include", StringComparison.Ordinal)
            && error.Contains("unknown object name", StringComparison.Ordinal))
        || (config.Contains("$ENV::", StringComparison.Ordinal)
            && error.Contains("variable has no value", StringComparison.Ordinal));

    // The bounds of openssl's string table, in characters; without "utf8 = yes" each octet is one.
    private static bool IsOutOfBounds(NameAttribute attribute)
    {
        var length = Encoding.UTF8.GetByteCount(attribute.Value.Text);
        return attribute.Type.ShortName switch
        {
            "CN" or "O" or "OU" => length is < 1 or > 64,
            "L" or "ST" => length is < 1 or > 128,
            _ => false,
        };
    }
}
