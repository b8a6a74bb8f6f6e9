using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.Analyzers.Tests.Matching;

/// <summary>Searches for a certificate by its name: CERT6001, CERT6002.</summary>
public class SearchTests
{
    private const string Store = "var store = new X509Certificate2Collection(); ";

    [Theory]
    [InlineData("FindBySubjectName", "\"{|CERT6001:CN=mtls.contoso.com|}\"")]
    [InlineData("FindByIssuerName", "\"{|CERT6001:O=Contoso, C=US|}\"")]
    [InlineData("FindBySubjectName", "\"{|CERT6001:OU = Integrations|}\"")]
    [InlineData("FindBySubjectName", "@\"{|CERT6001:cn=x|}\"")]
    [InlineData("FindBySubjectName", "$\"{|CERT6001:CN=|}{user}\"")]
    [InlineData("FindBySubjectName", "\"{|CERT6001:CN=|}\" + user")]
    [InlineData("FindBySubjectName", "$\"{|CERT6001:CN={user}, O={user}|}\"")]
    [InlineData("FindBySubjectDistinguishedName", "\"{|CERT6002:CN=mtls.contoso.com, ST=California|}\"")]
    [InlineData("FindByIssuerDistinguishedName", "\"{|CERT6002:CN=CA,O=Contoso|}\"")]
    [InlineData("FindBySubjectDistinguishedName", "\"{|CERT6002:localhost|}\"")]
    [InlineData("FindBySubjectDistinguishedName", "$\"CN={user}, {|CERT6002:ST|}=California\"")]
    [InlineData("FindBySubjectDistinguishedName", "\"CN=\" + user + \"{|CERT6002:,|}O=Contoso\"")]
    public Task A_text_that_finds_nothing_is_told(string findType, string text) =>
        Verify.Statements($"{Store}store.Find(X509FindType.{findType}, {text}, false);");

    [Theory]
    [InlineData("FindBySubjectName", "\"mtls.contoso.com\"")]
    [InlineData("FindBySubjectName", "\"identityserver.test.rsa\"")]
    [InlineData("FindBySubjectName", "user")]
    [InlineData("FindBySubjectName", "$\"{user}=x\"")]
    [InlineData("FindBySubjectName", "\"acme.service-now.com\"")]
    [InlineData("FindBySubjectDistinguishedName", "\"CN=acme.service-now.com\"")]
    [InlineData("FindBySubjectDistinguishedName", "\"cn=localhost\"")]
    [InlineData("FindBySubjectDistinguishedName", "\"CN=mtls.contoso.com, O=\\\"Contoso, Ltd.\\\", S=California, C=US\"")]
    [InlineData("FindBySubjectDistinguishedName", "\"CN=\" + user")]
    [InlineData("FindBySubjectDistinguishedName", "$\"CN={user}, {user}\"")]
    [InlineData("FindBySubjectDistinguishedName", "new X500DistinguishedName(new byte[0]).Name")]
    [InlineData("FindByThumbprint", "\"CN=x, ST=y\"")]
    [InlineData("FindByTemplateName", "\"CN=x\"")]
    public Task A_text_that_may_find_something_is_silent(string findType, string text) =>
        Verify.Statements($"{Store}store.Find(X509FindType.{findType}, {text}, false);");

    [Fact]
    public Task The_text_of_a_name_that_was_parsed_is_the_one_that_was_written() => Verify.Statements(Store + """
        var subject = new X500DistinguishedName("{|CERT6002:CN=My Server,O=Acme|}");
        store.Find(X509FindType.FindBySubjectDistinguishedName, subject.Name, false);
        var right = new X500DistinguishedName("CN=My Server, O=Acme");
        store.Find(X509FindType.FindBySubjectDistinguishedName, right.Name, false);
        store.Find(X509FindType.FindBySubjectDistinguishedName, new X500DistinguishedName(subject.RawData).Name, false);
        """);

    [Fact]
    public Task A_name_that_is_assigned_again_or_comes_from_elsewhere_is_silent() => Verify.Source("""
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            static void Main(X500DistinguishedName given, bool choice)
            {
                var store = new X509Certificate2Collection();
                store.Find(X509FindType.FindBySubjectDistinguishedName, given.Name, false);
                var subject = new X500DistinguishedName("CN=My Server,O=Acme");
                if (choice)
                    subject = given;
                store.Find(X509FindType.FindBySubjectDistinguishedName, subject.Name, false);
            }
        }
        """);

    [Fact]
    public Task Arguments_are_found_by_name_in_any_order() => Verify.Statements(
        Store + "store.Find(validOnly: false, findValue: \"{|CERT6001:CN=x|}\", findType: X509FindType.FindBySubjectName);");

    [Fact]
    public Task A_find_type_that_only_the_run_knows_is_silent() => Verify.Source("""
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            static void Main(X509FindType findType) => new X509Certificate2Collection().Find(findType, "CN=x,ST=y", false);
        }
        """);

    [Fact]
    public Task The_projects_own_method_may_change_the_text_first() => Verify.Source(
        """
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            static void Look(X509FindType findType, string value) { }
            static void Main() => Look(X509FindType.FindBySubjectName, "{|#0:CN=x|}");
        }
        """,
        test => test.Expect("CERT6001", DiagnosticSeverity.Info));

    [Fact]
    public Task Credentials_of_WCF_look_for_the_whole_subject() => Verify.Statements(
        """
        var credential = new System.ServiceModel.Security.X509CertificateInitiatorClientCredential();
        credential.SetCertificate("{|CERT6002:client.contoso.com|}", StoreLocation.CurrentUser, StoreName.My);
        credential.SetCertificate("CN=client.contoso.com", StoreLocation.CurrentUser, StoreName.My);
        credential.SetCertificate(StoreLocation.CurrentUser, StoreName.My, X509FindType.FindBySubjectName, "{|CERT6001:CN=client.contoso.com|}");
        credential.SetCertificate(StoreLocation.CurrentUser, StoreName.My, X509FindType.FindBySubjectDistinguishedName, "{|CERT6002:CN=a,O=b|}");
        credential.SetCertificate(StoreLocation.CurrentUser, StoreName.My, X509FindType.FindBySerialNumber, "CN=a,O=b");
        """,
        test => test.TestState.AdditionalReferences.Add(Wcf()));

    [Fact]
    public Task In_a_test_project_it_is_a_suggestion() => Verify.Statements(
        Store + "store.Find(X509FindType.FindBySubjectName, \"{|#0:CN=x|}\", false);",
        test =>
        {
            test.EditorConfig("certlint.tests = true");
            test.Expect(
                "CERT6001", DiagnosticSeverity.Info,
                "FindBySubjectName looks for 'CN=x' within the values of a certificate's subject, which stand there without keys, so it finds none; write 'x'.");
        });

    /// <summary>The methods of System.ServiceModel.Primitives that take a find type, or none.</summary>
    private static CompilationReference Wcf() => CSharpCompilation.Create(
        "System.ServiceModel.Primitives",
        [
            CSharpSyntaxTree.ParseText(
                """
                using System.Security.Cryptography.X509Certificates;
                namespace System.ServiceModel.Security
                {
                    public sealed class X509CertificateInitiatorClientCredential
                    {
                        public void SetCertificate(string subjectName, StoreLocation storeLocation, StoreName storeName) { }
                        public void SetCertificate(StoreLocation storeLocation, StoreName storeName, X509FindType findType, object findValue) { }
                    }
                }
                """,
                cancellationToken: TestContext.Current.CancellationToken),
        ],
        References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
}
