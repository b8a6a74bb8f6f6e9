using System.Text;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Writers;

/// <summary>Writes C# that makes the request with .NET's own classes.</summary>
internal static class CSharpWriter
{
    private static readonly Dictionary<AttributeType, string> Methods = new()
    {
        [AttributeType.Country] = "AddCountryOrRegion",
        [AttributeType.State] = "AddStateOrProvinceName",
        [AttributeType.Locality] = "AddLocalityName",
        [AttributeType.Organization] = "AddOrganizationName",
        [AttributeType.OrganizationalUnit] = "AddOrganizationalUnitName",
        [AttributeType.CommonName] = "AddCommonName",
    };

    public static WrittenRequest Write(RequestPlan plan, RequestNames names)
    {
        foreach (var (type, value) in plan.Attributes)
        {
            if (DotNetNameBuilder.Check(type, MappedText.Verbatim(value, 0)) is { } error)
                return WrittenRequest.Refuse($"X500DistinguishedNameBuilder does not take the {type.Description}, because {error.Reason}; {error.Advice ?? "choose another tool"}.");
        }

        var className = CSharpText.ClassName(plan);
        string[] steps =
        [
            $"Add the class to a project for .NET 7 or later, and call {className}.CreatePem with a key of CreateKey.",
            "Keep the key; without it the CA's answer is worth nothing.",
        ];
        var text = new StringBuilder(Steps.AsComments(steps, "//")).Append($$"""
            using System.Security.Cryptography;
            using System.Security.Cryptography.X509Certificates;

            /// <summary>The request for the certificate of {{plan.CommonName}}.</summary>
            public static class {{className}}
            {
                /// <summary>A new key for it.</summary>
                public static RSA CreateKey() => RSA.Create({{plan.KeyBits}});

                /// <summary>The CSR, signed with the key, in PEM.</summary>
                public static string CreatePem(RSA key)
                {
                    // The builder encodes what is added last first.
                    var subject = new X500DistinguishedNameBuilder();

            """);
        foreach (var (type, value) in plan.Attributes.Reverse())
            text.Append($"        subject.{Methods[type]}({CSharpText.Literal(value)});\n");
        text.Append("        var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);\n");
        AddExtensions(text, plan);
        text.Append("        return request.CreateSigningRequestPem();\n    }\n}\n");
        return new WrittenRequest(text.ToString(), steps);
    }

    private static void AddExtensions(StringBuilder text, RequestPlan plan)
    {
        if (plan.AlternativeNames.Count > 0)
        {
            text.Append("        var hosts = new SubjectAlternativeNameBuilder();\n");
            foreach (var name in plan.AlternativeNames)
                text.Append($"        hosts.AddDnsName({CSharpText.Literal(name)});\n");
            text.Append("        request.CertificateExtensions.Add(hosts.Build());\n");
        }

        var bits = "X509KeyUsageFlags.DigitalSignature" + (plan.Usage == Usage.Server ? " | X509KeyUsageFlags.KeyEncipherment" : "");
        text.Append($"        request.CertificateExtensions.Add(new X509KeyUsageExtension({bits}, critical: true));\n");
        if (plan.ExtendedKeyUsage is { } extended)
        {
            text.Append($"        // {UsageWords.Extended(plan)}\n        var usages = new OidCollection {{ new Oid({CSharpText.Literal(extended)}) }};\n")
                .Append("        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension(usages, critical: false));\n");
        }
    }
}
