using CertLint.Analyzers.Tests.Harness;
using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.Analyzers.Tests.Text;

public class HostileCodeTests
{
    // What reading may allocate beside what Roslyn does, in octets: texts that double are cut at a length, sixty times.
    private const long Constant = 512L << 20;

    private const string Head = "using System; using System.Text; partial class P { static void Take(string value) { } static string user; ";

    [Theory]
    [InlineData("static readonly string A = \"x\" + B; static readonly string B = \"y\" + A; void M() => Take(A);")]
    [InlineData("string A => \"x\" + A; void M() => Take(A);")]
    [InlineData("const string A = \"x\" + B; const string B = A + \"y\"; void M() => Take(A);")]
    [InlineData("void M() { string a = \"x\" + a; Take(a); }")]
    [InlineData("void M() { string a = \"x\" + b; string b = \"y\" + a; Take(a); }")]
    [InlineData("void M() { var t = new StringBuilder(t.ToString()); t.Append(t.ToString()); Take(t.ToString()); }")]
    [InlineData("void M() { var t = new StringBuilder; t.Append(; Take(t.ToString()); }")]
    [InlineData("void M() { Take(string.Format()); Take(string.Format(\"{0}\")); Take(string.Join()); Take(string.Concat()); Take(string.Format(null, )); }")]
    [InlineData("void M() { Take(missing + \"x\" + Missing.Member + Missing(1)); Take(b ? : ); Take(a ?? ); Take(x switch { }); Take(x switch { 1 => }); }")]
    [InlineData("void M() { Take($\"{\"); Take($\"{user,}\"); Take($\"{user:}\"); Take($\"{user,b}\"); Take($\"{}\"); Take(\"x\"?.Trim()?.Missing()); Take(user?.); }")]
    [InlineData("string A { get; } = ; readonly string B = ; string C => ; string D { get { return; } } void M() { Take(A); Take(B); Take(C); Take(D); Take(base.A); }")]
    [InlineData("static string F(string s) => s.Replace(\"a\"; static string G(string s) => G(s); static string H(string s, ) => s; void M() { Take(\"x\" + F(user)); Take(\"x\" + G(user)); Take(\"x\" + H(user)); }")]
    [InlineData("void M() { string s; s = s + \"x\"; Take(s); (string a, var c) = (\"x\", a); Take(a); Take(\"x\" + out var o); }")]
    [InlineData("void M() { Take(\"a\" + user.Replace(\"\", \"b\") + user.Replace(null, null) + \"a\".Replace(\"\", \"b\") + user.Substring() + user.Trim(1)); }")]
    [InlineData("void M() { Take(string.Join(\",\", [.. user, .. ])); Take(string.Join(\",\", new[] { , })); Take(string.Join(\",\", new string[2] { \"a\" })); Take(string.Join(\",\", stackalloc string[1])); }")]
    [InlineData("void M() { Take(string.Format(\"{999999999999}{-1}{0,99999999999}{0:{{}\", user)); Take(string.Format(\"{0,2000000000}\", \"x\")); Take($\"{\"x\",2000000000}\"); }")]
    public void Code_that_does_not_compile_is_read_without_harm(string members)
    {
        Readings.OfAnything(Head + members + " }");
        // Half of it, as it stands while somebody writes.
        for (var length = 0; length < members.Length; length += 3)
            Readings.OfAnything(Head + members[..length]);
    }

    [Fact]
    public void Much_of_everything_is_read_with_little()
    {
        string[] sources =
        [
            "Take(" + string.Join(" + ", Enumerable.Repeat("\"a\" + user", 1500)) + ");",
            "Take(" + string.Concat(Enumerable.Repeat("\"a\" + (", 200)) + "user" + new string(')', 201) + ";",
            "Take(" + string.Concat(Enumerable.Repeat("b ? \"x\" : ", 200)) + "user);",
            "Take(" + string.Concat(Enumerable.Repeat("user.Trim() ?? ", 200)) + "\"x\");",
            "Take(\"x\" + user" + string.Concat(Enumerable.Repeat(".Replace(\"a\", \"aa\")", 300)) + ");",
            "Take(\"aaaa\"" + string.Concat(Enumerable.Repeat(".Replace(\"a\", \"aa\")", 90)) + ");",
            "var s0 = \"xx\";" + string.Concat(Enumerable.Range(1, 60).Select(i => $"var s{i} = s{i - 1} + s{i - 1};")) + "Take(s60);",
            "var s0 = b ? \"x\" : \"y\";" + string.Concat(Enumerable.Range(1, 60).Select(i => $"var s{i} = string.Format(\"{{0}}{{0}}{{0}}\", s{i - 1});")) + "Take(s60);",
            "var t = new StringBuilder();" + string.Concat(Enumerable.Repeat("t.Append(user).Append(\",\");", 450)) + "Take(t.ToString());",
            "Take(string.Format(\"" + string.Concat(Enumerable.Repeat("{0}", 5000)) + "\", \"x\"));",
            "Take($\"" + string.Concat(Enumerable.Repeat("{user}", 5000)) + "\");",
        ];
        foreach (var source in sources)
        {
            var (binding, reading, _) = Measure("void M(bool b) { " + source + " }");
            Assert.True(reading < (4 * binding) + Constant, $"Roslyn allocates {binding}, the reading {reading}: {source[..60]}");
        }
    }

    [Fact]
    public void The_cost_of_a_body_grows_no_faster_than_its_sinks()
    {
        static string Body(int sinks) => "void M() { " + string.Concat(Enumerable.Range(0, sinks).Select(
            i => $"var host{i} = \"h{i}.acme.com\"; var t{i} = new StringBuilder(\"CN=\"); t{i}.Append(host{i}).Append(user); Take(t{i}.ToString()); Take($\"CN={{host{i}}}\");\n")) + " }";
        Measure(Body(10));
        var small = Measure(Body(100));
        var large = Measure(Body(800));
        Assert.Equal((200, 1600), (small.Known, large.Known));
        // Eight times the sinks; sixty-four times the work would be quadratic.
        Assert.True(large.Reading < 16 * small.Reading, $"100 allocate {small.Reading}, 800 allocate {large.Reading}.");
        TestContext.Current.SendDiagnosticMessage("200 texts: {0}, 1600 texts: {1} (Roslyn: {2})", small.Reading, large.Reading, large.Binding);
    }

    // In octets that are allocated, which a busy machine does not change.
    private static (long Binding, long Reading, int Known) Measure(string members)
    {
        var compilation = Readings.Compile([Head + members + " }"], LanguageVersion.Preview);
        var start = GC.GetAllocatedBytesForCurrentThread();
        var bound = Readings.Bind(compilation, compilation.SyntaxTrees[0]);
        var between = GC.GetAllocatedBytesForCurrentThread();
        var known = bound.Count(value => value is not null && ExpressionText.ReadAll(value).Count > 0);
        return (between - start, GC.GetAllocatedBytesForCurrentThread() - between, known);
    }
}
