using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>An argument of a command, which may be a list.</summary>
/// <param name="Elements">Its elements; of what is no list, the text itself.</param>
/// <param name="Place">All of it.</param>
/// <param name="IsQuoted">True where a part of it stands in quotes.</param>
internal sealed record PowerShellArgument(IReadOnlyList<MappedText> Elements, SourceSpan Place, bool IsQuoted)
{
    /// <summary>As one word.</summary>
    public ShellWord AsWord()
    {
        if (Elements.Count == 1)
            return new ShellWord(Elements[0], Place, IsQuoted);
        var text = new MappedTextBuilder();
        for (var i = 0; i < Elements.Count; i++)
        {
            if (i > 0)
                text.Append(",", new SourceSpan(Elements[i].Span.Start, 0));
            text.Append(Elements[i]);
        }

        return new ShellWord(text.Build(Place.Start), Place, IsQuoted) { Elements = Elements };
    }

    /// <summary>As a program gets it that is no cmdlet: each element is an argument.</summary>
    public IEnumerable<ShellWord> AsArguments() => Elements.Count == 1
        ? [AsWord()]
        : Elements.Select(element => new ShellWord(element, element.Span, IsQuoted));
}
