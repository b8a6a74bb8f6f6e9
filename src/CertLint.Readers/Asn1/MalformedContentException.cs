namespace CertLint.Readers.Asn1;

/// <summary>Content that is not what it is labelled; caught where the block is known, and told as CERT9001.</summary>
/// <param name="reason">Words that follow "because"; nothing of the content itself, which may be a key.</param>
/// <param name="cause">What the decoder threw; never told.</param>
internal sealed class MalformedContentException(string reason, Exception? cause = null) : Exception(reason, cause)
{
    private const string CopyAgain = "copy the block again from its source";

    /// <summary>What to do with a block, in words that follow a semicolon.</summary>
    public string Advice { get; init; } = CopyAgain;

    /// <summary><see cref="Advice"/> where the content is a file of its own.</summary>
    public string AdviceForFile => Advice == CopyAgain ? "copy the file again from its source" : Advice;
}
