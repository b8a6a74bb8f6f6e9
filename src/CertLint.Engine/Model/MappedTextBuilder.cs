using System.Text;

namespace CertLint.Model;

/// <summary>Puts a <see cref="MappedText"/> together in the order in which a lexer meets its characters.</summary>
public sealed class MappedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<MapSegment> segments = [];
    private readonly List<KeyValuePair<int, Hole>> holes = [];

    /// <summary>Characters appended so far, a hole counted as one.</summary>
    public int Length => text.Length;

    /// <summary>Appends one character that stands at <paramref name="sourceStart"/> as itself.</summary>
    public MappedTextBuilder Append(char character, int sourceStart)
    {
        MapVerbatim(1, sourceStart);
        text.Append(character);
        return this;
    }

    /// <summary>Appends text that stands from <paramref name="sourceStart"/> character for character.</summary>
    public MappedTextBuilder Append(string verbatim, int sourceStart)
    {
        if (verbatim.Length > 0)
            MapVerbatim(verbatim.Length, sourceStart);
        text.Append(verbatim);
        return this;
    }

    /// <summary>Appends what an escape, a variable or a constant's name at <paramref name="source"/> stands for.</summary>
    public MappedTextBuilder Append(string meaning, SourceSpan source)
    {
        if (meaning.Length > 0)
            segments.Add(new MapSegment(text.Length, meaning.Length, source, IsVerbatim: false));
        text.Append(meaning);
        return this;
    }

    /// <summary>Appends a value with the places that it already has.</summary>
    public MappedTextBuilder Append(MappedText value)
    {
        var start = text.Length;
        foreach (var segment in value.Segments)
        {
            if (segment.TextLength > 0)
                segments.Add(segment with { TextStart = segment.TextStart + start });
        }

        foreach (var hole in value.Holes)
            holes.Add(new KeyValuePair<int, Hole>(hole.Key + start, hole.Value));
        text.Append(value.Text);
        return this;
    }

    /// <summary>Appends a value that stands in another stretch of the document, and is only used here.</summary>
    /// <param name="value">The value with its places there.</param>
    /// <param name="whole">The stretch.</param>
    /// <param name="usedAt">The place of what stands here for it.</param>
    /// <param name="within">The stretch that <paramref name="usedAt"/> is part of, where that is used here only itself.</param>
    public MappedTextBuilder Append(MappedText value, SourceSpan whole, SourceSpan usedAt, Insertion? within = null)
    {
        var first = segments.Count;
        var outermost = new Insertion(whole, usedAt, within);
        Append(value);
        Insertion? before = null, after = null;
        for (var i = first; i < segments.Count; i++)
        {
            var insertion = segments[i].Insertion;
            if (after is null || !ReferenceEquals(insertion, before))
                after = insertion?.Within(outermost) ?? outermost;
            before = insertion;
            segments[i] = segments[i] with { Insertion = after };
        }

        return this;
    }

    /// <summary>Appends a value as though all of it stood at one place.</summary>
    public MappedTextBuilder Append(MappedText value, SourceSpan place)
    {
        var next = 0;
        foreach (var hole in value.Holes)
        {
            Append(value.Text.Substring(next, hole.Key - next), place).Append(hole.Value, place);
            next = hole.Key + 1;
        }

        return Append(value.Text.Substring(next), place);
    }

    /// <summary>Appends a part that is not known.</summary>
    public MappedTextBuilder Append(Hole hole, SourceSpan source)
    {
        holes.Add(new KeyValuePair<int, Hole>(text.Length, hole));
        segments.Add(new MapSegment(text.Length, 1, source, IsVerbatim: false));
        text.Append(MappedText.HoleCharacter);
        return this;
    }

    /// <summary>Appends what stands for a place in a stretch that is only used here; null where it stands in none.</summary>
    internal MappedTextBuilder Append(string meaning, SourceSpan source, Insertion? within)
    {
        Append(meaning, source);
        return meaning.Length > 0 ? Within(within) : this;
    }

    /// <summary>Appends a part that is not known, in a stretch that is only used here; null where it stands in none.</summary>
    internal MappedTextBuilder Append(Hole hole, SourceSpan source, Insertion? within) => Append(hole, source).Within(within);

    /// <summary>Cuts the text back to <paramref name="length"/> characters, as a lexer does with trailing white space.</summary>
    public void Truncate(int length)
    {
        text.Length = length;
        holes.RemoveAll(hole => hole.Key >= length);
        for (var i = segments.Count - 1; i >= 0 && segments[i].TextStart + segments[i].TextLength > length; i--)
        {
            if (segments[i].Cut(0, length) is { } kept)
                segments[i] = kept;
            else
                segments.RemoveAt(i);
        }
    }

    /// <summary>The value; where it is empty, its place is <paramref name="whereEmpty"/>.</summary>
    public MappedText Build(int whereEmpty = 0) => text.Length == 0
        ? MappedText.Verbatim("", whereEmpty)
        : new MappedText(text.ToString(), segments.ToArray(), holes.ToArray());

    private MappedTextBuilder Within(Insertion? insertion)
    {
        segments[segments.Count - 1] = segments[segments.Count - 1] with { Insertion = insertion };
        return this;
    }

    private void MapVerbatim(int length, int sourceStart)
    {
        if (segments.Count > 0)
        {
            var last = segments[segments.Count - 1];
            if (last is { IsVerbatim: true, Insertion: null } && last.Source.End == sourceStart)
            {
                segments[segments.Count - 1] = last with
                {
                    TextLength = last.TextLength + length,
                    Source = new SourceSpan(last.Source.Start, last.Source.Length + length),
                };
                return;
            }
        }

        segments.Add(new MapSegment(text.Length, length, new SourceSpan(sourceStart, length), IsVerbatim: true));
    }
}
