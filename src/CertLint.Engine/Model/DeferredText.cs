namespace CertLint.Model;

/// <summary>
/// A text that is made when somebody first asks for it, such as a digest: the first digest of a process loads a library of the
/// operating system, which takes longer than all else that is done with one certificate.
/// </summary>
public sealed class DeferredText : IEquatable<DeferredText>
{
    private Func<string>? make;
    private string? text;

    /// <param name="make">Makes it, without throwing; several threads may call it. What it holds is let go with the first answer.</param>
    public DeferredText(Func<string> make) => this.make = make;

    private DeferredText(string text) => this.text = text;

    /// <summary>The text.</summary>
    public string Value
    {
        get
        {
            if (Volatile.Read(ref make) is { } maker)
            {
                text = maker();
                Volatile.Write(ref make, null);
            }

            return text!;
        }
    }

    /// <summary>A text that is known; null for null.</summary>
    public static DeferredText? Of(string? text) => text is null ? null : new DeferredText(text);

    /// <inheritdoc/>
    public bool Equals(DeferredText? other) => ReferenceEquals(this, other) || (other is not null && Value == other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DeferredText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
}
