using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Asn1;
using CertLint.Readers.Documents;

namespace CertLint.Readers.Pem;

/// <summary>Reads the certificates, requests and private keys of a text that stand there as PEM (RFC 7468). Never throws.</summary>
/// <remarks>
/// Blocks of other labels (public keys, parameters, CRLs, PKCS #7, PGP) are passed over. A block that cannot be read is
/// one CERT9001 at its BEGIN line, whose message names no character of the block.
/// </remarks>
internal static class PemReader
{
    /// <summary>What the blocks hold; null where the text has none.</summary>
    public static DocumentModel? Read(string text)
    {
        if (text.IndexOf(PemLexer.BeginMarker, StringComparison.Ordinal) < 0)
            return null;
        var lines = LineMap.Of(text);
        var blocks = new PemLexer(text, lines).Read();
        if (blocks.Count == 0)
            return null;
        var targets = new List<LintTarget>(Math.Min(blocks.Count, 16));
        var problems = new List<Problem>();
        for (var i = 0; i < blocks.Count && i < PemLimits.Blocks; i++)
        {
            var block = blocks[i];
            if (Read(text, lines, block, out var problem) is { } target)
                targets.Add(blocks.Count > 1 ? target with { Entry = $"PEM block {i + 1}" } : target);
            else if (problem is not null)
                problems.Add(problem);
        }

        return new DocumentModel(lines, targets, Limited(problems, blocks), []);
    }

    private static LintTarget? Read(string text, LineMap lines, PemBlock block, out Problem? problem)
    {
        problem = null;
        var isRead = PemContent.IsRead(block.Label);
        if (block.End.Kind != PemEndKind.Right)
        {
            if (isRead || (block.End.Kind == PemEndKind.OtherLabel && PemContent.IsRead(block.End.Label)))
                problem = PemProblems.Of(block);
            return null;
        }

        if (!isRead)
            return null;
        var body = PemBody.Decode(text, block.Body, lines);
        if (body.Flaw is { } flaw)
        {
            problem = Placeholder.IsIn(text, block.Body) ? null : PemProblems.Of(block, flaw, "copy the block again from its source");
            return null;
        }

        try
        {
            return PemContent.Read(block.Label, body, block.Begin);
        }
        catch (MalformedContentException malformed)
        {
            problem = PemProblems.Of(block, malformed.Message, malformed.Advice);
            return null;
        }
    }

    private static List<Problem> Limited(List<Problem> problems, List<PemBlock> blocks)
    {
        if (problems.Count > PemLimits.Problems)
        {
            var more = problems.Count - PemLimits.Problems;
            problems.RemoveRange(PemLimits.Problems, more);
            problems.Add(new Problem(ReaderProblems.Unread, problems[0].Place,
                $"{more} more PEM blocks of the file cannot be read; correct the first {PemLimits.Problems} and look again."));
        }

        if (blocks.Count > PemLimits.Blocks)
        {
            problems.Add(new Problem(ReaderProblems.Unread, blocks[PemLimits.Blocks].Begin,
                $"The file has more than {PemLimits.Blocks} PEM blocks, so the rest from here is not checked; split it."));
        }

        return problems;
    }
}
