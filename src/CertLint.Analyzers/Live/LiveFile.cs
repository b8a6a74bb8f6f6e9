using CertLint.Model;

namespace CertLint.Analyzers.Live;

/// <summary>A file that a build would lint, and what its item says of it.</summary>
/// <param name="Path">Full path.</param>
internal sealed record LiveFile(string Path)
{
    /// <summary>Item metadata <c>Purpose</c>; <see cref="Purpose.Unknown"/> where not set.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>Item metadata <c>Usage</c>; <see cref="Usage.Unknown"/> where not set.</summary>
    public Usage Usage { get; init; }

    /// <summary>Item metadata <c>Profile</c>, as written; null where not set.</summary>
    public string? Profile { get; init; }

    /// <summary>Item metadata <c>NoWarn</c>.</summary>
    public string NoWarn { get; init; } = "";
}
