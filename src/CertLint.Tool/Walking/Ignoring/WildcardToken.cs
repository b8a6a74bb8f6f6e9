namespace CertLint.Tool.Walking.Ignoring;

/// <summary>What a part of a pattern takes.</summary>
internal enum WildcardKind
{
    /// <summary>One octet.</summary>
    Octet,

    /// <summary>One octet but a slash: <c>?</c>.</summary>
    Any,

    /// <summary>One octet of a set: <c>[a-z]</c>.</summary>
    Set,

    /// <summary>Any number of octets but slashes: <c>*</c>.</summary>
    Star,

    /// <summary>Any number of octets: <c>**</c> where it is a folder of its own.</summary>
    Everything,

    /// <summary>The two parts behind it, or nothing: <c>**/</c>.</summary>
    Optional,
}

/// <summary>A part of a pattern.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Octet">The octet of <see cref="WildcardKind.Octet"/>.</param>
/// <param name="Set">For each octet whether <see cref="WildcardKind.Set"/> takes it.</param>
internal readonly record struct WildcardToken(WildcardKind Kind, byte Octet = 0, bool[]? Set = null)
{
    /// <summary>True where it takes this octet and the pattern goes on behind it.</summary>
    public bool Takes(byte octet) => Kind switch
    {
        WildcardKind.Octet => octet == Octet,
        WildcardKind.Any => octet != '/',
        WildcardKind.Set => Set![octet],
        _ => false,
    };

    /// <summary>True where it takes this octet and may take more.</summary>
    public bool Stays(byte octet) => Kind == WildcardKind.Everything || (Kind == WildcardKind.Star && octet != '/');
}
