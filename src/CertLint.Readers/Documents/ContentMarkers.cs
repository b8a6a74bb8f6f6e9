namespace CertLint.Readers.Documents;

/// <summary>Words without which a document is not of a format; a document that has none of them holds nothing of ours.</summary>
[Flags]
internal enum ContentMarkers
{
    /// <summary>None of the words.</summary>
    None = 0,

    /// <summary>The line before a PEM block.</summary>
    PemBlock = 1 << 0,

    /// <summary>The key that names the subject of an openssl request config.</summary>
    DistinguishedName = 1 << 1,

    /// <summary>A command that makes requests, certificates or keystores.</summary>
    Command = 1 << 2,

    /// <summary>The section of a certreq policy file.</summary>
    NewRequest = 1 << 3,

    /// <summary>The API group of cert-manager.</summary>
    CertManager = 1 << 4,

    /// <summary>The section of Kestrel's settings.</summary>
    Kestrel = 1 << 5,

    /// <summary>The certificate properties of a Key Vault policy, in any of their spellings.</summary>
    KeyVaultPolicy = 1 << 6,

    /// <summary>Ansible's modules for requests.</summary>
    AnsibleRequest = 1 << 7,

    /// <summary>Terraform's resources for requests and certificates.</summary>
    TerraformRequest = 1 << 8,

    /// <summary>The keys of a certtool template.</summary>
    CerttoolTemplate = 1 << 9,

    /// <summary>The keys of cfssl's request.</summary>
    CfsslRequest = 1 << 10,

    /// <summary>Base64 of a PEM block.</summary>
    EncodedPem = 1 << 11,

    /// <summary>What a comment begins with that asks something of CertLint; of no format by itself.</summary>
    Suppression = 1 << 12,
}
