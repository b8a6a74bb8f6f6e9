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
internal sealed record ConfigIssue(ConfigIssueKind Kind, SourceSpan Place, string Written, bool IsCertain);
