using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Asn1;
using CertLint.Readers.Documents;

namespace CertLint.Readers.Pem;

/// <summary>
/// Reads the certificates, requests, bundles and private keys of a text that stand there as PEM (RFC 7468). Never throws.
/// </summary>
/// <remarks>
/// Blocks of other labels (public keys, parameters, CRLs, PGP) are passed over. A block is read leniently: where its content
/// can be had, it is judged, and what strict readers refuse is one CERT4004; where not, it is one CERT9001 at its BEGIN line.
/// No message names a character of the block.
/// </remarks>
internal sealed class PemReader
{
    private readonly DocumentSource source;
    private readonly PemFlaws flaws;
    private readonly List<PemBlock> blocks;
    private readonly List<LintTarget> targets = [];
    private readonly List<Problem> problems = [];
    private readonly List<NotChecked> notChecked = [];
    private readonly bool isCertificateFile;
    private int keys;

    private PemReader(DocumentSource source)
    {
        this.source = source;
        isCertificateFile = source.Depth == 0 && FileKinds.IsCertificateFile(source.Path);
        flaws = new PemFlaws(source);
        blocks = new PemLexer(source.Text, source.Lines).Read();
    }

    /// <summary>What the blocks hold; null where the text has none.</summary>
    public static DocumentModel? Read(DocumentSource source)
    {
        if (source.Text.IndexOf(PemLexer.BeginMarker, StringComparison.Ordinal) < 0)
            return null;
        var reader = new PemReader(source);
        return reader.blocks.Count == 0 ? null : reader.Read();
    }

    private DocumentModel Read()
    {
        for (var i = 0; i < blocks.Count && i < PemLimits.Blocks; i++)
            Read(blocks[i], blocks.Count > 1 ? $"PEM block {i + 1}" : null);
        if (isCertificateFile)
            MarkKeysBesideLeaf();
        if (source.Depth == 0)
            problems.AddRange(MisleadingName.OfPem(source.Path, targets));
        return new DocumentModel(source.Lines, targets, PemProblems.WithinLimits(problems, blocks), []) { NotChecked = notChecked };
    }

    private void MarkKeysBesideLeaf()
    {
        if (!targets.Any(target => target is CertificateTarget { IsAuthority: false }))
            return;
        for (var i = 0; i < targets.Count; i++)
        {
            if (targets[i] is KeyTarget key)
                targets[i] = key with { IsBesideLeaf = true };
        }
    }

    private void Read(PemBlock block, string? entry)
    {
        if (LabelOf(block) is not { } label)
        {
            if (block.End.Kind == PemEndKind.OtherLabel && PemLabels.IsRead(block.End.Label))
                problems.Add(PemProblems.Of(block));
        }
        else if (HasWrongEnd(block, label))
        {
            if (!isCertificateFile && TemplateBody.IsNever(source.Text, block.Body))
            {
                AddPlaceholder(block, label);
                return;
            }

            if (PemLabels.IsRead(block.Label))
                problems.Add(PemProblems.Of(block));
        }
        else if (!IsKeyTooMany(block, label))
        {
            ReadContent(block, label, entry);
        }
    }

    // Of a label that is misspelt the other line's, else the one that it resembles.
    private static string? LabelOf(PemBlock block)
    {
        if (PemLabels.IsRead(block.Label))
            return block.Label;
        return PemLabels.IsRead(block.End.Label)
            ? PemLabels.Resembles(block.Label, block.End.Label) ? block.End.Label : null
            : PemLabels.MeantBy(block.Label);
    }

    private static bool HasWrongEnd(PemBlock block, string label) => block.End.Kind switch
    {
        PemEndKind.Missing => true,
        PemEndKind.OtherLabel => block.End.Label != label && !PemLabels.Resembles(block.End.Label, label),
        _ => false,
    };

    private bool IsKeyTooMany(PemBlock block, string label)
    {
        if (!PemLabels.IsKey(label) || ++keys <= PemLimits.Keys)
            return false;
        if (keys == PemLimits.Keys + 1)
            problems.Add(PemProblems.TooManyKeys(block));
        return true;
    }

    private void ReadContent(PemBlock block, string label, string? entry)
    {
        var body = PemBody.Decode(source.Text, block.Body, source.Lines);
        if (body.Flaw is not null && TemplateBody.IsIn(source.Text, block.Body))
        {
            AddPlaceholder(block, label);
            return;
        }

        try
        {
            var reading = PemContent.Read(label, body, block.Begin, entry);
            targets.AddRange(reading.Targets);
            problems.AddRange(reading.Problems);
            if (flaws.Of(block, label, body, entry) is { } problem)
                problems.Add(problem);
        }
        catch (MalformedContentException) when (!isCertificateFile && TemplateBody.IsNever(source.Text, block.Body))
        {
            AddPlaceholder(block, label);
        }
        catch (MalformedContentException malformed)
        {
            TellUnread(block, body, malformed);
        }
    }

    private void AddPlaceholder(PemBlock block, string label) =>
        notChecked.Add(new NotChecked(block.Begin, $"the {label} block holds a placeholder"));

    // What its own lines say of it comes before what its content says.
    private void TellUnread(PemBlock block, PemBody body, MalformedContentException malformed)
    {
        if (!PemLabels.IsRead(block.Label) && !PemLabels.IsRead(block.End.Label))
            return;
        problems.Add(block.End.Kind != PemEndKind.Right ? PemProblems.Of(block)
            : body.Flaw is { } flaw ? PemProblems.Of(block, flaw, PemProblems.CopyAgain)
            : PemProblems.Of(block, malformed.Message, malformed.Advice ?? PemProblems.CopyAgain));
    }
}
