using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Parsing;

/// <summary>
/// <c>Encode(string, X500NameFlags)</c> of CertEnroll's <c>IX500DistinguishedName</c>. Each project has the types in an interop
/// assembly of its own, so they are told by name.
/// </summary>
internal static class CertEnrollSink
{
    private const string Library = "CERTENROLLLib";

    /// <summary>The method's way with a text; null for any other method.</summary>
    public static TextSink? Of(IMethodSymbol method) =>
        method is
        {
            Name: "Encode",
            ContainingType:
            {
                Name: "IX500DistinguishedName" or "CX500DistinguishedName" or "CX500DistinguishedNameClass",
                ContainingNamespace.Name: Library,
            },
            Parameters: [{ Type.SpecialType: SpecialType.System_String } text, ..],
        }
            ? new TextSink("CertEnroll", text, InsertionRemedy.DoubledQuotes, arguments => ReaderOf(arguments, method.Parameters))
            : null;

    private static Func<MappedText, NameParse> ReaderOf(ImmutableArray<IArgumentOperation> arguments, ImmutableArray<IParameterSymbol> parameters)
    {
        var written = parameters.Length > 1 ? arguments.Of(parameters[1]) : null;
        var flags = written is null ? 0 : written.ConstantValue is { HasValue: true, Value: int value } ? value : default(int?);
        return flags is { } known
            ? text => CertStrToNameDialect.Parse(text, CertStrToNameDialect.OfCertEnroll((CertStrToNameFlags)known))
            : _ => NameParse.Unknown;
    }
}
