using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using CertLint.Model;
using CertLint.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Parsing;

/// <summary>A constructor that parses a name's text.</summary>
/// <param name="Api">The type whose parser reads the text, as a message names it.</param>
/// <param name="Text">The parameter that takes the text.</param>
/// <param name="Option">The parameter that changes how it is read.</param>
/// <param name="Dialect">What the constructor makes of a text and an option, which is null where none is given.</param>
internal sealed record TextSink(
    string Api, IParameterSymbol Text, IParameterSymbol? Option, Func<MappedText, Optional<object?>, NameParse> Dialect)
{
    private const string DistinguishedName = "X500DistinguishedName";

    /// <summary>What the constructor makes of a text when called with these arguments.</summary>
    public NameParse Parse(MappedText text, ImmutableArray<IArgumentOperation> arguments)
    {
        var option = Option is null ? null : arguments.Of(Option);
        return Dialect(text, option is null ? new Optional<object?>(null) : option.ConstantValue);
    }

    public static TextSink? OfDistinguishedName(IMethodSymbol constructor) => constructor.Parameters switch
    {
        [{ Type.SpecialType: SpecialType.System_String } text] => new(DistinguishedName, text, null, ParseDotNet),
        [{ Type.SpecialType: SpecialType.System_String } text, { Type.TypeKind: TypeKind.Enum } flags] =>
            new(DistinguishedName, text, flags, ParseDotNet),
        _ => null,
    };

    public static TextSink? OfCertificateRequest(IMethodSymbol constructor) => constructor.Parameters switch
    {
        [{ Type.SpecialType: SpecialType.System_String } text, ..] => new(DistinguishedName, text, null, ParseDotNet),
        _ => null,
    };

    // With a table of keys of its own a constructor may know any key; only those without are judged.
    public static TextSink? OfBouncyCastle(IMethodSymbol constructor)
    {
        IParameterSymbol? text = null, reverse = null;
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String && text is null)
                text = parameter;
            else if (parameter.Type.SpecialType == SpecialType.System_Boolean && reverse is null)
                reverse = parameter;
            else if (parameter.Type.Name != "X509NameEntryConverter")
                return null;
        }

        if (text is null)
            return null;
        var release = BouncyCastleRelease.Of(constructor.ContainingAssembly);
        return new TextSink("X509Name", text, reverse, (name, isReversed) => ParseBouncyCastle(name, isReversed, release));
    }

    private static NameParse ParseDotNet(MappedText text, Optional<object?> flags) => flags switch
    {
        { HasValue: false } => NameParse.Unknown,
        { Value: int value } => DotNetDialect.Parse(text, (DotNetNameFlags)value),
        _ => DotNetDialect.Parse(text),
    };

    private static NameParse ParseBouncyCastle(MappedText text, Optional<object?> reverse, BouncyCastleRelease release)
    {
        var parse = BouncyCastleDialect.Parse(text, reverse is { HasValue: true, Value: true }, release.Dialect);
        // Which order is encoded matters to no rule on a value, so an unknown choice hinders only those on the order.
        var isOrderKnown = reverse.HasValue;
        return parse with
        {
            Name = isOrderKnown || parse.Name is null ? parse.Name : parse.Name with { IsOrderKnown = false },
            Error = release.IsMeasured ? parse.Error : null,
            Remarks = isOrderKnown ? parse.Remarks : [.. parse.Remarks.Where(remark => remark.Kind != NameRemarkKind.OrderLost)],
        };
    }
}
