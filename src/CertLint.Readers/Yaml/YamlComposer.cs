using CertLint.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CertLint.Readers.Yaml;

/// <summary>
/// Makes nodes with places of what YamlDotNet's parser tells. Its own trees refuse a key that stands twice, and lose how
/// scalars are written.
/// </summary>
internal sealed class YamlComposer
{
    private const string MergeKey = "<<";

    private readonly string source;
    private readonly Parser parser;
    private readonly List<YamlDocument> documents = [];
    private readonly Stack<OpenNode> open = [];
    private readonly Dictionary<string, YamlNode> anchors = new(StringComparer.Ordinal);
    private List<YamlMapping> mappings = [];
    private List<YamlScalar> scalars = [];
    private YamlNode? root;
    private int nodes;
    private int mergedEntries;

    private YamlComposer(string source)
    {
        this.source = source;
        parser = new Parser(new Scanner(new StringReader(source), skipComments: true));
    }

    /// <summary>Reads all documents of a text. Never throws.</summary>
    public static YamlText Read(string source)
    {
        if (source.Length > YamlLimits.Length)
            return new YamlText([], new YamlFailure(default, $"it is longer than {YamlLimits.Length} characters", IsLimit: true));
        var composer = new YamlComposer(source);
        return new YamlText(composer.documents, composer.Read());
    }

    private YamlFailure? Read()
    {
        try
        {
            while (parser.MoveNext())
            {
                if (Take(parser.Current!) is { } failure)
                    return failure;
            }

            return null;
        }
        catch (YamlException error)
        {
            return new YamlFailure(PointAt(error.Start), ReasonOf(error), IsLimit: false);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or FormatException
            or OverflowException or IndexOutOfRangeException)
        {
            // What the parser does not foresee, such as an escape beyond U+10FFFF.
            return new YamlFailure(PointAt(parser.Current?.End ?? Mark.Empty), "it is no YAML", IsLimit: false);
        }
    }

    private static string ReasonOf(YamlException error)
    {
        var reason = error.Message.Trim().TrimEnd('.');
        return reason.Length == 0 ? "it is no YAML" : "the YAML is wrong: " + char.ToLowerInvariant(reason[0]) + reason.Substring(1);
    }

    private SourceSpan PointAt(Mark mark) => new((int)Math.Max(0, Math.Min(mark.Index, source.Length)), 0);

    private YamlFailure? Take(ParsingEvent next)
    {
        switch (next)
        {
            case DocumentStart:
                (mappings, scalars, root) = ([], [], null);
                anchors.Clear();
                return null;
            case DocumentEnd:
                documents.Add(new YamlDocument(root, mappings, scalars));
                return null;
            case MappingStart or SequenceStart:
                return Open((NodeEvent)next);
            case MappingEnd or SequenceEnd:
                Close(next.End);
                return null;
            case Scalar scalar:
                return Add(ScalarOf(scalar), scalar.Anchor);
            case AnchorAlias alias:
                // A node within itself, or an anchor that is missing, stands for nothing here.
                return Add(anchors.TryGetValue(alias.Value.Value, out var node) ? node : Nothing(alias), AnchorName.Empty);
            default:
                return null;
        }
    }

    private YamlScalar Nothing(AnchorAlias alias) =>
        new(source, SpanOf(alias.Start, alias.End), "!alias", "", ScalarStyle.Plain);

    private YamlFailure? Open(NodeEvent start)
    {
        if (open.Count >= YamlLimits.Depth)
            return new YamlFailure(PointAt(start.Start), $"it nests more than {YamlLimits.Depth} levels", IsLimit: true);
        var node = new OpenNode(start, ContentStart(start), mappings.Count);
        if (start is MappingStart)
            mappings.Add(null!);
        open.Push(node);
        return null;
    }

    private void Close(Mark end)
    {
        var node = open.Pop();
        var place = SourceSpan.FromBounds(node.Start, Math.Max(node.Start, PointAt(end).Start));
        if (node.Event is MappingStart)
        {
            var entries = node.Entries();
            var mapping = new YamlMapping(place, TagOf(node.Event), entries, MergedInto(entries));
            mappings[node.MappingIndex] = mapping;
            Add(mapping, node.Event.Anchor);
        }
        else
        {
            Add(new YamlSequence(place, TagOf(node.Event), node.Children), node.Event.Anchor);
        }
    }

