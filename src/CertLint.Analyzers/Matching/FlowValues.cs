using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>What locals, and the values that control flow sets aside, hold on one path through a function.</summary>
internal sealed class FlowValues
{
    private const int MostSteps = 16;

    private readonly ImmutableDictionary<object, IOperation> values;

    private FlowValues(ImmutableDictionary<object, IOperation> values) => this.values = values;

    public static FlowValues Empty { get; } = new(ImmutableDictionary<object, IOperation>.Empty);

    /// <summary>The values behind an operation of a block.</summary>
    public FlowValues After(IOperation operation)
    {
        if (operation is IExpressionStatementOperation statement)
            operation = statement.Operation;
        return operation switch
        {
            IFlowCaptureOperation capture => new FlowValues(values.SetItem(capture.Id, Resolve(capture.Value))),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local, Value: var value } =>
                new FlowValues(values.SetItem(local.Local, Resolve(value))),
            IAssignmentOperation { Target: ILocalReferenceOperation local } => new FlowValues(values.Remove(local.Local)),
            _ => this,
        };
    }

    /// <summary>What a local or a value that was set aside holds; null for anything else, and where it is not known.</summary>
    public IOperation? HeldBy(IOperation reference) => reference switch
    {
        IFlowCaptureReferenceOperation capture => values.TryGetValue(capture.Id, out var value) ? value : null,
        ILocalReferenceOperation local => values.TryGetValue(local.Local, out var value) ? value : null,
        _ => null,
    };

    /// <summary>The expression without conversions, and where it is a local that is known, its value.</summary>
    public IOperation Resolve(IOperation expression)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            expression = expression.WithoutConversions();
            if (HeldBy(expression) is not { } value)
                break;
            expression = value;
        }

        return expression;
    }
}
