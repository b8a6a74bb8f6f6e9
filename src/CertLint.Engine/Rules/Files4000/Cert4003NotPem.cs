using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Rules.Files4000;

/// <summary>A file with public certificates that is no PEM, which KB0656516 recommends for them.</summary>
/// <remarks>Where the name promises PEM, CERT4005 speaks, and the reader does not set the fact that this rule judges.</remarks>
internal sealed class Cert4003NotPem : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT4003",
        "Public certificate is not in PEM",
        RuleCategory.Files,
        new RuleLevels(Level.Off, Level.Off, Level.Suggestion),
        "KB0656516");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target is not CertificateTarget { BinaryForm: { } form } || (context.Policy.Profiles & Profiles.ServiceNow) == 0)
            return [];
        var command = form == "DER" ? "openssl x509 -inform DER" : "openssl pkcs7 -inform DER -print_certs";
        return [new Judgement($"The certificate file is {form}, and ServiceNow recommends PEM for public certificates; convert it with '{command} -in FILE -out FILE.pem'.")];
    }
}
