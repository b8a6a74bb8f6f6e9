using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.Analyzers.Tests.Text;

public class SeeThroughTests
{
    private const string Members = """
            const string Constant = "constant";
            static readonly string Shared = "shared";
            readonly string Own = $"own {Constant}";
            string Body => "body";
            static string Getter { get { return "getter"; } }
            static string Arrow { get => "arrow"; }
            string Auto { get; } = "auto";
        """;

    [Theory]
    [InlineData("string.Format(\"CN={0}, O={1}\", user, \"Acme\")", "CN=◊, O=Acme")]
    [InlineData("string.Format(\"CN={0}\", \"h\")", "CN=h")]
    [InlineData("string.Format(\"{2}{0}{1}{0}\", \"a\", \"b\", \"c\")", "caba")]
    [InlineData("string.Format(\"{0}{1}{2}{3}{4}\", \"a\", \"b\", \"c\", user, 7)", "abc◊7")]
    [InlineData("string.Format(CultureInfo.InvariantCulture, \"CN={0}\", \"h\")", "CN=h")]
    [InlineData("string.Format(format: \"{1}{0}\", arg1: \"b\", arg0: \"a\")", "ba")]
    [InlineData("string.Format(\"{0}{1}\", new object[] { \"a\", user })", "a◊")]
    [InlineData("string.Format(\"{0}{1}\", new[] { \"a\", \"b\" })", "ab")]
    [InlineData("string.Format(\"{{0}}{0}\", \"a\")", "{0}a")]
    [InlineData("string.Format(\"{0,3}|{0,-3}|{1:D4}\", \"a\", number)", "  a|a  |◊")]
    [InlineData("string.Format(\"{0}\", (object)null)", "")]
    [InlineData("string.Format(\"C={0}\", b ? \"US\" : \"UK\")", "C=US¦C=UK")]
    [InlineData("string.Concat(\"CN=\", user)", "CN=◊")]
    [InlineData("string.Concat(\"a\", 'b', 3, null, true)", "ab3True")]
    [InlineData("string.Concat(\"a\", \"b\", \"c\", \"d\", user)", "abcd◊")]
    [InlineData("string.Concat(str1: \"b\", str0: \"a\")", "ab")]
    [InlineData("string.Concat(new[] { \"a\", user })", "a◊")]
    [InlineData("string.Concat(new object[] { \"a\", 1 })", "a1")]
    [InlineData("string.Join(\", \", \"CN=h\", \"O=\" + user)", "CN=h, O=◊")]
    [InlineData("string.Join(\", \", new[] { \"CN=h\", \"C=US\" })", "CN=h, C=US")]
    [InlineData("string.Join(\", \", new string[] { \"CN=h\", user, null })", "CN=h, ◊, ")]
#if !ROSLYN_FLOOR
    [InlineData("string.Join(\", \", [\"CN=h\", \"C=US\"])", "CN=h, C=US")]
#endif
    [InlineData("string.Join(',', \"CN=h\", \"C=US\")", "CN=h,C=US")]
    [InlineData("string.Join(\",\", 1, 'a', \"b\")", "1,a,b")]
    [InlineData("string.Join(separator: user, \"a\", \"b\")", "a◊b")]
    [InlineData("string.Join(\",\", new string[0]) + \"x\"", "x")]
    public void Format_Concat_and_Join_are_seen_through(string expression, string expected) => AssertValues(expression, expected);

    [Theory]
    [InlineData("new string('A', 3)", "AAA")]
    [InlineData("\"CN=\" + new string(count: 2, c: 'x')", "CN=xx")]
    [InlineData("$\"CN={new string('x', 0)}\"", "CN=")]
    [InlineData("\"CN=\" + new string('x', number)", "CN=◊")]
    [InlineData("\"CN=\" + new string('x', 1000)", "CN=◊")]
    [InlineData("\"CN=\" + new string(new[] { 'x' })", "CN=◊")]
    [InlineData("\"CN=\" + new string(user[0], 3)", "CN=◊")]
    public void A_repeated_character_is_seen_through(string expression, string expected) => AssertValues(expression, expected);

