namespace CertLint.Tests.Tools;

/// <summary>What one run of <c>openssl req -new</c> came to.</summary>
/// <param name="Exit">Its exit status.</param>
/// <param name="Rdns">The request's subject; empty where there is no request.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record OpenSslAnswer(int Exit, IReadOnlyList<IReadOnlyList<EncodedAttribute>> Rdns, string Error)
{
    /// <summary>True where openssl made a request.</summary>
    public bool IsAccepted => Exit == 0;
}
