using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests;

public class TextSinkTests
{
    private const string Keys = "using var rsa = RSA.Create(); using var ec = ECDsa.Create();\n";

    [Theory]
    [InlineData("_ = new X500DistinguishedName(\"CN=x, C={|CERT1004:USA|}\");")]
    [InlineData("X500DistinguishedName name = new(\"CN=x, C={|CERT1004:USA|}\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=x, C={|CERT1004:USA|}\", X500DistinguishedNameFlags.Reversed);")]
    [InlineData("_ = new X500DistinguishedName(flag: X500DistinguishedNameFlags.None, distinguishedName: \"C={|CERT1004:USA|}\");")]
    [InlineData("_ = new CertificateRequest(\"CN=x, C={|CERT1004:USA|}\", ec, HashAlgorithmName.SHA256);")]
    [InlineData("_ = new CertificateRequest(\"C={|CERT1004:USA|}\", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);")]
    [InlineData("_ = new CertificateRequest(hashAlgorithm: HashAlgorithmName.SHA256, key: ec, subjectName: \"C={|CERT1004:USA|}\");")]
    [InlineData("_ = new CertificateRequest(new X500DistinguishedName(\"C={|CERT1004:USA|}\"), ec, HashAlgorithmName.SHA256);")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(\"ST={|CERT1005:CA|}, C=US\");")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(true, \"ST={|CERT1005:CA|}, C=US\");")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(reverse: user == \"\", dirName: \"ST={|CERT1005:CA|}, C=US\");")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(\"ST={|CERT1005:CA|}, C=US\", new Org.BouncyCastle.Asn1.X509.X509DefaultEntryConverter());")]
    public Task A_constructor_that_parses_a_name_is_judged(string statement) => Verify.Statements(Keys + statement);

    [Theory]
    [InlineData("CN={|CERT1001:acme.service-now.com|}, O=Contoso, C=US")]
    [InlineData("CN={|CERT1001:acme.servicenowservices.com|}, O=Contoso, C=US")]
    [InlineData("CN=https://{|CERT1001:acme.service-now.com|}/nav")]
    [InlineData("C={|CERT1004:UK|}")]
    [InlineData("C={|CERT1004:United States|}")]
    [InlineData("ST={|CERT1005:CA|}, C=US")]
    [InlineData("C=US, ST={|CERT1005:Calif.|}")]
    [InlineData("O={|CERT1007:Default Company Ltd|}, C=US")]
    [InlineData("L={|CERT1007:Default City|}, C=US")]
    [InlineData("C={|CERT1004:USA|}, ST={|CERT1007:Some-State|}, O={|CERT1007:Internet Widgits Pty Ltd|}")]
    public Task A_rule_reports_the_value(string name) => Names($"\"{name}\"");

    [Theory]
    [InlineData("CN=mtls.contoso.com, O=\\\"Contoso, Ltd.\\\", L=Seattle, S=Washington, C=US")]
    [InlineData("CN=servicenow.acme.com")]
    [InlineData("CN=service-now.com.acme.com")]
    [InlineData("CN=myservice-now.com")]
    [InlineData("CN=My Root CA, O=Contoso, C=DE")]
    [InlineData("CN=localhost")]
    [InlineData("CN=DOMAIN\\\\user")]
    [InlineData("ST=Cagliari, C=IT")]
    [InlineData("O=Test Equipment Ltd, C=GB")]
    [InlineData("O=Contoso")]
    [InlineData("L=St. Louis, ST=Missouri, C=US")]
    [InlineData("")]
    public Task A_right_name_is_silent(string name) => Names($"\"{name}\"");

    [Theory]
    [InlineData("var client = new System.Net.Http.HttpClient { BaseAddress = new Uri(\"https://acme.service-now.com/\") };")]
    [InlineData("var url = \"https://acme.service-now.com/oauth_token.do\"; // CN=acme.service-now.com, C=USA")]
    [InlineData("_ = new X509Certificate2Collection().Find(X509FindType.FindBySubjectDistinguishedName, \"CN=acme.service-now.com, C=USA\", true);")]
    [InlineData("_ = new X509Certificate2Collection().Find(X509FindType.FindBySubjectName, \"acme.service-now.com\", true);")]
    [InlineData("bool Check(X509Certificate2 c) => c.Subject == \"CN=acme.service-now.com, C=USA\" || c.Subject.Contains(\"service-now.com\");")]
    [InlineData("bool Check(X509Certificate2 c) => c.MatchesHostname(\"acme.service-now.com\") || c.SubjectName.Name.Equals(\"CN=acme.service-now.com\");")]
    [InlineData("Console.WriteLine(\"CN=acme.service-now.com, C=USA\");")]
    [InlineData("_ = new X500DistinguishedName(new byte[] { 0x30, 0 });")]
    [InlineData("_ = new X500DistinguishedName(user);")]
    public Task What_builds_no_name_is_silent(string statement) => Verify.Statements(statement);

