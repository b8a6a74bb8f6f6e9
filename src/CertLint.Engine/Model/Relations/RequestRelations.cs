namespace CertLint.Model;

/// <summary>
/// What the other artifacts of a linted set have to do with a request. A run finds it anew each time: no reader knows it and no
/// cache keeps it.
/// </summary>
/// <param name="Config">The config or command that it was made with.</param>
/// <param name="ConfigName">What to call that, e.g. <c>'server.cnf'</c>.</param>
public sealed record RequestRelations(ConfigTarget Config, string ConfigName)
{
    /// <summary>True where nothing adds to what <see cref="Config"/> says, so that a SAN which it lacks is none of the request's.</summary>
    public bool IsWhole { get; init; }
}
