using CertLint.Findings;
using CertLint.Readers.Documents;

namespace CertLint.Readers.Pem;

/// <summary>What is told of a block that cannot be read.</summary>
internal static class PemProblems
{
    /// <summary>The block does not end as it should.</summary>
    public static Problem Of(PemBlock block)
    {
        var endLine = $"-----END {block.Label}-----";
        return block.End.Kind switch
        {
            PemEndKind.OtherLabel => Of(block, $"line {block.End.Line} ends it as {block.End.Label}", "make the labels of both lines equal"),
            PemEndKind.Damaged => Of(block, $"its END line {block.End.Line} is not just '{endLine}'", "correct that line"),
            _ => Of(block, $"it has no line '{endLine}'", "add it, or copy the block again from its source"),
        };
    }

    /// <summary>The block cannot be read.</summary>
    /// <param name="block">The block.</param>
    /// <param name="reason">Words that follow "because".</param>
    /// <param name="advice">Words that follow a semicolon.</param>
    public static Problem Of(PemBlock block, string reason, string advice) => new(ReaderProblems.Unread, block.Begin,
        $"The {block.Label} block at line {block.Line} cannot be read because {reason}; {advice}.");
}
