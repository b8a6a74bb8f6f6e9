using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>What a request section says, with the default section behind it.</summary>
internal sealed class RequestSettings(ConfigFile file, string section)
{
    /// <summary>The section's name, <c>req</c> unless <c>-section</c> names another.</summary>
    public string Section { get; } = section;

    /// <summary>The entry that names the distinguished-name section.</summary>
    public ConfigEntry? DistinguishedName => file.Lookup(Section, "distinguished_name");

    /// <summary>The distinguished-name section; null where the file has none of that name.</summary>
    public ConfigSection? Subject =>
        DistinguishedName is { Value: { IsKnown: true } name } ? file.Find(name.Text) : null;

    /// <summary>True where only a hole tells whether openssl prompts.</summary>
    public bool IsPromptUnknown => file.Lookup(Section, "prompt") is { Value.IsKnown: false };

    /// <summary>True unless <c>prompt</c> is exactly <c>no</c>.</summary>
    public bool Prompts => file.Lookup(Section, "prompt")?.Value.Text != "no";

    /// <summary>The entry of a setting of the request.</summary>
    public ConfigEntry? Find(string key) => file.Lookup(Section, key);

    /// <summary>True where a CSR gets extensions.</summary>
    public bool HasRequestExtensions => file.Lookup(Section, "req_extensions") is not null;

    /// <summary>The extensions of a CSR.</summary>
    public ConfigSection? RequestExtensions => SectionNamedBy("req_extensions");

    /// <summary>The extensions of a certificate that <c>req -x509</c> makes.</summary>
    public ConfigSection? CertificateExtensions => SectionNamedBy("x509_extensions");

    /// <summary>
    /// The extensions of the certificate that <c>x509 -extfile</c> makes, which the default section names (openssl-x509,
    /// <c>-extensions</c>).
    /// </summary>
    public ConfigSection? IssuedExtensions =>
        file.Lookup(ConfigFile.DefaultName, "extensions") is { Value: { IsKnown: true } name } ? file.Find(name.Text) : null;

    /// <summary>The extensions of the CSR, or where it gets none those of the certificate.</summary>
    public ConfigSection? ExtensionsInUse => HasRequestExtensions ? RequestExtensions : CertificateExtensions;

    /// <summary>Whose name it is (the purposes table of the rule catalogue).</summary>
    public Purpose PurposeOf(DistinguishedName? subject)
    {
        if (IsAuthority(RequestExtensions))
            return Purpose.Authority;
        var hasNames = CertificateExtensions?.Find("subjectAltName") is not null;
        if ((IsAuthority(CertificateExtensions) || IsAuthority(IssuedExtensions)) && IsNoHost(subject?.Find(AttributeType.CommonName), hasNames))
            return Purpose.Authority;
        return hasNames && !HasRequestExtensions ? Purpose.SelfSigned : Purpose.Request;
    }

    // A name that is still to be asked for, or that a template fills in, may be a host's.
    private bool IsNoHost(NameAttribute? commonName, bool hasNames)
    {
        if (commonName is null)
            return !Prompts && !hasNames;
        var text = commonName.Value.Text;
        return text.IndexOf(' ') >= 0 || (commonName.Value.IsKnown && text.IndexOf('.') < 0);
    }

    private bool IsAuthority(ConfigSection? extensions) =>
        extensions?.Find("basicConstraints") is { } extension
        && ExtensionValue.Parts(file, extension.Value)
            .Any(part => part.Name.Text == "CA" && part.Value?.Text is "TRUE" or "true" or "Y" or "y" or "YES" or "yes");

    private ConfigSection? SectionNamedBy(string key) =>
        file.Lookup(Section, key) is { Value: { IsKnown: true } name } ? file.Find(name.Text) : null;
}
