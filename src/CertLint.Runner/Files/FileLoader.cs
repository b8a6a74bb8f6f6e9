using CertLint.Model;
using CertLint.Readers;
using CertLint.Runner.Caching;

namespace CertLint.Runner.Files;

/// <summary>Gets the models of a set of files: from the cache where nothing has changed, else by reading.</summary>
internal sealed class FileLoader
{
    private readonly Func<string, byte[], PasswordVariable, DocumentModel> read;
    private readonly Func<InputFile, PasswordVariable> passwordOf;
    private readonly RunRecord? last;
    private readonly long runStart;
    private readonly Dictionary<string, int> indexes = new(FilePaths.Comparer);
    private readonly HashSet<string> changed = new(FilePaths.Comparer);
    private readonly IReadOnlyList<KeyValuePair<string, byte[]>> models = [];
    private int filesRead;

    /// <param name="read">The reader.</param>
    /// <param name="passwordOf">Where the password of a file's keystore comes from; asked by several threads at a time.</param>
    /// <param name="last">The last run; null where there is none, or where another reader made its models.</param>
    /// <param name="runStart">The file system's time when this run began.</param>
    public FileLoader(
        Func<string, byte[], PasswordVariable, DocumentModel> read, Func<InputFile, PasswordVariable> passwordOf, RunRecord? last, long runStart)
    {
        this.read = read;
        this.passwordOf = passwordOf;
        this.last = last;
        this.runStart = runStart;
        if (last is null)
            return;
        models = last.ReadModels();
        for (var i = 0; i < models.Count; i++)
            indexes[models[i].Key] = i;
        changed.UnionWith(last.Watched.Where(file => !file.IsCurrent(last.RunStart)).Select(file => file.Path));
    }

    /// <summary>Files that had to be read and parsed.</summary>
    public int FilesRead => filesRead;

    /// <summary>Loads them, several at a time; the answer is in the order of <paramref name="files"/>.</summary>
    /// <param name="files">The files.</param>
    /// <param name="told">Told of each, by several threads at a time; null where nobody is.</param>
    /// <param name="cancellation">Ends it.</param>
    public LintedFile[] Load(IReadOnlyList<InputFile> files, Action? told, CancellationToken cancellation)
    {
        var loaded = new LintedFile[files.Count];
        Several.At(
            files.Count,
            i =>
            {
                loaded[i] = Load(files[i]);
                told?.Invoke();
            },
            cancellation);
        return loaded;
    }

    private LintedFile Load(InputFile input)
    {
        if (input.Failure is not null || input.Content is not null)
            return Given(input);
        var stamp = FileStamp.Of(input.FullPath);
        return TryReuse(input, stamp) ?? Read(input, stamp);
    }

    // The next run is told anew, so nothing of it is kept.
    private LintedFile Given(InputFile input)
    {
        var content = input.Failure is null ? FileContent.Of(input.Content!) : new FileContent(null, input.Failure, false);
        return Read(input, content, new WatchedFile(input.FullPath, FileStamp.Unstable, null))
            with { ModelBytes = [] };
    }

    private LintedFile Read(InputFile input, FileStamp stamp)
    {
        var content = FileContent.Read(input.FullPath, stamp);
        return Read(input, content, WatchedFile.Of(input.FullPath, stamp, content, runStart));
    }

    private LintedFile Read(InputFile input, FileContent content, WatchedFile seen)
    {
        if (content.Bytes is not { } bytes)
            return new LintedFile(input, seen, DocumentModel.Empty, IsOfInterest(input, content) ? content.Failure : null);
        Interlocked.Increment(ref filesRead);
        try
        {
            var password = passwordOf(input);
            var model = read(input.FullPath, bytes, password);
            return password.WasWanted ? Secret(input, seen, model, password) : new LintedFile(input, seen, model, null);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A reader that fails on one file must not cost the findings of all others, nor the build.
            var unstable = new WatchedFile(input.FullPath, FileStamp.Unstable, null);
            return new LintedFile(input, unstable, DocumentModel.Empty, RunFailures.Describe(error));
        }
    }

    // Where a variable is named, the model depends on a secret, so that it is never taken from the cache, and nothing that would
    // tell a changed secret is kept either: the file is read in each run. Where none is named, trying well-known passwords is dear
    // enough to be remembered.
    private static LintedFile Secret(InputFile input, WatchedFile seen, DocumentModel model, PasswordVariable password) => password.IsNamed
        ? new(input, new WatchedFile(input.FullPath, FileStamp.Unstable, null), model, null) { ModelBytes = [] }
        : new(input, seen, model with { WantsPassword = true }, null);

    // Data of 100 MB lies in many projects, and nobody wants to be told that CertLint did not check it.
    private static bool IsOfInterest(InputFile input, FileContent content)
    {
        if (!content.IsTooLarge)
            return true;
        try
        {
            using Stream stream = input.Content is { } given ? new MemoryStream(given) : FileContent.Open(input.FullPath);
            return DocumentReader.MayHold(stream);
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            return true;
        }
    }

    private LintedFile? TryReuse(InputFile input, FileStamp stamp)
    {
        if (last is null || !indexes.TryGetValue(input.FullPath, out var index))
            return null;
        var record = last.Files[index];
        if (!WatchedFile.IsCurrent(input.FullPath, record.Stamp, record.Digest, stamp, last.RunStart)
            || RunRecord.TryParseModel(models[index].Value) is not { } model
            || model.References.Any(changed.Contains)
            || (model.WantsPassword && passwordOf(input).IsNamed))
            return null;
        var seen = new WatchedFile(input.FullPath, record.Stamp, record.Digest);
        return new LintedFile(input, seen, model, null) { ModelBytes = models[index].Value };
    }
}
