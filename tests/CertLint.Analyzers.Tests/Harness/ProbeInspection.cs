using System.Collections.Concurrent;
using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests.Harness;

/// <summary>An inspection that keeps what it was shown, and does what a test wants.</summary>
internal sealed class ProbeInspection(Action<Site>? inspect = null) : Inspection
{
    private ImmutableArray<string> rules = [];
    private ImmutableArray<string> companions = [];

    /// <summary>The syntax of each operation that it was shown.</summary>
    public ConcurrentBag<string> Seen { get; } = [];

    public override ImmutableArray<OperationKind> Kinds { get; } = [OperationKind.ObjectCreation, OperationKind.Literal];

    public override ImmutableArray<string> Rules => rules;

    /// <summary>This, before it is made: it looks at files that hold the word <c>Marker</c>.</summary>
    public Candidate Candidate => new(new FileWords(["Marker"], companions), _ => this);

    /// <summary>The same, in files that hold one of these words too.</summary>
    public ProbeInspection BesideWords(params string[] words)
    {
        companions = [.. words];
        return this;
    }

    /// <summary>The same, for these rules alone.</summary>
    public ProbeInspection For(params string[] ids)
    {
        rules = [.. ids];
        return this;
    }

    public override void Inspect(Site site)
    {
        Seen.Add(site.Operation.Syntax.ToString());
        inspect?.Invoke(site);
    }
}
