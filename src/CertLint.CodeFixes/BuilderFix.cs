using CertLint.CodeFixes.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace CertLint.CodeFixes;

/// <summary>
/// Builds the name of a text for <c>X500DistinguishedName</c> or <c>CertificateRequest</c> with <c>X500DistinguishedNameBuilder</c>
/// (.NET 7), which takes values as they are.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BuilderFix))]
public sealed class BuilderFix : NameRewriteFix
{
    private protected override string Title => "Build the name with X500DistinguishedNameBuilder";

    private protected override SyntaxNode? Rewrite(
        Document document, SyntaxNode root, SemanticModel model, NameCreation creation, bool isOfOtherDialect, CancellationToken cancellation)
    {
        if (!creation.IsDotNet || BuilderCall.Of(creation) is not { } call || Comments.HaveDirectives(call.Replaced))
            return null;
        var code = new BuilderCode(model.Compilation, SyntaxGenerator.GetGenerator(document));
        foreach (var (source, name) in MeantSource.Of(creation, isOfOtherDialect))
        {
            if (BuilderPlace.Of(call, source, model) is not { } place)
                continue;
            var local = LocalNames.Free(call.Replaced, place.GoneIdentifiers);
            if (code.Write(name, local, new ValueCode(source.Parts, model).Of) is { } statements)
                return place.Insert(root, model, call, local, statements);
        }

        return null;
    }
}
