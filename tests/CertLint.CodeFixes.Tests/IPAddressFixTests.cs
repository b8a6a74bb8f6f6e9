using System.Net;
using System.Security.Cryptography.X509Certificates;
using CertLint.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.CodeFixes.Tests;

public class IPAddressFixTests
{
    [Theory]
    [InlineData("\"{|CERT2003:10.0.0.1|}\"", "\"10.0.0.1\"")]
    [InlineData("\"{|CERT2003:::1|}\"", "\"::1\"")]
    [InlineData("\"[{|CERT2003:2001:db8::7|}]\"", "\"2001:db8::7\"")]
    [InlineData("\"https://{|CERT2003:10.0.0.1|}:8443/\"", "\"10.0.0.1\"")]
    [InlineData("@\"{|CERT2003:10.0.0.1|}\" /* the proxy */", "@\"10.0.0.1\" /* the proxy */")]
    public Task An_address_is_added_as_one(string argument, string expected) => FixCode.Source<IPAddressFix>(
        Program("san.AddDnsName(" + argument + "); // proxy"),
        Program("san.AddIpAddress(IPAddress.Parse(" + expected.Split(" /*")[0] + ")"
            + (expected.Contains("/*", StringComparison.Ordinal) ? " /* the proxy */" : "") + "); // proxy"));

    [Fact]
    public Task The_using_is_added_in_order() => FixCode.Source<IPAddressFix>(
        """
        using System;
        using System.Security.Cryptography.X509Certificates;

        class Program
        {
            static void Add(SubjectAlternativeNameBuilder san, SubjectAlternativeNameBuilder other)
            {
                san.AddDnsName("{|CERT2003:10.0.0.1|}");
                other?.AddDnsName("{|CERT2003:10.0.0.2|}");
            }
        }
        """,
        """
        using System;
        using System.Net;
        using System.Security.Cryptography.X509Certificates;

        class Program
        {
            static void Add(SubjectAlternativeNameBuilder san, SubjectAlternativeNameBuilder other)
            {
                san.AddIpAddress(IPAddress.Parse("10.0.0.1"));
                other?.AddIpAddress(IPAddress.Parse("10.0.0.2"));
            }
        }
        """,
        test => test.LanguageVersion = LanguageVersion.CSharp7_3);

    [Fact]
    public Task The_using_is_added_where_the_others_are() => FixCode.Source<IPAddressFix>(
        """
        namespace Contoso
        {
            using System.Security.Cryptography.X509Certificates;

            class Program
            {
                static void Add(SubjectAlternativeNameBuilder san) => san.AddDnsName(dnsName: "{|CERT2003:10.0.0.1|}");
            }
        }
        """,
        """
        namespace Contoso
        {
            using System.Net;
            using System.Security.Cryptography.X509Certificates;

            class Program
            {
                static void Add(SubjectAlternativeNameBuilder san) => san.AddIpAddress(IPAddress.Parse("10.0.0.1"));
            }
        }
        """,
        test => test.LanguageVersion = LanguageVersion.CSharp7_3);

    [Fact]
    public async Task The_extension_has_the_address()
    {
        const string source = """
            using System.Security.Cryptography.X509Certificates;
            public class Program
            {
                public static byte[] Run()
                {
                    var san = new SubjectAlternativeNameBuilder();
                    san.AddDnsName("[2001:db8::7]");
                    san.AddDnsName("10.0.0.1");
                    san.AddDnsName("mtls.contoso.com");
                    return san.Build().RawData;
                }
            }
            """;

        var written = await Fixed.By(new IPAddressFix(), "CERT2003", source);

        var extension = new X509SubjectAlternativeNameExtension((byte[])CompiledCode.Run(written)!);
        Assert.Equal([IPAddress.Parse("2001:db8::7"), IPAddress.Parse("10.0.0.1")], extension.EnumerateIPAddresses());
        Assert.Equal(["mtls.contoso.com"], extension.EnumerateDnsNames());
        Assert.Empty(await Fixed.Diagnostics(written));
    }

    [Theory]
    [InlineData("new Org.BouncyCastle.Asn1.X509.GeneralName(Org.BouncyCastle.Asn1.X509.GeneralName.DnsName, \"{|CERT2003:10.0.0.1|}\")", "new Org.BouncyCastle.Asn1.X509.GeneralName(Org.BouncyCastle.Asn1.X509.GeneralName.IPAddress, \"10.0.0.1\")")]
    [InlineData("new Org.BouncyCastle.Asn1.X509.GeneralName(name: \"[{|CERT2003:::1|}]\", tag: 2)", "new Org.BouncyCastle.Asn1.X509.GeneralName(name: \"::1\", tag: 7)")]
    public Task BouncyCastle_has_a_kind_for_it(string creation, string expected) => FixCode.Statements<IPAddressFix>(
        "_ = new Org.BouncyCastle.Asn1.X509.GeneralNames(" + creation + ");", "_ = new Org.BouncyCastle.Asn1.X509.GeneralNames(" + expected + ");");

    [Theory]
    [InlineData("_ = new X500DistinguishedName(\"CN={|CERT2003:10.0.0.1|}\");")]
    public Task A_common_name_has_no_other_form(string code) => FixCode.NotOffered<IPAddressFix>(code);

    [Fact]
    public Task Another_type_of_that_name_is_told_apart() => FixCode.Source<IPAddressFix>(
        Program("san.AddDnsName(\"{|CERT2003:10.0.0.1|}\");") + "\nclass IPAddress { }\n",
        Program("san.AddIpAddress(System.Net.IPAddress.Parse(\"10.0.0.1\"));") + "\nclass IPAddress { }\n");

    private static string Program(string statement) => $$"""
        using System.Net;
        using System.Security.Cryptography.X509Certificates;

        class Program
        {
            static void Main(SubjectAlternativeNameBuilder san)
            {
                {{statement}}
            }
        }

        """;
}