    [Theory]
    [InlineData("Constant", "constant")]
    [InlineData("Shared", "shared")]
    [InlineData("Program.Shared", "shared")]
    [InlineData("Own", "own constant")]
    [InlineData("this.Own", "own constant")]
    [InlineData("Body", "body")]
    [InlineData("Getter", "getter")]
    [InlineData("Arrow", "arrow")]
    [InlineData("this.Auto", "auto")]
    [InlineData("new Program().Auto", "auto")]
    [InlineData("$\"CN={Shared}, O={Body}, OU={user}\"", "CN=shared, O=body, OU=◊")]
    [InlineData("string.Empty + \"x\"", "x")]
    [InlineData("string.Empty", "")]
    [InlineData("\"a\" + Environment.NewLine", "a\n")]
    public void A_member_that_is_written_once_is_seen_through(string expression, string expected) => AssertValues(expression, expected, Members);

    [Theory]
    [InlineData("\"CN=\" + user.Trim()", "CN=◊")]
    [InlineData("\" CN=h \".Trim()", "CN=h")]
    [InlineData("$\"CN={user}\".Trim()", "CN=◊")]
    [InlineData("$\"CN={user}\".ToString()", "CN=◊")]
    [InlineData("\"CN=h\".ToString(CultureInfo.InvariantCulture)", "CN=h")]
    [InlineData("string.Intern(\"CN=h\")", "CN=h")]
    [InlineData("FormattableString.Invariant($\"CN={user}\")", "CN=◊")]
    [InlineData("string.Create(CultureInfo.InvariantCulture, $\"CN={user}, O={number:D4}, OU={\"x\",3}\")", "CN=◊, O=◊, OU=  x")]
    [InlineData("\"CN=a;O=b\".Replace(\";\", \", \").Replace('a', 'c')", "CN=c, O=b")]
    [InlineData("\"O=\" + \"Acme, Inc.\".Replace(\",\", null)", "O=Acme Inc.")]
    [InlineData("$\"{\"x\",3}{\"x\",-3}|\"", "  xx  |")]
    [InlineData("$\"{\"x\":D3}{true}{'c'}{5L}\"", "xTruec5")]
    public void Calls_that_change_nothing_or_what_is_known_are_seen_through(string expression, string expected) => AssertValues(expression, expected);

    [Theory]
    [InlineData("b ? \"CN=a\" : \"CN=b\"", "CN=a¦CN=b")]
    [InlineData("\"CN=\" + (b ? \"a\" : user)", "CN=a¦CN=◊")]
    [InlineData("b ? \"CN=a\" : user", "CN=a")]
    [InlineData("b ? \"CN=a\" : null", "CN=a")]
    [InlineData("b ? \"CN=a\" : throw new Exception()", "CN=a")]
    [InlineData("\"CN=a\" + (b ? \", O=b\" : null)", "CN=a, O=b¦CN=a")]
    [InlineData("true ? \"CN=a\" : \"CN=b\"", "CN=a")]
    [InlineData("user ?? \"CN=b\"", "CN=b")]
    [InlineData("\"CN=\" + (user ?? \"b\")", "CN=b¦CN=◊")]
    [InlineData("\"CN=\" + (user ?? throw new Exception())", "CN=◊")]
    [InlineData("number switch { 1 => \"CN=a\", 2 => \"CN=b\", _ => throw new Exception() }", "CN=a¦CN=b")]
    [InlineData("number switch { 1 => b ? \"CN=a\" : \"CN=c\", _ => \"CN=b\" }", "CN=a¦CN=c¦CN=b")]
    [InlineData("number == 1 ? \"CN=a\" : number == 2 ? \"CN=b\" : \"CN=c\"", "CN=a¦CN=b¦CN=c")]
    [InlineData("$\"CN={(b ? \"a\" : \"b\")}, C={(c ? \"US\" : \"UK\")}\"", "CN=a, C=US¦CN=a, C=UK¦CN=b, C=US¦CN=b, C=UK")]
    [InlineData("\"CN=a\" + (user is null ? \"\" : \", C=\") + (user ?? \"\")", "CN=a¦CN=a, C=◊")]
    [InlineData("(b ? \"\\\"\" : \"\") + user + (b ? \"\\\"\" : \"\")", "\"◊\"")]
    public void Each_arm_is_a_value(string expression, string expected) => AssertValues(expression, expected);

