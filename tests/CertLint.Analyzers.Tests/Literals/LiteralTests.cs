using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests.Literals;

/// <summary>Names with the provider's host that reach no API which is judged: a suggestion, and only where nothing speaks against it.</summary>
public class LiteralTests
{
    private const string Free = "{|#0:acme.service-now.com|}";

    [Theory]
    [InlineData("Make(\"CN=" + Free + "\");")]
    [InlineData("Make(\"CN=" + Free + ", O=Contoso, C=US\");")]
    [InlineData("Make(\"C=US,O=Contoso,CN=" + Free + "\");")]
    [InlineData("Make(\"cn=" + Free + "\");")]
    [InlineData("Make(\"commonName=" + Free + "\");")]
    [InlineData("Make(\"O=Acme\\\\, Inc.,CN=" + Free + "\");")]
    [InlineData("Make(\"/C=US/O=Contoso/CN=" + Free + "\");")]
    [InlineData("Make(@\"CN=" + Free + ", O=\"\"Contoso, Ltd.\"\"\");")]
    [InlineData("Make(\"CN=" + Free + "\" + \", C=US\");")]
    [InlineData("Make(\"CN={|#0:service-now.com|}\");")]
    [InlineData("Make($\"CN={|#0:{user}.service-now.com|}, C=US\");")]
    [InlineData("Make(\"CN=\" + {|#0:user + \".service-now.com|}\");")]
    [InlineData("Make(user == \"\" ? \"CN=mtls.contoso.com\" : \"CN=" + Free + "\");")]
    [InlineData("Make(user ?? \"CN=" + Free + "\");")]
    [InlineData("Make(user switch { \"\" => \"CN=" + Free + "\", _ => user });")]
    [InlineData("const string subject = \"CN=" + Free + "\"; Make(subject);")]
    [InlineData("var subject = \"CN=" + Free + "\"; var other = subject; Action act = () => Make(other); act();")]
    [InlineData("string subject; subject = \"CN=" + Free + "\"; Make(subject);")]
    [InlineData("var unused = \"CN=" + Free + "\";")]
    [InlineData("var options = new Options { Subject = \"CN=" + Free + "\" };")]
    [InlineData("var options = new Options(); options.Subject = \"CN=" + Free + "\";")]
    [InlineData("_ = new Options(\"CN=" + Free + "\");")]
    public Task A_name_that_is_handed_on_is_told(string statements) =>
        Verify.Source(Program(statements), test => test.Expect("CERT1001", DiagnosticSeverity.Info));

    [Theory]
    [InlineData("private const string Subject = \"CN=" + Free + "\"; void Use() => Make(Subject);")]
    [InlineData("private const string Subject = \"CN=" + Free + "\"; void Use() => Make(Program.Subject);")]
    [InlineData("private const string Subject = \"CN=" + Free + "\"; string Name => nameof(Subject);")]
    [InlineData("private static readonly string Subject = \"CN=" + Free + "\"; class Inner { void Use() => Make(Subject); }")]
    [InlineData("private string Subject { get; } = \"CN=" + Free + "\"; void Use() => Make(this.Subject);")]
    [InlineData("private string subject; Program() => subject = \"CN=" + Free + "\"; void Use() => Make(subject);")]
    [InlineData("void Use(string subject = \"CN=" + Free + "\") => Make(subject);")]
    public Task A_private_member_is_followed_to_its_uses(string member) =>
        Verify.Source(Program("", member), test => test.Expect("CERT1001", DiagnosticSeverity.Info));

    [Theory]
    [InlineData("https://acme.service-now.com/?CN=acme.service-now.com")]
    [InlineData("ldap://ldap.contoso.com/CN=acme.service-now.com")]
    [InlineData("acme.service-now.com")]
    [InlineData("Expected CN=acme.service-now.com")]
    [InlineData("CN=acme.service-now.com is not the name of this host.")]
    [InlineData("The subject is CN=acme.service-now.com, O=Contoso")]
    [InlineData("Subject: CN=acme.service-now.com")]
    [InlineData("CN=servicenow.acme.com")]
    [InlineData("CN=service-now.com.acme.com")]
    [InlineData("CN=myservice-now.com")]
    [InlineData("CN=Contoso.Saml2.Tests")]
    [InlineData("CN=mtls.contoso.com, OU=acme.service-now.com")]
    [InlineData("CN=*.service-now.com, O=\\\"ServiceNow, Inc.\\\", L=Santa Clara, S=California, C=US")]
    [InlineData("O=Contoso")]
    [InlineData("CN=")]
    public Task A_text_that_is_no_name_of_the_provider_is_silent(string text) => Verify.Source(Program($"Make(\"{text}\");"));

