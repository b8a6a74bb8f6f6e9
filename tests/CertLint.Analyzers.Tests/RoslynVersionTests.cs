using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.Analyzers.Tests;

/// <summary>The same tests run on the oldest Roslyn that the package promises, and on the newest.</summary>
public class RoslynVersionTests
{
    [Theory]
    [InlineData(typeof(Compilation))]
    [InlineData(typeof(CSharpCompilation))]
    [InlineData(typeof(Workspace))]
    public void These_tests_run_on_the_Roslyn_that_they_promise(Type type)
    {
        var running = type.Assembly.GetName().Version!;

#if ROSLYN_FLOOR
        Assert.Equal(new Version(4, 8, 0, 0), running);
#else
        Assert.True(running >= new Version(5, 12), running.ToString());
#endif
    }

    [Fact]
    public void The_analyzer_asks_for_no_newer_Roslyn_than_the_floor()
    {
        var asked = typeof(CertificateNameAnalyzer).Assembly.GetReferencedAssemblies()
            .Where(assembly => assembly.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

        Assert.NotEmpty(asked);
        Assert.All(asked, assembly => Assert.Equal(new Version(4, 8, 0, 0), assembly.Version));
    }
}
