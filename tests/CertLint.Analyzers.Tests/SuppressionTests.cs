using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests;

/// <summary>What the compiler takes back, or raises, after CertLint has spoken.</summary>
public class SuppressionTests
{
    private const string Suppress = "SuppressMessage(\"CertLintSubject\", \"CERT1004\", Justification = \"sample\"";

    [Theory]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis." + Suppress + ")]\nclass A { object N = new Name(\"C=USA\"); }")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis." + Suppress + ", Scope = \"type\", Target = \"~T:A\")]\nclass A { object N = new Name(\"C=USA\"); }")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis." + Suppress + ", Scope = \"member\", Target = \"~M:A.F\")]\nclass A { object F() => new Name(\"C=USA\"); object G() => new Name(\"C={|CERT1004:USA|}\"); }")]
    [InlineData("[" + Suppress + ")] class A { object N = new Name(\"C=USA\"); class Inner { object N = new Name(\"C=USA\"); } }\nclass B { object N = new Name(\"C={|CERT1004:USA|}\"); }")]
    [InlineData("class A { [" + Suppress + ")] object F() => new Name(\"C=USA\"); object G() => new Name(\"C={|CERT1004:USA|}\"); }")]
    [InlineData("class A { [" + Suppress + ")] object F = new Name(\"C=USA\"); object G = new Name(\"C={|CERT1004:USA|}\"); }")]
    [InlineData("class A { [" + Suppress + ")] object F { get => new Name(\"C=USA\"); } }")]
    public Task An_attribute_suppresses_what_it_stands_on(string source) => Verify.Source(Usings + source);

    [Theory]
    [InlineData("#pragma warning disable CERT1004\nclass A { object N = new Name(\"C=USA\"); }")]
    [InlineData("#pragma warning disable\nclass A { object N = new Name(\"C=USA\"); }")]
    [InlineData("#pragma warning disable CERT1004\n#pragma warning restore CERT1004\nclass A { object N = new Name(\"C={|CERT1004:USA|}\"); }")]
    [InlineData("#pragma warning disable CERT1005\nclass A { object N = new Name(\"C={|CERT1004:USA|}\"); }")]
    public Task A_pragma_suppresses_what_follows(string source) => Verify.Source(Usings + source);

    [Fact]
    public Task NoWarn_silences_one_rule_alone() => Verify.Source(
        Usings + "class A { object N = new Name(\"CN={|CERT1001:acme.service-now.com|}, C=USA\"); }",
        test => test.Switch("CERT1004", ReportDiagnostic.Suppress));

    [Fact]
    public Task WarningsAsErrors_raises() => Verify.Source(
        Usings + "class A { object N = new Name(\"C={|#0:USA|}\"); }",
        test =>
        {
            test.Switch("CERT1004", ReportDiagnostic.Error);
            test.Expect("CERT1004", DiagnosticSeverity.Error);
        });

    [Fact]
    public Task An_editorconfig_wins_over_NoWarn_in_no_case() => Verify.Source(
        Usings + "class A { object N = new Name(\"C=USA\"); }",
        test =>
        {
            test.Switch("CERT1004", ReportDiagnostic.Suppress);
            test.EditorConfig("dotnet_diagnostic.CERT1004.severity = warning");
        });

    private const string Usings = """
        using System.Diagnostics.CodeAnalysis;
        using Name = System.Security.Cryptography.X509Certificates.X500DistinguishedName;

        """;
}
