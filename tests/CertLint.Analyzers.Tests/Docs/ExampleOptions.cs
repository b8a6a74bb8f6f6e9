using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Tests.Docs;

/// <summary>Options as the compiler hands them over: those of the package's build files, and an <c>.editorconfig</c>.</summary>
internal sealed class ExampleOptions : AnalyzerConfigOptionsProvider
{
    private const string PackageProperties = """
        is_global = true
        build_property._CertLintPackage = true
        """;

    private readonly AnalyzerConfigSet configs;

    public ExampleOptions(string settings) => configs = AnalyzerConfigSet.Create(new[]
    {
        AnalyzerConfig.Parse(PackageProperties, "/package.globalconfig"),
        AnalyzerConfig.Parse("root = true\n" + settings, "/.editorconfig"),
    });

    public override AnalyzerConfigOptions GlobalOptions => new Options(configs.GlobalConfigOptions);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
        new Options(configs.GetOptionsForSourcePath(tree.FilePath));

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(configs.GetOptionsForSourcePath(textFile.Path));

    private sealed class Options(AnalyzerConfigOptionsResult result) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => result.AnalyzerOptions.TryGetValue(key, out value!);
    }
}
