namespace CertLint.Readers.Asn1;

/// <summary>Content that is not what it is labelled; caught where the block is known, and told as CERT9001.</summary>
/// <param name="reason">Words that follow "because"; nothing of the content itself, which may be a key.</param>
/// <param name="advice">What to do.</param>
internal sealed class MalformedContentException(string reason, string advice = "copy the block again from its source")
    : Exception(reason)
{
    /// <summary>What to do, in words that follow a semicolon.</summary>
    public string Advice { get; } = advice;
}
