using CertLint.Findings;

namespace CertLint.Readers.Pem;

/// <summary>What is told of blocks that cannot be read, or are too many.</summary>
internal static class PemProblems
{
    /// <summary>The advice where nothing better is known.</summary>
    public const string CopyAgain = "copy the block again from its source";

    /// <summary>The block does not end as it should.</summary>
    public static Problem Of(PemBlock block)
    {
        var endLine = $"-----END {block.Label}-----";
        return block.End.Kind switch
        {
            PemEndKind.OtherLabel => Of(block, $"line {block.End.Line} ends it as {block.End.Label}", "make the labels of both lines equal"),
            PemEndKind.Damaged => Of(block, $"its END line {block.End.Line} is not just '{endLine}'", "correct that line"),
            _ => Of(block, $"it has no line '{endLine}'", "add it, or " + CopyAgain),
        };
    }

    /// <summary>The block cannot be read.</summary>
    /// <param name="block">The block.</param>
    /// <param name="reason">Words that follow "because".</param>
    /// <param name="advice">Words that follow a semicolon.</param>
    public static Problem Of(PemBlock block, string reason, string advice) => At(block,
        $"The {block.Label} block at line {block.Line} cannot be read because {reason}; {advice}.");

    /// <summary>The block is the first private key above the limit.</summary>
    public static Problem TooManyKeys(PemBlock block) => At(block,
        $"The file has more than {PemLimits.Keys} private keys, so those from here are not checked; split it.");

    /// <summary>The first problems, the others counted, and whether there are more blocks than were read.</summary>
    public static IReadOnlyList<Problem> WithinLimits(List<Problem> problems, List<PemBlock> blocks)
    {
        if (problems.Count > PemLimits.Problems)
        {
            var more = problems.Count - PemLimits.Problems;
            var place = problems[PemLimits.Problems].Place;
            problems.RemoveRange(PemLimits.Problems, more);
            problems.Add(new Problem(RuleIds.UnreadableFile, place,
                $"{more} more PEM blocks of the file cannot be read; correct the first {PemLimits.Problems} and look again."));
        }

        if (blocks.Count > PemLimits.Blocks)
        {
            problems.Add(At(blocks[PemLimits.Blocks],
                $"The file has more than {PemLimits.Blocks} PEM blocks, so the rest from here is not checked; split it."));
        }

        return problems;
    }

    private static Problem At(PemBlock block, string message) => new(RuleIds.UnreadableFile, block.Begin, message);
}
