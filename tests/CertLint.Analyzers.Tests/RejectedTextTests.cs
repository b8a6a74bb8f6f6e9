using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests;

public class RejectedTextTests
{
    [Fact]
    public Task Text_that_the_constructor_rejects_is_reported() => Verify.Statements(
        "_ = new X500DistinguishedName(\"O={|#0:Contoso, Ltd.|}\");",
        test => test.Expect(
            "CERT5001",
            DiagnosticSeverity.Warning,
            "X500DistinguishedName cannot parse 'O=Contoso, Ltd.' because of the comma in 'Contoso, Ltd.'; write O=\"Contoso, Ltd.\" or use X500DistinguishedNameBuilder."));

    [Fact]
    public Task A_rejected_request_names_the_parser_that_rejects_it() => Verify.Statements(
        "using var key = ECDsa.Create(); _ = new CertificateRequest(\"CN=x, {|#0:Country|}=US\", key, HashAlgorithmName.SHA256);",
        test => test.Expect(
            "CERT5001",
            DiagnosticSeverity.Warning,
            "X500DistinguishedName cannot parse 'CN=x, Country=US' because 'Country' is no attribute key that .NET knows; use C."));

    [Fact]
    public Task The_value_of_a_rejected_text_gets_no_advice_of_its_own() => Verify.Statements(
        "_ = new X500DistinguishedName(\"CN=acme.service-now.com, {|CERT5001:Country|}=USA\");");

    [Theory]
    [InlineData("CN=host,{|CERT5001:,|} O=b")]
    [InlineData("{|CERT5001:host.contoso.com|}")]
    [InlineData("O={|CERT5003:Contoso\\\\, Ltd.|}")]
    public Task Other_forms_that_dotnet_rejects_are_reported(string name) =>
        Verify.Statements($"_ = new X500DistinguishedName(\"{name}\");");

    [Theory]
    [InlineData("O=b, c\\nCN=a", "X500DistinguishedNameFlags.UseNewLines")]
    [InlineData("O=Contoso, Ltd.; CN=x", "X500DistinguishedNameFlags.UseSemicolons")]
    [InlineData("O=\\\"Contoso; CN=x", "X500DistinguishedNameFlags.DoNotUseQuotes")]
    [InlineData("O=Contoso, Ltd.", "(X500DistinguishedNameFlags)flags")]
    public Task Flags_that_allow_a_text_are_understood(string name, string flags) =>
        Verify.Statements($"var flags = user.Length; _ = new X500DistinguishedName(\"{name}\", {flags});");

    [Fact]
    public Task Each_library_has_a_grammar_of_its_own() => Verify.Statements("""
        _ = new Org.BouncyCastle.Asn1.X509.X509Name("O=Contoso\\, Ltd., CN=x");
        _ = new Org.BouncyCastle.Asn1.X509.X509Name("CN=x, {|CERT5001:State|}=Bavaria");
        """);

    [Theory]
    [InlineData("Assert.Throws(() => new X500DistinguishedName(\"bad\"));")]
    [InlineData("Assert.Throws<Exception>(() => { _ = new X500DistinguishedName(\"bad\"); });")]
    [InlineData("Assert.ThrowsAsync(async () => { await Task.Yield(); _ = new X500DistinguishedName(\"bad\"); });")]
    [InlineData("Assert.Throws(delegate { _ = new X500DistinguishedName(\"bad\"); });")]
    [InlineData("Assert.That(() => new X500DistinguishedName(\"bad\"), Throws.Exception);")]
    [InlineData("Assert.Catch(() => new X500DistinguishedName(\"bad\"));")]
    [InlineData("Should.Throw(() => new X500DistinguishedName(\"bad\"));")]
    [InlineData("try { _ = new X500DistinguishedName(\"bad\"); Assert.Fail(\"no exception\"); } catch (ArgumentException) { }")]
    [InlineData("_ = Record.Exception(() => new X500DistinguishedName(\"bad\"));")]
    public Task Who_wants_the_exception_gets_no_advice(string statement) => Tests(statement);

    [Fact]
    public Task A_method_that_is_expected_to_throw_gets_no_advice() => Verify.Source("""
        using System;
        using System.Security.Cryptography.X509Certificates;
        class ExpectedExceptionAttribute(Type type) : Attribute { public Type Type => type; }
        class Program
        {
            [ExpectedException(typeof(ArgumentException))]
            void Test() { _ = new X500DistinguishedName("bad"); }

            void Other() { _ = new X500DistinguishedName("{|CERT5001:bad|}"); }
        }
        """);

    [Theory]
    [InlineData("Func<object> make = () => new X500DistinguishedName(\"{|CERT5001:bad|}\");")]
    [InlineData("Run(() => new X500DistinguishedName(\"{|CERT5001:bad|}\"));")]
    [InlineData("try { _ = new X500DistinguishedName(\"{|CERT5001:bad|}\"); } catch (ArgumentException) { Assert.Fail(\"x\"); }")]
    [InlineData("try { _ = new X500DistinguishedName(\"{|CERT5001:bad|}\"); Assert.Fail(\"x\"); } finally { }")]
    [InlineData("Assert.That(() => new X500DistinguishedName(\"{|CERT5001:bad|}\"), Is.Exception);")]
    public Task A_lambda_that_nobody_expects_to_throw_is_reported(string statement) => Tests(statement);

    [Fact]
    public Task A_test_project_hears_of_rejected_text_as_a_warning() => Verify.Statements(
        "_ = new X500DistinguishedName(\"CN=x, {|#0:Country|}=US\");",
        test =>
        {
            test.Property("_CertLintTests", "true");
            test.Expect("CERT5001", DiagnosticSeverity.Warning);
        });

    // Stand-ins: the frameworks are told by the names of their methods alone.
    private static Task Tests(string statement) => Verify.Source($$"""
        using System;
        using System.Threading.Tasks;
        using System.Security.Cryptography.X509Certificates;
        static class Assert
        {
            public static void Throws(Func<object> code) { }
            public static void Throws(Action code) { }
            public static void Fail(string message) { }
            public static void Throws<T>(Action code) { }
            public static void ThrowsAsync(Func<Task> code) { }
            public static void Catch(Func<object> code) { }
            public static void That(Func<object> code, object constraint) { }
        }
        static class Should { public static void Throw(Func<object> code) { } }
        static class Record { public static Exception Exception(Func<object> code) => null; }
        static class Throws { public static object Exception => null; }
        static class Is { public static object Exception => null; }
        static class Program
        {
            static void Run(Func<object> code) { }
            static void Main()
            {
                {{statement}}
            }
        }
        """);
}
