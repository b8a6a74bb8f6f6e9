using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests;

/// <summary>Values that code inserts into a name's text (CERT5002), and that it escapes for another parser (CERT5003).</summary>
public class UnescapedValueTests
{
    private const string BouncyCastle = "new Org.BouncyCastle.Asn1.X509.X509Name";

    [Fact]
    public Task An_inserted_value_is_reported_with_the_builders_method() => Verify.Statements(
        "_ = new X500DistinguishedName($\"CN={|#0:{user}|}, O=Contoso\");",
        test => test.Expect(
            "CERT5002",
            DiagnosticSeverity.Warning,
            "'{user}' is inserted unescaped and can add attributes to the name; pass it to X500DistinguishedNameBuilder.AddCommonName."));

    [Fact]
    public Task In_BouncyCastle_the_lists_take_it() => Verify.Statements(
        $"_ = {BouncyCastle}(\"C=US,O=\" + {{|#0:user|}} + \",CN=mtls.contoso.com\");",
        test => test.Expect(
            "CERT5002",
            DiagnosticSeverity.Warning,
            "'{user}' is inserted unescaped and can add attributes to the name; pass it to the constructor of X509Name that takes lists."));

    [Fact]
    public Task Of_a_value_in_which_something_is_replaced_a_value_is_shown_that_still_can() => Verify.Statements(
        "_ = new X500DistinguishedName($\"CN={|#0:{user.Replace(\",\", \"\")}|}\");",
        test => test.Expect(
            "CERT5002",
            DiagnosticSeverity.Warning,
            "'{user.Replace(\",\", \"\")}' can still add attributes to the name, as 'xx;O=y' does; pass it to X500DistinguishedNameBuilder.AddCommonName."));

    [Fact]
    public Task Tests_hear_it_as_a_suggestion() => Verify.Statements(
        "_ = new X500DistinguishedName($\"CN={|#0:{user}|}\");",
        test =>
        {
            test.Property("_CertLintTests", "true");
            test.Expect("CERT5002", DiagnosticSeverity.Info);
        });

    [Theory]
    [InlineData("_ = new CertificateRequest($\"CN={|CERT5002:{user}|}\", ec, HashAlgorithmName.SHA256);")]
    [InlineData("_ = new X500DistinguishedName($\"CN=\\\"{|CERT5002:{user}|}\\\"\", X500DistinguishedNameFlags.None);")]
    [InlineData("_ = new X500DistinguishedName(\"CN=\" + {|CERT5002:user|} + \".contoso.com\");")]
    [InlineData("_ = new X500DistinguishedName(string.Format(\"CN={0}, O=Contoso\", {|CERT5002:user|}));")]
    [InlineData("_ = new X500DistinguishedName(string.Concat(\"CN=\", {|CERT5002:user|}));")]
    [InlineData("_ = new X500DistinguishedName($\"CN={|CERT5002:{user.Replace(\",\", \"\")}|}\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN={|CERT5002:{user}|}, L={|CERT5002:{given}|}\");")]
    [InlineData("_ = new X500DistinguishedName($\"C=US, O={|CERT5002:{user}|}, CN={user.Length}\");")]
    [InlineData("_ = new X500DistinguishedName(user == \"\" ? \"CN=none\" : $\"CN={|CERT5002:{user}|}\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN={|CERT5002:{user}|}+OU=unit\");")] // which is not CERT5005's any more
    [InlineData("_ = new X500DistinguishedName($\"O=b\\nCN={|CERT5002:{user}|}\", X500DistinguishedNameFlags.UseNewLines);")]
    [InlineData("_ = new X500DistinguishedName($\"CN={|CERT5002:{user.Trim()}|}\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=\" + {|CERT5002:new string(user[0], 64)|});")]
    public Task Every_way_to_insert_a_value_is_seen(string statement) => Verify.Statements("using var ec = ECDsa.Create();\n" + statement);

    [Theory]
    [InlineData("_ = new X500DistinguishedName(user);")]
    [InlineData("_ = new X500DistinguishedName($\"{user}, O=Contoso\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN=host, {user}\");")]
    [InlineData("_ = new X500DistinguishedName($\"{user}={user}\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN={Guid.NewGuid()}\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN={Environment.MachineName}\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=\" + new string('a', user.Length));")]
    [InlineData("_ = new X500DistinguishedName($\"CN=Test {user.Length}, O={DayOfWeek.Friday}, OU={user != null}\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN=\\\"{user.Replace(\"\\\"\", \"\\\"\\\"\")}\\\"\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN={Uri.EscapeDataString(user)}\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN={System.Net.WebUtility.UrlEncode(user)}\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN={System.Text.RegularExpressions.Regex.Replace(user, \"[^a-z]\", \"\")}\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN={user}\", (X500DistinguishedNameFlags)user.Length);")]
    [InlineData("var text = $\"CN={user}\"; Console.WriteLine(text);")]
    [InlineData("given.AddCommonName($\"{user}.contoso.com\");")]
    public Task What_cannot_add_attributes_or_may_be_meant_to_is_silent(string statement) => Verify.Statements(statement);

