using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>The object that an expression is known to be.</summary>
internal static class OnceAssigned
{
    private const int MostLocals = 8;

    /// <summary>
    /// The expression itself without conversions or, where it is a local that only ever has one value, that value; null where
    /// the local may have another.
    /// </summary>
    public static IOperation? ValueOf(IOperation? expression)
    {
        for (var locals = 0; locals < MostLocals; locals++)
        {
            expression = expression?.WithoutConversions();
            if (expression is not ILocalReferenceOperation reference)
                return expression;
            expression = BodyLocals.UsesOf(reference)?.OnlyValue;
        }

        return null;
    }
}
