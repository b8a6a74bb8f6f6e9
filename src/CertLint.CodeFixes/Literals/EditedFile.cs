using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.CodeFixes.Literals;

/// <summary>A file in which one value after another is replaced, each at its place in the file as it was.</summary>
internal sealed class EditedFile(SyntaxTree tree)
{
    private readonly List<IReadOnlyList<TextChange>> changes = [];
    private SyntaxTree current = tree;

    /// <summary>The file with all that has been replaced.</summary>
    public SourceText Text => current.GetText();

    /// <summary>Replaces a value where it still stands as it did.</summary>
    public void Replace(TextSpan place, string value, CancellationToken cancellation)
    {
        foreach (var earlier in changes)
        {
            if (Move(place, earlier) is not { } moved)
                return;
            place = moved;
        }

        if (LiteralEdit.Replace(current.GetRoot(cancellation), place, value) is not { } edit)
            return;
        current = current.WithChangedText(Text.WithChanges(edit));
        changes.Add(edit);
    }

    private static TextSpan? Move(TextSpan place, IReadOnlyList<TextChange> earlier)
    {
        var start = place.Start;
        foreach (var change in earlier)
        {
            if (change.Span.End <= place.Start)
                start += change.NewText!.Length - change.Span.Length;
            else if (change.Span.Start < place.End)
                return null;
        }

        return new TextSpan(start, place.Length);
    }
}
