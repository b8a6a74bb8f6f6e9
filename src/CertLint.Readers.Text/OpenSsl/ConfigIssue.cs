using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Why openssl does not load a config, in the words of its own error.</summary>
internal enum ConfigIssueKind
{
    /// <summary>"missing close square bracket".</summary>
    MissingCloseBracket,

    /// <summary>"missing equal sign".</summary>
    MissingEqualSign,

    /// <summary>"no close brace".</summary>
    NoCloseBrace,

    /// <summary>"variable has no value".</summary>
    UndefinedVariable,

    /// <summary>"variable expansion too long".</summary>
    ExpansionTooLong,

    /// <summary>"invalid pragma".</summary>
    InvalidPragma,

    /// <summary>"relative path", behind <c>.pragma abspath:on</c>.</summary>
    RelativePath,

    /// <summary>Not openssl's: a limit of this reader.</summary>
    LimitReached,
}

/// <summary>Something for which openssl does not load the file, or that this reader does not read further.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">The offending text.</param>
/// <param name="Written">The offending text as it stands in the document.</param>
/// <param name="IsCertain">
/// False where a shell or a template may have made something else of the text before openssl sees it, or where it stands
/// in another file.
/// </param>
internal sealed record ConfigIssue(ConfigIssueKind Kind, SourceSpan Place, string Written, bool IsCertain)
{
    /// <summary>The variable that is not defined yet, of <see cref="ConfigIssueKind.UndefinedVariable"/>.</summary>
    public UndefinedVariable? Variable { get; init; }
}

/// <summary>A variable that openssl does not know where it is used.</summary>
/// <param name="Section">The section in which it is sought.</param>
/// <param name="IsSectionNamed">True for <c>$section::name</c>.</param>
/// <param name="Name">Its name; empty where none follows the dollar sign.</param>
/// <param name="IsBraced">True with braces or parentheses.</param>
/// <param name="Before">The character before the dollar sign; NUL at the start of the value.</param>
/// <param name="After">The character behind the name; NUL at the end of the value.</param>
internal sealed record UndefinedVariable(
    string? Section, bool IsSectionNamed, string Name, bool IsBraced, char Before, char After);
