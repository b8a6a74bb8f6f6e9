using CertLint.Fuzzing;
using CertLint.Readers.Text.Terraform;

namespace CertLint.Readers.Text.Tests.Terraform;

public class TerraformFuzzTests
{
    private static readonly string[] Samples =
    [
        "resource \"tls_private_key\" \"web\" {\n  algorithm = \"RSA\"\n  rsa_bits  = 1024\n}\n\nresource \"tls_cert_request\" \"web\" {\n  private_key_pem = tls_private_key.web.private_key_pem\n\n  subject {\n    common_name  = \"a.${var.domain}\" # host\n    organization = \"Contoso\"\n  }\n\n  dns_names = [\"a.contoso.com\", local.b]\n}\n",
        "resource \"tls_self_signed_cert\" \"ca\" {\n  subject = [{ common_name = \"CA\", country = \"US\" }]\n  is_ca_certificate = true\n  validity_period_hours = 24 * 365\n  allowed_uses = [\n    \"cert_signing\",\n    \"server_auth\",\n  ]\n}\nlocals {\n  x = [for a in var.b : upper(a) if a != \"}\"]\n}\n",
        "resource \"azurerm_key_vault_certificate\" \"x\" {\n  certificate_policy {\n    issuer_parameters {\n      name = \"Self\"\n    }\n    key_properties {\n      key_size = 2048\n      key_type = \"RSA\"\n    }\n    x509_certificate_properties {\n      subject = \"CN=a, O=\\\"Contoso, Ltd.\\\"\"\n      validity_in_months = 12\n      subject_alternative_names {\n        dns_names = [\"a.contoso.com\"]\n      }\n    }\n  }\n}\n",
        "resource \"tls_cert_request\" \"h\" {\n  subject {\n    common_name = <<-EOT\n      a.contoso.com\n      EOT\n    street_address = [\"1 \\u00fc\", \"$${x}\"]\n  }\n}\nresource \"tls_locally_signed_cert\" \"h\" {\n  cert_request_pem = tls_cert_request.h.cert_request_pem\n  is_ca_certificate = true\n}\n",
    ];

    [Fact]
    public void Changed_Terraform_files_are_read() => Fuzz.Run(
        Samples, 32_000_000, Fuzz.DefaultCount, TerraformReader.Read,
        "${", "%{", "<<EOT\n", "EOT\n", "/*", "*/", "//", "subject {\n", "\nresource \"tls_cert_request\" \"y\" {\n", "\\u00", "(", ")", ", ", " = ");
}
