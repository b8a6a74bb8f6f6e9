using System.Runtime.InteropServices;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Collects what an artifact encodes against the rules. Most have nothing of it, and then there is no list.</summary>
/// <param name="artifact">The artifact's encoding, of which all parts are slices.</param>
internal sealed class FlawList(ReadOnlyMemory<byte> artifact)
{
    private List<EncodingFlaw>? flaws;

    /// <summary>All of them, in the order in which they were found.</summary>
    public IReadOnlyList<EncodingFlaw> All => flaws ?? (IReadOnlyList<EncodingFlaw>)[];

    /// <param name="kind">What is wrong.</param>
    /// <param name="path">The ASN.1 field.</param>
    /// <param name="part">The part of the artifact that is the field.</param>
    /// <param name="value">See <see cref="EncodingFlaw.Value"/>.</param>
    public void Add(EncodingFlawKind kind, string path, ReadOnlyMemory<byte> part, string? value = null) =>
        AddAt(kind, path, OffsetOf(part), value);

    /// <summary>The same, where the offset is known.</summary>
    public void AddAt(EncodingFlawKind kind, string path, int offset, string? value = null)
    {
        flaws ??= [];
        if (flaws.Count < DerLimits.Flaws)
            flaws.Add(new EncodingFlaw(kind, path, offset) { Value = value });
    }

    private int OffsetOf(ReadOnlyMemory<byte> part) =>
        MemoryMarshal.TryGetArray(part, out var inner) && MemoryMarshal.TryGetArray(artifact, out var outer)
            ? Math.Max(0, inner.Offset - outer.Offset)
            : 0;
}
