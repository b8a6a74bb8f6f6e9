using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Rules;

namespace CertLint.Readers.Pem;

/// <summary>
/// Finds why strict readers refuse the blocks of a file that CertLint could read (CERT4004): one problem a block, which names
/// all its flaws. What is the same in all blocks of a file, such as their indentation, is told of the first.
/// </summary>
internal sealed class PemFlaws(DocumentSource source)
{
    private readonly bool isCertificateFile = source.Depth == 0 && FileKinds.IsCertificateFile(source.Path);
    private bool isLayoutTold;

    /// <summary>The problem of a block that was read; null where there is none.</summary>
    /// <param name="block">The block.</param>
    /// <param name="label">The label under which it was read.</param>
    /// <param name="body">Its inside.</param>
    /// <param name="entry">What to call it where its file holds several.</param>
    public Problem? Of(PemBlock block, string label, PemBody body, string? entry)
    {
        var flaws = new List<PemFlaw>();
        flaws.AddRange(OfMarkers(block, label));
        if (body.Flaw is { } flaw)
            flaws.Add(new PemFlaw(flaw, PemProblems.CopyAgain, body.FlawPlace));
        if (isCertificateFile)
            AddLayout(block, flaws);
        if (flaws.Count == 0)
            return null;
        var reasons = string.Join(" and ", flaws.Select(each => each.Reason).Distinct());
        var advice = string.Join(", and ", flaws.Select(each => each.Advice).Distinct());
        return new Problem(
            RuleIds.LenientPem, flaws[0].Place, $"Strict readers refuse the {label} block at line {block.Line} because {reasons}; {advice}.",
            flaws[0].SuggestedValue)
        {
            Entry = entry,
        };
    }

    private static IEnumerable<PemFlaw> OfMarkers(PemBlock block, string label)
    {
        if (block.Label != label)
            yield return Misspelt(block.Label, label, block.LabelPlace);
        var end = block.End;
        if (end.Kind == PemEndKind.Damaged)
            yield return new PemFlaw($"line {end.Line} is not just '-----END {label}-----'", "correct that line", end.Place);
        else if (end.Label != label && end.Label != block.Label)
            yield return Misspelt(end.Label, label, end.LabelPlace);
    }

    private static PemFlaw Misspelt(string written, string label, SourceSpan place) =>
        new($"its label is misspelt '{Display.Of(written)}'", $"write '{label}'", place, label);

    private void AddLayout(PemBlock block, List<PemFlaw> flaws)
    {
        if (block.Label == "TRUSTED CERTIFICATE")
            flaws.Add(new PemFlaw("TRUSTED CERTIFICATE is openssl's own form", "write it anew with 'openssl x509 -in FILE -out FILE'", block.Begin));
        if (isLayoutTold)
            return;
        var before = flaws.Count;
        flaws.AddRange(PemLayout.FlawsOf(block, source));
        isLayoutTold = flaws.Count > before;
    }
}
