using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests.RealShapes;

/// <summary>
/// The shapes in which public C# hands a name's text to a parser, in our own words, each with the verdict of somebody who knows
/// both the code and the parser.
/// </summary>
public class TextShapeTests
{
    // A development certificate of a server, the application's name taken from its settings.
    [Fact]
    public Task A_name_from_settings_in_a_static_field() => Verify.Source("""
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;
        static class Settings { public static string AppName { get; set; } = "Backup"; }
        static class CertificateGenerator
        {
            private static readonly string AuthorityName = $"{|CERT5002:{Settings.AppName}|} Local CA";

            public static CertificateRequest Authority(RSA key) =>
                new CertificateRequest($"CN={AuthorityName}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        """);

    // An ACME client: the first of the hosts becomes the common name of the order's request.
    [Fact]
    public Task The_first_host_of_a_list() => Verify.Source("""
        using System.Collections.Generic;
        using System.Linq;
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;
        class Orders
        {
            CertificateRequest Of(IEnumerable<string> hosts, ECDsa key)
            {
                var first = hosts.First();
                var name = new X500DistinguishedName($"CN={|CERT5002:{first}|}");
                return new CertificateRequest(name, key, HashAlgorithmName.SHA256);
            }
        }
        """);

    // The same client with BouncyCastle, and its other half, which does it right.
    [Fact]
    public Task One_method_inserts_and_another_passes_lists() => Verify.Source("""
        using System.Collections.Generic;
        using Org.BouncyCastle.Asn1;
        using Org.BouncyCastle.Asn1.X509;
        class Requests
        {
            X509Name Wrong(string host) => new X509Name($"CN={|CERT5002:{host}|}");

            X509Name Right(string host, string organization)
            {
                var types = new List<DerObjectIdentifier> { X509Name.O, X509Name.CN };
                var values = new List<string> { organization, host };
                return new X509Name(types, values);
            }
        }
        """);

    // A console program that asks for all attributes of a request.
    [Fact]
    public Task All_attributes_are_asked_for() => Verify.Source("""
        using System;
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            static X500DistinguishedName Ask()
            {
                Console.Write("Organization: ");
                var organization = Console.ReadLine();
                Console.Write("Host: ");
                var host = Console.ReadLine();
                return new X500DistinguishedName($"C=US;O={|CERT5002:{organization}|};CN={|CERT5002:{host}|}", X500DistinguishedNameFlags.UseSemicolons);
            }
        }
        """);

    // string.Format with quotes around the placeholder, which a quote in the value closes.
    [Fact]
    public Task A_format_with_quotes_around_the_value() => Verify.Source("""
        using System.Security.Cryptography.X509Certificates;
        class Certificates
        {
            X500DistinguishedName Of(string company) =>
                new X500DistinguishedName(string.Format("CN=device, O=\"{0}\", C=US", {|CERT5002:company|}));
        }
        """);

    // A StringBuilder that appends what is given.
    [Fact]
    public Task A_string_builder() => Verify.Source("""
        using System.Security.Cryptography.X509Certificates;
        using System.Text;
        class Certificates
        {
            X500DistinguishedName Of(string host)
            {
                var text = new StringBuilder();
                text.Append("CN=");
                text.Append({|CERT5002:host|});
                text.Append(", O=Contoso");
                return new X500DistinguishedName(text.ToString());
            }
        }
        """);

    // A generator of test certificates that escapes by RFC 4514, for a parser that does not know it.
    [Fact]
    public Task A_method_that_escapes_for_another_parser() => Verify.Source("""
        using System.Security.Cryptography.X509Certificates;
        using System.Text;
        class Generator
        {
            X500DistinguishedName Of(string canonicalName)
            {
                string text = string.Format("CN={0}, O=Contoso", {|CERT5003:Escape(canonicalName)|});
                return new X500DistinguishedName(text);
            }

            private static string Escape(string value)
            {
                var result = new StringBuilder(value.Length);
                foreach (char c in value)
                {
                    switch (c)
                    {
                        case ',':
                        case '+':
                        case '"':
                        case '\\':
                            result.Append('\\');
                            result.Append(c);
                            break;
                        default:
                            result.Append(c);
                            break;
                    }
                }

                return result.ToString();
            }
        }
        """);

    // A chain of Replace that forgets the separators.
    [Fact]
    public Task A_chain_of_replacements_that_forgets_some() => Verify.Source("""
        using System.Security.Cryptography.X509Certificates;
        class Generator
        {
            X500DistinguishedName Of(string name) =>
                new X500DistinguishedName("CN=" + {|CERT5003:Escape(name)|} + ", O=Contoso");

            static string Escape(string value) => value.Replace("\\", "\\\\").Replace(",", "\\,").Replace("\"", "\\\"");
        }
        """);

    // Certificates of tests: a random or numbered name, the machine's, a fixed one.
    [Fact]
    public Task Names_that_nobody_chooses() => Verify.Source("""
        using System;
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;
        class Fixtures
        {
            const string Issuer = "CN=Test Root, O=Contoso";
            int next;

            void Make(ECDsa key)
            {
                _ = new CertificateRequest(Issuer, key, HashAlgorithmName.SHA256);
                _ = new CertificateRequest($"CN=Test ({Guid.NewGuid().ToString()}), O=Contoso", key, HashAlgorithmName.SHA256);
                _ = new CertificateRequest("CN=Node " + next++, key, HashAlgorithmName.SHA256);
                _ = new CertificateRequest($"CN={Environment.MachineName}", key, HashAlgorithmName.SHA256);
                _ = new CertificateRequest($"CN=Test {DateTime.UtcNow:yyyyMMdd-HHmmss}", key, HashAlgorithmName.SHA256);
                _ = new X500DistinguishedName("CN=\"Signing Test Certificate\", O=Contoso, L=Redmond, S=Washington, C=US");
            }
        }
        """);

    // The text is somebody else's as a whole: what it means is not known.
    [Fact]
    public Task A_text_from_elsewhere() => Verify.Source("""
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;
        class Requests
        {
            string Subject { get; set; } = "";

            CertificateRequest Of(string subject, ECDsa key) => new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
            X500DistinguishedName OfProperty() => new X500DistinguishedName(Subject);
            X500DistinguishedName OfIssuer(X509Certificate2 authority) => new X500DistinguishedName(authority.SubjectName);
            X500DistinguishedName Joined(string[] parts) => new X500DistinguishedName(string.Join(", ", parts));
        }
        """);

    // Two common names, one of them a device's.
    [Fact]
    public Task Two_common_names_and_an_order_of_its_own() => Verify.Source("""
        using Org.BouncyCastle.Asn1.X509;
        class Devices
        {
            X509Name Of(int serial) => new X509Name($"{|CERT5007:CN=device-{serial}|}, O=Contoso, C=US");
            X509Name Kept(int serial) => new X509Name($"C=US, O=Contoso, CN=device-{serial}");
        }
        """);

    // The issuer of a self-made chain, with a country that is none.
    [Fact]
    public Task A_country_and_a_state_as_people_write_them() => Verify.Source("""
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;
        class Nodes
        {
            CertificateRequest Node(ECDsa key) => new CertificateRequest("C={|CERT1004:UK|}, O=Contoso Ltd, CN=node", key, HashAlgorithmName.SHA256);
            X500DistinguishedName Leaf(string id) => new X500DistinguishedName($"CN=Leaf ({|CERT5002:{id}|}),O=Contoso,L=Redmond,S={|CERT1005:WA|},C=US");
        }
        """);
}
