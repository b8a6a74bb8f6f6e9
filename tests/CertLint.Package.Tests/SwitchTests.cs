using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

/// <summary>Each switch does to a finding in a file what it does to one in C#.</summary>
public sealed class SwitchTests(PackedPackage package, SwitchTests.Project project) : IClassFixture<SwitchTests.Project>
{
    public static TheoryData<string, string, string> Switches => new()
    {
        { "", "warning", "warning" },
        { "-warnaserror", "error", "error" },
        { "-warnaserror:CERT1001", "error", "error" },
        { "-p:WarningsAsErrors=CERT1001", "error", "error" },
        { "-p:TreatWarningsAsErrors=true", "error", "error" },
        { "-p:TreatWarningsAsErrors=true -p:WarningsNotAsErrors=CERT1001", "warning", "warning" },
        { "-p:NoWarn=CERT1001", "", "" },
        { "-p:NoWarn=cert1001", "", "" },
        { "-warnaserror -warnnotaserror:CERT1001", "warning", "warning" },
        { "-p:RunAnalyzers=false", "warning", "" },
        { "-p:CertLintEnabled=false", "", "" },
        { "[*] dotnet_diagnostic.CERT1001.severity = error", "error", "error" },
        { "[*] dotnet_diagnostic.CERT1001.severity = none", "", "" },
        { "[*] dotnet_diagnostic.CERT1001.severity = suggestion", "", "" },
        { "[*.cnf] dotnet_diagnostic.CERT1001.severity = none", "", "warning" },
        { "[*] dotnet_analyzer_diagnostic.severity = error", "error", "error" },
    };

    [Theory]
    [MemberData(nameof(Switches))]
    public void A_switch_means_the_same_for_files_and_code(string text, string inFile, string inCode)
    {
        var output = project.Build(package, text);

        Assert.Equal(inFile.Length == 0 ? [] : [inFile + " CERT1001"], output.FindingsIn("request.cnf"));
        Assert.Equal(inCode.Length == 0 ? [] : [inCode + " CERT1001"], output.FindingsIn("Program.cs"));
        Assert.Equal(inFile != "error" && inCode != "error", output.Succeeded);
    }

    /// <summary>One project for all switches.</summary>
    public sealed class Project : IDisposable
    {
        private Workspace? workspace;

        internal BuildOutput Build(PackedPackage package, string text)
        {
            workspace ??= Create(package);
            var isConfig = text.StartsWith('[');
            workspace.Write("App/.editorconfig", isConfig ? text.Replace("] ", "]\n", StringComparison.Ordinal) : "");
            var arguments = isConfig ? [] : text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return workspace.Build("App", ["--no-restore", "--no-incremental", .. arguments]);
        }

        public void Dispose() => workspace?.Dispose();

        private static Workspace Create(PackedPackage package)
        {
            var workspace = new Workspace(package);
            workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
            workspace.Write("App/Program.cs", Inputs.ProviderProgram);
            workspace.Write("App/request.cnf", Inputs.ProviderConfig);
            var restored = workspace.Run("restore", "App");
            Assert.True(restored.Succeeded, restored.Text);
            return workspace;
        }
    }
}
