using System.Buffers;
using System.Text;
using CertLint.Readers;
using CertLint.Runner;
using CertLint.Runner.Fixing;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Fixing;

/// <summary>
/// Writes what is changed as a unified diff: for people harmless and in colour, for programs octet for octet, so that git applies it.
/// No secret is shown to either.
/// </summary>
internal sealed class DiffReport(Terminal terminal)
{
    private const string NoNewline = "\\ No newline at end of file";

    private readonly ArrayBufferWriter<byte> octets = new();
    private bool isMasked;

    /// <summary>Writes the diff of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">As the diff names it.</param>
    /// <param name="result">Where passwords stand.</param>
    public void Write(FixedFile file, string path, FixResult result)
    {
        var (old, now) = (DiffPaths.Header("a", path), DiffPaths.Header("b", path));
        if (file.IsUtf16 && !terminal.IsShown)
        {
            WriteLine($"Binary files {old.TrimEnd('\t')} and {now.TrimEnd('\t')} differ");
            terminal.Write(octets.WrittenSpan);
            terminal.Error.WriteLine(ShownText.Of($"'{path}' is UTF-16, which no diff for programs can hold; 'certlint fix' changes it."));
            return;
        }

        WriteHeader("--- " + old);
        WriteHeader("+++ " + now);
        WriteHunks(file.IsUtf16 ? Utf16Lines.ToUtf8(file) : file, result);
        terminal.Write(octets.WrittenSpan);
        if (isMasked)
            terminal.Error.WriteLine(ShownText.Of($"The diff of '{path}' hides a secret, so nothing but 'certlint fix' can apply it."));
    }

    private void WriteHunks(FixedFile file, FixResult result)
    {
        var (before, after) = (new OctetLines(file.Before), new OctetLines(file.After));
        var (oldSecrets, newSecrets) = (SecretsOf(file.Before, file.Path, result.Before), SecretsOf(file.After, file.Path, result.After));
        foreach (var hunk in DiffHunk.Of(before, after, file.Changes, line => oldSecrets.Unchanged(line) is not null))
        {
            WriteRange(hunk);
            var line = hunk.OldStart;
            foreach (var change in hunk.Changes)
            {
                for (; line < change.OldStart; line++)
                    WriteLine(' ', before, line, oldSecrets.Unchanged(line));
                for (; line < change.OldEnd; line++)
                    WriteLine('-', before, line, oldSecrets.Changed(line));
                for (var added = change.NewStart; added < change.NewEnd; added++)
                    WriteLine('+', after, added, newSecrets.Changed(added));
            }

            for (; line < hunk.OldEnd; line++)
                WriteLine(' ', before, line, oldSecrets.Unchanged(line));
        }
    }

    private static DiffSecrets SecretsOf(byte[] content, string path, LintResult result) => new(
        DocumentReader.TextOf(content) ?? "", [.. result.Secrets.Where(secret => secret.Path == path).Select(secret => secret.Position)]);

    private void WriteHeader(string line) => WriteLine(terminal.IsShown ? terminal.Style.Bold(ShownText.Of(line)) : line);

    private void WriteRange(DiffHunk hunk) => WriteLine(terminal.Style.Code(
        $"@@ -{hunk.OldStart + 1},{hunk.OldEnd - hunk.OldStart} +{hunk.NewStart + 1},{hunk.NewEnd - hunk.NewStart} @@"));

    private void WriteLine(char sign, OctetLines lines, int line, string? masked)
    {
        isMasked |= masked is not null;
        if (terminal.IsShown)
        {
            var shown = sign + ShownText.Of((masked ?? DocumentReader.TextOf(lines[line].ToArray()) ?? "").TrimEnd('\r'));
            WriteLine(sign == '-' ? terminal.Style.Removed(shown) : sign == '+' ? terminal.Style.Added(shown) : shown);
        }
        else
        {
            octets.Write([(byte)sign]);
            octets.Write(masked is null ? lines[line] : Encoding.UTF8.GetBytes(masked));
            octets.Write("\n"u8);
        }

        if (!lines.IsEnded(line))
            WriteLine(NoNewline);
    }

    private void WriteLine(string text) => octets.Write(Encoding.UTF8.GetBytes(text + "\n"));
}
