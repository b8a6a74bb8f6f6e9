using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;

namespace CertLint.Readers.Text.Commands;

/// <summary>The subject that <c>-subj</c> of openssl's req, x509 and ca gives.</summary>
internal sealed class OpenSslSubject
{
    private const string Tool = "openssl";

    private readonly MappedText read;
    private readonly SourceSpan word;
    private readonly NameParse parse;
    private readonly NameParse lenient;
    private readonly bool isGitBashForm;
    private readonly OpenSslSubjectOptions options;

    private OpenSslSubject(MappedText text, SourceSpan word, MappedText? rewritten, bool isUtf8, bool mayAddTypes)
    {
        Text = text;
        this.word = word;
        read = rewritten ?? text;
        isGitBashForm = rewritten is not null;
        options = new OpenSslSubjectOptions(isUtf8);
        parse = Known(OpenSslSubjectDialect.Parse(read, options), mayAddTypes);
        lenient = parse.Error is { Kind: NameErrorKind.Value }
            ? Known(OpenSslSubjectDialect.Parse(read, options with { ChecksValues = false }), mayAddTypes)
            : parse;
        Meant = lenient.Name is null
            ? null
            : OpenSslSubjectDialect.Parse(read, options with { IsUtf8 = true, ChecksValues = false }).Name;
    }

    /// <summary>The option's value.</summary>
    public MappedText Text { get; }

    /// <summary>The name as it is meant: with values that openssl cannot encode, and as UTF-8.</summary>
    public DistinguishedName? Meant { get; }

    /// <summary>True where openssl takes the text, as far as it is known.</summary>
    public bool IsTaken => parse.Error is null;

    /// <summary>True where what a variable holds decides whether the text is a name, and of what.</summary>
    public bool IsUnknown => parse is { Name: null, Error: null };

    /// <summary>Reads the value of <c>-subj</c>.</summary>
    /// <param name="text">The value.</param>
    /// <param name="word">The word in which it stands.</param>
    /// <param name="isUtf8">The command says that it is UTF-8, or may say so where nobody sees it.</param>
    /// <param name="mayAddTypes">A config or a variable may add attribute types that openssl does not know by itself.</param>
    public static OpenSslSubject Of(MappedText text, SourceSpan word, bool isUtf8, bool mayAddTypes) =>
        new(text, word, GitBashSubject.Rewrite(text), isUtf8, mayAddTypes);

    /// <summary>The text with the way in which openssl reads it, whatever it then says of a value.</summary>
    public CommandSubject Written => new(read, word, SubjectSyntax.OpenSsl, text => OpenSslSubjectDialect.Parse(text, options with { ChecksValues = false }));

    /// <summary>What openssl does to the text, of a command for this purpose.</summary>
    public IEnumerable<Problem> Problems(Purpose purpose, bool isOnWindows)
    {
        var told = IsLeftToValueRules(purpose) ? lenient : parse;
        // A required attribute without a value is told as missing.
        if (IsRequest(purpose))
            told = told with { Remarks = [.. told.Remarks.Where(remark => remark.Meant is not { Value.Length: 0 })] };
        var problems = NameProblems.Of(Tool, read, told);
        return TextPlace.Anchor(read, isGitBashForm && !isOnWindows ? problems.Concat(GitBashSubject.Problems(Text)) : problems, word);
    }

    /// <summary>The target with this subject.</summary>
    public ConfigTarget Bear(ConfigTarget target) => target with
    {
        Place = TextPlace.Anchor(Text, Text.Span, word),
        Subject = parse.Error is null || IsLeftToValueRules(target.Purpose) ? Meant : null,
        SubjectText = read,
        IsSubjectComplete = !SubjectHoles.MayHoldAttributes(Text),
        LostAttributes = [.. lenient.Remarks.Select(remark => remark.Meant).OfType<NameAttribute>()
            .Where(attribute => attribute.Value.Length > 0).Select(attribute => attribute.Type).Distinct()],
    };

    // Of a request the value's own rule says what is wrong with 'USA', and more loudly. Of other purposes no rule looks.
    private bool IsLeftToValueRules(Purpose purpose) =>
        IsRequest(purpose) && parse.Error is { Kind: NameErrorKind.Value } error
        && Meant?.Attributes.FirstOrDefault(attribute => Holds(attribute.Value.Span, error.Place)) is { } wrong
        && (wrong.Type.Equals(AttributeType.Country) || wrong.Value.Length > wrong.Type.UpperBound)
        && wrong.Value.IsKnown;

    private static NameParse Known(NameParse parse, bool mayAddTypes) => !mayAddTypes ? parse : parse with
    {
        Remarks = [.. parse.Remarks.Where(remark => remark.Kind != NameRemarkKind.KeyDropped || remark.Meant is not null)],
    };

    private static bool Holds(SourceSpan place, SourceSpan part) => place.Start <= part.Start && part.End <= place.End;

    private static bool IsRequest(Purpose purpose) => purpose is Purpose.Request or Purpose.Unknown;
}
