using System.Text;
using CertLint.Runner.Files;

namespace CertLint.Runner.Baselines;

/// <summary>Where the baseline of a run stands, and what stands there.</summary>
internal sealed class BaselineLocation
{
    /// <summary>The file that is looked for where the project names none.</summary>
    public const string Name = "CertLintBaseline.xml";

    private readonly List<WatchedFile> watched = [];

    private BaselineLocation()
    {
    }

    /// <summary>Full path of the baseline, also where there is none yet; null where the run can have none.</summary>
    public string? Path { get; private set; }

    /// <summary>What stands there; null where nothing does.</summary>
    public FileContent? Content { get; private set; }

    /// <summary>Every path looked at.</summary>
    public IReadOnlyList<WatchedFile> Watched => watched;

    /// <summary>
    /// The one that the request names; else the first of that name in the project's folder and those above it, up to the root of
    /// its repository; else it is to be in the project's folder.
    /// </summary>
    public static BaselineLocation Find(LintRequest request, long runStart)
    {
        var location = new BaselineLocation();
        if (request.BaselinePath is { } named)
            location.TryAt(named, runStart);
        else if (request.ProjectPath is { } project)
            location.LookAbove(project, runStart);
        return location;
    }

    /// <summary>The text of a baseline, without a byte order mark.</summary>
    public static string Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private void LookAbove(string project, long runStart)
    {
        string? nearest = null;
        foreach (var folder in FilePaths.FoldersAbove(project))
        {
            nearest ??= System.IO.Path.Combine(folder, Name);
            if (TryAt(System.IO.Path.Combine(folder, Name), runStart))
                return;
            var repository = System.IO.Path.Combine(folder, ".git");
            watched.Add(WatchedFile.OfForeign(repository, runStart));
            if (watched[watched.Count - 1].Stamp.State != FileState.Missing)
                break;
        }

        Path = nearest;
    }

    private bool TryAt(string path, long runStart)
    {
        Path = path;
        var stamp = FileStamp.Of(path);
        if (stamp.State == FileState.Missing)
        {
            watched.Add(new WatchedFile(path, stamp, null));
            return false;
        }

        Content = FileContent.Read(path, stamp);
        watched.Add(WatchedFile.Of(path, stamp, Content, runStart));
        return true;
    }
}