    [Fact]
    public Task A_method_of_the_project_that_writes_backslashes_is_told_as_such() => Members(
        """
        static string Escape(string value) =>
            value.Replace("\\", "\\\\").Replace(",", "\\,").Replace("+", "\\+").Replace("\"", "\\\"");
        object Dot(string o) => new X500DistinguishedName($"O={|CERT5003:{Escape(o)}|}");
        object Bouncy(string o) => new Org.BouncyCastle.Asn1.X509.X509Name($"O={Escape(o)}");
        """);

    [Fact]
    public Task A_loop_that_writes_backslashes_is_seen_as_well() => Members(
        """
        static string EscapeDnComponent(string value)
        {
            var escaped = new System.Text.StringBuilder();
            foreach (var character in value)
            {
                if (",+\"\\<>;=#".IndexOf(character) >= 0)
                    escaped.Append('\\');
                escaped.Append(character);
            }
            return escaped.ToString();
        }
        object Dot(string o) => new X500DistinguishedName("CN=mtls.contoso.com, O=" + {|CERT5003:EscapeDnComponent(o)|});
        """);

    [Theory]
    [InlineData("_ = new X500DistinguishedName($\"CN={|CERT5003:{user.Replace(\",\", \"\\\\,\")}|}\");")]
    [InlineData("_ = new X500DistinguishedName($\"CN=\\\"{|CERT5003:{user.Replace(\"\\\"\", \"\\\\\\\"\")}|}\\\"\");")]
    [InlineData("_ = " + BouncyCastle + "($\"CN=\\\"{|CERT5003:{user.Replace(\"\\\"\", \"\\\"\\\"\")}|}\\\"\");")]
    [InlineData("_ = new X500DistinguishedName(\"O={|CERT5003:Acme\\\\2C Inc.|}\");")]
    [InlineData("_ = new X500DistinguishedName(\"O={|CERT5003:A\\\\+B|}, C={|CERT1004:USA|}\");")]
    [InlineData("_ = new X500DistinguishedName(@\"O={|CERT5003:Acme\\, Inc.|}\");")]
    [InlineData("_ = new X500DistinguishedName(@\"CN={|CERT5003:a\\2Cb.service-now.com|}\");")]
    [InlineData("_ = " + BouncyCastle + "(\"O={|CERT5003:\\\"Acme \\\"\\\"Big\\\"\\\" Corp\\\"|},C=US\");")]
    public Task An_escape_of_another_dialect_is_one_mistake(string statement) => Verify.Statements(statement);

    [Theory]
    [InlineData("_ = new X500DistinguishedName(@\"CN=CONTOSO\\administrator\");")]
    [InlineData("_ = new X500DistinguishedName($@\"CN=CONTOSO\\{user.Length}\");")]
    [InlineData("_ = " + BouncyCastle + "($\"CN={user.Replace(\"\\\\\", \"\\\\\\\\\").Replace(\",\", \"\\\\,\").Replace(\"+\", \"\\\\+\").Replace(\"\\\"\", \"\\\\\\\"\")}\");")]
    [InlineData("_ = " + BouncyCastle + "(@\"O=Acme\\, Inc.,C=US\");")]
    [InlineData("_ = " + BouncyCastle + "(\"O=\\\"Acme, Inc.\\\",C=US\");")]
    public Task An_escape_that_is_right_there_is_silent(string statement) => Verify.Statements(statement);

    [Fact]
    public Task Who_wants_the_exception_gets_no_advice() => Members(
        """
        static class Assert { public static void Throws(Func<object> code) { } }
        void Test() => Assert.Throws(() => new X500DistinguishedName("O=Acme\\, Inc."));
        object Make() => new X500DistinguishedName("O={|CERT5003:Acme\\, Inc.|}");
        """);

    private static Task Members(string members) => Verify.Source(
        "using System;\nusing System.Security.Cryptography.X509Certificates;\nclass Program\n{\n" + members + "\n}\n");
}
