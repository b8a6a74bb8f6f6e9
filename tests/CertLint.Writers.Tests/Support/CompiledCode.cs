using System.Reflection;
using System.Runtime.Loader;
using CertLint.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Writers.Tests.Support;

/// <summary>C# that was written, compiled.</summary>
internal sealed class CompiledCode
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("BouncyCastle.", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly CSharpCompilation compilation;

    public CompiledCode(string source) => compilation = CSharpCompilation.Create(
        "written" + Guid.NewGuid().ToString("N"),
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp10))],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>What CertLint's analyzer warns of.</summary>
    public async Task<IReadOnlyList<string>> AnalyzeAsync() =>
    [
        .. (await compilation.WithAnalyzers([new CertificateNameAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken))
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()),
    ];

    /// <summary>Calls a method of the only class; there must have been no warning.</summary>
    public object? Call(string method, params object?[] arguments)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
        stream.Position = 0;
        var type = AssemblyLoadContext.Default.LoadFromStream(stream).GetExportedTypes().Single();
        return type.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, arguments);
    }
}
