namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Finds texts over several lines that <c>echo</c> or <c>printf</c> writes, as configs are written without a here-document.</summary>
internal static class WrittenTexts
{
    /// <summary>
    /// Adds them. A text with a backslash is left out, and for printf one with a percent sign (but <c>%s</c>, which is a hole): what these become differs from
    /// shell to shell and with the other arguments.
    /// </summary>
    public static void Add(CommandDraft command, ScriptReading reading)
    {
        var isPrintf = command.Words[0].Text.Text == "printf";
        if (!isPrintf && command.Words[0].Text.Text != "echo")
            return;
        foreach (var word in command.Words)
        {
            var text = word.Text.Text;
            if (word.IsQuoted && text.IndexOf('\n') >= 0 && text.IndexOf('\\') < 0 && !(isPrintf && text.IndexOf('%') >= 0))
                reading.Add(word.Text);
        }
    }
}
