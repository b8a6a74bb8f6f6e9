using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>A call that compares two strings as a whole: <c>a.Equals(b)</c>, <c>string.Equals(a, b, comparison)</c>.</summary>
/// <param name="Left">One string.</param>
/// <param name="Right">The other.</param>
/// <param name="IgnoresCase">False only where the comparison is known to heed the case.</param>
internal readonly record struct StringEquality(IOperation Left, IOperation Right, bool IgnoresCase)
{
    public static StringEquality? Of(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String })
            return null;
        var arguments = call.Arguments;
        return call.Instance is { } instance && arguments.Length >= 1
            ? new StringEquality(instance, arguments[0].Value, MayIgnoreCase(arguments.Length > 1 ? arguments[1].Value : null))
            : call.Instance is null && arguments.Length >= 2
            ? new StringEquality(arguments[0].Value, arguments[1].Value, MayIgnoreCase(arguments.Length > 2 ? arguments[2].Value : null))
            : null;
    }

    private static bool MayIgnoreCase(IOperation? comparison) => comparison switch
    {
        null => false,
        { ConstantValue: { HasValue: true, Value: int value } } => (StringComparison)value is StringComparison.CurrentCultureIgnoreCase
            or StringComparison.InvariantCultureIgnoreCase or StringComparison.OrdinalIgnoreCase,
        _ => true,
    };
}
