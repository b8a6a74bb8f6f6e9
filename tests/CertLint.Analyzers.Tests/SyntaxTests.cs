using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests;

/// <summary>The analyzer is compiled against Roslyn 4.8; the tests run a newer one, whose operations it has never seen.</summary>
public class SyntaxTests
{
    [Theory]
    [InlineData("static readonly X500DistinguishedName Field = new(\"C={|CERT1004:USA|}\");")]
    [InlineData("X500DistinguishedName Property { get; } = new(\"C={|CERT1004:USA|}\");")]
    [InlineData("X500DistinguishedName[] Names() => [new(\"C={|CERT1004:USA|}\"), .. Names()];")]
    [InlineData("object Choose(int i) => i switch { 0 => new X500DistinguishedName(\"C={|CERT1004:USA|}\"), _ => null };")]
    [InlineData("object Choose(bool b) => b ? new X500DistinguishedName(\"C={|CERT1004:USA|}\") : null;")]
    [InlineData("object Make(X500DistinguishedName n = null) => n ?? new(\"C={|CERT1004:USA|}\");")]
    [InlineData("Func<object> Lambda = static () => new X500DistinguishedName(\"C={|CERT1004:USA|}\");")]
    [InlineData("async Task Later() { await Task.Yield(); _ = new X500DistinguishedName(\"C={|CERT1004:USA|}\"); }")]
    [InlineData("IEnumerable<object> Each() { yield return new X500DistinguishedName(\"C={|CERT1004:USA|}\"); }")]
    [InlineData("class Base(X500DistinguishedName n) { public object N => n; } class Derived() : Base(new(\"C={|CERT1004:USA|}\"));")]
    [InlineData("Program() : this(new X500DistinguishedName(\"C={|CERT1004:USA|}\")) { } Program(object n) { }")]
    [InlineData("record Holder(X500DistinguishedName Name); object Copy(Holder h) => h with { Name = new(\"C={|CERT1004:USA|}\") };")]
    [InlineData("object Inner() { return Make(); static object Make() => new X500DistinguishedName(\"C={|CERT1004:USA|}\"); }")]
    [InlineData("object Long(string s) => new X500DistinguishedName($\"CN={s.\n  Length}, C={|CERT1004:USA|}\");")]
    [InlineData("static Program() { _ = new X500DistinguishedName(\"C={|CERT1004:USA|}\"); }")]
    [InlineData("~Program() { _ = new X500DistinguishedName(\"C={|CERT1004:USA|}\"); }")]
    [InlineData("static readonly Func<object> Field = () => { return new X500DistinguishedName(\"C={|CERT1004:USA|}\"); };")]
    [InlineData("readonly Func<Func<object>> Field = () => () => new X500DistinguishedName(\"C={|CERT1004:USA|}\");")]
    [InlineData("static readonly object One = 1, Two = new X500DistinguishedName(\"C={|CERT1004:USA|}\");")]
    [InlineData("Lazy<object> Property { get; } = new(() => new X500DistinguishedName(\"C={|CERT1004:USA|}\"));")]
    [InlineData("object Property { get => new X500DistinguishedName(\"C={|CERT1004:USA|}\"); set => _ = new X500DistinguishedName(\"C={|CERT1004:UK|}\"); }")]
    [InlineData("object Property { get; init; } = new X500DistinguishedName(\"C={|CERT1004:USA|}\");")]
    [InlineData("object this[int i] => new X500DistinguishedName(\"C={|CERT1004:USA|}\");")]
    [InlineData("event Action Changed { add { _ = new X500DistinguishedName(\"C={|CERT1004:USA|}\"); } remove { } }")]
    [InlineData("event Action Changed = () => _ = new X500DistinguishedName(\"C={|CERT1004:USA|}\");")]
    [InlineData("public static object operator +(Program p) => new X500DistinguishedName(\"C={|CERT1004:USA|}\");")]
    [InlineData("class Base { public Base(object n) { } } class Derived : Base { Derived() : base(new X500DistinguishedName(\"C={|CERT1004:USA|}\")) { } }")]
    [InlineData("class Keeper(string c) { readonly object field = new X500DistinguishedName(\"C={|CERT1004:USA|}\"); public string C => c; }")]
    [InlineData("record Base(object N); record Derived() : Base(new X500DistinguishedName(\"C={|CERT1004:USA|}\"));")]
    [InlineData("struct Holder { readonly object field = new X500DistinguishedName(\"C={|CERT1004:USA|}\"); public Holder() { } }")]
    [InlineData("interface IMade { object Make() => new X500DistinguishedName(\"C={|CERT1004:USA|}\"); }")]
    [InlineData("object Outer() { return Func(); Func<object> Func() { return () => Inner(); object Inner() => new X500DistinguishedName(\"C={|CERT1004:USA|}\"); } }")]
    [InlineData("void Try() { try { } catch (Exception) when (new X500DistinguishedName(\"C={|CERT1004:USA|}\") is null) { } finally { _ = new X500DistinguishedName(\"C={|CERT1004:UK|}\"); } }")]
    [InlineData("void Loop() { for (object i = new X500DistinguishedName(\"C={|CERT1004:USA|}\"); i is null; i = new X500DistinguishedName(\"C={|CERT1004:UK|}\")) { } }")]
    [InlineData("object Query(string[] all) => System.Linq.Enumerable.ToList(System.Linq.Enumerable.Select(all, a => new X500DistinguishedName(\"C={|CERT1004:USA|}\")));")]
    [InlineData("object Tuple() => (new X500DistinguishedName(\"C={|CERT1004:USA|}\"), 1);")]
    [InlineData("object Anonymous() => new { Name = new X500DistinguishedName(\"C={|CERT1004:USA|}\") };")]
    [InlineData("string Text() => $\"{new X500DistinguishedName(\"C={|CERT1004:USA|}\").Name}\";")]
    [InlineData("object Thrown(object o) => o ?? throw new InvalidOperationException(new X500DistinguishedName(\"C={|CERT1004:USA|}\").Name);")]
    [InlineData("public static explicit operator X500DistinguishedName(Program p) => new(\"C={|CERT1004:USA|}\");")]
#if !ROSLYN_FLOOR
    [InlineData("X500DistinguishedName Property => field ??= new(\"C={|CERT1004:USA|}\");")]
    [InlineData("List<X500DistinguishedName> Names() => [with(capacity: 1), new(\"C={|CERT1004:USA|}\")];")]
    [InlineData("static void Take(params ReadOnlySpan<X500DistinguishedName> names) => Take(new X500DistinguishedName(\"C={|CERT1004:USA|}\"));")]
    [InlineData("class Box { public X500DistinguishedName Name; } void Set(Box b) => b?.Name = new(\"C={|CERT1004:USA|}\");")]
#endif
    public Task A_constructor_is_seen_wherever_code_may_stand(string member) => Verify.Source(Program(member));

#if !ROSLYN_FLOOR
    [Fact]
    public Task A_constructor_is_seen_in_an_extension_block() => Verify.Source(Program("") + """
        static class Extensions
        {
            extension(Program program)
            {
                public X500DistinguishedName Name => new("C={|CERT1004:USA|}");
            }
        }
        """);
#endif

    [Fact]
    public Task A_constructor_is_seen_in_top_level_statements() => Verify.Source(
        """
        using System.Security.Cryptography.X509Certificates;
        var b = new X500DistinguishedNameBuilder();
        b.AddStateOrProvinceName("{|CERT1005:CA|}");
        b.AddCountryOrRegion("US");
        _ = new X500DistinguishedName("C={|CERT1004:USA|}");
        """,
        test => test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication);

    private static string Program(string member) => """
        using System;
        using System.Collections.Generic;
        using System.Security.Cryptography.X509Certificates;
        using System.Threading.Tasks;

        """ + "partial class Program\n{\n    " + member + "\n}\n";
}
