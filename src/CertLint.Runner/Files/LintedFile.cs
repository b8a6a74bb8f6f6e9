using CertLint.Model;
using CertLint.Runner.Caching;

namespace CertLint.Runner.Files;

/// <summary>A file of the set and what is in it.</summary>
/// <param name="Input">What was asked for.</param>
/// <param name="Seen">What stood at its path.</param>
/// <param name="Model">What the reader understood; empty where it could not be read.</param>
/// <param name="Failure">Why it could not be read, in words that follow "because"; null where it was.</param>
internal sealed record LintedFile(InputFile Input, WatchedFile Seen, DocumentModel Model, string? Failure)
{
    private byte[]? modelBytes;

    /// <summary>The model's bytes in the cache; none where the file could not be read.</summary>
    public byte[] ModelBytes
    {
        get => modelBytes ??= Failure is null ? Serialize(Model) : [];
        init => modelBytes = value;
    }

    private static byte[] Serialize(DocumentModel model)
    {
        var writer = new ByteWriter();
        DocumentFormat.Write(writer, model);
        return writer.ToArray();
    }
}
