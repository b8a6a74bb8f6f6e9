using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Commands;

/// <summary>Reads what a ProcessStartInfo starts: by what its constructor gets, its initializer sets, and later statements change.</summary>
internal sealed class StartInfoReader
{
    private readonly ProcessApi api;
    private readonly StartDraft draft = new();

    private StartInfoReader(ProcessApi api) => this.api = api;

    /// <summary>What the created object, a ProcessStartInfo or a Process with one, starts.</summary>
    public static IReadOnlyList<StartedProgram> Read(ProcessApi api, IObjectCreationOperation creation, CancellationToken cancellation)
    {
        var reader = new StartInfoReader(api);
        reader.ReadCreation(creation);
        if (StartInfoReference.Of(creation, api) is { } reference)
            new StartInfoStatements(api, creation, reference, reader.draft).Read(cancellation);
        return reader.draft.Finish();
    }

    private void ReadCreation(IObjectCreationOperation creation)
    {
        if (creation.Type.IsSame(api.StartInfo))
        {
            foreach (var argument in creation.Arguments)
                ReadArgument(argument);
            ReadInitializer(creation.Initializer);
            return;
        }

        // new Process { StartInfo = { FileName = … } }
        foreach (var member in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation property } nested && api.IsStartInfo(property))
                ReadInitializer(nested.Initializer);
        }
    }

    private void ReadArgument(IArgumentOperation argument)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            return;
        if (argument.Parameter is { Name: "fileName" })
            draft.SetProgram(ProgramWord.ReadAll(argument.Value), isConditional: false);
        else if (argument.Parameter is { Name: "arguments", Type.SpecialType: SpecialType.System_String })
            draft.SetLine(ArgumentWord.ReadTexts(argument.Value), isConditional: false);
        else if (argument.Parameter is { Name: "arguments" })
            draft.AddAll(ArgumentValues.Read(argument.Value) ?? [[ArgumentWord.Unknown(argument.Value.Syntax)]]);
    }

    private void ReadInitializer(IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                draft.Set(api.PropertyOf(property), assignment.Value, isConditional: false);
            else if (member is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation list } nested && api.PropertyOf(list) == ProcessApi.ArgumentList)
                draft.AddAll(ArgumentValues.OfInitializer(nested.Initializer));
        }
    }
}
