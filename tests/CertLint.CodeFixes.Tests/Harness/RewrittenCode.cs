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
    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary);

    /// <summary>The source with its first name rewritten, as the light bulb leaves it; null where the fix does not offer it.</summary>
    public static async Task<string?> Of(
        NameRewriteFix fix, string source, bool isOfOtherDialect = false, LanguageVersion version = LanguageVersion.Preview, bool isPortable = false,
        bool isProgram = false)
    {
        var text = await Rewrite(fix, source, isOfOtherDialect, version, isPortable, all: false, isProgram);
        if (text is null)
            return null;
        Assert.NotEqual(source, text);
        Compile(text, version, isPortable, isProgram);
        return text;
    }

    /// <summary>The source with all its names rewritten, each of which the fix must offer.</summary>
    public static async Task<string> OfAll(NameRewriteFix fix, string source, bool isPortable = false) =>
        (await Rewrite(fix, source, isOfOtherDialect: false, LanguageVersion.Preview, isPortable, all: true))!;

    private static async Task<string?> Rewrite(
        NameRewriteFix fix, string source, bool isOfOtherDialect, LanguageVersion version, bool isPortable, bool all, bool isProgram = false)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "test", "test", LanguageNames.CSharp,
            compilationOptions: OptionsOf(version, isProgram),
            parseOptions: new CSharpParseOptions(version),
            metadataReferences: ReferencesOf(isPortable)));
        var document = project.AddDocument("Test.cs", source);
        var root = (await document.GetSyntaxRootAsync(cancellation))!;
        var model = (await document.GetSemanticModelAsync(cancellation))!;
        Assert.Empty(model.GetDiagnostics(cancellationToken: cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var calls = root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Where(candidate => NameCreation.Of(candidate, model, cancellation) is not null)
            .Take(all ? int.MaxValue : 1)
            .ToArray();
        Assert.NotEmpty(calls);

        var changed = document.WithSyntaxRoot(root.TrackNodes(calls));
        foreach (var call in calls)
        {
            var current = (await changed.GetSyntaxRootAsync(cancellation))!;
            var currentModel = (await changed.GetSemanticModelAsync(cancellation))!;
            if (fix.Rewrite(changed, current, currentModel, current.GetCurrentNode(call)!, isOfOtherDialect, cancellation) is { } rewritten)
                changed = changed.WithSyntaxRoot(rewritten);
            else if (!all)
                return null;
            else
                Assert.Fail("Not rewritten: " + call);
        }

        var action = CodeAction.Create("rewrite", _ => Task.FromResult(changed), "rewrite");
        var operations = await action.GetOperationsAsync(cancellation);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await solution.GetDocument(document.Id)!.GetTextAsync(cancellation)).ToString();
    }

    /// <summary>The octets that each method of a source's class <c>Names</c> gives for the arguments of the same place.</summary>
    public static byte[][] RunAll(string source, IReadOnlyList<object?[]> arguments, bool isPortable = false)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var type = context.LoadFromStream(Compile(source, LanguageVersion.Preview, isPortable)).GetType("Names")!;
            return [.. arguments.Select((values, i) => (byte[])type.GetMethod("Make" + i)!.Invoke(null, values)!)];
        }
        finally
        {
            context.Unload();
        }
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

    private static MemoryStream Compile(string source, LanguageVersion version, bool isPortable, bool isProgram = false)
    {
        var compilation = CSharpCompilation.Create(
            "rewritten" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version), cancellationToken: TestContext.Current.CancellationToken)],
            ReferencesOf(isPortable),
            OptionsOf(version, isProgram));
        var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(
            result.Success && result.Diagnostics.All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Warning),
            string.Join("\n", result.Diagnostics) + "\n" + source);
        assembly.Position = 0;
        return assembly;
    }

    private static CSharpCompilationOptions OptionsOf(LanguageVersion version, bool isProgram) => Library
        .WithOutputKind(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
        .WithNullableContextOptions(version < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable);

    private static IEnumerable<MetadataReference> ReferencesOf(bool isPortable) =>
        [.. References.Framework, isPortable ? References.PortableBouncyCastle : References.BouncyCastle];
}
