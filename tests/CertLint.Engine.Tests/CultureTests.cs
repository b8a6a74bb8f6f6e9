using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CertLint.Engine.Tests;

/// <summary>
/// All other tests of this assembly once more, in a process of their own under Turkish rules, where <c>i</c> and <c>I</c>
/// are no pair: what the engine says must not depend on who runs it.
/// </summary>
public sealed class CultureTests
{
    private const string Variable = "CERTLINT_TEST_CULTURE";
    private const string Turkish = "tr-TR";

    [ModuleInitializer]
    internal static void SetCulture()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } name)
            return;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(name);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture;
    }

    [Fact]
    public async Task The_whole_engine_says_the_same_under_Turkish_rules()
    {
        Assert.SkipUnless(
            CultureInfo.GetCultureInfo(Turkish).TextInfo.ToUpper('i') == '\u0130', "no ICU on this machine, so every culture is invariant");
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(CultureTests).Assembly.Location);
        // What compares with real tools is slow, and is the tool's opinion as much as ours.
        foreach (var argument in new[] { "--filter-not-class", "*Differential*", "--filter-not-method", "*" + nameof(The_whole_engine_says_the_same_under_Turkish_rules), "--progress", "off" })
            start.ArgumentList.Add(argument);
        start.Environment[Variable] = Turkish;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, output + await error);
        Assert.Matches(@"succeeded: \d{4,}", output);
    }

    [Fact]
    public void The_pass_under_a_culture_has_that_culture()
    {
        var name = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(name), "this is the pass under the user's own culture");

        Assert.Equal(name, CultureInfo.CurrentCulture.Name);
        Assert.Equal("\u0130", "i".ToUpper(CultureInfo.CurrentCulture));
    }
}
