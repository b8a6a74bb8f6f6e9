using System.Globalization;
using CertLint.Readers.Text.Commands;

namespace CertLint.Readers.Text.Tests.Commands.Shells;

/// <summary>The reader against real shells, on random scripts.</summary>
public class PosixDifferentialTests
{
    private const int Scripts = 60;

    [Theory]
    [InlineData("bash", 1)]
    [InlineData("bash", 2)]
    [InlineData("dash", 3)]
    [InlineData("dash", 4)]
    public void Words_and_here_documents_are_the_shells(string shell, int batch)
    {
        using var tool = new PosixTool(shell);
        var differences = new List<string>();
        var compared = 0;
        for (var seed = batch * 10_000; seed < (batch * 10_000) + Scripts; seed++)
        {
            var (script, commands) = new PosixGenerator(seed, shell == "bash").Next();
            var real = tool.Run(script).GroupBy(call => call[0]).ToDictionary(calls => calls.Key, calls => calls.First());
            var read = Shown.Read(script, ShellKind.Posix).Commands
                .Where(command => command.Words[0].Text.Text == "openssl").ToDictionary(command => command.Words[1].Text.Text);
            for (var i = 0; i < commands; i++)
            {
                var id = i.ToString(CultureInfo.InvariantCulture);
                if (!read.TryGetValue(id, out var command))
                    differences.Add($"seed {seed}: command {id} not read\n{script}");
                else if (real.TryGetValue(id, out var call) && ++compared > 0 && !IsSame(command, call))
                    differences.Add($"seed {seed}: {string.Join('|', call)}\nread as {string.Join('|', command.Words.Skip(1).Select(word => Shown.Text(word.Text)))}\n{script}");
            }
        }

        Assert.True(differences.Count == 0, differences.Count + "\n" + string.Join("\n----\n", differences.Take(5)));
        Assert.InRange(compared, Scripts * 4, int.MaxValue);
    }

    private static bool IsSame(ShellCommand command, string[] call)
    {
        var isWithInput = call[^1].StartsWith('\u0002');
        var arguments = isWithInput ? call[..^1] : call;
        return command.Words.Count - 1 == arguments.Length
            && command.Words.Skip(1).Zip(arguments).All(pair => Shown.Allows(pair.First.Text, pair.Second))
            && (!isWithInput || Shown.Allows(command.Input!, call[^1][1..]));
    }
}
