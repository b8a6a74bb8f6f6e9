using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests.Text;

public class HoleFactTests
{
    private const string Usings = "using System;\nusing System.Globalization;\nusing System.Security.Cryptography.X509Certificates;\nusing System.Text.RegularExpressions;\n";

    private const string Members = """
            [Flags] enum Flags { A = 1, B = 2 }
            enum Kind { A, B }
            static string Doubled(string s) => s.Replace("\"", "\"\"").Replace('\n', ' ');
            static string Shortened(string s) { return s.Replace("x", string.Empty); }
            static string Rfc(string s) { var t = new System.Text.StringBuilder(); foreach (var c in s) { if (c == ',') t.Append('\\'); t.Append(c); } return t.ToString(); }
            static string Other(string s) => s.Contains("\\") || s.IndexOf('\\') > 0 || s == "\\" || s is ['\\'] ? throw new Exception() : s.Replace("\\", "/");
            static string Slashed(string s) => Regex.Replace(s, "[,+]", "\\$0");
            static string Added(string s) => "\\" + s;
            static string Two(string s, string t) => s.Replace(t, "x");
            protected virtual string Virtual(string s) => s.Replace(",", "\\,");
            string Source() => "x" + new Random();
        """;

    [Theory]
    [InlineData("number", false)]
    [InlineData("id", false)]
    [InlineData("b", false)]
    [InlineData("Kind.A", false)]
    [InlineData("(Kind)number", false)]
    [InlineData("maybe", true)]
    [InlineData("version", true)]
    [InlineData("(long)number", false)]
    [InlineData("id.ToString()", false)]
    [InlineData("id.ToString(\"N\")", false)]
    [InlineData("id.ToString(\"N\")[..8]", true)]
    [InlineData("id.ToString(\"N\").Substring(0, 8)", true)]
    [InlineData("id.ToString(\"N\").ToUpperInvariant()", true)]
    [InlineData("id.ToString(\"D\").Replace(\"-\", \"\")", true)]
    [InlineData("number.ToString(\"X4\", CultureInfo.InvariantCulture)", false)]
    [InlineData("number.ToString(CultureInfo.InvariantCulture)", false)]
    [InlineData("date.Year", false)]
    [InlineData("date.ToString(\"yyyyMMddHHmmss\")", false)]
    [InlineData("version.ToString(2)", true)]
    [InlineData("Environment.MachineName", true)]
    [InlineData("System.Net.Dns.GetHostName()", true)]
    [InlineData("System.IO.Path.GetRandomFileName()", true)]
    [InlineData("Convert.ToHexString(certificate.RawData)", true)]
    [InlineData("BitConverter.ToString(certificate.RawData)", true)]
    [InlineData("certificate.Thumbprint", true)]
    [InlineData("certificate?.Thumbprint", true)]
    [InlineData("certificate.GetCertHashString()", true)]
    [InlineData("certificate.SerialNumber", true)]
    [InlineData("Uri.EscapeDataString(user)", true)]
    [InlineData("address", true)]
    [InlineData("new string('A', number)", true)]
    [InlineData("new string(c: ' ', count: number)", true)]
    [InlineData("new string('A', 1000)", true)]
    public void A_value_without_syntax_is_harmless(string expression, bool mayBeEmpty)
    {
        var hole = Read("$\"CN={" + expression + "}\"").OnlyHole;
        Assert.Equal((true, mayBeEmpty, null), (hole.IsHarmless, hole.MayBeEmpty, hole.Method));
        hole = Read("\"CN=\" + " + expression).OnlyHole;
        Assert.Equal((true, mayBeEmpty), (hole.IsHarmless, hole.MayBeEmpty));
        hole = Read("string.Format(\"CN={0}\", " + expression + ")").OnlyHole;
        Assert.Equal((true, mayBeEmpty), (hole.IsHarmless, hole.MayBeEmpty));
    }

    [Theory]
    [InlineData("{number:D5}", true)]
    [InlineData("{number:x}", true)]
    [InlineData("{number:000}", true)]
    [InlineData("{number,8:D5}", true)]
    [InlineData("{number:N0}", false)]
    [InlineData("{number:G2}", false)]
    [InlineData("{number:#,##0}", false)]
    [InlineData("{number:'='}", false)]
    [InlineData("{id:N}", true)]
    [InlineData("{id:X}", false)]
    [InlineData("{id:B}", false)]
    [InlineData("{(Kind)number:G}", true)]
    [InlineData("{(Kind)number:F}", false)]
    [InlineData("{(Flags)number:D}", true)]
    [InlineData("{(Flags)number}", false)]
    [InlineData("{date:yyyy-MM-dd}", true)]
    [InlineData("{date:s}", true)]
    [InlineData("{date}", false)]
    [InlineData("{date:d}", false)]
    [InlineData("{date:r}", false)]
    [InlineData("{date:o}", false)]
    [InlineData("{date:yyyy/MM/dd}", false)]
    [InlineData("{date:yyyyMMddzzz}", false)]
    [InlineData("{DateOnly.FromDateTime(date):o}", true)]
    [InlineData("{1.5 * number}", false)]
    [InlineData("{user[0]}", false)]
    [InlineData("{user}", false)]
    [InlineData("{user.Trim()}", false)]
    [InlineData("{Environment.UserName}", false)]
    [InlineData("{new Uri(user).Host}", false)]
    [InlineData("{certificate.Subject}", false)]
    [InlineData("{certificate}", false)]
    [InlineData("{(object)user}", false)]
    [InlineData("{id.ToString(user)}", false)]
    [InlineData("{id.ToString(\"N\").Replace(\"a\", \",\")}", false)]
    [InlineData("{Convert.ToBase64String(certificate.RawData)}", false)]
    public void A_format_decides_too(string interpolation, bool isHarmless) =>
        Assert.Equal(isHarmless, Read("$\"CN=" + interpolation + "\"").OnlyHole.IsHarmless);

