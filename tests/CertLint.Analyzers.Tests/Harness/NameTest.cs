using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CertLint.Analyzers.Tests.Harness;

/// <summary>An analyzer test in a project that references the package, the framework and BouncyCastle.</summary>
internal sealed class NameTest : CSharpAnalyzerTest<CertificateNameAnalyzer, DefaultVerifier>
{
    private const string PropertyFile = "/CertLint.GeneratedMSBuildEditorConfig.editorconfig";

    private readonly Dictionary<string, ReportDiagnostic> switches = [];
    private readonly SortedDictionary<string, string> properties = new() { ["_CertLintPackage"] = "true" };

    public NameTest()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net");
        TestState.AdditionalReferences.AddRange(References.Framework);
        TestState.AdditionalReferences.Add(References.BouncyCastle);
        TestBehaviors = TestBehaviors.SkipSuppressionCheck;
        WriteProperties();
    }

    /// <summary>The version of C# in which the sources are written.</summary>
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Preview;

    /// <summary>Sets an MSBuild property that the package makes visible to the compiler; null takes it away.</summary>
    public void Property(string name, string? value)
    {
        properties.Remove(name);
        if (value is not null)
            properties.Add(name, value);
        WriteProperties();
    }

    /// <summary>Writes the <c>[*.cs]</c> section of an <c>.editorconfig</c>.</summary>
    public void EditorConfig(string section) =>
        TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + section));

    /// <summary>Writes a global config.</summary>
    public void GlobalConfig(string entries) =>
        TestState.AnalyzerConfigFiles.Add(("/user.globalconfig", "is_global = true\n" + entries));

    /// <summary>Sets what NoWarn, WarningsAsErrors or WarningsNotAsErrors hand to the compiler.</summary>
    public void Switch(string id, ReportDiagnostic report) => switches[id] = report;

    /// <summary>Expects a finding at <c>{|#0:…|}</c>.</summary>
    public void Expect(string id, DiagnosticSeverity severity, string? message = null)
    {
        var expected = new DiagnosticResult(id, severity).WithLocation(0);
        ExpectedDiagnostics.Add(message is null ? expected : expected.WithMessage(message));
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion);

    // The test library switches each rule on as a command line would, which would outweigh policy and categories.
    protected override CompilationWithAnalyzers CreateCompilationWithAnalyzers(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options,
        CancellationToken cancellationToken) => base.CreateCompilationWithAnalyzers(
            compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(switches)),
            analyzers, options, cancellationToken);

    private void WriteProperties()
    {
        TestState.AnalyzerConfigFiles.RemoveAll(file => file.filename == PropertyFile);
        TestState.AnalyzerConfigFiles.Add((PropertyFile, "is_global = true\n" + string.Concat(
            properties.Select(property => $"build_property.{property.Key} = {property.Value}\n"))));
    }
}
