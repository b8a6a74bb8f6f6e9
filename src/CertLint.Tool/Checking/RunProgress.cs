namespace CertLint.Tool.Checking;

/// <summary>How far a run is; counted by its threads, shown by another.</summary>
internal sealed class RunProgress
{
    private int files;
    private int done;

    /// <summary>How many files there are; 0 while they are looked for.</summary>
    public int Files
    {
        get => Volatile.Read(ref files);
        set => Volatile.Write(ref files, value);
    }

    /// <summary>How many of them have been read.</summary>
    public int Done => Volatile.Read(ref done);

    /// <summary>Counts one that has been read.</summary>
    public void CountFile() => Interlocked.Increment(ref done);
}
