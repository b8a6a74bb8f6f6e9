namespace CertLint.Writers;

/// <summary>The files and the alias that a request's commands name.</summary>
/// <param name="Document">What the writer writes.</param>
/// <param name="Key">The private key.</param>
/// <param name="Request">The CSR.</param>
/// <param name="Certificate">The CA's answer.</param>
/// <param name="Keystore">A Java keystore.</param>
/// <param name="Alias">The alias of the key in it.</param>
public sealed record RequestNames(string Document, string Key, string Request, string Certificate, string Keystore, string Alias)
{
    /// <summary>Names by the common name: <c>mtls.contoso.com.key</c>, alias <c>mtls</c>.</summary>
    /// <param name="plan">The request; its common name is a host name.</param>
    /// <param name="extension">That of <see cref="Document"/>, with the dot.</param>
    public static RequestNames Of(RequestPlan plan, string extension)
    {
        var stem = StemOf(plan);
        return new RequestNames(
            stem + extension, stem + ".key", stem + ".csr", stem + ".pem", stem + ".jceks", stem[..stem.IndexOf('.')]);
    }

    /// <summary>The common name as a file's: no file has an asterisk on Windows.</summary>
    internal static string StemOf(RequestPlan plan) => plan.CommonName.Replace("*", "wildcard", StringComparison.Ordinal).ToLowerInvariant();
}
