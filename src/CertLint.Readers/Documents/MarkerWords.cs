namespace CertLint.Readers.Documents;

/// <summary>The words for which <see cref="MarkerScanner"/> looks, in lower case; they are found in any case.</summary>
internal static class MarkerWords
{
    public static readonly IReadOnlyList<KeyValuePair<string, ContentMarkers>> All =
    [
        new("-----begin", ContentMarkers.PemBlock),
        new("distinguished_name", ContentMarkers.DistinguishedName),
        new("openssl", ContentMarkers.Command),
        new("keytool", ContentMarkers.Command),
        new("selfsignedcertificate", ContentMarkers.Command),
        new("pfxcertificate", ContentMarkers.Command),
        new("makecert", ContentMarkers.Command),
        new("certreq", ContentMarkers.Command),
        new("[newrequest]", ContentMarkers.NewRequest),
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
        new("tls_cert_request", ContentMarkers.TerraformRequest),
        new("tls_self_signed_cert", ContentMarkers.TerraformRequest),
        new("tls_locally_signed_cert", ContentMarkers.TerraformRequest),
        new("azurerm_key_vault_certificate", ContentMarkers.TerraformRequest),
        new("signing_key", ContentMarkers.CerttoolTemplate),
        new("tls_www_", ContentMarkers.CerttoolTemplate),
        new("expiration_days", ContentMarkers.CerttoolTemplate),
        new("encryption_key", ContentMarkers.CerttoolTemplate),
        new("challenge_password", ContentMarkers.CerttoolTemplate),
        new("\"cn\"", ContentMarkers.CfsslRequest),
        new("\"names\"", ContentMarkers.CfsslRequest),
        new("\"hosts\"", ContentMarkers.CfsslRequest),
        new("certlint:", ContentMarkers.Suppression),
    ];
}
