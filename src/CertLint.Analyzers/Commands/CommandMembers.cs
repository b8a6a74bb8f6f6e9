using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.Analyzers.Commands;

/// <summary>
/// The members of a file that may start one of the tools: those that name a tool or an option of one, and those that name a field,
/// property or method which does. The compiler would have to bind all others again, which costs more than all else that CertLint
/// does.
/// </summary>
internal static class CommandMembers
{
    /// <summary>A field may hold another's value, and a method call another; nobody goes further.</summary>
    private const int MostRounds = 3;

    // The names of variables may be written in any case.
    private static readonly string[] Marks =
    [
        .. CommandInspection.Words.Any.Distinct(StringComparer.OrdinalIgnoreCase),
        "selfsigned", "-newkey", "genrsa", "genpkey", "ecparam", "req -", "x509 -",
    ];

    /// <summary>These members, in written order.</summary>
    public static IReadOnlyList<SyntaxNode> Of(SyntaxTree tree, CancellationToken cancellation)
    {
        // Most texts are kept as one string, which this hands over.
        var text = tree.GetText(cancellation).ToString();
        var rest = tree.GetRoot(cancellation)
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .Where(IsUnit)
            .ToList();
        var found = new List<SyntaxNode>();
        var marks = Marks;
        for (var round = 0; round < MostRounds && marks.Length > 0; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var comparison = round == 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            var hit = Take(rest, member => HoldsAny(text, member.Span, marks, comparison));
            if (hit.Exists(member => member is GlobalStatementSyntax))
                // The statements of a program are one body: what one of them makes, the next may give a tool's name.
                hit.AddRange(Take(rest, member => member is GlobalStatementSyntax));
            found.AddRange(hit);
            marks = [.. hit.SelectMany(NamesOf).Distinct(StringComparer.Ordinal)];
        }

        return [.. found.OrderBy(member => member.SpanStart)];
    }

    private static List<SyntaxNode> Take(List<SyntaxNode> rest, Predicate<SyntaxNode> isTaken)
    {
        var taken = rest.FindAll(isTaken);
        rest.RemoveAll(isTaken);
        return taken;
    }

    private static bool HoldsAny(string text, TextSpan span, string[] marks, StringComparison comparison) =>
        Array.Exists(marks, mark => text.IndexOf(mark, span.Start, span.Length, comparison) >= 0);

    private static bool IsUnit(SyntaxNode node) => node is MemberDeclarationSyntax and not (BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        or ParameterListSyntax or BaseListSyntax;

    private static IEnumerable<string> NamesOf(SyntaxNode member) => member switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        _ => [],
    };
}
