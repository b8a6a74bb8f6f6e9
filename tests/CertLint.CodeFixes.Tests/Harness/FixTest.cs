using CertLint.Analyzers;
using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace CertLint.CodeFixes.Tests.Harness;

/// <summary>A test of one fix in a project that references the package, the framework and BouncyCastle; it runs FixAll too.</summary>
internal sealed class FixTest<TFix> : CSharpCodeFixTest<CertificateNameAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private readonly SortedDictionary<string, string> properties = new() { ["_CertLintPackage"] = "true" };
    private string editorConfig = "";

    public FixTest()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net");
        TestState.AdditionalReferences.AddRange(References.Framework);
        TestState.AdditionalReferences.Add(References.BouncyCastle);
        TestBehaviors = TestBehaviors.SkipSuppressionCheck;
        WriteConfigs();
    }

    /// <summary>The version of C# in which the sources are written.</summary>
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Preview;

    /// <summary>Sets an MSBuild property that the package makes visible to the compiler.</summary>
    public void Property(string name, string value)
    {
        properties[name] = value;
        WriteConfigs();
    }

    /// <summary>Writes the <c>[*.cs]</c> section of an <c>.editorconfig</c>.</summary>
    public void EditorConfig(string section)
    {
        editorConfig = section;
        WriteConfigs();
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion);

    private void WriteConfigs()
    {
        TestState.AnalyzerConfigFiles.Clear();
        TestState.AnalyzerConfigFiles.Add(("/CertLint.GeneratedMSBuildEditorConfig.editorconfig", "is_global = true\n" + string.Concat(
            properties.Select(property => $"build_property.{property.Key} = {property.Value}\n"))));
        if (editorConfig.Length > 0)
            TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig));
    }
}
