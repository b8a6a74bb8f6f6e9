using System.Runtime.CompilerServices;

namespace CertLint.Runner.Relations;

/// <summary>Tells objects apart by what they are, not by what they hold.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class?
{
    private ReferenceComparer()
    {
    }

    public static ReferenceComparer<T> Instance { get; } = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj!);
}
