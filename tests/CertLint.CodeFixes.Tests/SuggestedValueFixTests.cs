using CertLint.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.CodeFixes.Tests;

public class SuggestedValueFixTests
{
    [Theory]
    // every form of literal
    [InlineData("_ = new X500DistinguishedName(\"CN=a, C={|CERT1004:USA|}\"); // stays", "_ = new X500DistinguishedName(\"CN=a, C=US\"); // stays")]
    [InlineData("_ = new X500DistinguishedName(@\"CN=a, C={|CERT1004:USA|}\");", "_ = new X500DistinguishedName(@\"CN=a, C=US\");")]
    [InlineData("_ = new X500DistinguishedName(\"\"\"CN=a, C={|CERT1004:USA|}\"\"\");", "_ = new X500DistinguishedName(\"\"\"CN=a, C=US\"\"\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN=a{number}, C={|CERT1004:USA|}\");", "_ = new X500DistinguishedName($\"CN=a{number}, C=US\");")]
    [InlineData("_ = new X500DistinguishedName($@\"CN=a{number}, C={|CERT1004:USA|}\");", "_ = new X500DistinguishedName($@\"CN=a{number}, C=US\");")]
    [InlineData("_ = new X500DistinguishedName($\"\"\"CN=a{number}, C={|CERT1004:USA|}\"\"\");", "_ = new X500DistinguishedName($\"\"\"CN=a{number}, C=US\"\"\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, \" /* why */ + \"C={|CERT1004:USA|}\");", "_ = new X500DistinguishedName(\"CN=a, \" /* why */ + \"C=US\");")]
    [InlineData("X500DistinguishedName name = new(\"C={|CERT1004:USA|}, CN=a\");", "X500DistinguishedName name = new(\"C=US, CN=a\");")]
    [InlineData("const string country = \"{|CERT1004:USA|}\"; _ = new X500DistinguishedName(\"CN=a, C=\" + country);", "const string country = \"US\"; _ = new X500DistinguishedName(\"CN=a, C=\" + country);")]
    [InlineData("new X500DistinguishedNameBuilder().AddCountryOrRegion(\"{|CERT1004:UK|}\");", "new X500DistinguishedNameBuilder().AddCountryOrRegion(\"GB\");")]
    // each rule
    [InlineData("new X500DistinguishedNameBuilder().AddCountryOrRegion(\"{|CERT5006:USA|}\");", "new X500DistinguishedNameBuilder().AddCountryOrRegion(\"US\");")]
    [InlineData("new X500DistinguishedNameBuilder().AddOrganizationName(\"{|CERT5004:\\\"Contoso, Ltd.\\\"|}\");", "new X500DistinguishedNameBuilder().AddOrganizationName(\"Contoso, Ltd.\");")]
    [InlineData("new X500DistinguishedNameBuilder().AddOrganizationName(@\"{|CERT5004:Contoso\\, Ltd.|}\");", "new X500DistinguishedNameBuilder().AddOrganizationName(@\"Contoso, Ltd.\");")]
    [InlineData("new X500DistinguishedNameBuilder().AddCommonName(\"{|CERT5004:CN=mtls.contoso.com|}\");", "new X500DistinguishedNameBuilder().AddCommonName(\"mtls.contoso.com\");")]
    [InlineData("new X509Certificate2Collection().Find(X509FindType.FindBySubjectName, \"{|CERT6001:CN=mtls.contoso.com|}\", false);", "new X509Certificate2Collection().Find(X509FindType.FindBySubjectName, \"mtls.contoso.com\", false);")]
    [InlineData("new X509Certificate2Collection().Find(X509FindType.FindBySubjectName, $\"{|CERT6001:CN=|}{number}\", false);", "new X509Certificate2Collection().Find(X509FindType.FindBySubjectName, $\"{number}\", false);")]
    [InlineData("new X509Certificate2Collection().Find(X509FindType.FindBySubjectDistinguishedName, \"{|CERT6002:CN=mtls.contoso.com,ST=California|}\", false);", "new X509Certificate2Collection().Find(X509FindType.FindBySubjectDistinguishedName, \"CN=mtls.contoso.com, S=California\", false);")]
    [InlineData("new X509Certificate2Collection().Find(X509FindType.FindBySubjectDistinguishedName, \"{|CERT6002:CN=a, O='Contoso, Ltd.'|}\", false);", "new X509Certificate2Collection().Find(X509FindType.FindBySubjectDistinguishedName, \"CN=a, O=\\\"'Contoso, Ltd.'\\\"\", false);")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, S={|CERT1005:CA|}, C=US\");", "_ = new X500DistinguishedName(\"CN=a, S=California, C=US\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, ST={|CERT1005:SAP|}, C=CO\");", "_ = new X500DistinguishedName(\"CN=a, ST=\\\"San Andrés, Providencia y Santa Catalina\\\", C=CO\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, L={|CERT1006:NYC|}, ST=New York, C=US\");", "_ = new X500DistinguishedName(\"CN=a, L=New York, ST=New York, C=US\");")]
    [InlineData("new X500DistinguishedNameBuilder().AddOrganizationName(\"{|CERT1010: Contoso|}\");", "new X500DistinguishedNameBuilder().AddOrganizationName(\"Contoso\");")]
    [InlineData("new X500DistinguishedNameBuilder().AddOrganizationName(\"{|CERT1010:AT&amp;T|}\");", "new X500DistinguishedNameBuilder().AddOrganizationName(\"AT&T\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, O={|CERT5001:Contoso, Ltd.|}, C=US\");", "_ = new X500DistinguishedName(\"CN=a, O=\\\"Contoso, Ltd.\\\", C=US\");")]
    [InlineData("_ = new X500DistinguishedName(@\"CN=a, O={|CERT5001:Contoso, Ltd.|}, C=US\");", "_ = new X500DistinguishedName(@\"CN=a, O=\"\"Contoso, Ltd.\"\", C=US\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, {|CERT5001:Country|}=US\");", "_ = new X500DistinguishedName(\"CN=a, C=US\");")]
    [InlineData("_ = new X500DistinguishedName(\"{|CERT5001:mtls.contoso.com|}\");", "_ = new X500DistinguishedName(\"CN=mtls.contoso.com\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, O={|CERT5005:A+B Ltd|}, C=US\");", "_ = new X500DistinguishedName(\"CN=a, O=\\\"A+B Ltd\\\", C=US\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, {|CERT5005:countryName|}=US\");", "_ = new X500DistinguishedName(\"CN=a, C=US\");")]
    [InlineData("new SubjectAlternativeNameBuilder().AddDnsName(\"{|CERT2002:https://mtls.contoso.com/x|}\");", "new SubjectAlternativeNameBuilder().AddDnsName(\"mtls.contoso.com\");")]
    public Task The_suggested_value_is_written(string code, string expected) => FixCode.Statements<SuggestedValueFix>(code, expected);

    [Fact]
    public Task A_raw_literal_whose_value_ends_with_a_quote_gets_lines_of_its_own() => FixCode.Statements<SuggestedValueFix>(
        "_ = new X500DistinguishedName(\"\"\"CN=a, O={|CERT5001:Contoso, Ltd.|}\"\"\");",
        "_ = new X500DistinguishedName(\"\"\"\n            CN=a, O=\"Contoso, Ltd.\"\n            \"\"\");");

    [Fact]
    public Task A_value_over_two_literals_keeps_both() => FixCode.Statements<SuggestedValueFix>(
        "_ = new X500DistinguishedName(\"CN=a, O={|CERT5001:Contoso,\"\n            + \" Ltd.|}, C=US\");",
        "_ = new X500DistinguishedName(\"CN=a, O=\\\"Contoso,\"\n            + \" Ltd.\\\", C=US\");");

    [Fact]
    public Task The_order_of_the_Baseline_Requirements_is_written() => FixCode.Statements<SuggestedValueFix>(
        "_ = new X500DistinguishedName(\"{|CERT1016:C=US, CN=mtls.contoso.com, O=Contoso|}\");",
        "_ = new X500DistinguishedName(\"CN=mtls.contoso.com, O=Contoso, C=US\");",
        test => test.EditorConfig("certlint.profile = public-tls"));

    [Fact]
    public Task One_rule_is_fixed_everywhere_and_not_another_one()
    {
        var test = new FixTest<SuggestedValueFix>
        {
            TestState =
            {
                Sources =
                {
                    Unit("A", "\"CN=a, C={|CERT1004:USA|}\", \"CN=b, ST={|CERT1005:CA|}, C={|CERT1004:USA|}\""),
                    Unit("B", "@\"C={|CERT1004:UK|}, CN=c\""),
                },
            },
            BatchFixedState =
            {
                Sources =
                {
                    Unit("A", "\"CN=a, C=US\", \"CN=b, ST={|CERT1005:CA|}, C=US\""),
                    Unit("B", "@\"C=GB, CN=c\""),
                },
                MarkupHandling = Microsoft.CodeAnalysis.Testing.MarkupMode.Allow,
            },
            FixedState =
            {
                Sources = { Unit("A", "\"CN=a, C=US\", \"CN=b, ST={|CERT1005:CA|}, C=US\""), Unit("B", "@\"C=GB, CN=c\"") },
                MarkupHandling = Microsoft.CodeAnalysis.Testing.MarkupMode.Allow,
            },
            CodeActionEquivalenceKey = "SuggestedValueFix.CERT1004",
        };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Fix_all_reaches_the_other_projects_of_a_solution()
    {
        var test = new FixTest<SuggestedValueFix>
        {
            TestState = { Sources = { Unit("A", "\"CN=a, C={|CERT1004:USA|}\"") } },
            FixedState = { Sources = { Unit("A", "\"CN=a, C=US\"") } },
        };
        test.TestState.AdditionalProjects["Other"].Sources.Add(("/Other/B.cs", Unit("B", "\"CN=b, C={|CERT1004:UK|}, ST=x\"")));
        test.FixedState.AdditionalProjects["Other"].Sources.Add(("/Other/B.cs", Unit("B", "\"CN=b, C=GB, ST=x\"")));
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            var other = state.AdditionalProjects["Other"];
            other.AdditionalReferences.AddRange(Analyzers.Tests.Harness.References.Framework);
            other.AnalyzerConfigFiles.Add(("/Other/.globalconfig", "is_global = true\nbuild_property._CertLintPackage = true\n"));
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Several_findings_in_one_raw_literal_are_fixed_at_once() => FixCode.Statements<SuggestedValueFix>(
        "_ = new X500DistinguishedName(\"\"\"CN=a, O={|CERT5005:A+B|}, OU={|CERT5005:C+D|}\"\"\");",
        "_ = new X500DistinguishedName(\"\"\"\n            CN=a, O=\"A+B\", OU=\"C+D\"\n            \"\"\");");

    [Theory]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, C={|CERT1004:U\" + 'S' + \"A|}\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, C={|CERT1004:EU|}\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN={|CERT1001:acme.service-now.com|}\");")]
    public Task Nothing_is_offered_without_a_certain_value_in_a_literal(string code) => FixCode.NotOffered<SuggestedValueFix>(code);

    [Theory]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, C={|CERT1004:USA|}\");", "Write 'US'")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, S={|CERT1005:CA|}, C=US\");", "Write 'California'")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, O={|CERT5001:Contoso, Ltd.|}, C=US\");", "Write '\"Contoso, Ltd.\"'")]
    public Task The_menu_says_what_is_written(string code, string title)
    {
        var verified = false;
        return FixCode.Statements<SuggestedValueFix>(
            code,
            code.Replace("{|CERT1004:USA|}", "US", StringComparison.Ordinal).Replace("{|CERT1005:CA|}", "California", StringComparison.Ordinal)
                .Replace("{|CERT5001:Contoso, Ltd.|}", "\\\"Contoso, Ltd.\\\"", StringComparison.Ordinal),
            test => test.CodeActionVerifier = (action, verifier) =>
            {
                verified = true;
                verifier.Equal(title, action.Title);
            }).ContinueWith(task => Assert.True(task.IsCompletedSuccessfully && verified, task.Exception?.ToString()), TaskScheduler.Default);
    }

    [Fact]
    public Task Old_code_stays_old() => FixCode.Source<SuggestedValueFix>(
        """
        namespace Old
        {
            using System.Security.Cryptography.X509Certificates;

            class Program
            {
                #region names
                static X500DistinguishedName Name = new X500DistinguishedName(@"CN=a, " +
                    "C={|CERT1004:USA|}"); // USA
                #endregion
            }
        }
        """,
        """
        namespace Old
        {
            using System.Security.Cryptography.X509Certificates;

            class Program
            {
                #region names
                static X500DistinguishedName Name = new X500DistinguishedName(@"CN=a, " +
                    "C=US"); // USA
                #endregion
            }
        }
        """,
        test => test.LanguageVersion = LanguageVersion.CSharp7_3);

    private static string Unit(string name, string texts) =>
        "using System.Security.Cryptography.X509Certificates;\nclass " + name + "\n{\n    static X500DistinguishedName[] Names()\n    {\n        return new[] { "
        + string.Join(", ", texts.Split("\", ").Select((text, index) => "new X500DistinguishedName(" + text + (index < texts.Split("\", ").Length - 1 ? "\"" : "") + ")"))
        + " };\n    }\n}\n";
}
