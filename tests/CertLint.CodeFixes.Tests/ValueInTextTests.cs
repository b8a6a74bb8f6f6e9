using System.Security.Cryptography.X509Certificates;
using CertLint.CodeFixes.Tests.Harness;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.CodeFixes.Tests;

/// <summary>
/// What is suggested is the value as the library understands it; in a name's text it must be written so that the library
/// does. The library itself says whether.
/// </summary>
public class ValueInTextTests
{
    [Theory]
    [InlineData("CN=a, O=\"AT&amp;T\", C=US", "CERT1010", "AT&T")]
    [InlineData("CN=a, O=\"Smith &amp; Sons&#44; Inc.\", C=US", "CERT1010", "Smith & Sons, Inc.")]
    [InlineData("CN=a, O=\"Caf&eacute; &quot;Z&quot;\", C=US", "CERT1010", "Café \"Z\"")]
    [InlineData("CN=a, O=\"Caf&eacute; &quot;Z&quot;, Inc.\", C=US", "CERT1010", "Café \"Z\", Inc.")]
    [InlineData("CN=a, O=\"A&#43;B\", C=US", "CERT1010", "A+B")]
    [InlineData("CN=a, O=Mül\u200Bler, C=US", "CERT1010", "Müller")]
    [InlineData("CN=a, O=MÃ¼ller, C=US", "CERT1010", "Müller")]
    [InlineData("CN=a, O=\u200B#1 Plumbing, C=US", "CERT1010", "#1 Plumbing")]
    [InlineData("CN=a, ST=x\u200B, C=US", "CERT1010", "x")]
    public async Task DotNet_reads_the_suggested_value(string text, string rule, string expected)
    {
        var source = "using System.Security.Cryptography.X509Certificates;\npublic class Program\n{\n    public static byte[] Run() => new X500DistinguishedName("
            + Literal(text) + ").RawData;\n}\n";

        var fixedSource = await Fixed.By(new SuggestedValueFix(), rule, source);

        Assert.NotEqual(source, fixedSource);
        var name = new X500DistinguishedName((byte[])CompiledCode.Run(fixedSource)!);
        Assert.Equal(["a", expected, "US"], name.EnumerateRelativeDistinguishedNames().Select(rdn => rdn.GetSingleElementValue()));
        Assert.DoesNotContain(await Fixed.Diagnostics(fixedSource), diagnostic => diagnostic.Id.StartsWith("CERT", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("C=US, O=AT&amp;T, CN=a", "CERT1010", "AT&T")]
    [InlineData("C=US, O=Smith &amp; Sons&#44; Inc., CN=a", "CERT1010", "Smith & Sons, Inc.")]
    [InlineData("C=US, O=Caf&eacute; &quot;Z&quot;, CN=a", "CERT1010", "Café \"Z\"")]
    [InlineData("C=US, O=A&#43;B, CN=a", "CERT1010", "A+B")]
    [InlineData("C=US, O=A\\, B&amp;C, CN=a", "CERT1010", "A, B&C")]
    public async Task BouncyCastle_reads_the_suggested_value(string text, string rule, string expected)
    {
        var source = "public class Program\n{\n    public static object Run() => new Org.BouncyCastle.Asn1.X509.X509Name(" + Literal(text) + ");\n}\n";

        var fixedSource = await Fixed.By(new SuggestedValueFix(), rule, source);

        Assert.NotEqual(source, fixedSource);
        Assert.Equal(["US", expected, "a"], ((X509Name)CompiledCode.Run(fixedSource)!).GetValueList());
        Assert.DoesNotContain(await Fixed.Diagnostics(fixedSource), diagnostic => diagnostic.Id.StartsWith("CERT", StringComparison.Ordinal));
    }

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
