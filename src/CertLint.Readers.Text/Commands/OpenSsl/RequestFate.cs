namespace CertLint.Readers.Text.Commands;

/// <summary>What other commands of the script make of a request.</summary>
/// <param name="MayGetExtensions">A certificate that is made of it may have extensions that nobody sees.</param>
/// <param name="IsSignedByItself">A certificate is made of it without a CA.</param>
/// <param name="IsAuthority">The extensions that a certificate gets are, by their name, those of a certification authority.</param>
internal readonly record struct RequestFate(bool MayGetExtensions, bool IsSignedByItself, bool IsAuthority)
{
    /// <summary>What a command makes of the requests that it reads.</summary>
    public static RequestFate Of(OpenSslRun issuer) => new(issuer.TakesOtherExtensions, issuer.IsBySubject, issuer.NamesAuthority);

    /// <summary>What two commands make of a request.</summary>
    public RequestFate And(RequestFate other) => new(
        MayGetExtensions || other.MayGetExtensions, IsSignedByItself || other.IsSignedByItself, IsAuthority || other.IsAuthority);
}
