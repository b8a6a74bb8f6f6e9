namespace CertLint.Readers.Asn1;

/// <summary>Content that is not what it is labelled; caught where the block is known, and told as CERT9001.</summary>
/// <param name="reason">Words that follow "because"; nothing of the content itself, which may be a key.</param>
/// <param name="cause">What the decoder threw; never told.</param>
internal sealed class MalformedContentException(string reason, Exception? cause = null) : Exception(reason, cause)
{
    /// <summary>What to do, in words that follow a semicolon; null where nothing is better than to copy it again.</summary>
    public string? Advice { get; init; }
}
