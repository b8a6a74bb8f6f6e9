using System.Reflection;
using CertLint.Analyzers.Building;
using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Analyzers.Tests.Building;

/// <summary>The constructors of BouncyCastle's <c>X509Name</c> that take attributes and values apart.</summary>
public class ListTests
{
    private const string Usings = """
        using System.Collections;
        using System.Collections.Generic;
        using Org.BouncyCastle.Asn1;
        using Org.BouncyCastle.Asn1.X509;

        class Names
        {
            void Make(string user, bool isIt)
            {

        """;

    private const string CountryAndName = "new List<DerObjectIdentifier> { X509Name.C, X509Name.CN }";

    [Theory]
    [InlineData("_ = new X509Name(" + CountryAndName + ", new List<string> { \"{|CERT5006:USA|}\", \"h\" });")]
    [InlineData("_ = new X509Name(" + CountryAndName + ", new List<string> { \"{|CERT1004:UK|}\", \"h\" });")]
    [InlineData("_ = new X509Name(" + CountryAndName + ", new List<string> { \"US\", \"{|CERT1001:acme.service-now.com|}\" });")]
    [InlineData("_ = new X509Name(" + CountryAndName + ", new[] { \"{|CERT1004:UK|}\", user });")]
    [InlineData("_ = new X509Name(new[] { X509Name.C, X509Name.CN }, new[] { user, \"{|CERT5004:CN=h|}\" });")]
    [InlineData("_ = new X509Name([X509Name.C, X509Name.CN], [\"{|CERT1004:UK|}\", \"h\"]);")]
    [InlineData("_ = new X509Name([X509Name.C, X509Name.O], [\"US\", $\"{|CERT5004:O={user}|}\"]);")]
    [InlineData("_ = new X509Name([X509Name.C, X509Name.O], [\"US\", \"{|CERT5006:#1 Plumbing|}\"]);")]
    [InlineData("_ = new X509Name([X509Name.C, X509Name.O], [\"US\", \"{|CERT5004:Acme\\\\, Inc.|}\"]);")]
    [InlineData("_ = new X509Name([new DerObjectIdentifier(\"2.5.4.6\")], [\"{|CERT1004:UK|}\"]);")]
    [InlineData("_ = new X509Name([X509Name.ST, X509Name.C], [\"{|CERT1005:WA|}\", \"US\"]);")]
    [InlineData("_ = new X509Name([X509Name.C, X509Name.CN], {|CERT5006:[\"US\"]|});")]
    [InlineData("_ = new X509Name(values: {|CERT5006:new List<string>()|}, oids: [X509Name.C]);")]
    [InlineData("var oids = new List<DerObjectIdentifier>(); var values = new List<string>(2); oids.Add(X509Name.C); values.Add(\"{|CERT1004:UK|}\"); _ = new X509Name(oids, values);")]
    [InlineData("IList<DerObjectIdentifier> oids = new List<DerObjectIdentifier> { X509Name.C }; IList<string> values = new List<string>(); oids.Add(X509Name.O); values.Add(\"US\"); values.Add(\"{|CERT5004:\\\"Acme\\\"|}\"); if (isIt) _ = new X509Name(oids, values);")]
    [InlineData("_ = new X509Name([X509Name.C], new Dictionary<DerObjectIdentifier, string> { [X509Name.C] = \"{|CERT1004:UK|}\" });")]
    [InlineData("_ = new X509Name([X509Name.C], new Dictionary<DerObjectIdentifier, string> { { X509Name.C, \"{|CERT1004:UK|}\" } });")]
    [InlineData("var d = new Dictionary<DerObjectIdentifier, string>(); d[X509Name.C] = \"{|CERT1004:UK|}\"; d.Add(X509Name.CN, user); _ = new X509Name([X509Name.C, X509Name.CN], d);")]
    [InlineData("var d = new Dictionary<DerObjectIdentifier, string> { [X509Name.C] = \"{|CERT1004:UK|}\" }; _ = new X509Name(new List<DerObjectIdentifier>(d.Keys), d);")]
    [InlineData("_ = new X509Name([X509Name.C, X509Name.CN], {|CERT5006:new Dictionary<DerObjectIdentifier, string> { [X509Name.C] = \"US\" }|});")]
    [InlineData("var o = new[] { X509Name.C }; var v = new[] { \"{|CERT1004:UK|}\" }; _ = new X509Name(o, v); _ = new X509Name(o, v);")]
    public Task A_value_is_judged_as_the_attribute_that_it_stands_for(string statement) => Statements(statement);

