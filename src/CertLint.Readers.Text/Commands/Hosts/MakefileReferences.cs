using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>Steps over what make expands: <c>$(NAME)</c>, <c>${NAME}</c>, <c>$@</c>; <c>$$</c> is a dollar sign.</summary>
internal sealed class MakefileReferences(ShellText text)
{
    /// <summary>Reads the reference at <paramref name="at"/>, and tells the offset behind it.</summary>
    public int Read(MappedTextBuilder script, int at, int end)
    {
        if (text[at + 1] == '$')
        {
            text.Append(script, "$", at, at + 2);
            return at + 2;
        }

        var behind = Math.Min(EndOf(at), end);
        if (behind == at + 1)
            text.Append(script, at);
        else
            text.AppendHole(script, HoleKind.Variable, at, behind);
        return behind;
    }

    /// <summary>The offset behind the reference at <paramref name="at"/>.</summary>
    public int EndOf(int at)
    {
        var open = text[at + 1];
        if (open is not ('(' or '{'))
            return at + 1 < text.Length && !text.IsLineEnd(at + 1) ? at + 2 : at + 1;
        var close = open == '(' ? ')' : '}';
        var depth = 0;
        for (var i = at + 1; i < text.Length && i - at < HostLimits.ReferenceLength; i++)
        {
            if (text[i] == open)
                depth++;
            else if (text[i] == close && --depth == 0)
                return i + 1;
        }

        return at + 1;
    }
}
