using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests.RealShapes;

/// <summary>How public code fills builders and lists, in shape; what it does right is silent.</summary>
public class BuilderShapeTests
{
    [Fact]
    public Task A_list_of_hosts_of_which_some_are_addresses() => Verify.Source("""
        using System;
        using System.Net;
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;

        static class Certificates
        {
            public static CertificateRequest Request(string[] names, RSA key)
            {
                var sanBuilder = new SubjectAlternativeNameBuilder();
                foreach (var name in names)
                {
                    if (IPAddress.TryParse(name, out var address))
                        sanBuilder.AddIpAddress(address);
                    else if (name.Contains('@'))
                        sanBuilder.AddUserPrincipalName(name);
                    else if (name.StartsWith("http", StringComparison.Ordinal))
                        sanBuilder.AddUri(new Uri(name));
                    else
                        sanBuilder.AddDnsName(name);
                }

                sanBuilder.AddIpAddress(IPAddress.Loopback);
                sanBuilder.AddIpAddress(IPAddress.IPv6Loopback);
                sanBuilder.AddDnsName("localhost");
                sanBuilder.AddDnsName(Environment.MachineName);
                sanBuilder.AddUserPrincipalName("test@test.com");
                sanBuilder.AddUri(new Uri("http://localhost"));

                var subject = new X500DistinguishedNameBuilder();
                subject.AddCommonName(names[0]);
                subject.AddOrganizationName("Contoso, Ltd.");
                var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
                request.CertificateExtensions.Add(sanBuilder.Build());
                return request;
            }
        }
        """);

    // An ACME client: the common name alone, from the dictionary and the list that the constructor wants.
    [Fact]
    public Task A_dictionary_with_the_common_name_alone() => Verify.Source("""
        #nullable enable
        using System.Collections.Generic;
        using System.Linq;
        using Org.BouncyCastle.Asn1;
        using Org.BouncyCastle.Asn1.X509;

        record Identifier(bool IsAddress, string Value);

        static class Requests
        {
            private static GeneralNames Names(List<Identifier> identifiers) => new(identifiers
                .Select(n => new GeneralName(n.IsAddress switch { true => GeneralName.IPAddress, _ => GeneralName.DnsName }, n.Value))
                .ToArray());

            private static X509Name CommonName(Identifier? commonName)
            {
                var attrs = new Dictionary<DerObjectIdentifier, string?>
                {
                    [X509Name.CN] = commonName?.Value ?? ""
                };
                var ord = new List<DerObjectIdentifier>
                {
                    X509Name.CN
                };
                var issuerDN = new X509Name(ord, attrs);
                return issuerDN;
            }
        }
        """);

    [Fact]
    public Task Pairs_that_are_taken_apart() => Verify.Source("""
        using System.Collections.Generic;
        using System.Linq;
        using Org.BouncyCastle.Asn1;
        using Org.BouncyCastle.Asn1.X509;

        class Builder
        {
            private readonly List<(DerObjectIdentifier Id, string Value)> attributes = new List<(DerObjectIdentifier, string)>();

            X509Name Name() => new X509Name(attributes.Select(p => p.Id).ToArray(), attributes.Select(p => p.Value).ToArray());

            GeneralName[] Names(IEnumerable<string> names) => names.Distinct().Select(n => new GeneralName(GeneralName.DnsName, n)).ToArray();
        }
        """);

    [Fact]
    public Task Attributes_that_are_added_where_they_are_given() => Verify.Source("""
        using System.Collections.Generic;
        using System.Linq;
        using Org.BouncyCastle.Asn1;
        using Org.BouncyCastle.Asn1.X509;

        class Provider
        {
            X509Name Subject(string name, string country)
            {
                var attrs = new Dictionary<DerObjectIdentifier, string>();
                if (!string.IsNullOrEmpty(name)) attrs.Add(X509Name.CN, name);
                if (!string.IsNullOrEmpty(country)) attrs.Add(X509Name.C, country);
                return new X509Name(attrs.Keys.ToList(), attrs.Values.ToList());
            }
        }
        """);

    // BouncyCastle's own tests: one pair of lists, for issuer and subject of several certificates.
    [Fact]
    public Task Lists_that_are_filled_one_by_one_and_used_twice() => Verify.Source("""
        using System.Collections.Generic;
        using Org.BouncyCastle.Asn1;
        using Org.BouncyCastle.Asn1.X509;
        using Org.BouncyCastle.X509;

        class CertificateTests
        {
            void Make()
            {
                var ord = new List<DerObjectIdentifier>();
                ord.Add(X509Name.C);
                ord.Add(X509Name.O);
                ord.Add(X509Name.L);
                ord.Add(X509Name.ST);
                ord.Add(X509Name.E);
                var values = new List<string>();
                values.Add("AU");
                values.Add("The Legion of the Bouncy Castle");
                values.Add("Melbourne");
                values.Add("Victoria");
                values.Add("feedback-crypto@bouncycastle.org");
                var generator = new X509V3CertificateGenerator();
                generator.SetIssuerDN(new X509Name(ord, values));
                generator.SetSubjectDN(new X509Name(ord, values));
            }
        }
        """);
}