    [Theory]
    [InlineData("user.Replace(\"a\", \"b\")", "a>b")]
    [InlineData("user.Replace('a', 'b').Replace(\"b\", \"cc\").Trim()", "a>b b>cc")]
    [InlineData("user?.Replace(\"a\", \"b\")", "a>b")]
    [InlineData("user?.Trim().Replace(\"a\", null)", "a>")]
    [InlineData("user.Replace(\"a\", \"b\", StringComparison.Ordinal)", "a>b")]
    [InlineData("(user + org).Replace(\"a\", \"b\")", "a>b")]
    [InlineData("Doubled(user)", "\">\"\" \n> ")]
    [InlineData("Doubled(user.Replace(\"a\", \"b\"))", "a>b \">\"\" \n> ")]
    [InlineData("Shortened(user)", "x>")]
    public void Constant_replacements_are_kept_in_their_order(string expression, string replacements)
    {
        foreach (var read in new[] { Read("$\"CN={" + expression + "}\""), Read("\"CN=\" + " + expression), ReadStatements("var safe = " + expression + "; Take($\"CN={safe}\");") })
        {
            Assert.Equal(replacements, string.Join(" ", read.OnlyHole.Replacements.Select(replacement => replacement.Old + ">" + replacement.New)));
            Assert.Null(read.OnlyHole.Method);
        }
    }

    [Theory]
    [InlineData("user", null, false)]
    [InlineData("Source()", null, false)]
    [InlineData("Environment.GetEnvironmentVariable(\"HOST\")", null, false)]
    [InlineData("user.Replace(org, \"b\")", "Replace", false)]
    [InlineData("user.Replace(\"a\", \"b\", StringComparison.OrdinalIgnoreCase)", "Replace", false)]
    [InlineData("user.Replace(\"a\", \"b\").Substring(1)", "Substring", false)]
    [InlineData("user.Substring(1)", null, false)]
    [InlineData("Regex.Replace(user, \",\", \" \")", "Replace", false)]
    [InlineData("Rfc(user)", "Rfc", true)]
    [InlineData("Slashed(user)", "Slashed", true)]
    [InlineData("Added(user)", "Added", true)]
    [InlineData("Other(user)", "Other", false)]
    [InlineData("Two(user, org)", "Two", false)]
    [InlineData("Virtual(user)", "Virtual", false)]
    [InlineData("Local(user)", "Local", true)]
    public void A_method_that_makes_one_text_of_another_is_named(string expression, string? method, bool isBackslashEscaped)
    {
        var hole = ReadStatements("string Local(string s) { foreach (var c in \",+\") s = s.Replace(c.ToString(), \"\\\\\" + c); return s; } Take($\"CN={" + expression + "}\");").OnlyHole;
        Assert.Equal((method, isBackslashEscaped), (hole.Method, hole.IsBackslashEscaped));
        Assert.Empty(hole.Replacements);
    }

    [Theory]
    [InlineData("Doubled(\"Acme \\\"A\\\"\")", "CN=Acme \"\"A\"\"")]
    [InlineData("\"a\".Replace(\"a\", \"b\")", "CN=b")]
    public void A_known_text_is_replaced_at_once(string expression, string expected) => Assert.Equal([expected], Read("$\"CN={" + expression + "}\"").Values);

    [Fact]
    public void What_stands_for_a_hole_is_short_and_on_one_line()
    {
        Assert.Equal("{user}", Read("$\"CN={user}\"").OnlyHole.Source);
        Assert.Equal("{…}", Read("\"CN=\" + Rfc(user +\n org)").OnlyHole.Source);
        Assert.Equal("{…}", Read("\"CN=\" + Rfc(user" + string.Concat(Enumerable.Repeat(" + user", 20)) + ")").OnlyHole.Source);
        Assert.Equal("{safe}", ReadStatements("var safe = Rfc(user); Take($\"CN={safe}\");").OnlyHole.Source);
    }

    private static Readings Read(string expression) => ReadStatements("Take(" + expression + ");");

    private static Readings ReadStatements(string statements) => Readings.Of(
        Usings + "class Program\n{\n" + Members + "\n    static void Take(string value) { }\n"
        + "    void Main(string user, string org, int number, int? maybe, bool b, Guid id, DateTime date, Version version, X509Certificate2 certificate, System.Net.IPAddress address)\n    {\n"
        + statements + "\n    }\n}\n");
}
