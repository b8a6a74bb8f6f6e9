namespace CertLint.Tool.Inspecting;

/// <summary>What <c>certlint inspect</c> was told.</summary>
internal sealed record InspectOptions
{
    /// <summary>The default of <c>--format</c>.</summary>
    public const string Text = "text";

    /// <summary>The other word of <c>--format</c>.</summary>
    public const string Json = "json";

    /// <summary>The words of <c>--format</c>.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Text, Json];

    /// <summary>The file as written; null where there is none.</summary>
    public string? Path { get; init; }

    /// <summary>The text of a name; null where there is none.</summary>
    public string? Name { get; init; }

    /// <summary>One of the words of <c>--dialect</c>; null where not told.</summary>
    public string? Dialect { get; init; }

    /// <summary>True to tell it programs.</summary>
    public bool IsJson { get; init; }

    /// <summary>True to read standard input.</summary>
    public bool ReadsStandardInput { get; init; }

    /// <summary>One of the words of <c>--as</c>; null where not told.</summary>
    public string? StandardInputKind { get; init; }
}
