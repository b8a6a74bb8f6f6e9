namespace CertLint.Readers.Text.Suppressions;

/// <summary>What must stand before the sign that begins a comment.</summary>
internal enum SignPlace
{
    /// <summary>Nothing but blanks on its line.</summary>
    Alone,

    /// <summary>A blank, or nothing on its line: elsewhere the sign is a part of a word.</summary>
    AfterBlank,

    /// <summary>The beginning of a command: nothing, or <c>&amp;</c>, <c>|</c>, <c>(</c>, <c>@</c> and blanks.</summary>
    AtCommand,

    /// <summary>Anything but an open quote.</summary>
    Anywhere,
}

/// <summary>A sign that begins a comment.</summary>
/// <param name="Languages">In which languages.</param>
/// <param name="Text">The sign; letters are of either case.</param>
/// <param name="Place">What must stand before it.</param>
/// <param name="End">What ends the comment; null for the line's end.</param>
internal sealed record CommentSign(CommentLanguages Languages, string Text, SignPlace Place, string? End = null)
{
    /// <summary>All signs; of two that end alike the longer one comes first.</summary>
    public static IReadOnlyList<CommentSign> All { get; } =
    [
        new(CommentLanguages.PowerShell, "<#", SignPlace.Anywhere, "#>"),
        // conf_def.c: clear_comments; no blank need stand before it.
        new(CommentLanguages.OpenSslConfig | CommentLanguages.Terraform, "#", SignPlace.Anywhere),
        // Dockerfiles know it alone on a line, and the shell behind RUN as any shell does.
        new(CommentLanguages.Yaml | CommentLanguages.Posix | CommentLanguages.PowerShell | CommentLanguages.Dockerfile | CommentLanguages.Makefile,
            "#", SignPlace.AfterBlank),
        // certtool takes one behind a value for a part of it.
        new(CommentLanguages.Pem | CommentLanguages.CerttoolTemplate, "#", SignPlace.Alone),
        new(CommentLanguages.CertreqInf, ";", SignPlace.Anywhere),
        new(CommentLanguages.Terraform | CommentLanguages.SettingsJson, "//", SignPlace.Anywhere),
        new(CommentLanguages.Terraform | CommentLanguages.SettingsJson, "/*", SignPlace.Anywhere, "*/"),
        new(CommentLanguages.Cmd, "::", SignPlace.AtCommand),
        new(CommentLanguages.Cmd, "rem", SignPlace.AtCommand),
    ];

    /// <summary>True where the text up to <paramref name="end"/> ends with the sign.</summary>
    public bool EndsAt(string text, int end) =>
        end >= Text.Length && string.Compare(text, end - Text.Length, Text, 0, Text.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
