using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests;

public class BuilderTests
{
    [Theory]
    [InlineData("b.AddCommonName(\"{|CERT1001:acme.service-now.com|}\");")]
    [InlineData("b.AddCountryOrRegion(\"{|CERT5006:USA|}\");")]
    [InlineData("b.AddCountryOrRegion(\"{|CERT1004:UK|}\");")]
    [InlineData("b.AddCountryOrRegion(\"{|CERT1004:uk|}\");")]
    [InlineData("b.AddOrganizationName(\"{|CERT1007:Internet Widgits Pty Ltd|}\");")]
    [InlineData("b.AddStateOrProvinceName(\"{|CERT1007:Some-State|}\");")]
    [InlineData("b.Add({|CERT5006:\"2.5.4.6\"|}, \"USA\");")]
    [InlineData("b.Add({|CERT5006:new Oid(\"2.5.4.6\")|}, \"USA\");")]
    [InlineData("b.Add({|CERT5006:new Oid(\"2.5.4.6\", \"country\")|}, \"USA\");")]
    [InlineData("b.Add({|CERT5006:Oid.FromOidValue(\"2.5.4.6\", OidGroup.Attribute)|}, \"USA\");")]
    [InlineData("b.Add(\"2.5.4.6\", \"{|CERT1004:USA|}\", System.Formats.Asn1.UniversalTagNumber.PrintableString);")]
    [InlineData("b.Add(value: \"USA\", oidValue: {|CERT5006:\"2.5.4.6\"|});")]
    [InlineData("const string Country = \"{|CERT5006:USA|}\"; b.AddCountryOrRegion(Country);")]
    [InlineData("given.AddCountryOrRegion(\"{|CERT5006:USA|}\");")]
    [InlineData("given?.AddCountryOrRegion(\"{|CERT5006:USA|}\");")]
    [InlineData("Action add = () => given.AddCountryOrRegion(\"{|CERT5006:USA|}\");")]
    [InlineData("void Add() { given.AddCountryOrRegion(\"{|CERT5006:USA|}\"); }")]
    public Task A_value_is_reported_where_it_stands(string statement) => Names(statement);

    [Theory]
    [InlineData("b.AddCountryOrRegion(\"us\");")]
    [InlineData("b.AddCountryOrRegion(\"uS\");")]
    [InlineData("b.AddCountryOrRegion(user);")]
    [InlineData("b.AddCountryOrRegion(null);")]
    [InlineData("b.Add(user, \"USA\");")]
    [InlineData("b.Add(\"2.5.4.3\", \"CA\");")]
    [InlineData("b.AddOrganizationName(\"Acme, Inc.\");")]
    [InlineData("b.AddOrganizationName(\"Test Equipment Ltd\");")]
    [InlineData("b.AddStateOrProvinceName(\"California\"); b.AddCountryOrRegion(\"US\");")]
    [InlineData("b.AddCommonName(\"My Signing Key\");")]
    [InlineData("b.AddEmailAddress(\"a@service-now.com\");")]
    public Task What_is_right_or_unknown_is_silent(string statement) => Names(statement);

    [Fact]
    public Task A_state_is_judged_by_the_country_of_the_same_builder() => Names("""
        b.AddCommonName("mtls.contoso.com");
        b.AddStateOrProvinceName("{|CERT1005:CA|}");
        b.AddCountryOrRegion("US");
        """);

    [Fact]
    public Task A_state_code_of_another_country_is_left_alone() => Names("""
        b.AddStateOrProvinceName("WA");
        b.AddCountryOrRegion("DE");
        """);

    [Fact]
    public Task Two_builders_in_one_method_are_two_names() => Names("""
        var other = new X500DistinguishedNameBuilder();
        b.AddStateOrProvinceName("WA");
        other.AddStateOrProvinceName("{|CERT1005:WA|}");
        b.AddCountryOrRegion("DE");
        other.AddCountryOrRegion("US");
        """);

    [Fact]
    public Task A_builder_assigned_again_begins_another_name() => Names("""
        b.AddStateOrProvinceName("WA");
        b.AddCountryOrRegion("DE");
        b = new X500DistinguishedNameBuilder();
        b.AddStateOrProvinceName("{|CERT1005:WA|}");
        b.AddCountryOrRegion("US");
        """);

