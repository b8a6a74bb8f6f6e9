using System.Text;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Writers;

/// <summary>Writes C# that makes the request with BouncyCastle.Cryptography 2.x.</summary>
internal static class CSharpBouncyCastleWriter
{
    public static WrittenRequest Write(RequestPlan plan, RequestNames names)
    {
        var values = new List<string>();
        foreach (var (type, value) in plan.Attributes)
        {
            // The list's values are taken as they stand, but for a number sign, which begins an encoding, and for a backslash before it.
            var written = value[0] is '#' or '\\' ? "\\" + value : value;
            var read = BouncyCastleListValue.Read(type, MappedText.Verbatim(written, 0), BouncyCastleVersion.Cryptography2);
            if (read.Error is { } error)
                return WrittenRequest.Refuse($"BouncyCastle does not take the {type.Description}, because {error.Reason}; {error.Advice ?? "choose another tool"}.");
            if (read.Attribute?.Value.Text != value)
                return WrittenRequest.Refuse($"BouncyCastle makes another value of the {type.Description} '{value}'; choose another tool.");
            values.Add(written);
        }

        var className = CSharpText.ClassName(plan);
        string[] steps =
        [
            $"Add the class to a project with the package BouncyCastle.Cryptography, and call {className}.Create with a key of CreateKey.",
            "Keep the key; without it the CA's answer is worth nothing.",
        ];
        var text = new StringBuilder(Steps.AsComments(steps, "//")).Append($$"""
            using System.Collections.Generic;
            using Org.BouncyCastle.Asn1;
            using Org.BouncyCastle.Asn1.Pkcs;
            using Org.BouncyCastle.Asn1.X509;
            using Org.BouncyCastle.Crypto;
            using Org.BouncyCastle.Crypto.Generators;
            using Org.BouncyCastle.Pkcs;
            using Org.BouncyCastle.Security;

            /// <summary>The request for the certificate of {{plan.CommonName}}.</summary>
            public static class {{className}}
            {
                /// <summary>A new key for it.</summary>
                public static AsymmetricCipherKeyPair CreateKey()
                {
                    var generator = new RsaKeyPairGenerator();
                    generator.Init(new KeyGenerationParameters(new SecureRandom(), {{plan.KeyBits}}));
                    return generator.GenerateKeyPair();
                }

                /// <summary>The CSR, signed with the key.</summary>
                public static Pkcs10CertificationRequest Create(AsymmetricCipherKeyPair key)
                {
                    // The lists are encoded in their order, and their values need no escapes.
                    var types = new List<DerObjectIdentifier> { {{string.Join(", ", plan.Attributes.Select(attribute => "X509Name." + attribute.Type.ShortName))}} };
                    var values = new List<string>
                    {

            """);
        foreach (var value in values)
            text.Append($"            {CSharpText.Literal(value)},\n");
        text.Append("        };\n        var extensions = new X509ExtensionsGenerator();\n");
        AddExtensions(text, plan);
        text.Append("""
                    var attributes = new DerSet(new AttributePkcs(PkcsObjectIdentifiers.Pkcs9AtExtensionRequest, new DerSet(extensions.Generate())));
                    return new Pkcs10CertificationRequest("SHA256WITHRSA", new X509Name(types, values), key.Public, attributes, key.Private);
                }
            }

            """);
        return new WrittenRequest(text.ToString(), steps);
    }

    private static void AddExtensions(StringBuilder text, RequestPlan plan)
    {
        if (plan.AlternativeNames.Count > 0)
        {
            text.Append("        var hosts = new GeneralNames(new[]\n        {\n");
            foreach (var name in plan.AlternativeNames)
                text.Append($"            new GeneralName(GeneralName.DnsName, {CSharpText.Literal(name)}),\n");
            text.Append("        });\n        extensions.AddExtension(X509Extensions.SubjectAlternativeName, false, hosts);\n");
        }

        var bits = "KeyUsage.DigitalSignature" + (plan.Usage == Usage.Server ? " | KeyUsage.KeyEncipherment" : "");
        text.Append($"        extensions.AddExtension(X509Extensions.KeyUsage, true, new KeyUsage({bits}));\n");
        if (UsageWords.Extended(plan) is { } extended)
            text.Append($"        extensions.AddExtension(X509Extensions.ExtendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeID.id_kp_{extended}));\n");
    }
}
