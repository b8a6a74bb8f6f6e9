using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Inspections;

/// <summary>
/// Which files of a compilation speak of names at all, told from their text: few do, and an inspection of any other would make the
/// compiler do work for nothing.
/// </summary>
internal sealed class ConcernedFiles
{
    /// <summary>Each has two bits in what is found.</summary>
    public const int MostCandidates = 32;

    private readonly IReadOnlyList<Candidate> candidates;
    private readonly WordSearch search;

    // An editor makes a compilation of each key that is pressed, and all trees but one are those of the last. A build makes one,
    // and to remember its trees would cost as much again as to read them.
    private readonly ConditionalWeakTable<SyntaxTree, Candidate[]> known = new();
    private int compilations;

    /// <param name="candidates">All inspections, <see cref="MostCandidates"/> at most.</param>
    public ConcernedFiles(IReadOnlyList<Candidate> candidates)
    {
        this.candidates = candidates;
        search = new WordSearch(candidates.SelectMany((candidate, number) => candidate.Words.Any
            .Select(word => new KeyValuePair<string, ulong>(word, AnyBit(number)))
            .Concat(candidate.Words.Companions.Select(word => new KeyValuePair<string, ulong>(word, CompanionBit(number))))));
    }

    /// <summary>Those files, with what may find something in them.</summary>
    public IReadOnlyDictionary<SyntaxTree, IReadOnlyList<Candidate>> Of(Compilation compilation, CancellationToken cancellation)
    {
        var isOneOfMany = Interlocked.Increment(ref compilations) > 1;
        var files = new Dictionary<SyntaxTree, IReadOnlyList<Candidate>>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var concerned = isOneOfMany ? known.GetValue(tree, file => Concerned(file, cancellation)) : Concerned(tree, cancellation);
            if (concerned.Length > 0)
                files.Add(tree, concerned);
        }

        return files;
    }

    private Candidate[] Concerned(SyntaxTree tree, CancellationToken cancellation)
    {
        var found = search.Find(tree.GetText(cancellation), cancellation);
        List<Candidate>? concerned = null;
        for (var number = 0; number < candidates.Count && found != 0; number++)
        {
            if ((found & AnyBit(number)) != 0 && (candidates[number].Words.Companions.IsEmpty || (found & CompanionBit(number)) != 0))
                (concerned ??= []).Add(candidates[number]);
        }

        // Nearly all share the empty array.
        return concerned?.ToArray() ?? [];
    }

    private static ulong AnyBit(int candidate) => 1UL << (2 * candidate);

    private static ulong CompanionBit(int candidate) => 2UL << (2 * candidate);
}
