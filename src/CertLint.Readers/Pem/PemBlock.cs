using CertLint.Model;

namespace CertLint.Readers.Pem;

/// <summary>Text between a BEGIN and an END line (RFC 7468).</summary>
/// <param name="Label">The label of the BEGIN line.</param>
/// <param name="Line">1-based line of BEGIN.</param>
/// <param name="Begin">The BEGIN line without indentation and trailing white space.</param>
/// <param name="Indent">What stands before it on its line.</param>
/// <param name="Body">What stands between the two lines.</param>
/// <param name="End">How the block ends.</param>
internal readonly record struct PemBlock(string Label, int Line, SourceSpan Begin, SourceSpan Indent, SourceSpan Body, PemEnd End)
{
    /// <summary>The place of the label in the BEGIN line.</summary>
    public SourceSpan LabelPlace => new(Begin.Start + PemLexer.BeginMarker.Length, Label.Length);
}

/// <summary>How a block ends.</summary>
/// <param name="Kind">Whether it is right.</param>
/// <param name="Label">The label of the END line; empty where there is none.</param>
/// <param name="Line">1-based line of END, or of what stands there instead.</param>
/// <param name="Place">The END line without indentation and trailing white space, or where it is missing.</param>
/// <param name="IsIndented">White space stands before it.</param>
internal readonly record struct PemEnd(PemEndKind Kind, string Label, int Line, SourceSpan Place, bool IsIndented)
{
    /// <summary>The place of the label in the END line.</summary>
    public SourceSpan LabelPlace => new(Place.Start + PemLexer.EndMarker.Length, Label.Length);
}

/// <summary>Whether a block ends as it should.</summary>
internal enum PemEndKind
{
    /// <summary>With an END line of its own label.</summary>
    Right,

    /// <summary>With an END line of another label.</summary>
    OtherLabel,

    /// <summary>With an END line that lacks dashes, or on which more follows.</summary>
    Damaged,

    /// <summary>Another BEGIN line or the end of the text comes first.</summary>
    Missing,
}