    [Fact]
    public Task A_name_ends_where_its_builder_is_assigned_again() => Names("""
        b.AddStateOrProvinceName("{|CERT1005:WA|}");
        b.AddCountryOrRegion("US");
        b = new X500DistinguishedNameBuilder();
        b.AddStateOrProvinceName("WA");
        b.AddCountryOrRegion("DE");
        """);

    [Fact]
    public Task Branches_are_not_one_name() => Names("""
        if (user == "")
        {
            b.AddStateOrProvinceName("WA");
            b.AddCountryOrRegion("DE");
        }
        else
        {
            b.AddStateOrProvinceName("{|CERT1005:WA|}");
            b.AddCountryOrRegion("US");
        }

        switch (user)
        {
            case "x":
                b.AddStateOrProvinceName("{|CERT1005:WA|}");
                b.AddCountryOrRegion("US");
                break;
            default:
                b.AddStateOrProvinceName("WA");
                b.AddCountryOrRegion("DE");
                break;
        }
        """);

    [Theory]
    [InlineData("{|CERT1001:acme.service-now.com|}")]
    [InlineData("{|CERT1001:ACME.Service-Now.com|}")]
    [InlineData("{|CERT1001:service-now.com|}")]
    [InlineData("https://{|CERT1001:acme.service-now.com|}/login")]
    [InlineData("{|CERT2003:10.0.0.1|}")]
    [InlineData("{|CERT2004:a_b.contoso.com|}")]
    [InlineData("{|CERT2005:foo.*.contoso.com|}")]
    [InlineData("{|CERT2006:co.uk|}")]
    [InlineData("{|CERT2004:ab--cd.contoso.com|}")]
    [InlineData("{|CERT2008:contoso.azurewebsites.net|}")]
    public Task A_DNS_name_of_the_SAN_is_judged(string name) => AlternativeNames($"san.AddDnsName(\"{name}\");");

    [Theory]
    [InlineData("san.AddDnsName(\"mtls.contoso.com\");")]
    [InlineData("san.AddDnsName(\"*.contoso.com\");")]
    [InlineData("san.AddDnsName(\"servicenow.contoso.com\");")]
    [InlineData("san.AddDnsName(\"service-now.com.contoso.com\");")]
    [InlineData("san.AddDnsName(\"myservice-now.com\");")]
    [InlineData("san.AddDnsName(\"localhost\");")]
    [InlineData("san.AddDnsName(\"mtls.b\u00fccher.de\");")] // which the builder converts
    [InlineData("san.AddDnsName(user); san.AddDnsName(user);")]
    [InlineData("san.AddUri(new Uri(\"https://acme.service-now.com/\"));")]
    [InlineData("san.AddUri(new Uri(\"http://localhost\"));")]
    [InlineData("san.AddEmailAddress(\"a@service-now.com\");")]
    public Task A_right_DNS_name_is_silent(string statement) => AlternativeNames(statement);

    [Theory]
    [InlineData("san.AddEmailAddress(\"{|CERT2013:PKI <pki@contoso.com>|}\");")]
    [InlineData("san.AddUri(new Uri(\"{|CERT2013:https://server01/|}\"));")]
    [InlineData("san.AddEmailAddress(\"a@contoso.com\"); san.AddEmailAddress(\"{|CERT2011:a@Contoso.com|}\");")]
    [InlineData("san.AddDnsName(\"a.contoso.com\"); san.AddDnsName(\"{|CERT2011:A.contoso.com|}\");")]
    public Task The_SAN_as_a_whole_is_judged(string statements) => AlternativeNames(statements);

    [Fact]
    public Task A_common_name_beyond_ASCII_is_not_converted() =>
        Names("_ = new X500DistinguishedName(\"CN={|CERT2012:mtls.b\u00fccher.de|}\"); b.AddCommonName(\"{|CERT2012:mtls.b\u00fccher.de|}\");");

    private static Task Names(string statements) =>
        Verify.Statements("var b = new X500DistinguishedNameBuilder();\n" + statements);

    private static Task AlternativeNames(string statements) =>
        Verify.Statements("var san = new SubjectAlternativeNameBuilder();\n" + statements);
}
