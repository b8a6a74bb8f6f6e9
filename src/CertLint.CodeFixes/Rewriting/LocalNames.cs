using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Finds a name for a new local.</summary>
internal static class LocalNames
{
    /// <summary>
    /// The first of <c>subject</c>, <c>subject1</c> … that the whole member, or the whole file of top-level statements, does not
    /// use for anything; <c>subjectBuilder</c> where the name is to become <c>subject</c>.
    /// </summary>
    /// <param name="place">Where the local is used.</param>
    /// <param name="ignored">Identifiers that will go.</param>
    public static string Free(SyntaxNode place, IReadOnlyCollection<SyntaxToken> ignored)
    {
        var member = place.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax)
            ?? place.SyntaxTree.GetRoot();
        var used = new HashSet<string>(
            member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && !ignored.Contains(token)).Select(token => token.ValueText),
            StringComparer.Ordinal);
        var root = place.FirstAncestorOrSelf<VariableDeclaratorSyntax>()?.Identifier is { ValueText: "subject" } declared && !ignored.Contains(declared)
            ? "subjectBuilder"
            : "subject";
        var name = root;
        for (var i = 1; used.Contains(name); i++)
            name = root + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }
}
