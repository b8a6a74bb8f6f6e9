using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

/// <summary>A mode means for code what it means for files.</summary>
public sealed class AnalysisModeTests(PackedPackage package, AnalysisModeTests.Project project) : IClassFixture<AnalysisModeTests.Project>
{
    private const string Violations = "warning CERT1001";

    public static TheoryData<string, string, string, string> Modes => new()
    {
        // arguments and config, in the file, in code; both have CERT1001 (policy) and CERT1004 (a suggestion)
        { "-p:CertLintAnalysisMode=Default", "", Violations, Violations },
        { "-p:CertLintAnalysisMode=none", "", "", "" },
        { "-p:CertLintAnalysisMode=All -p:CertLintFailOnViolation=true", "", "error CERT1001,warning CERT1004", "error CERT1001,warning CERT1004" },
        { "-p:CertLintAnalysisMode=AllErrors", "", "error CERT1001,error CERT1004", "error CERT1001,error CERT1004" },
        { "-p:CertLintAnalysisMode=None", "[*]\ndotnet_diagnostic.CERT1004.severity = warning", "warning CERT1004", "warning CERT1004" },
        { "-p:CertLintAnalysisMode=None", "global\ndotnet_diagnostic.CERT1004.severity = error", "error CERT1004", "error CERT1004" },
        { "-p:CertLintAnalysisMode=AllErrors", "[*.cnf]\ndotnet_analyzer_diagnostic.category-CertLintSubject.severity = none", "", "error CERT1001,error CERT1004" },
    };

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_mode_means_the_same_for_files_and_code_and_a_config_wins(string arguments, string config, string inFile, string inCode)
    {
        var output = project.Build(package, config, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(inFile, string.Join(",", output.FindingsIn("request.cnf")));
        Assert.Equal(inCode, string.Join(",", output.FindingsIn("Program.cs")));
        Assert.Equal(!(inFile + inCode).Contains("error", StringComparison.Ordinal), output.Succeeded);
    }

    [Fact]
    public void An_unknown_mode_is_told_also_where_nothing_is_to_be_linted()
    {
        using var workspace = new Workspace(package);
        workspace.WriteProject("App/App.csproj", "<CertLintAnalysisMode>Recommended</CertLintAnalysisMode>");
        workspace.Write("App/Library.cs", "public class Library;");

        var output = workspace.Build("App");

        Assert.Equal(["App.csproj warning CERT9002"], output.Findings);
        Assert.Contains("write None, Default, All or AllErrors", output.Text, StringComparison.Ordinal);
    }

    /// <summary>One project for all modes.</summary>
    public sealed class Project : IDisposable
    {
        private Workspace? workspace;

        internal BuildOutput Build(PackedPackage package, string config, string[] arguments)
        {
            workspace ??= Create(package);
            var isGlobal = config.StartsWith("global", StringComparison.Ordinal);
            workspace.Write("App/.editorconfig", isGlobal ? "" : config);
            workspace.Write("App/.globalconfig", isGlobal ? config.Replace("global", "is_global = true", StringComparison.Ordinal) : "is_global = true");
            return workspace.Build("App", ["--no-restore", .. arguments]);
        }

        public void Dispose() => workspace?.Dispose();

        private static Workspace Create(PackedPackage package)
        {
            var workspace = new Workspace(package);
            workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
            workspace.Write("App/Program.cs", Inputs.ProviderProgram.Replace("C=US", "C=us", StringComparison.Ordinal));
            workspace.Write("App/request.cnf", Inputs.Config("acme.service-now.com", country: "us"));
            var restored = workspace.Run("restore", "App");
            Assert.True(restored.Succeeded, restored.Text);
            return workspace;
        }
    }
}
