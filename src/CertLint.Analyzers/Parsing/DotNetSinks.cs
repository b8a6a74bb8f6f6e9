using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Parsing;

/// <summary>The constructors of .NET that parse a name's text.</summary>
internal static class DotNetSinks
{
    private const string DistinguishedName = "X500DistinguishedName";

    /// <summary><c>X500DistinguishedName(string)</c> and <c>(string, flags)</c>; null for one that takes an encoding.</summary>
    public static TextSink? OfDistinguishedName(IMethodSymbol constructor, InsertionRemedy remedy) => constructor.Parameters switch
    {
        [{ Type.SpecialType: SpecialType.System_String } text] => new(DistinguishedName, text, remedy, _ => DotNetDialect.Parse),
        [{ Type.SpecialType: SpecialType.System_String } text, { Type.TypeKind: TypeKind.Enum } flags] =>
            new(DistinguishedName, text, remedy, arguments => ReaderOf(arguments, flags)),
        _ => null,
    };

    /// <summary><c>CertificateRequest(string, …)</c>, whatever the key; null for one that takes a name.</summary>
    public static TextSink? OfCertificateRequest(IMethodSymbol constructor, InsertionRemedy remedy) => constructor.Parameters switch
    {
        [{ Type.SpecialType: SpecialType.System_String } text, ..] => new(DistinguishedName, text, remedy, _ => DotNetDialect.Parse),
        _ => null,
    };

    private static Func<MappedText, NameParse> ReaderOf(ImmutableArray<IArgumentOperation> arguments, IParameterSymbol parameter) =>
        arguments.Of(parameter)?.ConstantValue is { HasValue: true, Value: int flags }
            ? text => DotNetDialect.Parse(text, (DotNetNameFlags)flags)
            : _ => NameParse.Unknown;
}
