using CertLint.Model;
using CertLint.Rules;
using CertLint.Runner.Files;

namespace CertLint.Runner.Caching;

/// <summary>A linted file as the cache remembers it, in the order of the request.</summary>
internal readonly record struct FileRecord(FileStamp Stamp, byte[]? Digest);

/// <summary>What the cache knows of the last run.</summary>
internal sealed class RunRecord
{
    private readonly CacheFile file;
    private readonly ByteReader told;

    private RunRecord(CacheFile file)
    {
        this.file = file;
        var head = file.Head;
        ReaderKey = head.Bytes();
        RunKey = head.Bytes();
        Window = new VerdictWindow(head.Long(), head.Long());
        Files = head.List(from => new FileRecord(ReadStamp(from), ReadDigest(from)));
        Watched = head.List(from => new WatchedFile(from.String(), ReadStamp(from), ReadDigest(from)));
        told = head.Part();
    }

    public long RunStart => file.RunStart;

    public byte[] ReaderKey { get; }

    public byte[] RunKey { get; }

    /// <summary>For which times of a build the findings hold.</summary>
    public VerdictWindow Window { get; }

    public IReadOnlyList<FileRecord> Files { get; }

    /// <summary>Configs looked for and files referred to.</summary>
    public IReadOnlyList<WatchedFile> Watched { get; }

    public static RunRecord? TryRead(string path)
    {
        try
        {
            return CacheFile.TryRead(path) is { } file ? new RunRecord(file) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>What was told; null where a finding is of a rule that this release does not have.</summary>
    public LintResult? TryReadResult(Func<string, RuleDescriptor?> findRule)
    {
        try
        {
            return new LintResult(told.List(from => FindingFormat.Read(from, findRule)), FilesRead: 0, IsReplay: true)
            {
                Suppressed = told.List(from => FindingFormat.Read(from, findRule)),
                NotChecked = told.List(FindingFormat.ReadUnchecked),
            };
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>For each file of <see cref="Files"/> its path and its model as bytes, which are empty where it had none.</summary>
    public IReadOnlyList<KeyValuePair<string, byte[]>> ReadModels()
    {
        try
        {
            var models = file.TryGetBody()?.List(from => new KeyValuePair<string, byte[]>(from.String(), from.Bytes()));
            return models?.Length == Files.Count ? models : [];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    public static DocumentModel? TryParseModel(byte[] bytes)
    {
        try
        {
            return bytes.Length == 0 ? null : DocumentFormat.Read(new ByteReader(bytes));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>True where a composed record says the same, but for the time.</summary>
    public bool HoldsSame(byte[] composed) => file.HoldsSame(composed);

    /// <summary>This record for a later run that found all of it still true.</summary>
    public byte[] WithRunStart(long runStart) => file.WithRunStart(runStart);

    public static byte[] Compose(
        long runStart,
        byte[] readerKey,
        byte[] runKey,
        RunOutcome outcome)
    {
        var told = new ByteWriter();
        told.List(outcome.Result.Findings, FindingFormat.Write);
        told.List(outcome.Result.Suppressed, FindingFormat.Write);
        told.List(outcome.Result.NotChecked, FindingFormat.Write);
        var head = new ByteWriter();
        head.Bytes(readerKey);
        head.Bytes(runKey);
        head.Long(outcome.Window.From);
        head.Long(outcome.Window.Until);
        head.List(outcome.Files, (to, file) => Write(to, file.Seen.Stamp, file.Seen.Digest));
        head.List(outcome.Watched, (to, path) =>
        {
            to.String(path.Path);
            Write(to, path.Stamp, path.Digest);
        });
        head.Bytes(told.ToArray());

        var body = new ByteWriter();
        body.List(outcome.Files, (to, file) =>
        {
            to.String(file.Input.FullPath);
            to.Bytes(file.ModelBytes);
        });
        return CacheFile.Compose(runStart, head, body);
    }

    private static void Write(ByteWriter writer, FileStamp stamp, byte[]? digest)
    {
        writer.Byte((byte)stamp.State);
        writer.Long(stamp.Length);
        writer.Long(stamp.Time);
        writer.Boolean(digest is not null);
        if (digest is not null)
            writer.Bytes(digest);
    }

    private static FileStamp ReadStamp(ByteReader reader) =>
        new((FileState)reader.Byte(), reader.Long(), reader.Long());

    private static byte[]? ReadDigest(ByteReader reader) => reader.Boolean() ? reader.Bytes() : null;
}
