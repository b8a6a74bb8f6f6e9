using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Reads redirections (POSIX.1-2017, XCU 2.7; Bash's manual, 3.6).</summary>
internal sealed class PosixRedirections(PosixCursor cursor, PosixWordReader words, PosixHereDocuments documents)
{
    // The longer ones first.
    private static readonly string[] Operators =
        ["&>>", "&>", "<<<", "<<-", "<<", "<>", "<&", "<", ">>", ">|", ">&", ">"];

    /// <summary>Reads the redirection that starts here into a command; false where none does.</summary>
    public bool TryRead(CommandDraft command)
    {
        var at = cursor.At;
        while (cursor.Text[at] is >= '0' and <= '9')
            at++;
        var descriptor = at == cursor.At ? null : cursor.Text.Written(cursor.At, at);
        if (cursor.Text[at] is not ('<' or '>' or '&'))
            return false;
        if (Operators.FirstOrDefault(value => cursor.Text.Has(at, value)) is not { } found || IsWord(at, found, descriptor))
            return false;
        cursor.At = at + found.Length;
        cursor.SkipBlanks();
        if (found is "<<" or "<<-")
            documents.Announce(IsInput(descriptor) ? command : null, stripsTabs: found == "<<-");
        else if (!cursor.Text.IsLineEnd(cursor.At) && cursor.Current is not (';' or '|' or '&' or ')' or '\0'))
            ReadTarget(command, found, descriptor);
        return true;
    }

    private void ReadTarget(CommandDraft command, string found, string? descriptor)
    {
        var target = words.Read().Word;
        if (found == "<<<")
        {
            var text = new MappedTextBuilder().Append(target.Text).Append("\n", new SourceSpan(target.Place.End, 0)).Build();
            cursor.Reading.Add(text);
            if (IsInput(descriptor))
                command.Input = text;
        }
        else if (found[0] is '>' or '&' && descriptor is null or "1" && !IsDescriptor(found, target.Text.Text))
        {
            command.OutputFile = target;
        }
    }

    private bool IsWord(int at, string found, string? descriptor) =>
        (found is "<" or ">" && cursor.Text[at + 1] == '(')
        || (found == "&>" && descriptor is not null)
        || Placeholder.StandsAt(cursor.Text, at, isInWord: descriptor is not null);

    private static bool IsInput(string? descriptor) => descriptor is null or "0";

    private static bool IsDescriptor(string found, string target) =>
        found == ">&" && target.TrimEnd('-').All(character => character is >= '0' and <= '9');
}
