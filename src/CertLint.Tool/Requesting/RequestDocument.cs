using System.Text;
using CertLint.Tool.Terminals;
using CertLint.Tool.Verbs;
using CertLint.Writers;

namespace CertLint.Tool.Requesting;

/// <summary>Where a request is written.</summary>
/// <param name="options">What was told.</param>
/// <param name="folder">Full path of the current folder.</param>
/// <param name="terminal">Where it goes if no file is named.</param>
internal sealed class RequestDocument(NewOptions options, string folder, Terminal terminal)
{
    /// <summary>Refuses a file that is there already, unless it may be written over.</summary>
    /// <exception cref="UsageException">It is there.</exception>
    public void CheckIsFree()
    {
        if (options is { Output: { Length: > 0 } output, Overwrites: false } && Path.Exists(Path.GetFullPath(output, folder)))
            throw new UsageException($"'{output}' is there already; write another '--output', or add '--force'.");
    }

    /// <summary>Writes it.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Save(WrittenRequest written)
    {
        var encoding = written.IsUtf16 ? Encoding.Unicode : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        byte[] octets = [.. encoding.Preamble, .. encoding.GetBytes(written.Text)];
        if (options.Output is { } output)
        {
            Save(output, octets);
        }
        else if (written.IsUtf16 && !terminal.IsShown)
        {
            terminal.Write(octets);
        }
        else
        {
            terminal.Output.Write(written.Text);
            terminal.Output.Flush();
        }
    }

    private void Save(string output, byte[] octets)
    {
        // Somebody may have made it meanwhile.
        CheckIsFree();
        try
        {
            using var stream = new FileStream(
                Path.GetFullPath(output, folder), options.Overwrites ? FileMode.Create : FileMode.CreateNew, FileAccess.Write);
            stream.Write(octets);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"'{output}' was not written because it cannot be opened ({error.Message.TrimEnd('.')}).");
        }
    }
}
