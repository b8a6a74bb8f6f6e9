using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Readers.Text.Commands;
using CertLint.Rules;

namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>
/// A script for tests, one command a line: words between spaces, with single and double quotes; <c>$NAME</c>,
/// <c>${NAME}</c> and <c>$(…)</c> are holes. With <c>isPowerShell</c> commas make lists and a parenthesis a hole.
/// </summary>
internal sealed class Script
{
    private readonly bool isPowerShell;
    private int at;

    public Script(string text, bool isPowerShell = false)
    {
        Text = text;
        this.isPowerShell = isPowerShell;
        var commands = new List<ShellCommand>();
        while (at <= text.Length)
        {
            var words = Words();
            if (words.Count > 0)
                commands.Add(new ShellCommand(words, words[0].Place.Union(words[^1].Place)));
            at++;
        }

        Commands = commands;
        Reading = CommandReader.Read(commands, LineMap.Of(text));
    }

    public string Text { get; }

    public IReadOnlyList<ShellCommand> Commands { get; }

    public CommandReading Reading { get; }

    public IEnumerable<ConfigTarget> Targets => Reading.Targets.OfType<ConfigTarget>();

    public ConfigTarget Target => Assert.Single(Targets);

    public KeystoreTarget Keystore => Assert.Single(Reading.Targets.OfType<KeystoreTarget>());

    /// <summary>The subject as <c>O=Acme+OU=IT, CN=a</c>, in encoded order.</summary>
    public string Subject => Target.Subject is { } name ? OpenSsl.Sample.Show(name) : "";

    /// <summary>The SAN as <c>Dns:a</c>.</summary>
    public string[] Names => [.. Target.AlternativeNames.Select(name => name.Kind + ":" + OpenSsl.Sample.Show(name.Value))];

    /// <summary><c>CERT5008 'S'</c>: rule and the text at the place.</summary>
    public string[] Problems => [.. Reading.Problems.Select(problem => $"{problem.RuleId} '{At(problem.Place)}'")];

    /// <summary>All that is told: <c>CERT1004 policy 'USA'</c>.</summary>
    public string[] Findings
    {
        get
        {
            var linter = new Linter();
            var told = Reading.Targets.SelectMany(target => linter.Lint(target, LintPolicy.Default))
                .Concat(Reading.Problems.Select(problem => linter.Report(problem, Origin.Config, LintPolicy.Default)).OfType<Finding>());
            return [.. told.OrderBy(finding => finding.Place.Start).Select(finding => $"{finding.Rule.Id} {Word(finding.Level)} '{At(finding.Place)}'")];
        }
    }

    public static Script PowerShell(string text) => new(text, isPowerShell: true);

    public string At(SourceSpan place) => Text.Substring(place.Start, place.Length);

    /// <summary>Each attribute and entry of the SAN with the text at its place: <c>CN=a</c>.</summary>
    public string[] Places =>
    [
        .. Target.Subject!.Attributes.Select(attribute => (attribute.Key is { } key ? At(key.Span) + "=" : "") + At(attribute.Value.Span)),
        .. Target.AlternativeNames.Select(name => At(name.Value.Span)),
    ];

    private static string Word(Level level) => level == Level.Policy ? "policy" : level == Level.Warning ? "warning" : "suggestion";

    private List<ShellWord> Words()
    {
        var words = new List<ShellWord>();
        while (at < Text.Length && Text[at] != '\n')
        {
            if (Text[at] == ' ')
                at++;
            else
                words.Add(NextWord());
        }

        return words;
    }

    private ShellWord NextWord()
    {
        var start = at;
        var isQuoted = false;
        var whole = new MappedTextBuilder();
        var elements = new List<MappedText>();
        var element = new MappedTextBuilder();
        var elementStart = at;
        while (at < Text.Length && Text[at] is not (' ' or '\n'))
        {
            if (Text[at] is '\'' or '"')
            {
                isQuoted = true;
                var quote = Text[at++];
                while (Text[at] != quote)
                    TakeCharacter(whole, element, quote);
                at++;
            }
            else if (isPowerShell && Text[at] == ',')
            {
                elements.Add(element.Build(elementStart));
                whole.Append(Text[at], at);
                element = new MappedTextBuilder();
                elementStart = ++at;
                while (Text[at] == ' ')
                    at++;
            }
            else
            {
                TakeCharacter(whole, element, '\0');
            }
        }

        elements.Add(element.Build(elementStart));
        var word = new ShellWord(whole.Build(start), SourceSpan.FromBounds(start, at), isQuoted);
        return elements.Count > 1 ? word with { Elements = elements } : word;
    }

    private void TakeCharacter(MappedTextBuilder whole, MappedTextBuilder element, char quote)
    {
        var end = quote == '\'' ? at : HoleEnd();
        if (end > at)
        {
            var hole = new Hole(HoleKind.Variable, Text[at..end]);
            whole.Append(hole, SourceSpan.FromBounds(at, end));
            element.Append(hole, SourceSpan.FromBounds(at, end));
            at = end;
            return;
        }

        // Outside of single quotes a backslash escapes a quote, a dollar sign and itself, as in sh's double quotes.
        var isEscape = !isPowerShell && quote != '\'' && Text[at] == '\\' && at + 1 < Text.Length && Text[at + 1] is '"' or '$' or '\\';
        var place = new SourceSpan(at, isEscape && Text[at] == '\\' ? 2 : 1);
        var character = Text[place.End - 1];
        if (place.Length == 1)
        {
            whole.Append(character, at);
            element.Append(character, at);
        }
        else
        {
            whole.Append(character.ToString(), place);
            element.Append(character.ToString(), place);
        }

        at = place.End;
    }

    private int HoleEnd()
    {
        var isExpression = Text[at] is '(' or '@' || Text.AsSpan(at).StartsWith("$(");
        if (isPowerShell && isExpression && Text[at..].Contains(')', StringComparison.Ordinal))
            return Text.IndexOf(' ', Text.LastIndexOf(')')) is var space and > 0 ? space : Text.LastIndexOf(')') + 1;
        if (Text[at] != '$' || at + 1 == Text.Length)
            return at;
        var end = at + 1;
        if (Text[end] is '{' or '(')
            return Text.IndexOf(Text[end] == '{' ? '}' : ')', end) + 1;
        while (end < Text.Length && (char.IsLetterOrDigit(Text[end]) || Text[end] is '_' or ':' or '@' or '*'))
            end++;
        return end;
    }
}
