using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>
/// A script that its host puts together of stretches of the file. What stands before what is told by the script, not by the places in
/// the file; so the script is read as a document of its own, and what was read is moved to its places afterwards.
/// </summary>
internal static class ExpandedScript
{
    /// <summary>What the script holds.</summary>
    public static ShellScript Read(MappedText script, ShellKind shell)
    {
        if (script.Segments.All(segment => segment.Insertion is null))
            return ShellReader.Read(script, shell);
        var read = ShellReader.Read(Flat(script), shell);
        return new ShellScript(
            [.. read.Commands.Select(command => Through(command, script))],
            [.. read.Texts.Select(text => text.Through(script))])
        {
            StoppedAt = read.StoppedAt?.Through(script),
        };
    }

    private static MappedText Flat(MappedText script)
    {
        var flat = new MappedTextBuilder();
        var start = 0;
        foreach (var hole in script.Holes)
        {
            flat.Append(script.Text.Substring(start, hole.Key - start), start).Append(hole.Value, new SourceSpan(hole.Key, 1));
            start = hole.Key + 1;
        }

        return flat.Append(script.Text.Substring(start), start).Build();
    }

    private static ShellCommand Through(ShellCommand command, MappedText script) => new(
        [.. command.Words.Select(word => Through(word, script))], command.Place.Through(script))
    {
        Input = command.Input?.Through(script),
        OutputFile = command.OutputFile is { } file ? Through(file, script) : null,
    };

    private static ShellWord Through(ShellWord word, MappedText script)
    {
        var moved = new ShellWord(word.Text.Through(script), word.Place.Through(script), word.IsQuoted);
        return word.Elements.Count == 1 ? moved : moved with { Elements = [.. word.Elements.Select(element => element.Through(script))] };
    }
}
