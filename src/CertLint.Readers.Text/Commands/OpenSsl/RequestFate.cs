namespace CertLint.Readers.Text.Commands;

/// <summary>What other commands of the script make of a request.</summary>
/// <param name="MayGetExtensions">A certificate that is made of it may have extensions that nobody sees.</param>
/// <param name="IsSignedByItself">A certificate is made of it without a CA.</param>
/// <param name="IsAuthority">The certificate that is made of it is, by its name or that of its extensions, one of a certification authority.</param>
/// <param name="SignsOthers">The certificate that is made of it signs others.</param>
/// <param name="IsSignedHere">A CA whose key the script has signs it, so that no public one does.</param>
internal readonly record struct RequestFate(bool MayGetExtensions, bool IsSignedByItself, bool IsAuthority, bool SignsOthers, bool IsSignedHere)
{
    /// <summary>What a command makes of the requests that it reads.</summary>
    /// <param name="issuer">The command.</param>
    /// <param name="signsOthers">What it makes signs others.</param>
    public static RequestFate Of(OpenSslRun issuer, bool signsOthers) =>
        new(issuer.TakesOtherExtensions, issuer.IsBySubject, issuer.NamesAuthority, signsOthers, issuer.IsByAuthority);

    /// <summary>What two commands make of a request.</summary>
    public RequestFate And(RequestFate other) => new(
        MayGetExtensions || other.MayGetExtensions,
        IsSignedByItself || other.IsSignedByItself,
        IsAuthority || other.IsAuthority,
        SignsOthers || other.SignsOthers,
        IsSignedHere || other.IsSignedHere);
}
