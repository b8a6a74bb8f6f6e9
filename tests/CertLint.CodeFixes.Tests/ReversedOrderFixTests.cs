using System.Security.Cryptography.X509Certificates;
using CertLint.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.CodeFixes.Tests;

public class ReversedOrderFixTests
{
    [Theory]
    [InlineData("X500DistinguishedNameFlags.None", "X500DistinguishedNameFlags.Reversed")]
    [InlineData("X500DistinguishedNameFlags.UseUTF8Encoding", "X500DistinguishedNameFlags.UseUTF8Encoding | X500DistinguishedNameFlags.Reversed")]
    [InlineData("X500DistinguishedNameFlags.UseCommas | X500DistinguishedNameFlags.DoNotUsePlusSign", "X500DistinguishedNameFlags.UseCommas | X500DistinguishedNameFlags.DoNotUsePlusSign | X500DistinguishedNameFlags.Reversed")]
    [InlineData("System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags.None", "System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags.Reversed")]
    [InlineData("0", "X500DistinguishedNameFlags.Reversed")]
    [InlineData("default", "X500DistinguishedNameFlags.Reversed")]
    [InlineData("(X500DistinguishedNameFlags)0x1000", "(X500DistinguishedNameFlags)0x1000 | X500DistinguishedNameFlags.Reversed")]
    [InlineData("true ? X500DistinguishedNameFlags.UseCommas : X500DistinguishedNameFlags.None", "(true ? X500DistinguishedNameFlags.UseCommas : X500DistinguishedNameFlags.None) | X500DistinguishedNameFlags.Reversed")]
    [InlineData("/* why */ X500DistinguishedNameFlags.None /* not */", "/* why */ X500DistinguishedNameFlags.Reversed /* not */")]
    [InlineData("flag: X500DistinguishedNameFlags.UseCommas", "flag: X500DistinguishedNameFlags.UseCommas | X500DistinguishedNameFlags.Reversed")]
    public Task The_flag_is_added(string flags, string expected) => FixCode.Statements<ReversedOrderFix>(
        "_ = new X500DistinguishedName(\"{|CERT5007:CN=mtls.contoso.com|}, O=Contoso, C=US\", " + flags + ");",
        "_ = new X500DistinguishedName(\"CN=mtls.contoso.com, O=Contoso, C=US\", " + expected + ");");

    [Fact]
    public Task The_file_keeps_its_own_style() => FixCode.Source<ReversedOrderFix>(
        """
        using System.Security.Cryptography.X509Certificates;
        using static System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags;
        using Flags = System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags;

        class Program
        {
            const Flags Mine = UseCommas;

            X500DistinguishedName[] names = new X500DistinguishedName[]
            {
                new X500DistinguishedName("{|CERT5007:CN=a.contoso.com|}, C=US", None),
                new X500DistinguishedName("{|CERT5007:CN=b.contoso.com|}, C=US", UseCommas), // stays
                new X500DistinguishedName("{|CERT5007:CN=c.contoso.com|}, C=US", Flags.None),
                new X500DistinguishedName("{|CERT5007:CN=d.contoso.com|}, C=US", Mine),
            };
        }
        """,
        """
        using System.Security.Cryptography.X509Certificates;
        using static System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags;
        using Flags = System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags;

        class Program
        {
            const Flags Mine = UseCommas;

            X500DistinguishedName[] names = new X500DistinguishedName[]
            {
                new X500DistinguishedName("CN=a.contoso.com, C=US", Reversed),
                new X500DistinguishedName("CN=b.contoso.com, C=US", UseCommas | Reversed), // stays
                new X500DistinguishedName("CN=c.contoso.com, C=US", Flags.Reversed),
                new X500DistinguishedName("CN=d.contoso.com, C=US", Mine | Flags.Reversed),
            };
        }
        """,
        test => test.LanguageVersion = LanguageVersion.CSharp7_3);

    [Theory]
    [InlineData("new Org.BouncyCastle.Asn1.X509.X509Name(\"{|CERT5007:CN=a.contoso.com|}, C=US\")", "new Org.BouncyCastle.Asn1.X509.X509Name(true, \"CN=a.contoso.com, C=US\")")]
    [InlineData("new Org.BouncyCastle.Asn1.X509.X509Name(false, \"{|CERT5007:CN=a.contoso.com|}, C=US\")", "new Org.BouncyCastle.Asn1.X509.X509Name(true, \"CN=a.contoso.com, C=US\")")]
    [InlineData("new Org.BouncyCastle.Asn1.X509.X509Name(dirName: \"{|CERT5007:CN=a.contoso.com|}, C=US\")", "new Org.BouncyCastle.Asn1.X509.X509Name(reverse: true, dirName: \"CN=a.contoso.com, C=US\")")]
    [InlineData("new Org.BouncyCastle.Asn1.X509.X509Name(dirName: \"{|CERT5007:CN=a.contoso.com|}, C=US\", reverse: false)", "new Org.BouncyCastle.Asn1.X509.X509Name(dirName: \"CN=a.contoso.com, C=US\", reverse: true)")]
    [InlineData("new Org.BouncyCastle.Asn1.X509.X509Name(\n            // the host\n            \"{|CERT5007:CN=a.contoso.com|}, C=US\")", "new Org.BouncyCastle.Asn1.X509.X509Name(\n            // the host\n            true, \"CN=a.contoso.com, C=US\")")]
    public Task BouncyCastle_is_told_to_reverse(string creation, string expected) =>
        FixCode.Statements<ReversedOrderFix>("_ = " + creation + ";", "_ = " + expected + ";");

    [Fact]
    public async Task The_fixed_name_is_encoded_from_the_country_to_the_common_name()
    {
        const string source = """
            using System.Security.Cryptography.X509Certificates;
            public class Program
            {
                public static byte[] Run() => new X500DistinguishedName("CN=a.contoso.com, O=Contoso, C=US", X500DistinguishedNameFlags.UseUTF8Encoding).RawData;
            }
            """;
        const string bouncyCastle = """
            public class Program
            {
                public static byte[] Run() => new Org.BouncyCastle.Asn1.X509.X509Name("CN=a.contoso.com, O=Contoso, C=US").GetEncoded();
            }
            """;

        foreach (var written in new[] { source, bouncyCastle })
        {
            var name = new X500DistinguishedName((byte[])CompiledCode.Run(await Fixed.By(new ReversedOrderFix(), "CERT5007", written))!);
            Assert.Equal(["US", "Contoso", "a.contoso.com"], X509Name.GetInstance(Org.BouncyCastle.Asn1.Asn1Object.FromByteArray(name.RawData)).GetValueList());
        }
    }

    [Fact]
    public Task A_text_from_elsewhere_is_left_alone() => FixCode.NotOffered<ReversedOrderFix>(
        "var text = \"{|CERT5007:CN=a.contoso.com|}, C=US\"; _ = new X500DistinguishedName(text, X500DistinguishedNameFlags.None);");
}
