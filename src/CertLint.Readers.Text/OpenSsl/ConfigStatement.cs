namespace CertLint.Readers.Text.OpenSsl;

/// <summary>What a logical line is.</summary>
internal enum StatementKind
{
    /// <summary>Empty, or a comment.</summary>
    Blank,

    /// <summary>Nothing but template markers.</summary>
    Template,

    /// <summary><c>[ name ]</c>.</summary>
    Header,

    /// <summary><c>key = value</c> or <c>section::key = value</c>.</summary>
    Assignment,

    /// <summary><c>.include path</c>.</summary>
    Include,

    /// <summary><c>.pragma keyword:value</c>.</summary>
    Pragma,

    /// <summary>A section header without its <c>]</c>: openssl rejects the file.</summary>
    UnclosedHeader,

    /// <summary>Neither of these: openssl rejects the file ("missing equal sign").</summary>
    MissingEqualSign,
}

/// <summary>The parts of a logical line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Whole">Without outer white space and leading template directives.</param>
internal readonly record struct ConfigStatement(StatementKind Kind, LineRange Whole)
{
    /// <summary>The key of an assignment, or the name of a header, as written.</summary>
    public LineRange Name { get; init; }

    /// <summary>The section before <c>::</c>.</summary>
    public LineRange? Section { get; init; }

    /// <summary>The value, with its quotes and escapes.</summary>
    public LineRange Value { get; init; }

    /// <summary>True where template directives stand before the statement.</summary>
    public bool IsConditional { get; init; }
}
