using System.Collections.Concurrent;
using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Model;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Commands;

/// <summary>Judges the commands of openssl, keytool and PowerShell that C# starts, as if they stood in a script.</summary>
internal sealed class CommandInspection(ProcessApi api) : Inspection
{
    private readonly ConcurrentDictionary<SyntaxTree, IReadOnlyList<SyntaxNode>> members = new();
    private readonly ConcurrentDictionary<SyntaxTree, FileCommands> files = new();

    public override ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(OperationKind.ObjectCreation, OperationKind.Invocation);

    // The tools, and options that none but they have where a variable holds their path.
    public static FileWords Words { get; } =
        new(ImmutableArray.Create("openssl", "OpenSSL", "keytool", "New-SelfSignedCertificate", "makecert", "-subj", "-dname", "-genkey"));

    /// <summary>The inspection; null where the project cannot start programs.</summary>
    public static Inspection? Of(InspectedProject project) => ProcessApi.Of(project) is { } api ? new CommandInspection(api) : null;

    public override void Inspect(Site site)
    {
        if (site.Operation.SemanticModel is not { } model)
            return;
        // The compiler has bound the member that it shows, and would have to bind the others.
        var concerned = MembersOf(model.SyntaxTree, site.Cancellation);
        if (!concerned.Any(member => member.FullSpan.Contains(site.Operation.Syntax.Span)))
            return;
        if (!files.TryGetValue(model.SyntaxTree, out var commands))
            commands = files.GetOrAdd(model.SyntaxTree, FileCommands.Of(model, concerned, api, site.Cancellation));
        if (commands.At(site.Operation) is not { } reading)
            return;
        foreach (var target in reading.Targets.OfType<ConfigTarget>())
            site.Lint(target with { Origin = Origin.Code });
        foreach (var problem in reading.Problems.Concat(reading.OpenSubjects.SelectMany(InsertedValues.Problems)))
            site.Report(problem);
    }

    private IReadOnlyList<SyntaxNode> MembersOf(SyntaxTree tree, CancellationToken cancellation) => members.TryGetValue(tree, out var known)
        ? known
        : members.GetOrAdd(tree, CommandMembers.Of(tree, cancellation));
}
