using CertLint.Model;
using CertLint.Readers.Text.Terraform;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.Terraform;

/// <summary>Short forms of what the tests ask of a Terraform file.</summary>
internal static class Tf
{
    public static DocumentModel Read(string text) =>
        TerraformReader.Read(text) ?? throw new InvalidOperationException("not taken for a Terraform file");

    public static ConfigTarget Target(string text) => Assert.IsType<ConfigTarget>(Assert.Single(Read(text).Targets));

    /// <summary>A request with these lines.</summary>
    public static string Request(string lines) => "resource \"tls_cert_request\" \"web\" {\n" + lines + "\n}\n";

    /// <summary>A request whose subject has these lines; they start at line 3.</summary>
    public static string OfSubject(string lines) => Request("subject {\n" + lines + "\n}");

    /// <summary>A Key Vault certificate with this subject, which stands in line 4.</summary>
    public static string KeyVault(string properties, string rest = "") =>
        "resource \"azurerm_key_vault_certificate\" \"web\" {\ncertificate_policy {\nx509_certificate_properties {\n" + properties + "\n}\n" + rest + "\n}\n}\n";

    public static string? Subject(string text) => Target(text).Subject is { } name ? Sample.Show(name) : null;

    public static string[] Names(string text) => [.. Target(text).AlternativeNames.Select(name => name.Kind + ":" + Sample.Show(name.Value))];
}
