using CertLint.Model;
using CertLint.Readers.Text.CertreqInf;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.CertreqInf;

/// <summary>Short forms of what the tests ask of a policy file.</summary>
internal static class Inf
{
    public static DocumentModel Read(string text) =>
        CertreqInfReader.Read(text) ?? throw new InvalidOperationException("not taken for a policy file");

    public static ConfigTarget Target(string text) => Assert.IsType<ConfigTarget>(Assert.Single(Read(text).Targets));

    /// <summary>The file of these lines of [NewRequest].</summary>
    public static ConfigTarget OfLines(string lines) => Target("[NewRequest]\n" + lines);

    /// <summary>The subject that certreq encodes.</summary>
    public static string? Subject(string lines) => OfLines(lines).Subject is { } name ? Sample.Show(name) : null;

    public static string[] Names(string text) =>
        [.. Target(text).AlternativeNames.Select(name => name.Kind + ":" + Sample.Show(name.Value))];
}
