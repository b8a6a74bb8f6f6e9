using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests;

/// <summary>Settings and severities that hold for some paths only.</summary>
public class PathSettingTests
{
    [Theory]
    [InlineData("dotnet_diagnostic.CERT1004.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-CertLintSubject.severity = none")]
    public Task A_severity_holds_for_its_path(string setting) => Verify(
        "[src/**.cs]\n" + setting,
        (("/src/A.cs"), "C=USA"),
        (("/tests/B.cs"), "C={|CERT1004:USA|}"));

    [Fact]
    public Task A_setting_holds_for_its_path() => Verify(
        "[src/**.cs]\ncertlint.owned_domains = contoso.com\n[tests/**.cs]\ncertlint.owned_domains = fabrikam.com",
        ("/src/A.cs", "CN={|CERT1002:mtls.fabrikam.com|}"),
        ("/tests/B.cs", "CN=mtls.fabrikam.com"));

    [Fact]
    public Task A_path_of_tests_is_lowered_and_others_are_not()
    {
        var test = new NameTest();
        test.TestState.Sources.Add(("/src/A.cs", Source("A", "CN={|#0:acme.service-now.com|}")));
        test.TestState.Sources.Add(("/tests/B.cs", Source("B", "CN={|#1:acme.service-now.com|}")));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[tests/**.cs]\ncertlint.tests = true"));
        test.Property("CertLintFailOnViolation", "true");
        test.Expect("CERT1001", DiagnosticSeverity.Error);
        test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult("CERT1001", DiagnosticSeverity.Info).WithLocation(1));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_deeper_editorconfig_wins()
    {
        var test = Test(("/src/A.cs", "C={|CERT1004:USA|}"), ("/src/old/B.cs", "C=USA"));
        test.TestState.AnalyzerConfigFiles.Add(("/src/old/.editorconfig", "[*.cs]\ndotnet_diagnostic.CERT1004.severity = none"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_global_config_holds_for_all_paths()
    {
        var test = Test(("/src/A.cs", "C=USA"), ("/tests/B.cs", "C=USA"));
        test.GlobalConfig("dotnet_diagnostic.CERT1004.severity = none");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task An_editorconfig_stands_above_a_global_config()
    {
        var test = Test(("/src/A.cs", "C={|CERT1004:USA|}"), ("/tests/B.cs", "C=USA"));
        test.GlobalConfig("dotnet_diagnostic.CERT1004.severity = none");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[src/**.cs]\ndotnet_diagnostic.CERT1004.severity = warning"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task Verify(string sections, params (string Path, string Name)[] files)
    {
        var test = Test(files);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + sections));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static NameTest Test(params (string Path, string Name)[] files)
    {
        var test = new NameTest();
        foreach (var (path, name) in files)
            test.TestState.Sources.Add((path, Source(Path.GetFileNameWithoutExtension(path), name)));
        return test;
    }

    private static string Source(string type, string name) =>
        $"class {type} {{ object Name = new System.Security.Cryptography.X509Certificates.X500DistinguishedName(\"{name}\"); }}";
}
