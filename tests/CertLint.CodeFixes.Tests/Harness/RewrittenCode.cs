using System.Reflection;
using System.Runtime.Loader;
using CertLint.Analyzers.Tests.Harness;
using CertLint.CodeFixes.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Tests.Harness;

/// <summary>Rewrites a name in a source, whatever the rules say of it, and runs what comes out.</summary>
internal static class RewrittenCode
{
    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The source with its first name rewritten, as the light bulb leaves it; null where the fix does not offer it.</summary>
    public static async Task<string?> Of(
        NameRewriteFix fix, string source, bool isOfOtherDialect = false, LanguageVersion version = LanguageVersion.Preview, bool isPortable = false)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "test", "test", LanguageNames.CSharp,
            compilationOptions: version < LanguageVersion.CSharp8 ? Library.WithNullableContextOptions(NullableContextOptions.Disable) : Library,
            parseOptions: new CSharpParseOptions(version),
            metadataReferences: ReferencesOf(isPortable)));
        var document = project.AddDocument("Test.cs", source);
        var root = (await document.GetSyntaxRootAsync(cancellation))!;
        var model = (await document.GetSemanticModelAsync(cancellation))!;
        Assert.Empty(model.GetDiagnostics(cancellationToken: cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var call = root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .First(candidate => NameCreation.Of(candidate, model, cancellation) is not null);
        if (fix.Rewrite(document, root, model, call, isOfOtherDialect, cancellation) is not { } rewritten)
            return null;

        var action = CodeAction.Create("rewrite", _ => Task.FromResult(document.WithSyntaxRoot(rewritten)), "rewrite");
        var operations = await action.GetOperationsAsync(cancellation);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var text = (await solution.GetDocument(document.Id)!.GetTextAsync(cancellation)).ToString();
        Assert.NotEqual(source, text);
        Compile(text, version, isPortable);
        return text;
    }

    /// <summary>The octets that <c>Names.Make</c> of a source gives.</summary>
    public static byte[] Run(string source, object?[]? arguments = null, LanguageVersion version = LanguageVersion.Preview, bool isPortable = false)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(Compile(source, version, isPortable));
            var make = assembly.GetType("Names")!.GetMethod("Make", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
            return (byte[])make.Invoke(null, arguments)!;
        }
        finally
        {
            context.Unload();
        }
    }

    private static MemoryStream Compile(string source, LanguageVersion version, bool isPortable)
    {
        var compilation = CSharpCompilation.Create(
            "rewritten" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version), cancellationToken: TestContext.Current.CancellationToken)],
            ReferencesOf(isPortable),
            version < LanguageVersion.CSharp8 ? Library.WithNullableContextOptions(NullableContextOptions.Disable) : Library);
        var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(
            result.Success && result.Diagnostics.All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Warning),
            string.Join("\n", result.Diagnostics) + "\n" + source);
        assembly.Position = 0;
        return assembly;
    }

    private static IEnumerable<MetadataReference> ReferencesOf(bool isPortable) =>
        [.. References.Framework, isPortable ? References.PortableBouncyCastle : References.BouncyCastle];
}