    [Theory]
    [InlineData("(user == null ? \"\" : \", C=\") + (user ?? \"\")")]
    [InlineData("(user == null ? \"a\" : \"b\") + (user ?? throw new Exception())")]
    [InlineData("(b ? \"a\" : \"c\") + (!b ? \"a\" : \"c\")")]
    [InlineData("(user == \"\" ? \"a\" : \"c\") + (user.Length > 3 ? \"a\" : \"c\")")]
    [InlineData("(names.Length > 0 ? names[0] : \"h\") + (names.Length > 1 ? \", O=\" + names[1] : \"\")")]
    public void Choices_that_may_depend_on_each_other_are_silent(string expression) => Assert.Empty(Readings.OfExpression(expression).Texts);

    [Fact]
    public void A_choice_depends_on_what_its_local_was_made_of()
    {
        Assert.Empty(Readings.OfStatements("var has = user != null; Take((has ? \"a\" : \"b\") + (user ?? \"c\"));").Texts);
        Assert.Equal(["xx", "yy"], Readings.OfStatements("var s = b ? \"x\" : \"y\"; Take(s + s);").Values);
    }

    [Fact]
    public void More_than_sixteen_values_are_none()
    {
        static string Switches(int count) => string.Join(
            " + ", Enumerable.Range(0, count).Select(i => $"(names[{i}] == \"\" ? \"a\" : \"b\")"));
        Assert.Equal(16, Readings.OfExpression("number switch { " + string.Concat(Enumerable.Range(0, 16).Select(i => $"{i} => \"{i}\", ")) + "}").Texts.Count);
        Assert.Empty(Readings.OfExpression("number switch { " + string.Concat(Enumerable.Range(0, 17).Select(i => $"{i} => \"{i}\", ")) + "}").Texts);
        Assert.Equal(2, Readings.OfExpression(Switches(1)).Texts.Count);
    }

    [Theory]
    [InlineData("string.Format(user, \"CN=h\")")]
    [InlineData("string.Format(\"CN={1}\", \"h\")")]
    [InlineData("string.Format(\"CN={0\", \"h\")")]
    [InlineData("string.Format(\"CN={0}\", names)")]
    [InlineData("string.Join(\",\", names)")]
    [InlineData("string.Join(\",\", new List<string> { \"CN=h\" })")]
#if !ROSLYN_FLOOR
    [InlineData("string.Join(\",\", [\"CN=h\", .. names])")]
#endif
    [InlineData("string.Join(\",\", new[] { \"CN=a\", \"CN=b\" }, 1, 1)")]
    [InlineData("string.Concat(names)")]
    [InlineData("new string(user[0], 3)")]
    [InlineData("\"CN=h\".PadLeft(10)")]
    [InlineData("\"CN=h\".Insert(1, \"x\")")]
    [InlineData("$\"CN={user}, O=x\".Replace(\"x\", \"y\")")]
    [InlineData("\"CN=h\".Replace(\"h\", user)")]
    [InlineData("\"CN=h\".ToLowerInvariant()")]
    [InlineData("Other(\"CN=h\")")]
    public void What_is_not_certain_is_not_read(string expression) =>
        Assert.Empty(Readings.OfExpression(expression, "static string Other(string s) => s + \"x\";").Texts);

    [Theory]
    [InlineData("static string X = \"CN=h\";")]
    [InlineData("string X { get; set; } = \"CN=h\";")]
    [InlineData("string X { get; init; } = \"CN=h\";")]
    [InlineData("string X { get => \"CN=h\"; set { } }")]
    [InlineData("protected virtual string X => \"CN=h\";")]
    [InlineData("readonly string X = \"CN=h\"; Program() { X = \"CN=i\"; }")]
    [InlineData("readonly string X = \"CN=h\"; Program() { this.X = \"CN=i\"; }")]
    [InlineData("readonly string X = \"CN=h\"; Program() { (X, _) = (\"CN=i\", 1); }")]
    [InlineData("readonly string X = \"CN=h\"; Program() { Set(out X); } static void Set(out string s) => s = \"\";")]
    [InlineData("readonly string X = \"CN=h\"; int Y { init { X = \"CN=i\"; } }")]
    [InlineData("static readonly string X = \"CN=h\"; static Program() => X = \"CN=i\";")]
    [InlineData("string X { get; } = \"CN=h\"; Program() { X += \"x\"; }")]
    [InlineData("readonly string X; Program() { X = \"CN=h\"; }")]
    [InlineData("static string X { get { Console.WriteLine(); return \"CN=h\"; } }")]
    [InlineData("string X(int i) => \"CN=h\"; string X2 => X(1); static string X3;", "X(1)")]
    public void A_member_that_may_hold_something_else_is_not_read(string members, string expression = "X") =>
        Assert.Empty(Readings.OfExpression(expression, members).Texts);

