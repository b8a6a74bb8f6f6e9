using CertLint.Readers.Text.CertreqInf;
using CertLint.Readers.Text.Certtool;
using CertLint.Readers.Text.OpenSsl;
using CertLint.Readers.Text.Suppressions;
using CertLint.Readers.Text.Terraform;

namespace CertLint.Readers.Documents;

/// <summary>A word, and of what it is a sign.</summary>
/// <param name="Text">In lower case, ASCII.</param>
/// <param name="Marker">Of what it is a sign.</param>
internal sealed record MarkerWord(string Text, ContentMarkers Marker);

/// <summary>The words for which <see cref="MarkerScanner"/> looks, in lower case; they are found in any case.</summary>
internal static class MarkerWords
{
    public static readonly IReadOnlyList<MarkerWord> All =
    [
        new("-----begin", ContentMarkers.PemBlock),
        .. Each(OpenSslConfigReader.MarkerWords, ContentMarkers.DistinguishedName),
        new("openssl", ContentMarkers.Command),
        new("keytool", ContentMarkers.Command),
        new("selfsignedcertificate", ContentMarkers.Command),
        new("pfxcertificate", ContentMarkers.Command),
        new("makecert", ContentMarkers.Command),
        new("certreq", ContentMarkers.Command),
        .. Each(CertreqInfReader.MarkerWords, ContentMarkers.NewRequest),
        new("cert-manager.io", ContentMarkers.CertManager),
        new("certmanager.k8s.io", ContentMarkers.CertManager),
        new("ls0tls1crudjti", ContentMarkers.EncodedPem),
        new("kestrel", ContentMarkers.Kestrel),
        new("x509certificateproperties", ContentMarkers.KeyVaultPolicy),
        new("x509_certificate_properties", ContentMarkers.KeyVaultPolicy),
        new("x509_props", ContentMarkers.KeyVaultPolicy),
        new("openssl_csr", ContentMarkers.AnsibleRequest),
        new("java_keystore", ContentMarkers.AnsibleRequest),
        new("java_cert", ContentMarkers.AnsibleRequest),
        .. Each(TerraformReader.MarkerWords, ContentMarkers.TerraformRequest),
        .. Each(CerttoolTemplateReader.MarkerWords, ContentMarkers.CerttoolTemplate),
        new("\"cn\"", ContentMarkers.CfsslRequest),
        new("\"names\"", ContentMarkers.CfsslRequest),
        new("\"hosts\"", ContentMarkers.CfsslRequest),
        new(SuppressionReader.MarkerWord, ContentMarkers.Suppression),
    ];

    private static IEnumerable<MarkerWord> Each(IEnumerable<string> words, ContentMarkers marker) =>
        words.Select(word => new MarkerWord(word, marker));
}
