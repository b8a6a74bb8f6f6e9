using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests.Building;

/// <summary>Lists and builders in code that does not compile yet.</summary>
public class RobustnessTests
{
    private const string Source = """
        using System.Collections; using System.Collections.Generic; using Org.BouncyCastle.Asn1; using Org.BouncyCastle.Asn1.X509;
        string user = args[0];
        var o = new List<DerObjectIdentifier>(4) { X509Name.C }; o.Add(new DerObjectIdentifier("2.5.4.3"));
        IList<string> v = new List<string> { "USA" }; v.Add(user); _ = new X509Name(o, v);
        var d = new Dictionary<DerObjectIdentifier, string> { [X509Name.C] = "#x", { X509Name.CN, $"CN={user}" } };
        d[X509Name.O] = "\ud800"; _ = new X509Name(new List<DerObjectIdentifier>(d.Keys), d); _ = new X509Name([X509Name.C, .. o], [user]);
        _ = new GeneralName(GeneralName.DirectoryName, "C=USA"); _ = new GeneralName(7, "host"); _ = new GeneralNames(new GeneralName(2, ".x"));
        var b = new System.Security.Cryptography.X509Certificates.X500DistinguishedNameBuilder();
        b.Add("C", "x", default); b.Add("2.5.4.6", user, (System.Formats.Asn1.UniversalTagNumber)99);
        """;

    [Fact]
    public async Task No_prefix_of_a_file_makes_the_analyzer_throw()
    {
        for (var length = 0; length <= Source.Length; length += 3)
            await Analysis.Of(Source[..length]);
    }

    [Fact]
    public async Task No_missing_character_makes_the_analyzer_throw()
    {
        for (var at = 0; at < Source.Length; at++)
        {
            if (Source[at] is '"' or '(' or ')' or '{' or '}' or '[' or ']' or ',' or ';')
                await Analysis.Of(Source.Remove(at, 1));
        }
    }

    [Theory]
    [InlineData("var x = new List<string>(x); _ = new X509Name(new[] { X509Name.C }, x);")]
    [InlineData("List<string> x = y, y = x; _ = new X509Name(new[] { X509Name.C }, x);")]
    [InlineData("_ = new X509Name(null, null); _ = new X509Name(); _ = new X509Name(new[] { X509Name.C });")]
    [InlineData("string[,] x = { { \"a\" } }; _ = new X509Name(new[] { X509Name.C }, x);")]
    [InlineData("_ = new X509Name(stackalloc[] { 1 }, new string[2]);")]
    [InlineData("_ = new GeneralName(2, null); _ = new GeneralName(null, \"x\");")]
    public Task Odd_code_does_not_make_the_analyzer_throw(string statement) =>
        Analysis.Of("using System.Collections.Generic; using Org.BouncyCastle.Asn1.X509; " + statement);

    [Fact]
    public async Task Long_lists_are_read_whole()
    {
        var many = string.Join(", ", Enumerable.Repeat("X509Name.OU", 2_000));
        var values = string.Join(", ", Enumerable.Repeat("\"Unit\"", 1_999));

        var diagnostics = await Analysis.Of($"using Org.BouncyCastle.Asn1.X509; _ = new X509Name([{many}], [{values}, \"CN=x\"]);");

        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "CERT5004");
    }
}
