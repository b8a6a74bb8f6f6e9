using CertLint.Runner.Fixing;

namespace CertLint.Tool.Fixing;

/// <summary>Lines that are replaced by others. Numbers count from 0.</summary>
/// <param name="OldStart">The first in the file as it was.</param>
/// <param name="OldEnd">Behind the last there.</param>
/// <param name="NewStart">The same in the file as it is.</param>
/// <param name="NewEnd">The same in the file as it is.</param>
internal readonly record struct LineChange(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    /// <summary>The lines in which octets differ; changes in one line, or in two that follow each other, are one.</summary>
    public static IReadOnlyList<LineChange> Of(OctetLines before, OctetLines after, IReadOnlyList<OctetChange> changes)
    {
        var lines = new List<LineChange>();
        var shift = 0;
        foreach (var change in changes)
        {
            var newStart = change.Start + shift;
            var line = new LineChange(
                before.LineAt(change.Start), before.LineAt(change.Start + change.Length) + 1,
                after.LineAt(newStart), after.LineAt(newStart + change.NewLength) + 1);
            if (lines.Count > 0 && line.OldStart <= lines[^1].OldEnd)
                lines[^1] = lines[^1] with { OldEnd = line.OldEnd, NewEnd = line.NewEnd };
            else
                lines.Add(line);
            shift += change.NewLength - change.Length;
        }

        return lines;
    }
}