    [Fact]
    public void A_constructor_of_another_part_or_kind_counts_where_it_can_write()
    {
        const string Field = "readonly string X = \"CN=h\";";
        Assert.Empty(Readings.OfStatements("Take(X);", Field, LanguageVersion.Preview, "partial class Program { Program() { X = \"\"; } }").Texts);
        Assert.Equal(["CN=h"], Readings.OfStatements("Take(X);", Field + " static Program() { string X = \"\"; X = X + X; }").Values);
        Assert.Equal(["CN=h"], Readings.OfStatements("Take(X);", Field + " Program() { Console.WriteLine(X); }").Values);
        Assert.Empty(Readings.Of("struct S { public readonly string X = \"CN=h\"; public S() { } } class P { static void Take(string s) { } void M(S s) => Take(s.X); }").Texts);
    }

    [Fact]
    public void An_override_is_read_only_where_it_is_the_last()
    {
        const string Base = "abstract class Base { public abstract string X { get; } } ";
        const string Use = " class P { static void Take(string s) { } void M(Derived d) => Take(d.X); }";
        Assert.Empty(Readings.Of(Base + "class Derived : Base { public override string X => \"CN=h\"; }" + Use).Texts);
        Assert.Equal(["CN=h"], Readings.Of(Base + "sealed class Derived : Base { public override string X => \"CN=h\"; }" + Use).Values);
        Assert.Equal(["CN=h"], Readings.Of(Base + "class Derived : Base { public sealed override string X => \"CN=h\"; }" + Use).Values);
    }

    [Fact]
    public void A_static_field_that_is_declared_later_is_still_null() =>
        Assert.Equal(["CN=◊, a"], Readings.OfExpression("First", "static readonly string Before = \"a\"; static readonly string First = \"CN=\" + Late + \", \" + Before; static readonly string Late = \"h\";").Values);

    [Fact]
    public void Members_of_other_files_have_their_place_where_they_are_named()
    {
        var read = Readings.OfStatements(
            "Take(\"CN=\" + Names.Host + \", C=\" + Names.Country);", "", LanguageVersion.Preview,
            "static class Names { public static readonly string Host = Prefix + \".acme.com\"; public const string Country = \"USA\"; static string Prefix => \"www\"; }");

        Assert.Equal(["CN=www.acme.com, C=USA"], read.Values);
        Assert.Equal("Names.Host", read.SourceOf("acme"));
        Assert.Equal("Names.Country", read.SourceOf("USA"));
        Assert.Equal("Names.Host + \", C=\" + Names.Country", read.SourceOf("www.acme.com, C=USA"));
    }

    [Theory]
    [InlineData("var f = \"CN={0}, O={1}\"; Take(string.Format(f, user, \"Acme\"));", "CN=◊, O=Acme")]
    [InlineData("string s = \"CN=\" + user; string t = s + \", C=US\"; Take(t);", "CN=◊, C=US")]
    [InlineData("Take(string.Format(\"CN={0}, O={1}, L={2}, C={3}\", user, \"a\", \"b\", \"US\"));", "CN=◊, O=a, L=b, C=US")]
    [InlineData("Take(string.Join(\", \", new[] { \"CN=h\", $\"O={user}\" }));", "CN=h, O=◊")]
    [InlineData("var b1 = new StringBuilder(); b1.Append(\"CN=\").Append(user); b1.AppendFormat(\", O={0}\", \"a\"); Take(b1.ToString());", "CN=◊, O=a")]
    public void Old_CSharp_is_read_as_well(string statements, string expected) =>
        Assert.Equal(expected, Assert.Single(Readings.OfStatements(statements, "", LanguageVersion.CSharp7_3).Values));

    private static void AssertValues(string expression, string expected, string members = "") =>
        Assert.Equal(expected.Split('¦'), Readings.OfExpression(expression, members).Values);
}
