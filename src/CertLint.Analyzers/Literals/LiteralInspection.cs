using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Parsing;
using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Rules.Subject1000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Literals;

/// <summary>
/// Looks at texts that are names with the provider's host, but that reach nothing which another inspection judges or
/// matches: a constant that goes to a method of the project's own, an option, a tool.
/// </summary>
/// <param name="sinks">What is judged elsewhere.</param>
internal sealed class LiteralInspection(TextSinks sinks) : Inspection
{
    // Where the common name is not written, there is no host that the rule could be about.
    public static FileWords Words { get; } = new(ImmutableArray.Create("CN=", "cn=", "Cn=", "CN =", "commonName="));

    public override ImmutableArray<string> Rules { get; } = ImmutableArray.Create(RuleIds.ProviderDomain);

    public override ImmutableArray<OperationKind> Kinds { get; } =
        ImmutableArray.Create(OperationKind.Literal, OperationKind.InterpolatedString, OperationKind.Binary);

    /// <summary>The inspection; null where the project references nothing that takes a name.</summary>
    public static Inspection? Of(InspectedProject project) => TextSinks.Of(project) is { } sinks ? new LiteralInspection(sinks) : null;

    public override void Inspect(Site site)
    {
        var expression = site.Operation;
        // A test double of an instance has the instance's name.
        if (site.Linter.Policy.IsTest || expression.Type?.SpecialType != SpecialType.System_String || IsPart(expression))
            return;
        if (expression is not IBinaryOperation { OperatorKind: not BinaryOperatorKind.Add } && HasCommonName(expression)
            && ExpressionText.Read(expression) is { } text && ProviderDomainText.Find(text, site.Linter.Policy) is { } problem
            && new TextUses(sinks, site.Cancellation).AreFree(expression))
        {
            site.Report(problem);
        }
    }

    /// <summary>True where the text is only a piece of a longer one.</summary>
    private static bool IsPart(IOperation expression)
    {
        var parent = expression.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is IInterpolatedStringTextOperation or IInterpolationOperation
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add };
    }

    // All that it costs for other texts.
    private static bool HasCommonName(IOperation expression) => expression.ConstantValue is { HasValue: true, Value: string text }
        ? text.IndexOf("CN", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("commonName", StringComparison.OrdinalIgnoreCase) >= 0
        : expression.Syntax.ToString().IndexOf("CN", StringComparison.OrdinalIgnoreCase) >= 0
            || expression.Syntax.ToString().IndexOf("commonName", StringComparison.OrdinalIgnoreCase) >= 0;
}
