using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>Short forms of what the tests ask of a config.</summary>
internal static class Sample
{
    public const string Unprompted = "[req]\ndistinguished_name=dn\nprompt=no\n[dn]\n";

    public const string Prompted = "[req]\ndistinguished_name=dn\n[dn]\n";

    public static DocumentModel Read(string text, Func<string, string?>? include = null) =>
        OpenSslConfigReader.Read(text, include) ?? throw new InvalidOperationException("not taken for a request config");

    public static ConfigTarget Target(string text, Func<string, string?>? include = null) =>
        Assert.IsType<ConfigTarget>(Assert.Single(Read(text, include).Targets));

    /// <summary>The subject as <c>O=Acme+OU=IT, CN=a</c>; a hole is shown as its source in angle quotes.</summary>
    public static string Subject(string text, Func<string, string?>? include = null) =>
        Show(Target(text, include).Subject!);

    /// <summary>The subject of the lines of a section, with <c>prompt = no</c>.</summary>
    public static string Dn(string lines) => Subject(Unprompted + lines);

    public static string Show(DistinguishedName name) => string.Join(", ", name.EncodedRdns.Select(rdn =>
        string.Join("+", rdn.Attributes.Select(attribute => attribute.Type.ShortName + "=" + Show(attribute.Value)))));

    public static string Show(MappedText value) => string.Concat(value.Text.Select((character, index) =>
        value.IsHoleAt(index) ? "«" + value.Holes.First(hole => hole.Key == index).Value.Source + "»" : character.ToString()));

    public static string[] Names(string text) =>
        Target(text).AlternativeNames.Select(name => name.Kind + ":" + Show(name.Value)).ToArray();

    /// <summary>True where openssl makes nothing of the config, and not only something else than was written.</summary>
    public static bool IsRejection(Problem problem) => problem.Message.StartsWith("openssl rejects ", StringComparison.Ordinal);

    /// <summary>The problems of a rule, as <c>warning 'text at the place' → suggestion</c>.</summary>
    public static string[] Told(string text, string rule = "CERT5010") => Read(text).Problems
        .Where(problem => problem.RuleId == rule)
        .Select(problem => (problem.AtMost == Level.Suggestion ? "suggestion" : "warning") + $" '{At(text, problem.Place)}'"
            + (problem.SuggestedValue is { } value ? " → " + value : ""))
        .ToArray();

    /// <summary>The place as <c>5:3-5:8</c>, 1-based, end exclusive.</summary>
    public static string Place(string text, SourceSpan span)
    {
        var position = LineMap.Of(text).PositionOf(span);
        return $"{position.Line}:{position.Column}-{position.EndLine}:{position.EndColumn}";
    }

    /// <summary>The text that stands at the place.</summary>
    public static string At(string text, SourceSpan span) => text.Substring(span.Start, span.Length);

    public static NameAttribute Attribute(string text, AttributeType type) => Target(text).Subject!.Find(type)!;
}
