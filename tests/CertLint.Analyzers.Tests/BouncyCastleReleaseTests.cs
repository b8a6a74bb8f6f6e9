using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests;

/// <summary>Each release of BouncyCastle has its own idea of a name; only of those that were measured an error is told.</summary>
public class BouncyCastleReleaseTests
{
    private const string Name = "Org.BouncyCastle.Asn1.X509.X509Name";

    [Theory]
    [InlineData("{|CERT5001:S|}=California, C=US")]
    [InlineData("O={|CERT5001:A+B Ltd|}, C=US")]
    [InlineData("{|CERT5001:CN |}=x")]
    [InlineData("O=Contoso, {|CERT5001:Ltd|}=x")]
    [InlineData("O=\\\"Contoso")]
    [InlineData("C={|CERT1004:USA|}")]
    public Task The_portable_release_is_judged_by_its_own_parser(string name) => Names(name, References.PortableBouncyCastle);

    [Theory]
    [InlineData("BouncyCastle.Crypto", "1.8.10.0")]
    [InlineData("BouncyCastle.Crypto", "2.0.0.0")]
    [InlineData("BouncyCastle.Cryptography", "2.4.0.0")]
    [InlineData("Contoso.BouncyCastle", "2.7.0.0")]
    public Task Of_a_release_that_was_not_measured_no_error_is_told_but_values_are_judged(string assembly, string version)
    {
        var reference = References.OtherBouncyCastle(assembly, version);
        return Verify.Statements(
            $"""
            _ = new {Name}("S=California, C=US");
            _ = new {Name}("O=A+B Ltd");
            _ = new {Name}("ST=" + "{"{|CERT1005:CA|}"}" + ", C=US");
            _ = new {Name}("{"{|CERT5007:CN=x|}"}, C=US");
            """,
            test => Reference(test, reference));
    }

    [Fact]
    public Task The_current_release_is_known_by_the_version_of_its_file() => Verify.Statements(
        $"_ = new {Name}(\"CN=x, {{|CERT5001:State|}}=Bavaria\");",
        test => Reference(test, References.OtherBouncyCastle("BouncyCastle.Cryptography", "2.7.1.0")));

    private static Task Names(string name, MetadataReference reference) =>
        Verify.Statements($"_ = new {Name}(\"{name}\");", test => Reference(test, reference));

    private static void Reference(NameTest test, MetadataReference reference)
    {
        test.TestState.AdditionalReferences.Remove(References.BouncyCastle);
        test.TestState.AdditionalReferences.Add(reference);
    }
}
