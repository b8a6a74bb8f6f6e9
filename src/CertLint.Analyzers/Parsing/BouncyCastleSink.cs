using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Parsing;

/// <summary>The constructors of BouncyCastle's <c>X509Name</c> that parse a text.</summary>
internal static class BouncyCastleSink
{
    /// <summary>The constructor's way with a text; null where it takes none.</summary>
    public static TextSink? Of(IMethodSymbol constructor)
    {
        IParameterSymbol? text = null, reverse = null, keys = null;
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String && text is null)
                text = parameter;
            else if (parameter.Type.SpecialType == SpecialType.System_Boolean && reverse is null)
                reverse = parameter;
            else if (parameter.Type.Name == "IDictionary" && keys is null)
                keys = parameter;
            else if (parameter.Type.Name != "X509NameEntryConverter")
                return null;
        }

        if (text is null)
            return null;
        var release = BouncyCastleRelease.Of(constructor.ContainingAssembly);
        return new TextSink("X509Name", text, InsertionRemedy.Lists, arguments => ReaderOf(arguments, reverse, keys, release));
    }

    private static Func<MappedText, NameParse> ReaderOf(
        ImmutableArray<IArgumentOperation> arguments, IParameterSymbol? reverse, IParameterSymbol? keys, BouncyCastleRelease release)
    {
        var reversed = reverse is null ? null : arguments.Of(reverse);
        var order = reversed is null ? new Optional<object?>(false) : reversed.ConstantValue;
        // A table of one's own may know any key: what the text says is known where the keys are the usual ones.
        var hasOwnKeys = keys is not null && arguments.Of(keys) is not IFieldReferenceOperation { Field.Name: "DefaultLookup" };
        return text => Parse(text, order, release, isErrorKnown: release.IsMeasured && !hasOwnKeys);
    }

    private static NameParse Parse(MappedText text, Optional<object?> reverse, BouncyCastleRelease release, bool isErrorKnown)
    {
        var parse = BouncyCastleDialect.Parse(text, reverse is { HasValue: true, Value: true }, release.Dialect);
        // Which order is encoded matters to no rule on a value, so an unknown choice hinders only those on the order.
        var isOrderKnown = reverse.HasValue;
        return parse with
        {
            Name = isOrderKnown || parse.Name is null ? parse.Name : parse.Name with { IsOrderKnown = false },
            Error = isErrorKnown ? parse.Error : null,
            Remarks = isOrderKnown ? parse.Remarks : [.. parse.Remarks.Where(remark => remark.Kind != NameRemarkKind.OrderLost)],
        };
    }
}
