using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CertLint.Analyzers.Tests;

public class GateTests
{
    [Fact]
    public Task Types_of_the_same_name_elsewhere_are_not_meant() => Verify.Source(
        """
        namespace Mine
        {
            class X500DistinguishedName(string text) { public string Text => text; }
            class X500DistinguishedNameBuilder { public void AddCommonName(string name) { } }
            class Program
            {
                static void Main()
                {
                    _ = new X500DistinguishedName("CN={|#0:acme.service-now.com|}, C=USA");
                    new X500DistinguishedNameBuilder().AddCommonName("acme.service-now.com");
                }
            }
        }
        """,
        // Of a text that goes to nobody knows where only the provider's host is told.
        test => test.Expect("CERT1001", DiagnosticSeverity.Info));

    [Fact]
    public Task A_project_without_any_name_API_is_left_alone() => Verify.Source(
        "class Program { const string Subject = \"CN=acme.service-now.com\"; }",
        test =>
        {
            test.TestState.AdditionalReferences.Clear();
            test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(object).Assembly.Location));
        });

    [Fact]
    public Task Where_only_BouncyCastle_is_there_its_names_are_judged() => Verify.Source("""
        class Program
        {
            object Name() => new Org.BouncyCastle.Asn1.X509.X509Name("ST={|CERT1005:CA|}, C=US");
        }
        """,
        test =>
        {
            var core = References.Framework.Where(reference =>
                Path.GetFileName(reference.Display) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "netstandard.dll");
            test.TestState.AdditionalReferences.Clear();
            test.TestState.AdditionalReferences.AddRange(core);
            test.TestState.AdditionalReferences.Add(References.BouncyCastle);
            test.CompilerDiagnostics = CompilerDiagnostics.None;
        });

    [Fact]
    public Task An_older_BouncyCastle_rejects_by_other_rules_and_gets_no_advice_on_syntax() => Verify.Source("""
        namespace Org.BouncyCastle.Asn1.X509
        {
            class X509Name { public X509Name(string dirName) { } }
        }

        class Program
        {
            object Rejected() => new Org.BouncyCastle.Asn1.X509.X509Name("CN=x, Country=US");
            object Judged() => new Org.BouncyCastle.Asn1.X509.X509Name("ST={|CERT1005:CA|}, C=US");
        }
        """,
        test => test.TestState.AdditionalReferences.Remove(References.BouncyCastle));
}