    [Theory]
    [InlineData("_ = user == \"CN=acme.service-now.com\";")]
    [InlineData("_ = user is \"CN=acme.service-now.com\";")]
    [InlineData("_ = user switch { \"CN=acme.service-now.com\" => 1, _ => 2 };")]
    [InlineData("switch (user) { case \"CN=acme.service-now.com\": break; }")]
    [InlineData("_ = user.Equals(\"CN=acme.service-now.com\");")]
    [InlineData("_ = string.Equals(user, \"CN=acme.service-now.com\", StringComparison.Ordinal);")]
    [InlineData("_ = user.Contains(\"CN=acme.service-now.com\") || user.StartsWith(\"CN=acme.service-now.com\") || user.EndsWith(\"CN=acme.service-now.com\");")]
    [InlineData("_ = \"CN=acme.service-now.com\".Equals(user);")]
    [InlineData("_ = new X509Store().Certificates.Find(X509FindType.FindBySubjectDistinguishedName, \"CN=acme.service-now.com\", false);")]
    [InlineData("Console.WriteLine(\"CN=acme.service-now.com\");")]
    [InlineData("throw new Exception(\"CN=acme.service-now.com\");")]
    [InlineData("Log(\"CN=acme.service-now.com\"); WriteTrace(\"CN=acme.service-now.com\");")]
    [InlineData("_ = IsTrusted(\"CN=acme.service-now.com\");")]
    [InlineData("_ = Connect(\"CN=acme.service-now.com\");")]
    [InlineData("var expected = \"CN=acme.service-now.com\"; Make(expected);")]
    [InlineData("var subject = \"CN=acme.service-now.com\"; Make(subject); _ = user == subject;")]
    [InlineData("var subject = \"CN=acme.service-now.com\"; var other = subject; _ = other.Equals(user);")]
    [InlineData("var names = new[] { \"CN=acme.service-now.com\" }; _ = Array.IndexOf(names, user);")]
    [InlineData("var names = new System.Collections.Generic.List<string> { \"CN=acme.service-now.com\" }; _ = names.Contains(user);")]
    [InlineData("Make($\"{\"CN=acme.service-now.com\"}, of {user}\");")]
    [InlineData("Make(\"CN=acme.service-now.com\".Trim());")]
    [InlineData("Take(\"CN=acme.service-now.com\");")]
    [InlineData("_ = new MockInstance(\"CN=acme.service-now.com\"); _ = new Options { TrustedSubject = \"CN=acme.service-now.com\" };")]
    public Task What_is_compared_told_or_somebody_elses_is_silent(string statements) => Verify.Source(Program(statements));

    [Theory]
    [InlineData("private const string Subject = \"CN=acme.service-now.com\"; bool Use(string s) => s == Subject;")]
    [InlineData("private const string Subject = \"CN=acme.service-now.com\"; bool Use(string s) { Make(Subject); return Subject.Equals(s); }")]
    [InlineData("private const string Subject = \"CN=acme.service-now.com\"; int Use(string s) => s switch { Subject => 1, _ => 2 };")]
    [InlineData("private const string PeerName = \"CN=acme.service-now.com\"; void Use() => Make(PeerName);")]
    [InlineData("internal const string Subject = \"CN=acme.service-now.com\"; void Use() => Make(Subject);")]
    [InlineData("public string Subject { get; set; } = \"CN=acme.service-now.com\";")]
    [InlineData("public string Subject => \"CN=acme.service-now.com\";")]
    [InlineData("private string Subject() { return \"CN=acme.service-now.com\"; }")]
    [InlineData("[System.ComponentModel.Description(\"CN=acme.service-now.com\")] void Use() { }")]
    [InlineData("[Subject(\"CN=acme.service-now.com\")] void Use() { } class SubjectAttribute : Attribute { public SubjectAttribute(string name) { } }")]
    [InlineData("bool Use(string s, string subject = \"CN=acme.service-now.com\") => s == subject;")]
    [InlineData("record Wish(string Subject = \"CN=acme.service-now.com\");")]
    [InlineData("private const string Subject = \"CN=acme.service-now.com\"; } partial class Program { void Use() => Make(Subject);")]
    [InlineData("/// <summary>CN=acme.service-now.com</summary>\n void Use() { /* Make(\"CN=acme.service-now.com\") */ }")]
    public Task A_member_that_others_see_or_that_is_compared_is_silent(string member) => Verify.Source(Program("", member));

    [Theory]
    [InlineData("_ = new X500DistinguishedName(\"CN={|CERT1001:acme.service-now.com|}\");")]
    [InlineData("const string subject = \"CN={|CERT1001:acme.service-now.com|}\"; _ = new X500DistinguishedName(subject);")]
    [InlineData("var subject = \"CN={|CERT1001:acme.service-now.com|}\"; Make(subject); _ = new X500DistinguishedName(subject);")]
    public Task What_reaches_an_API_is_told_there_and_once(string statements) => Verify.Source(Program(statements));

    [Fact]
    public Task A_domain_of_a_setting_is_the_providers_too() => Verify.Source(
        Program("Make(\"CN={|#0:mtls.fabrikam.com|}\");"),
        test =>
        {
            test.EditorConfig("certlint.provider_domains = fabrikam.com");
            test.Expect(
                "CERT1001", DiagnosticSeverity.Info,
                "No CA will issue a certificate for 'mtls.fabrikam.com' to you, because your service provider owns that domain; if this text names you and not the instance, use a host name on your own domain.");
        });

    [Fact]
    public Task It_is_never_policy() => Verify.Source(Program("Make(\"CN=" + Free + "\");"), test =>
    {
        test.Property("CertLintFailOnViolation", "true");
        test.Expect("CERT1001", DiagnosticSeverity.Info);
    });

    [Fact]
    public Task A_test_project_holds_test_doubles() =>
        Verify.Source(Program("Make(\"CN=acme.service-now.com\");"), test => test.EditorConfig("certlint.tests = true"));

    private static string Program(string statements, string member = "") => $$"""
        using System;
        using System.Security.Cryptography.X509Certificates;
        partial class Program
        {
            {{member}}
            static void Make(string name) { }
            static void Take(object name) { }
            static void Log(string name) { }
            static void WriteTrace(string name) { }
            static bool IsTrusted(string name) => true;
            static bool Connect(string serverName) => true;
            static void Main(string user)
            {
                {{statements}}
            }
            class Options
            {
                public Options() { }
                public Options(string name) => Subject = name;
                public string Subject { get; set; }
                public string TrustedSubject { get; set; }
            }
            class MockInstance { public MockInstance(string name) { } }
        }
        """;
}