    [Theory]
    [InlineData("_ = new X509Name([X509Name.C, X509Name.O, X509Name.CN], [\"US\", \"Acme, Inc.\", user]);")]
    [InlineData("_ = new X509Name([X509Name.C, X509Name.O], [\"US\", \"\\\\#1 Plumbing\"]);")]
    [InlineData("_ = new X509Name([X509Name.C, X509Name.O], [\"us\" + user, \"#\" + user]);")]
    [InlineData("_ = new X509Name([X509Name.CN], [\"O'Reilly\"]);")]
    [InlineData("_ = new X509Name([X509Name.C], new Dictionary<DerObjectIdentifier, string> { [X509Name.C] = \"US\", [X509Name.ST] = \"WA\" });")]
    [InlineData("var values = new List<string>(); if (isIt) values.Add(\"UK\"); _ = new X509Name([X509Name.C], values);")]
    [InlineData("var values = new List<string> { \"UK\" }; values.Clear(); values.Add(\"US\"); _ = new X509Name([X509Name.C], values);")]
    [InlineData("var values = new List<string> { \"UK\" }; Change(values); _ = new X509Name([X509Name.C], values);")]
    [InlineData("var values = new List<string> { \"UK\" }; var other = values; other.Clear(); _ = new X509Name([X509Name.C], values);")]
    [InlineData("var values = new List<string> { \"UK\" }; values = new List<string>(); _ = new X509Name([X509Name.C], values);")]
    [InlineData("var values = new List<string> { \"UK\" }; values[0] = \"US\"; _ = new X509Name([X509Name.C], values);")]
    [InlineData("var values = new List<string>(); System.Func<X509Name> make = () => new X509Name([X509Name.C], values); values.Add(\"US\");")]
    [InlineData("string[] more = [\"UK\"]; _ = new X509Name([X509Name.C, X509Name.CN], [.. more, user]);")]
    [InlineData("_ = new X509Name([new DerObjectIdentifier(user), X509Name.CN], [\"UK\", user]);")]
    [InlineData("_ = new X509Name((IList<DerObjectIdentifier>)null, (IList<string>)null);")]
    public Task What_is_right_or_not_written_out_is_silent(string statement) => Statements(statement);

    [Theory]
    [InlineData("_ = new X509Name([X509Name.CN, X509Name.O, X509Name.C], [\"{|CERT5007:h|}\", user, \"US\"]);")]
    [InlineData("_ = new X509Name([X509Name.CN, X509Name.C], [{|CERT5007:user|}, user]);")]
    public Task Lists_that_begin_with_the_common_name_are_a_suggestion(string statement) => Statements(statement);

    [Theory]
    [InlineData("_ = new X509Name([X509Name.C, X509Name.O, X509Name.CN], [\"US\", user, user]);")]
    [InlineData("_ = new X509Name([X509Name.CN], [user]);")]
    [InlineData("_ = new X509Name([new DerObjectIdentifier(user), X509Name.CN, X509Name.C], [user, user, user]);")]
    public Task The_right_order_and_one_that_is_not_known_are_silent(string statement) => Statements(statement);

    [Theory]
    [InlineData("_ = new X509Name(new ArrayList { X509Name.C }, new ArrayList { \"{|CERT1004:USA|}\" });")]
    [InlineData("IList oids = new ArrayList(); IList values = new ArrayList(); oids.Add(X509Name.C); values.Add(\"{|CERT1004:USA|}\"); _ = new X509Name(oids, values);")]
    [InlineData("IDictionary d = new Hashtable(); d[X509Name.C] = \"{|CERT1004:USA|}\"; d.Add(X509Name.CN, \"h\"); _ = new X509Name(new ArrayList { X509Name.C, X509Name.CN }, d);")]
    [InlineData("_ = new X509Name(new ArrayList { X509Name.O }, new ArrayList { \"{|CERT5006:#1 Plumbing|}\" });")]
    [InlineData("_ = new X509Name(new ArrayList { X509Name.O }, {|CERT5006:new ArrayList()|});")]
    public Task Lists_without_types_of_the_portable_release_are_judged_by_its_own_checks(string statement) =>
        Statements(statement, test =>
        {
            test.TestState.AdditionalReferences.Remove(References.BouncyCastle);
            test.TestState.AdditionalReferences.Add(References.PortableBouncyCastle);
        });

    [Fact]
    public void Each_field_has_the_object_identifier_that_BouncyCastle_gives_it()
    {
        var fields = typeof(X509Name).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DerObjectIdentifier) && BouncyCastleAttributes.OidOf(field.Name) is not null)
            .ToArray();

        Assert.True(fields.Length > 30, $"{fields.Length} fields");
        Assert.All(fields, field => Assert.Equal(((DerObjectIdentifier)field.GetValue(null)!).Id, BouncyCastleAttributes.OidOf(field.Name)));
    }

    private static Task Statements(string statements, Action<NameTest>? arrange = null) => Verify.Source(
        Usings + statements + "\n    }\n\n    static void Change(object list) { }\n}\n", arrange);
}
