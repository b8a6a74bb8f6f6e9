using CertLint.Model;
using CertLint.Runner.Inventory;

namespace CertLint.Tool.Reports.Html;

/// <summary>A certificate with all the places where it stands.</summary>
/// <param name="Certificate">As it was read at the first of them.</param>
/// <param name="Places">By path; each with the purpose that it has there.</param>
internal sealed record CertificateRow(CertificateTarget Certificate, IReadOnlyList<InventoryItem> Places)
{
    /// <summary>The certificates, each once, the one that ends first first.</summary>
    public static IReadOnlyList<CertificateRow> Of(IEnumerable<InventoryItem> inventory) =>
    [
        .. inventory.Where(item => item.Target is CertificateTarget)
            // One whose digest is not known is its own.
            .GroupBy(item => (object)(((CertificateTarget)item.Target).Fingerprint ?? (object)item))
            .Select(places => new CertificateRow((CertificateTarget)places.First().Target, [.. places]))
            .OrderBy(row => row.Certificate.NotAfter ?? DateTimeOffset.MaxValue),
    ];

    /// <summary>The words that the setting <c>certlint.purpose</c> takes.</summary>
    public string Purposes => string.Join(", ", Places.Select(item => WordOf(((CertificateTarget)item.Target).Purpose)).Distinct());

    private static string WordOf(Purpose purpose) => purpose switch
    {
        Purpose.Identity => "identity",
        Purpose.Authority => "authority",
        Purpose.Peer => "peer",
        Purpose.Request => "request",
        Purpose.SelfSigned => "self-signed",
        _ => "not known",
    };
}
