using System.Collections.Immutable;
using CertLint.Analyzers;
using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.CodeFixes.Tests.Harness;

/// <summary>One file to which fixes are applied as an editor does, one after another until none is offered.</summary>
internal static class Fixed
{
    private const int MostFixes = 20;

    /// <summary>The file after all fixes of a provider for a rule.</summary>
    public static async Task<string> By(CodeFixProvider provider, string rule, string source, params (string Name, string Value)[] properties)
    {
        var document = Document(source, properties);
        for (var i = 0; i < MostFixes; i++)
        {
            if (await FirstAction(provider, rule, document) is not { } action)
                return (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
            var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
            var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
            var before = await document.GetTextAsync(TestContext.Current.CancellationToken);
            document = changed.GetDocument(document.Id)!;
            Assert.False(before.ContentEquals(await document.GetTextAsync(TestContext.Current.CancellationToken)), "A fix changes nothing.");
        }

        throw new InvalidOperationException("The fixes never end.");
    }

    /// <summary>What the analyzer reports of a file.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnostics(string source, params (string Name, string Value)[] properties) =>
        await DiagnosticsOf(Document(source, properties));

    private static async Task<CodeAction?> FirstAction(CodeFixProvider provider, string rule, Document document)
    {
        foreach (var diagnostic in (await DiagnosticsOf(document)).Where(diagnostic => diagnostic.Id == rule))
        {
            var actions = new List<CodeAction>();
            await provider.RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
            if (actions.Count > 0)
                return actions[0];
        }

        return null;
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([new CertificateNameAnalyzer()], document.Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private static Document Document(string source, (string Name, string Value)[] properties)
    {
        var project = new AdhocWorkspace().AddProject("Fixed", LanguageNames.CSharp)
            .WithMetadataReferences([.. References.Framework, References.BouncyCastle])
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var config = "is_global = true\nbuild_property._CertLintPackage = true\n"
            + string.Concat(properties.Select(property => $"build_property.{property.Name} = {property.Value}\n"));
        project = project.AddAnalyzerConfigDocument("CertLint.globalconfig", Microsoft.CodeAnalysis.Text.SourceText.From(config), filePath: "/CertLint.globalconfig").Project;
        return project.AddDocument("Program.cs", source, filePath: "/Program.cs");
    }
}
