using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>Steps over what make expands: <c>$(NAME)</c>, <c>${NAME}</c>, <c>$@</c>.</summary>
internal sealed class MakefileReferences(ShellText text)
{
    // Unclosed parentheses within each other would be searched again from each of them.
    private long left = 10_000 + (8L * text.Length);

    /// <summary>True where a line is one reference and nothing else.</summary>
    public static bool IsAllOf(MappedText line) =>
        new MakefileReferences(new ShellText(line)).EndOf(0) >= line.Text.TrimEnd().Length;

    /// <summary>The offset behind the reference at <paramref name="at"/>; that behind the dollar sign where none stands there.</summary>
    public int EndOf(int at)
    {
        var open = text[at + 1];
        if (open is not ('(' or '{'))
            return at + 1 < text.Length && !text.IsLineEnd(at + 1) ? at + 2 : at + 1;
        var close = open == '(' ? ')' : '}';
        var depth = 0;
        for (var i = at + 1; i < text.Length && i - at < HostLimits.ReferenceLength && left > 0; i++, left--)
        {
            if (text[i] == open)
                depth++;
            else if (text[i] == close && --depth == 0)
                return i + 1;
        }

        return at + 1;
    }
}
