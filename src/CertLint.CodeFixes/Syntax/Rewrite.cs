using Microsoft.CodeAnalysis;

namespace CertLint.CodeFixes.Syntax;

/// <summary>What a fix does to the code.</summary>
/// <param name="Title">What the menu says.</param>
/// <param name="Node">What it replaces.</param>
/// <param name="Replacement">Makes the new code of the old, in which other fixes may have been made.</param>
internal sealed record Rewrite(string Title, SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Replacement);
