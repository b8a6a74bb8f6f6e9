using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests.Text;

public class StringBuilderTests
{
    [Theory]
    [InlineData("Take(new StringBuilder(\"CN=\").Append(user).Append(\", O=\").Append('x').ToString());", "CN=◊, O=x")]
    [InlineData("Take(new StringBuilder().ToString() + \"x\");", "x")]
    [InlineData("var t = new StringBuilder(); t.Append(\"CN=\"); t.Append(user); t.Append(\", O=a\"); Take(t.ToString());", "CN=◊, O=a")]
    [InlineData("StringBuilder t = new(\"CN=\", 64); t.Append(user).Append(\", C=\").Append(\"US\"); var s = t.ToString(); Take(s);", "CN=◊, C=US")]
    [InlineData("var t = new StringBuilder(100); t.AppendFormat(\"CN={0}\", user); t.AppendFormat(CultureInfo.InvariantCulture, \", O={0}{1}\", 1, \"b\"); Take(t.ToString());", "CN=◊, O=1b")]
    [InlineData("var t = new StringBuilder(); t.AppendJoin(\", \", \"CN=h\", $\"O={user}\"); Take(t.ToString());", "CN=h, O=◊")]
    [InlineData("var t = new StringBuilder(); t.Append($\"CN={user}, O={\"x\",3}\"); t.Append(CultureInfo.InvariantCulture, $\", L={{{number}}}\"); Take(t.ToString());", "CN=◊, O=  x, L={◊}")]
    [InlineData("var t = new StringBuilder(); t.Append($\"CN={user}\" + $\", O=a{number}\" + ($\"b{user}\" + $\", C=US\")); Take(t.ToString());", "CN=◊, O=a◊b◊, C=US")]
    [InlineData("var t = new StringBuilder(); t.AppendLine(\"CN=h,\").AppendLine().Append(\"C=US\"); Take(t.ToString());", "CN=h,\n\nC=US")]
    [InlineData("var t = new StringBuilder().Append(\"CN=\"); t.Append(\"h\"); Take(t.Append(\", C=US\").ToString());", "CN=h, C=US")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); Console.WriteLine(t.ToString()); Console.WriteLine(t.Length); t.Append(\", C=US\"); Take(t.ToString());", "CN=h, C=US")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); Take(t.ToString()); t.Clear();", "CN=h")]
    [InlineData("foreach (var n in names) { var t = new StringBuilder(\"CN=\"); t.Append(n); Take(t.ToString()); }", "CN=◊")]
    [InlineData("if (b) { var t = new StringBuilder(\"CN=\"); t.Append('x', 3); if (c) Take(t.ToString()); }", "CN=xxx")]
    [InlineData("var t = new StringBuilder(\"CN=\"); t.Append((object)\"h\").Append(7).Append(true).Append((string)null); Take(t.ToString());", "CN=h7True")]
    [InlineData("var t = new StringBuilder(\"CN=\"); t.Append(b ? \"x\" : \"y\"); Take(t.ToString());", "CN=x¦CN=y")]
    [InlineData("var t = new StringBuilder(\"CN=\"); t.Append(names); Take(t.ToString());", "CN=◊")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); t.Append(t.ToString()); Take(t.Append(\"x\").Append(t.ToString()).ToString());", "CN=h◊x◊")]
    public void What_is_only_appended_is_read(string statements, string expected) =>
        Assert.Equal(expected.Split('¦'), Readings.OfStatements(statements).Values);

    [Theory]
    [InlineData("var t = new StringBuilder(\"CN=h\"); if (b) t.Append(\"x\"); Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); foreach (var n in names) t.Append(\"x\"); Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); while (b) { Take(t.ToString()); t.Append(\"x\"); }")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); Action a = () => t.Append(\"x\"); a(); Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); Action a = () => Take(t.ToString()); t.Append(\"x\"); a();")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); Fill(t); Take(t.ToString()); void Fill(StringBuilder s) => s.Append(\"x\");")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); var other = t; other.Append(\"x\"); Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); t = new StringBuilder(); Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); t.Length = 0; Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); t.Length--; Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); t[0] = 'O'; Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); t.Append(user, 0, 1); Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); t.Insert(0, \"O=a, \"); Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); t.Replace(\"h\", \"i\"); Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); t.Clear(); Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); Take(t.ToString(0, 2));")]
    [InlineData("var t = b ? new StringBuilder(\"CN=h\") : new StringBuilder(); Take(t.ToString());")]
    [InlineData("StringBuilder t; if (b) t = new StringBuilder(\"CN=h\"); else t = new StringBuilder(); Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\") { Length = 2 }; Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); again: t.Append(\"x\"); if (b) goto again; Take(t.ToString());")]
    [InlineData("var t = new StringBuilder(\"CN=h\"); try { t.Append(\"x\"); } finally { } Take(t.ToString());")]
    public void A_builder_that_anything_else_touches_is_not_read(string statements) => Assert.Empty(Readings.OfStatements(statements).Texts);

    [Fact]
    public void Each_part_has_the_place_where_it_is_appended_and_all_of_it_the_place_of_the_text()
    {
        var read = Readings.OfStatements("var t = new StringBuilder(\"CN=h\"); t.Append(\", C=\").Append(\"U\").Append(\"SA\"); Take(t.ToString());");

        Assert.Equal(", C=", read.SourceOf(", C="));
        Assert.Equal("CN=h", read.SourceOf("CN=h"));
        Assert.Equal("t.ToString()", read.SourceOf("USA"));
        Assert.Equal("t.ToString()", read.SourceOf("CN=h, C=USA"));
    }
}
