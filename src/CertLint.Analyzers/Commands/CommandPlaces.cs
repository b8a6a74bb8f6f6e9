using CertLint.Model;
using CertLint.Readers.Text.Commands;

namespace CertLint.Analyzers.Commands;

/// <summary>Where the words of some commands stand, which may be in the initializers of locals and constants.</summary>
internal sealed class CommandPlaces
{
    private readonly List<SourceSpan> places = [];
    private readonly int start;
    private readonly int end;

    public CommandPlaces(IEnumerable<ShellCommand> commands)
    {
        foreach (var word in commands.SelectMany(command => command.Words))
        {
            places.Add(word.Place);
            places.AddRange(word.Text.Segments.Select(segment => segment.Source));
        }

        start = places.Count == 0 ? 0 : places.Min(place => place.Start);
        end = places.Count == 0 ? -1 : places.Max(place => place.End);
    }

    /// <summary>Takes what stands in the words out of the rest.</summary>
    public IReadOnlyList<T> Take<T>(List<T> rest, Func<T, SourceSpan> place)
    {
        var taken = new List<T>();
        rest.RemoveAll(item =>
        {
            var at = place(item).Start;
            if (at < start || at > end || !places.Any(word => word.Start <= at && at <= word.End))
                return false;
            taken.Add(item);
            return true;
        });
        return taken;
    }
}
