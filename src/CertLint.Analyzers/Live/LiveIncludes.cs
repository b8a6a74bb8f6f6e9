using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Live;

/// <summary>The files that a config includes, as far as they are listed; an analyzer opens none itself.</summary>
/// <param name="file">Full path of the config, from whose folder they are sought.</param>
/// <param name="list">The listed files.</param>
/// <param name="texts">The additional files by their paths.</param>
/// <param name="cancellation">Ends the reading of a file.</param>
internal sealed class LiveIncludes(
    string file, LiveList list, IReadOnlyDictionary<string, AdditionalText> texts, CancellationToken cancellation)
{
    /// <summary>True where the build may read more than was found here, so that what was read says nothing.</summary>
    public bool AreMissing { get; private set; }

    /// <summary>The text of an included file; null where there is none.</summary>
    public string? TextOf(string include)
    {
        // The build does not follow these either.
        if (Path.IsPathRooted(include))
            return null;
        if (LivePaths.Combine(file, include) is { } path && list.Files.ContainsKey(path) && texts.TryGetValue(path, out var text)
            && LiveText.Of(text, cancellation) is { Content: { Length: > 0 } content })
        {
            return content;
        }

        AreMissing = true;
        return null;
    }
}
