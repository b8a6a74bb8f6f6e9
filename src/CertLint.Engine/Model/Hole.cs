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
public sealed record Hole(HoleKind Kind, string Source, string? TypeName = null);
