namespace CertLint.Runner.Fixing;

/// <summary>A stretch of a file that is replaced.</summary>
/// <param name="Start">Offset of its first octet before the change.</param>
/// <param name="Length">Octets that stood there.</param>
/// <param name="NewLength">Octets that stand there now.</param>
public readonly record struct OctetChange(int Start, int Length, int NewLength);
