using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Pem;

/// <summary>Reads the certificates, requests and private keys of a text that stand there as PEM (RFC 7468). Never throws.</summary>
/// <remarks>
/// Blocks of other labels (public keys, parameters, CRLs, PKCS #7, PGP) are passed over. A block that cannot be read is
/// one CERT9001 at its BEGIN line, whose message names no character of the block.
/// </remarks>
internal sealed class PemReader
{
    private readonly string text;
    private readonly LineMap lines;
    private readonly List<PemBlock> blocks;
    private readonly List<LintTarget> targets = [];
    private readonly List<Problem> problems = [];
    private int keys;

    private PemReader(string text)
    {
        this.text = text;
        lines = LineMap.Of(text);
        blocks = new PemLexer(text, lines).Read();
    }

    /// <summary>What the blocks hold; null where the text has none.</summary>
    public static DocumentModel? Read(string text)
    {
        if (text.IndexOf(PemLexer.BeginMarker, StringComparison.Ordinal) < 0)
            return null;
        var reader = new PemReader(text);
        return reader.blocks.Count == 0 ? null : reader.Read();
    }

    private DocumentModel Read()
    {
        for (var i = 0; i < blocks.Count && i < PemLimits.Blocks; i++)
        {
            if (Read(blocks[i]) is { } target)
                targets.Add(blocks.Count > 1 ? target with { Entry = $"PEM block {i + 1}" } : target);
        }

        return new DocumentModel(lines, targets, PemProblems.WithinLimits(problems, blocks), []);
    }

    private LintTarget? Read(PemBlock block)
    {
        var isRead = PemContent.IsRead(block.Label);
        if (block.End.Kind != PemEndKind.Right)
        {
            if (isRead || (block.End.Kind == PemEndKind.OtherLabel && PemContent.IsRead(block.End.Label)))
                problems.Add(PemProblems.Of(block));
            return null;
        }

        return isRead && !IsKeyTooMany(block) ? ReadContent(block) : null;
    }

    private bool IsKeyTooMany(PemBlock block)
    {
        if (!PemContent.IsKey(block.Label) || ++keys <= PemLimits.Keys)
            return false;
        if (keys == PemLimits.Keys + 1)
            problems.Add(PemProblems.TooManyKeys(block));
        return true;
    }

    private LintTarget? ReadContent(PemBlock block)
    {
        var body = PemBody.Decode(text, block.Body, lines);
        if (body.Flaw is { } flaw)
        {
            if (!Placeholder.IsIn(text, block.Body))
                problems.Add(PemProblems.Of(block, flaw, PemProblems.CopyAgain));
            return null;
        }

        try
        {
            return PemContent.Read(block.Label, body, block.Begin);
        }
        catch (MalformedContentException malformed)
        {
            problems.Add(PemProblems.Of(block, malformed.Message, malformed.Advice));
            return null;
        }
    }
}