    [Theory]
    [InlineData("@\"O=\"\"Contoso, Ltd.\"\", C={|CERT1004:USA|}\"")]
    [InlineData("\"O=\\\"Contoso, Ltd.\\\", C={|CERT1004:\\u0055SA|}\"")]
    [InlineData("\"\"\"O=\"Contoso, Ltd.\", C={|CERT1004:USA|}\"\"\"")]
    [InlineData("\"CN=x,\" +\n    \" C={|CERT1004:USA|}\"")]
    [InlineData("$\"CN={nameof(Country)}, C={|CERT1004:USA|}\"")]
    [InlineData("$\"CN={user.Length}, C={|CERT1004:USA|}\"")]
    [InlineData("\"CN=\" + user.Length + \", C={|CERT1004:USA|}\"")]
    public Task The_squiggle_is_on_the_value_in_every_form_of_string(string expression) => Names(expression);

    [Fact]
    public Task The_squiggle_is_on_the_value_in_a_raw_string_of_several_lines() => Verify.Statements(""""
        _ = new X500DistinguishedName("""
            CN=mtls.contoso.com, O=Contoso,
              ST={|CERT1005:CA|}, C=US
            """);
        """");

    [Theory]
    [InlineData("$\"CN={|CERT1001:{user.Length}.service-now.com|}, O=Contoso\"")]
    [InlineData("\"CN=\" + {|CERT1001:user.Length + \".service-now.com|}, O=Contoso\"")]
    public Task A_template_on_a_provider_domain_is_reported(string expression) => Names(expression);

    [Theory]
    [InlineData("$\"CN={user.Length}, O=Contoso\"")]
    [InlineData("$\"CN=acme.{user.Length}, O=Contoso\"")]
    [InlineData("$\"C={user.Length}\"")]
    [InlineData("$\"ST=CA{user.Length}, C=US\"")]
    [InlineData("$\"{user}=USA\"")]
    [InlineData("$\"{user}\"")]
    public Task A_value_that_is_not_known_is_silent(string expression) => Names(expression);

    [Theory]
    [InlineData("C={|#0:us|}", "CERT1004", "Country 'us' is an ISO 3166-1 code in lower case; use 'US'.")]
    [InlineData("ST={|#0:CA|}, O=Contoso", "CERT1005", "State or province 'CA' is abbreviated; write 'California'.")]
    public Task What_guesses_is_a_suggestion(string name, string id, string message) => Verify.Statements(
        $"_ = new X500DistinguishedName(\"{name}\");", test => test.Expect(id, DiagnosticSeverity.Info, message));

    [Theory]
    [InlineData("var name = \"CN=x, C={|CERT1004:USA|}\"; _ = new X500DistinguishedName(name);")]
    [InlineData("var country = \"{|CERT1004:USA|}\"; var name = $\"CN=x, C={country}\"; _ = new X500DistinguishedName(name);")]
    [InlineData("var country = \"{|CERT1004:USA|}\"; _ = new X500DistinguishedName($\"CN=x, C={country}\");")]
    [InlineData("var name = \"CN=x, C=\" + (\"{|CERT1004:USA|}\"); Action a = () => _ = new X500DistinguishedName(name);")]
    [InlineData("var name = $\"CN={|CERT1001:{user.Length}.service-now.com|}\"; _ = new X500DistinguishedName(name);")]
    [InlineData("string name; name = \"C={|CERT1004:USA|}\"; _ = new X500DistinguishedName(name);")]
    [InlineData("_ = new X500DistinguishedName(user == \"\" ? \"C={|CERT1004:USA|}\" : \"C={|CERT1004:UK|}\");")]
    [InlineData("const string Country = \"{|CERT1004:USA|}\"; _ = new X500DistinguishedName(\"CN=x, C=\" + Country);")]
    [InlineData("const string Country = \"{|CERT1004:USA|}\"; const string Whole = \"CN=x, C=\" + Country; _ = new X500DistinguishedName(Whole);")]
    public Task A_local_that_is_never_assigned_again_is_as_good_as_a_constant(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("var name = \"C=USA\"; name = user; _ = new X500DistinguishedName(name);")]
    [InlineData("var name = \"C=USA\"; name += user; _ = new X500DistinguishedName(name);")]
    [InlineData("var name = \"C=USA\"; name ??= user; _ = new X500DistinguishedName(name);")]
    [InlineData("var name = \"C=USA\"; (name, _) = (user, user); _ = new X500DistinguishedName(name);")]
    [InlineData("var name = \"C=USA\"; Read(ref name); _ = new X500DistinguishedName(name); void Read(ref string s) => s = user;")]
    [InlineData("var name = \"C=USA\"; Read(out name); _ = new X500DistinguishedName(name); void Read(out string s) => s = user;")]
    [InlineData("var name = \"C=USA\"; ref var alias = ref name; alias = user; _ = new X500DistinguishedName(name);")]
    [InlineData("var name = \"C=USA\"; Action set = () => name = user; set(); _ = new X500DistinguishedName(name);")]
    [InlineData("foreach (var name in new[] { \"C=USA\" }) _ = new X500DistinguishedName(name);")]
    [InlineData("for (var name = \"C=USA\"; name != user; name = user) _ = new X500DistinguishedName(name);")]
    public Task A_local_that_may_hold_something_else_is_not_known(string statements) => Verify.Statements(statements);

    private static Task Names(string expression) => Verify.Statements(
        "const string Country = \"USA\"; const string Whole = \"CN=x, C=\" + Country;\n"
        + $"_ = new X500DistinguishedName({expression});");
}
