using System.Text;
using CertLint.Runner.Files;

namespace CertLint.Runner.Baselines;

/// <summary>Writes a baseline that several projects may share, and may be writing at the same time.</summary>
/// <param name="path">Full path.</param>
internal sealed class BaselineStore(string path)
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Puts the answer of <paramref name="update"/> to what stands there in its place, unless it says the same; meanwhile no other
    /// build of this user does. Writes no file without entries where there was none.
    /// </summary>
    /// <returns>What stands there now, and why it could not be written, in words that follow "because".</returns>
    public (IReadOnlyList<BaselineEntry> Entries, BaselineFailure? Failure) Update(Func<IReadOnlyList<BaselineEntry>, IReadOnlyList<BaselineEntry>> update)
    {
        using var mutex = new BaselineLock(path);
        var text = "";
        IReadOnlyList<BaselineEntry> before = [];
        var stamp = FileStamp.Of(path);
        if (stamp.State != FileState.Missing)
        {
            var content = FileContent.Read(path, stamp);
            if (content.Bytes is not { } bytes)
                return ([], new BaselineFailure(default, content.Failure!));
            text = BaselineLocation.Decode(bytes);
            if (BaselineFile.Parse(text, out var failure) is not { } parsed)
                return ([], failure);
            before = parsed;
        }

        var after = update(before);
        if (after.Count > BaselineLimits.Entries)
            return (before, new BaselineFailure(default, $"it would accept more than {BaselineLimits.Entries} findings"));
        if (SaySame(before, after))
            return (before, null);
        var lineEnd = text.IndexOf('\n') is > 0 and var at && text[at - 1] == '\r' ? "\r\n" : "\n";
        return TryWrite(BaselineFile.Compose(after, lineEnd)) is { } reason
            ? (before, new BaselineFailure(default, reason))
            : (after, null);
    }

    // The order in which somebody has put them is his.
    private static bool SaySame(IReadOnlyList<BaselineEntry> before, IReadOnlyList<BaselineEntry> after) =>
        before.Count == after.Count && new HashSet<FindingIdentity>(before.Select(entry => entry.Identity), BaselineComparer.Instance)
            .SetEquals(after.Select(entry => entry.Identity));

    private string? TryWrite(string text)
    {
        try
        {
            WholeFile.Write(path, Encoding.GetBytes(text));
            return null;
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            return error is UnauthorizedAccessException ? "access to its folder is denied" : "it cannot be written (" + error.Message.TrimEnd('.') + ")";
        }
    }
}
