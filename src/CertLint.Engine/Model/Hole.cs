namespace CertLint.Model;

/// <summary>What stands where a value is not known before the build or the tool runs.</summary>
public enum HoleKind
{
    /// <summary>A marker that another program replaces: <c>{{ }}</c>, <c>&lt;your-name&gt;</c>, <c>@VAR@</c>.</summary>
    TemplateMarker,

    /// <summary>A variable of a shell, of a tool's config, or of the environment.</summary>
    Variable,

    /// <summary>An expression of C# whose value the compiler does not know.</summary>
    Expression,
}

/// <summary>A part of a value that is not known, and therefore never judged.</summary>
/// <param name="Kind">What kind of text stands there.</param>
/// <param name="Source">The text as written, e.g. <c>{user}</c> or <c>$ENV::HOST</c>.</param>
/// <param name="TypeName">For <see cref="HoleKind.Expression"/>, the type's full name where the compiler knows it.</param>
public sealed record Hole(HoleKind Kind, string Source, string? TypeName = null)
{
    /// <summary>
    /// True where whatever will stand there holds no character that is syntax in a name of any dialect (<c>, ; + " \ / = # &lt; &gt;</c>),
    /// as a number, a GUID or an enumeration's member does; false where that is not known.
    /// </summary>
    public bool IsHarmless { get; init; }

    /// <summary>True where nothing at all may stand there, as where a number is optional; matters where it is harmless.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>What the code replaces in the value before it inserts it, in that order: <c>user.Replace("\"", "\"\"")</c>.</summary>
    public IReadOnlyList<Replacement> Replacements { get; init; } = [];

    /// <summary>
    /// The name of the method that makes the value of another one, e.g. <c>EscapeDnComponent</c>, where what it does to it is not
    /// seen; null elsewhere.
    /// </summary>
    public string? Method { get; init; }

    /// <summary>
    /// True where the source of <see cref="Method"/> is at hand and writes backslashes, as a method does that escapes by the
    /// rules of RFC 4514.
    /// </summary>
    public bool IsBackslashEscaped { get; init; }
}

/// <summary>A replacement of all occurrences of one text, as <c>string.Replace</c> makes it.</summary>
public sealed record Replacement(string Old, string New);
