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
        var used = Used(script);
        return new ShellScript(
            [.. read.Commands.Select(command => Through(command, script, used))],
            [.. read.Texts.Select(text => text.Through(script))])
        {
            StoppedAt = read.StoppedAt?.Through(used),
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

    // The script where it stands: what is inserted has the place of the reference.
    private static MappedText Used(MappedText script) => MappedText.FromParts(
        script.Text,
        [
            .. script.Segments.Select(segment => segment.Insertion is { } insertion
                ? new MapSegment(segment.TextStart, segment.TextLength, Outermost(insertion).UsedAt, IsVerbatim: false)
                : segment),
        ],
        script.Holes);

    private static Insertion Outermost(Insertion insertion) => insertion.Outer is { } outer ? Outermost(outer) : insertion;

    private static ShellCommand Through(ShellCommand command, MappedText script, MappedText used) => new(
        [.. command.Words.Select(word => Through(word, script, used))], command.Place.Through(used))
    {
        Input = command.Input?.Through(script),
        OutputFile = command.OutputFile is { } file ? Through(file, script, used) : null,
    };

    // A word is part of its command, whose place is told by its words; what it holds stands where it is defined.
    private static ShellWord Through(ShellWord word, MappedText script, MappedText used)
    {
        var moved = new ShellWord(word.Text.Through(script), word.Place.Through(used), word.IsQuoted);
        return word.Elements.Count == 1 ? moved : moved with { Elements = [.. word.Elements.Select(element => element.Through(script))] };
    }
}
