using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests.Text;

public class PlaceTests
{
    [Theory]
    [InlineData("var s = \"CN=h, C=USA\"; Take(s);", "USA", "USA")]
    [InlineData("var s = \"CN=h, C=USA\"; Take(s);", "CN=h, C=USA", "CN=h, C=USA")]
    [InlineData("string s; s = \"CN=h, C=USA\"; Take(s);", "USA", "USA")]
    [InlineData("const string C = \"USA\"; Take(\"CN=h, C=\" + C);", "USA", "USA")]
    [InlineData("const string C = \"USA\"; Take(\"CN=h, C=\" + C);", "C=USA", "C=\" + C")]
    [InlineData("var host = @\"a\"\"b\"; Take($\"CN={host}.acme.com, C=USA\");", "a\"b", "a\"\"b")]
    [InlineData("var host = @\"a\"\"b\"; Take($\"CN={host}.acme.com, C=USA\");", "a\"b.acme.com", "host}.acme.com")]
    [InlineData("var d = \"USA\"; var s = $\"CN=h, C={d}\"; Take(s + \", O=x\");", "USA", "USA")]
    [InlineData("var d = \"USA\"; var s = $\"CN=h, C={d}\"; Take(s + \", O=x\");", "C=USA", "C={d")]
    [InlineData("var d = \"USA\"; var s = $\"CN=h, C={d}\"; Take(s + \", O=x\");", "C=USA, O=x", "s + \", O=x")]
    [InlineData("var name = Console.ReadLine(); Take($\"CN={name}, C=USA\");", "◊", "{name}")]
    [InlineData("var name = Console.ReadLine(); Take(\"CN=\" + name + \", C=USA\");", "◊", "name")]
    [InlineData("var name = \"x\" + user; Take($\"CN={name}, C=USA\");", "◊", "user")]
    [InlineData("Take(string.Format(\"CN={0}, C={1}\", user, \"USA\"));", "USA", "USA")]
    [InlineData("Take(string.Format(\"CN={0}.acme.com, C={1}\", user, \"USA\"));", "◊.acme.com", "{0}.acme.com")]
    [InlineData("Take(string.Format(\"CN={0}.acme.com, C={1}\", user, \"USA\"));", "C=USA", "C={1}")]
    [InlineData("const string F = \"CN={0}.acme.com, C={1}\"; Take(string.Format(F, user, \"USA\"));", "C=USA", "C={1}")]
    [InlineData("const string F = \"CN={0}.acme.com, C={1}\"; Take(string.Format(F, user, \"USA\"));", "USA", "USA")]
    [InlineData("const string F = \"CN={0}.acme.com, C={1}\"; Take(string.Format(F, user, \"USA\") + \", O=x\");", "USA, O=x", "string.Format(F, user, \"USA\") + \", O=x")]
    [InlineData("Take(\"O=x, C=\" + string.Format(\"{0}\", \"USA\"));", "C=USA", "C=\" + string.Format(\"{0}\", \"USA\")")]
    [InlineData("Take(string.Join(\", \", \"CN=h\", \"C=USA\"));", "USA", "USA")]
    [InlineData("Take(string.Join(\", \", \"CN=h\", \"C=USA\"));", ", ", ", ")]
    [InlineData("Take(string.Join(\", \", \"CN=h\", \"C=USA\"));", "CN=h, C=USA", "CN=h\", \"C=USA")]
    [InlineData("Take(\"CN=h;C=USA\".Replace(\";\", \", \"));", "USA", "USA")]
    [InlineData("Take(\"CN=h;C=USA\".Replace(\";\", \", \"));", ", ", ";")]
    [InlineData("Take(\" C=\\u0055SA \".Trim());", "USA", "\\u0055SA")]
    [InlineData("Take(b ? null : \"CN=h, C=USA\");", "USA", "USA")]
    public void A_value_stands_where_it_is_written(string statements, string part, string source) =>
        Assert.Equal(source, Readings.OfStatements(statements).SourceOf(part));

    [Theory]
    [InlineData("static readonly string Subject = \"CN=h, C=USA\";", "Subject")]
    [InlineData("public const string Subject = \"CN=h, \" + \"C=USA\";", "Subject")]
    [InlineData("string Subject => \"CN=h, C=USA\";", "this.Subject")]
    [InlineData("string Subject { get; } = \"\"\"CN=h, C=USA\"\"\";", "Subject")]
    public void A_value_of_a_member_stands_in_its_declaration(string members, string expression)
    {
        var read = Readings.OfExpression("\"O=x, \" + " + expression, members);

        Assert.Equal("USA", read.SourceOf("USA"));
        Assert.Equal("O=x, \" + " + expression, read.SourceOf("O=x, CN=h, C=USA"));
    }
}
