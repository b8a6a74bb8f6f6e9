using CertLint.Model;

namespace CertLint.Names;

/// <summary>What is wrong with a text that a library or tool rejects.</summary>
public enum NameErrorKind
{
    /// <summary>Its syntax.</summary>
    Syntax,

    /// <summary>A key that a command does not know (CERT5008).</summary>
    UnknownKey,

    /// <summary>The form in which a command wants the whole text, or a separator that stands in a value (CERT5009).</summary>
    Form,

    /// <summary>A value that cannot be encoded, whose own rules may say so better.</summary>
    Value,

    /// <summary>An escape that another library or tool understands (CERT5003).</summary>
    ForeignEscape,
}

/// <summary>Why a library or tool rejects a name's text.</summary>
/// <param name="Place">The offending characters.</param>
/// <param name="Reason">
/// In words that follow "cannot parse '…' because", e.g. <c>of the unquoted comma</c>, <c>'Country' is no attribute
/// it knows</c>.
/// </param>
/// <param name="Advice">What to write instead, in words that follow a semicolon, e.g. <c>write O="Acme, Inc."</c>.</param>
/// <param name="SuggestedValue">The text that should stand at <paramref name="Place"/>, where one is certain.</param>
public sealed record NameSyntaxError(SourceSpan Place, string Reason, string? Advice = null, string? SuggestedValue = null)
{
    /// <summary>What is wrong with it.</summary>
    public NameErrorKind Kind { get; init; }
}

/// <summary>What a library or tool does with a text that it accepts, and that its writer will hardly have meant.</summary>
public enum NameRemarkKind
{
    /// <summary>Another platform, or another version of the library, reads the text otherwise (CERT5005).</summary>
    PlatformDependent,

    /// <summary>The name is encoded with its most specific RDN first (CERT5007).</summary>
    OrderLost,

    /// <summary>The tool drops an attribute because it does not know its key (CERT5008).</summary>
    KeyDropped,

    /// <summary>The form of the text makes the tool lose or change attributes or values (CERT5009).</summary>
    TextLost,

    /// <summary>An escape that another library or tool understands becomes part of the value, or is lost from it (CERT5003).</summary>
    ForeignEscape,
}

/// <summary>One such thing, with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">The characters that bring it about.</param>
/// <param name="Reason">A whole clause with the value: <c>openssl drops 'S=CA' because it does not know the key</c>.</param>
/// <param name="Advice">What to write instead, in words that follow a semicolon.</param>
/// <param name="SuggestedValue">The text that should stand at <paramref name="Place"/>, where one is certain.</param>
public sealed record NameRemark(
    NameRemarkKind Kind, SourceSpan Place, string Reason, string? Advice = null, string? SuggestedValue = null)
{
    /// <summary>
    /// The attribute that the tool drops and would have taken under the key that was meant: its value can be judged, which
    /// the name itself lacks. It is empty where the tool skips an attribute because it is.
    /// </summary>
    public NameAttribute? Meant { get; init; }
}

/// <summary>What a dialect makes of a text: a name, an error, or neither where a hole decides.</summary>
/// <param name="Name">The name, where the text is one.</param>
/// <param name="Error">The first error, where the library or tool rejects the text whatever its holes hold.</param>
public sealed record NameParse(DistinguishedName? Name, NameSyntaxError? Error)
{
    /// <summary>Neither name nor error: what the text means depends on a hole.</summary>
    public static NameParse Unknown { get; } = new(null, null);

    /// <summary>What the library or tool does with the text beside what it says, in written order.</summary>
    public IReadOnlyList<NameRemark> Remarks { get; init; } = [];

    /// <summary>This parse with another remark, which may be none.</summary>
    internal NameParse With(NameRemark? remark) => remark is null ? this : With([remark]);

    /// <summary>This parse with more remarks.</summary>
    internal NameParse With(IReadOnlyList<NameRemark> remarks) => remarks.Count == 0
        ? this
        : this with { Remarks = [.. Remarks.Concat(remarks).OrderBy(remark => remark.Place.Start)] };
}
