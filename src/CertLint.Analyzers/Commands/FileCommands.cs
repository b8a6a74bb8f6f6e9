using CertLint.Analyzers.Text;
using CertLint.Readers.Text.Commands;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Commands;

/// <summary>
/// The commands that the code of one file starts. As in a script, all of them are read together, because one may sign what another
/// one requests; what is said of them goes to the operation that starts them.
/// </summary>
internal sealed class FileCommands
{
    private readonly Dictionary<SyntaxNode, CommandReading> byOperation = [];

    /// <summary>Reads the members of a file that may start something.</summary>
    public static FileCommands Of(SemanticModel model, IReadOnlyList<SyntaxNode> members, ProcessApi api, CancellationToken cancellation)
    {
        var commands = new FileCommands();
        var runners = new RunnerMethods();
        var starts = new List<KeyValuePair<SyntaxNode, ShellCommand[]>>();
        foreach (var node in members.SelectMany(member => member.DescendantNodes()))
        {
            if (MayStart(node) && model.GetOperation(node, cancellation) is { } operation
                && Starts(operation, api, runners, cancellation).SelectMany(start => start.Commands()).ToArray() is { Length: > 0 } found)
            {
                starts.Add(new KeyValuePair<SyntaxNode, ShellCommand[]>(node, found));
            }
        }

        if (starts.Count > 0)
            commands.Share(starts);
        return commands;
    }

    /// <summary>What is to be said of what an operation starts; null where that is nothing.</summary>
    public CommandReading? At(IOperation operation) => byOperation.TryGetValue(operation.Syntax, out var reading) ? reading : null;

    private static bool MayStart(SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax creation => LastName(creation.Type) is "Process" or "ProcessStartInfo",
        ImplicitObjectCreationExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: var method, ArgumentList.Arguments.Count: var count } => count > 0 || method is MemberAccessExpressionSyntax,
        _ => false,
    };

    private static string LastName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static IReadOnlyList<StartedProgram> Starts(
        IOperation operation, ProcessApi api, RunnerMethods runners, CancellationToken cancellation) => operation switch
    {
        IObjectCreationOperation creation when creation.Type.IsSame(api.StartInfo) || creation.Type.IsSame(api.Process) =>
            StartInfoReader.Read(api, creation, cancellation),
        IInvocationOperation call when api.IsStart(call.TargetMethod) => Runner.OfStart(call.TargetMethod)?.Starts(call) ?? [],
        IInvocationOperation call when runners.Find(call.TargetMethod, cancellation) is { } runner => runner.Starts(call),
        _ => [],
    };

    private void Share(List<KeyValuePair<SyntaxNode, ShellCommand[]>> starts)
    {
        var reading = CommandReader.Read([.. starts.SelectMany(start => start.Value)]);
        var targets = reading.Targets.ToList();
        var problems = reading.Problems.ToList();
        var subjects = reading.OpenSubjects.ToList();
        foreach (var start in starts)
        {
            var places = new CommandPlaces(start.Value);
            var own = new CommandReading(places.Take(targets, target => target.Place), places.Take(problems, problem => problem.Place), [])
            {
                OpenSubjects = places.Take(subjects, subject => subject.Word),
            };
            if (own.Targets.Count + own.Problems.Count + own.OpenSubjects.Count > 0)
                byOperation[start.Key] = own;
        }
    }
}
