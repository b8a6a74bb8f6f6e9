namespace CertLint.Tool.Verbs;

/// <summary>The command cannot do what it was told; the message says why, and what to do instead.</summary>
internal sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message)
    {
    }
}
