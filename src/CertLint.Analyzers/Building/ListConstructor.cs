using CertLint.Analyzers.Parsing;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Building;

/// <summary>A constructor of BouncyCastle's <c>X509Name</c> that takes attributes and values apart.</summary>
/// <param name="Identifiers">The parameter that takes the attributes, in the order of the encoding.</param>
/// <param name="Values">The parameter that takes their values: a list in the same order, or a dictionary.</param>
/// <param name="IsDictionary">Which of them.</param>
/// <param name="HasConverter">True where something of the caller's encodes the values.</param>
/// <param name="Release">Whose it is.</param>
internal sealed record ListConstructor(
    IParameterSymbol Identifiers, IParameterSymbol Values, bool IsDictionary, bool HasConverter, BouncyCastleRelease Release)
{
    /// <summary>The constructor as such; null where it takes a text, or something encoded.</summary>
    public static ListConstructor? Of(IMethodSymbol constructor) => constructor.Parameters switch
    {
        [{ Type.Name: "IList" } identifiers, { Type.Name: "IList" or "IDictionary" } values, ..] when constructor.Parameters.Length < 4 => new(
            identifiers, values, values.Type.Name == "IDictionary", constructor.Parameters.Length > 2, BouncyCastleRelease.Of(constructor.ContainingAssembly)),
        _ => null,
    };
}
