using CertLint.Tool.Verbs;

namespace CertLint.Tool.Terminals;

/// <summary>Standard output or error. Where it takes no more, as on a full disk, that is told once, and the rest goes nowhere.</summary>
/// <param name="stream">The process's own.</param>
/// <param name="name">What to call it; null where nobody can be told any more.</param>
internal sealed class OutputStream(Stream stream, string? name) : Stream
{
    private bool isBroken;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="UsageException">It takes no more.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (isBroken)
            return;
        try
        {
            stream.Write(buffer);
        }
        catch (IOException error)
        {
            Break(error.Message.TrimEnd('.'));
        }
        catch (UnauthorizedAccessException)
        {
            // What .NET makes of EBADF: the process was started without it, as by ">&-".
            Break("it is closed");
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
        // Nothing is kept here.
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private void Break(string reason)
    {
        isBroken = true;
        if (name is not null)
            throw new UsageException($"Not all could be written to {name} ({reason}).");
    }
}
