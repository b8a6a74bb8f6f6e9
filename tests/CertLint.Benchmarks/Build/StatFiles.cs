using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace CertLint.Benchmarks.Build;

/// <summary>The least that any task must do to know whether files have changed: the peer of a no-op lint.</summary>
public sealed class StatFiles : Task
{
    /// <summary>The files.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var ticks = 0L;
        foreach (var file in Files)
        {
            var info = new FileInfo(file.GetMetadata("FullPath"));
            ticks ^= info.LastWriteTimeUtc.Ticks ^ info.Length;
        }

        Log.LogMessage(MessageImportance.Low, "{0}", ticks);
        return true;
    }
}
