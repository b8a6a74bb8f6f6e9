using System.Text.RegularExpressions;
using CertLint.Model;
using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Tests.Commands.Shells;

/// <summary>Short forms of what the tests ask of a script.</summary>
internal static class Shown
{
    public static ShellScript Read(string script, ShellKind shell) => ShellReader.Read(MappedText.Verbatim(script, 0), shell);

    /// <summary>The commands, each with its words between bars: <c>openssl|req|-subj|/CN=«$HOST»</c>.</summary>
    public static string[] Commands(string script, ShellKind shell) =>
        [.. Read(script, shell).Commands.Select(command => string.Join('|', command.Words.Select(word => Text(word.Text))))];

    /// <summary>The text, with a hole's source in angle quotes.</summary>
    public static string Text(MappedText value) => string.Concat(value.Text.Select((character, index) =>
        value.IsHoleAt(index) ? "«" + value.Holes.First(hole => hole.Key == index).Value.Source + "»" : character.ToString()));

    /// <summary>True where the text could be read as <paramref name="value"/>, its holes being whatever.</summary>
    public static bool Allows(MappedText value, string real) => value.IsKnown
        ? value.Text == real
        : Regex.IsMatch(real, "\\A" + string.Concat(value.Text.Select((character, index) =>
            value.IsHoleAt(index) ? ".*" : Regex.Escape(character.ToString()))) + "\\z", RegexOptions.Singleline);
}
