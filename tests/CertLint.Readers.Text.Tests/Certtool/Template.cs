using CertLint.Model;
using CertLint.Readers.Text.Certtool;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.Certtool;

/// <summary>Short forms of what the tests ask of a template.</summary>
internal static class Template
{
    public static DocumentModel Read(string text) =>
        CerttoolTemplateReader.Read(text) ?? throw new InvalidOperationException("not taken for a template");

    public static ConfigTarget Target(string text) => Assert.IsType<ConfigTarget>(Assert.Single(Read(text).Targets));

    /// <summary>The subject of these lines, in encoded order; a flag makes a template of them.</summary>
    public static string? Subject(string lines) => Target("signing_key\n" + lines).Subject is { } name ? Sample.Show(name) : null;

    public static string[] Names(string text) => [.. Target(text).AlternativeNames.Select(name => name.Kind + ":" + Sample.Show(name.Value))];
}
