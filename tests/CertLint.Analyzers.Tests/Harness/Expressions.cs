using CertLint.Analyzers.Text;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Tests.Harness;

/// <summary>Reads the string expression of <c>Take(…)</c> in a source, as the analyzer reads a sink's argument.</summary>
internal sealed record Expressions(string Source, IOperation Operation, MappedText? Text)
{
    public static Expressions Of(string expression, string members = "")
    {
        var source = "class Program\n{\n    " + members + "\n    static void Take(string value) { }\n"
            + "    static void Main(string user, int number) => Take(" + expression + ");\n}\n";
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview));
        var compilation = CSharpCompilation.Create(
            "test", [tree], References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var call = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .First(invocation => invocation.Expression.ToString() == "Take");
        var operation = ((IInvocationOperation)compilation.GetSemanticModel(tree).GetOperation(call)!).Arguments[0].Value;
        return new Expressions(source, operation, ExpressionText.Read(operation));
    }

    /// <summary>What stands in the source for a part of the value.</summary>
    public string SourceOf(string part)
    {
        var start = Text!.Text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{part}' is not in '{Text}'");
        var span = Text.SpanOf(start, part.Length);
        return Source.Substring(span.Start, span.Length);
    }
}