    private YamlFailure? Add(YamlNode node, AnchorName anchor)
    {
        if (!anchor.IsEmpty)
            anchors[anchor.Value] = node;
        if (open.Count == 0)
            root = node;
        else
            open.Peek().Children.Add(node);
        return ++nodes > YamlLimits.Nodes
            ? new YamlFailure(new SourceSpan(node.Place.Start, 0), $"it has more than {YamlLimits.Nodes} nodes", IsLimit: true)
            : null;
    }

    private YamlScalar ScalarOf(Scalar scalar)
    {
        var place = SourceSpan.FromBounds(ContentStart(scalar), PointAt(scalar.End).Start);
        var node = new YamlScalar(source, place, TagOf(scalar), scalar.Value, scalar.Style);
        if (open.Count == 0 || open.Peek() is not { IsAtKey: true })
            scalars.Add(node);
        return node;
    }

    // The parser's '?' and '!' say how a scalar without a tag is written.
    private static string? TagOf(NodeEvent node) =>
        node.Tag.IsEmpty || node.Tag.IsNonSpecific || node.Tag.IsLocal && node.Tag.Value.Length <= 1 ? null : node.Tag.Value;

    /// <summary>Where a node stands behind its tag and anchor, with which its event starts.</summary>
    private int ContentStart(NodeEvent node)
    {
        var position = PointAt(node.Start).Start;
        var end = PointAt(node.End).Start;
        if (node is not Scalar)
            end = source.Length;
        while (position < end && source[position] is '!' or '&')
        {
            while (position < end && !char.IsWhiteSpace(source[position]))
                position++;
            while (position < end && (char.IsWhiteSpace(source[position]) || source[position] == '#'))
            {
                if (source[position] != '#')
                    position++;
                else
                    position = EndOfLine(position, end);
            }
        }

        return position;
    }

    private int EndOfLine(int position, int end)
    {
        while (position < end && source[position] is not ('\r' or '\n'))
            position++;
        return position;
    }

    private SourceSpan SpanOf(Mark start, Mark end) => SourceSpan.FromBounds(PointAt(start).Start, PointAt(end).Start);

    private List<YamlEntry> MergedInto(List<YamlEntry> entries)
    {
        var merged = new List<YamlEntry>();
        foreach (var entry in entries)
        {
            if (entry.Name != MergeKey || entry.Key is not YamlScalar { IsUntyped: true })
                continue;
            foreach (var added in entry.Value is YamlSequence list ? list.Items : [entry.Value])
            {
                if (added is YamlMapping mapping)
                    Merge(mapping, merged);
            }
        }

        return merged;
    }

    private void Merge(YamlMapping mapping, List<YamlEntry> merged)
    {
        // The first that is found counts: of a key that stands twice the last, and an own one before a merged one.
        for (var i = mapping.Entries.Count - 1; i >= 0 && mergedEntries < YamlLimits.MergedEntries; i--, mergedEntries++)
        {
            if (mapping.Entries[i].Name != MergeKey)
                merged.Add(mapping.Entries[i]);
        }

        for (var i = 0; i < mapping.Merged.Count && mergedEntries < YamlLimits.MergedEntries; i++, mergedEntries++)
            merged.Add(mapping.Merged[i]);
    }

    /// <summary>A mapping or sequence whose end has not come.</summary>
    private sealed record OpenNode(NodeEvent Event, int Start, int MappingIndex)
    {
        public List<YamlNode> Children { get; } = [];

        public bool IsAtKey => Event is MappingStart && Children.Count % 2 == 0;

        public List<YamlEntry> Entries()
        {
            var entries = new List<YamlEntry>(Children.Count / 2);
            for (var i = 0; i + 1 < Children.Count; i += 2)
                entries.Add(new YamlEntry(Children[i], Children[i + 1]));
            return entries;
        }
    }
}
