using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>A call that looks for a certificate by its name.</summary>
/// <param name="FindType">One of <see cref="FindTypes"/>.</param>
/// <param name="Value">What it looks for.</param>
internal readonly record struct SearchCall(int FindType, IOperation Value)
{
    /// <summary>The search that a call makes; null where it makes none by name.</summary>
    /// <param name="method">The method or constructor.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="findTypes">The type <c>X509FindType</c>.</param>
    public static SearchCall? Of(IMethodSymbol? method, ImmutableArray<IArgumentOperation> arguments, INamedTypeSymbol findTypes)
    {
        if (method is null || method.Parameters.Length < 2)
            return null;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.IsSame(findTypes))
                return OfFindType(method, parameter, arguments);
        }

        return IsBySubject(method) && arguments.Of(method.Parameters[0]) is { } subject
            ? new SearchCall(FindTypes.BySubjectDistinguishedName, subject)
            : null;
    }

    private static SearchCall? OfFindType(IMethodSymbol method, IParameterSymbol parameter, ImmutableArray<IArgumentOperation> arguments)
    {
        if (arguments.Of(parameter)?.ConstantValue is not
            { HasValue: true, Value: int and >= FindTypes.BySubjectName and <= FindTypes.ByIssuerDistinguishedName and var findType })
        {
            return null;
        }

        var value = ValueAt(method, parameter.Ordinal + 1) ?? ValueAt(method, parameter.Ordinal - 1);
        return value is not null && arguments.Of(value) is { } argument ? new SearchCall(findType, Term.WithoutConversion(argument)) : null;
    }

    private static IParameterSymbol? ValueAt(IMethodSymbol method, int ordinal) =>
        ordinal >= 0 && ordinal < method.Parameters.Length
        && method.Parameters[ordinal] is { Type.SpecialType: SpecialType.System_String or SpecialType.System_Object } value
            ? value
            : null;

    // WCF's credentials: SetCertificate(subjectName, location, store) looks for the whole subject.
    private static bool IsBySubject(IMethodSymbol method) =>
        method.Name is "SetCertificate" or "SetDefaultCertificate" or "SetScopedCertificate"
        && method.Parameters[0] is { Name: "subjectName", Type.SpecialType: SpecialType.System_String }
        && method.Parameters[1].Type.Name == "StoreLocation"
        && method.ContainingNamespace?.ToDisplayString() is "System.ServiceModel.Security" or "CoreWCF.Security";
}
