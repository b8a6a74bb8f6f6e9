using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace CertLint.Analyzers.Tests.Harness;

/// <summary>Runs the analyzer over a source whose mark-up, <c>{|CERT1004:USA|}</c>, says what it must report and where.</summary>
internal static class Verify
{
    /// <summary>What the package's build files say of a project that references the package.</summary>
    public const string Package = """
        is_global = true
        build_property._CertLintPackage = true

        """;

    private const string Usings = """
        using System;
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;

        """;

    /// <summary>Statements of a method's body.</summary>
    public static Task Statements(string statements, Action<AnalyzerTest>? arrange = null) =>
        Source(Usings + "class Program\n{\n    static void Main(string user, X500DistinguishedNameBuilder given)\n    {\n"
            + statements + "\n    }\n}\n", arrange);

    /// <summary>A whole file.</summary>
    public static Task Source(string source, Action<AnalyzerTest>? arrange = null)
    {
        var test = new AnalyzerTest { TestCode = source };
        arrange?.Invoke(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>An analyzer test with the framework and BouncyCastle referenced.</summary>
    internal sealed class AnalyzerTest : CSharpAnalyzerTest<CertificateNameAnalyzer, DefaultVerifier>
    {
        public AnalyzerTest()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net");
            TestState.AdditionalReferences.AddRange(References.Framework);
            TestState.AdditionalReferences.Add(References.BouncyCastle);
            // Messages have tests of their own; mark-up in expected places is enough for spans.
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;
            Global(Package);
        }

        public void Global(string config)
        {
            TestState.AnalyzerConfigFiles.RemoveAll(file => file.filename == "/package.globalconfig");
            TestState.AnalyzerConfigFiles.Add(("/package.globalconfig", config));
        }

        public void EditorConfig(string section) =>
            TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + section));

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview);
    }
}
