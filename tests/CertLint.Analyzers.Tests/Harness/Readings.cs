using CertLint.Analyzers.Text;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Tests.Harness;

/// <summary>What <see cref="ExpressionText.ReadAll"/> says of the argument of the last <c>Take(…)</c> in a source.</summary>
internal sealed record Readings(string Source, IReadOnlyList<MappedText> Texts)
{
    /// <summary>Stands in <see cref="Values"/> for a hole.</summary>
    public const char Hole = '◊';

    /// <summary>The values, holes as <see cref="Hole"/>.</summary>
    public string[] Values => [.. Texts.Select(Show)];

    public MappedText Only => Assert.Single(Texts);

    public Hole OnlyHole => Assert.Single(Only.Holes).Value;

    /// <summary>Reads <c>Take(…)</c> in the statements of a method with parameters that nothing is known of.</summary>
    public static Readings OfStatements(string statements, string members = "", LanguageVersion version = LanguageVersion.Preview, params string[] otherFiles) => Of(
        "using System;\nusing System.Collections.Generic;\nusing System.Globalization;\nusing System.Text;\npartial class Program\n{\n" + members
        + "\n    static void Take(string value) { }\n    void Main(string user, string org, int number, bool b, bool c, string[] names, Guid id)\n    {\n"
        + statements + "\n    }\n}\n", version, otherFiles);

    /// <summary>Reads an expression in such a method.</summary>
    public static Readings OfExpression(string expression, string members = "") => OfStatements("Take(" + expression + ");", members);

    public static Readings Of(string source, LanguageVersion version = LanguageVersion.Preview, params string[] otherFiles)
    {
        var compilation = Compile([source, .. otherFiles], version);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return new Readings(source, ReadAll(compilation, compilation.SyntaxTrees[0]).Last());
    }

    /// <summary>Reads all <c>Take(…)</c> in code that need not compile.</summary>
    public static IReadOnlyList<IReadOnlyList<MappedText>> OfAnything(string source)
    {
        var compilation = Compile([source], LanguageVersion.Preview);
        return [.. ReadAll(compilation, compilation.SyntaxTrees[0])];
    }

    public static CSharpCompilation Compile(IEnumerable<string> sources, LanguageVersion version) => CSharpCompilation.Create(
        "test", sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version))), References.Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>What each <c>Take(…)</c> in a file is read as, in their order.</summary>
    public static IEnumerable<IReadOnlyList<MappedText>> ReadAll(CSharpCompilation compilation, SyntaxTree tree) =>
        Bind(compilation, tree).Select(value => value is null ? [] : ExpressionText.ReadAll(value));

    /// <summary>The argument of each <c>Take(…)</c> in a file; null where that has not one.</summary>
    public static IReadOnlyList<IOperation?> Bind(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return [.. tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression.ToString() == "Take")
            .Select(call => model.GetOperation(call) is IInvocationOperation { Arguments: [{ Value: var value }] } ? value : null)];
    }

    /// <summary>What stands in the source for a part of the only value.</summary>
    public string SourceOf(string part)
    {
        var start = Show(Only).IndexOf(part, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{part}' is not in '{Show(Only)}'");
        var span = Only.SpanOf(start, part.Length);
        return Source.Substring(span.Start, span.Length);
    }

    private static string Show(MappedText text) => string.Concat(text.Text.Select((character, i) => text.IsHoleAt(i) ? Hole : character));
}
