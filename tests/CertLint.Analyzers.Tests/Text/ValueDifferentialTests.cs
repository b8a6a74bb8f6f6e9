using System.Reflection;
using CertLint.Analyzers.Tests.Harness;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.Analyzers.Tests.Text;

/// <summary>Holds what is read of random expressions against what they give when they are run.</summary>
public class ValueDifferentialTests
{
    private const int Count = 600;

    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Text;
        public static class Program
        {
            public static readonly List<string> Taken = new();
            const string Constant = "C=US";
            static readonly string Shared = "O=\"Acme, Inc.\"";
            static string Body => $"L={Constant}|";
            static string Auto { get; } = "{0}" + Shared;
            static bool Yes() => true;
            static bool No() => false;
            static string Twice(string s) => s.Replace("a", "aa").Replace('=', ':');
            static void Take(string value) => Taken.Add(value);

        """;

    private static readonly Gen<string> Literal = OneOf(
        "\"CN=a\"", "\"\"", "\", O=\"", "@\"a\"\"b\\c\"", "\"\"\"x\"y\"\"\"", "\"\\u0041\\t{}\"", "Constant", "Shared", "Body", "Auto", "\" b \"",
        "nameof(Taken)", "string.Empty");

    private static readonly Gen<string> Value = Nested(3);

    [Fact]
    public void A_known_value_is_one_that_the_code_gives()
    {
        var expressions = new List<string>();
        Value.Array[Count].Sample(expressions.AddRange, iter: 1, threads: 1);
        var source = Head + string.Concat(expressions.Select((expression, i) =>
            $"    public static void M{i}()\n    {{\n        {Statements(expression, i)}\n    }}\n")) + "}\n";
        var compilation = Readings.Compile([source], LanguageVersion.Preview);
        var taken = Run(compilation);
        var readings = Readings.ReadAll(compilation, compilation.SyntaxTrees[0]).ToArray();

        Assert.Equal(Count, taken.Count);
        Assert.Equal(Count, readings.Length);
        var known = 0;
        for (var i = 0; i < Count; i++)
        {
            Assert.All(readings[i], value => Assert.True(value.IsKnown, $"{value} has a hole: {expressions[i]}"));
            if (readings[i].Count == 0)
                continue;
            known++;
            Assert.True(
                readings[i].Any(value => value.Text == taken[i]),
                $"'{taken[i]}' is not among '{string.Join("', '", readings[i].Select(value => value.Text))}': {expressions[i]}");
        }

        Assert.True(known > Count * 3 / 4, $"Only {known} of {Count} are known.");
    }

    private static string Statements(string expression, int i) => (i % 4) switch
    {
        0 => $"Take({expression});",
        1 => $"var s = {expression}; Take(s);",
        2 => $"var t = new StringBuilder({expression}); t.Append({expression}).Append('x', 2); t.AppendFormat(\"{{0,2}}{{{{\", 7); Take(t.ToString());",
        _ => $"string s; s = {expression}; var u = $\"{{s}}|{{s,4}}\"; Take(u);",
    };

    private static Gen<string> OneOf(params string[] literals) => Gen.Int[0, literals.Length - 1].Select(i => literals[i]);

    private static Gen<string> Nested(int depth) => depth == 0 ? Literal : Gen.OneOf(
        Literal,
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"({a} + {b})"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"$\"x{{{a}}},{{{{{{{b}}}}}}}\""),
        Gen.Select(Nested(depth - 1), Gen.Int[-6, 12], (a, width) => $"$@\"\"\"{{{a},{width}}}\\\""),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"string.Format(\"{{1}}={{0,3}}{{{{}}}}{{1,-3}}\", {a}, {b})"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"string.Format(arg0: {a}, format: \"[{{0}}{{1}}]\", arg1: {b})"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"string.Format(CultureInfo.InvariantCulture, \"{{0}}{{1}}{{2}}{{3}}\", 'c', {a}, 12, {b})"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"string.Concat({a}, 'c', {b}, null, 5)"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"string.Concat({a}, \"1\", {b}, \"2\", {a})"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"string.Join({a}, {b}, \"z\", null)"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"string.Join(\", \", new[] {{ {a}, {b} }})"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"string.Join(',', [{a}, {b}])"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"(Yes() ? {a} : {b})"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"(No() ? {a} : {b})"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (a, b) => $"({a} ?? {b})"),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), Gen.Int[0, 3], (a, b, n) => $"(Taken.Count switch {{ {n} => {a}, _ => {b} }})"),
        Nested(depth - 1).Select(a => $"({a}).Trim()"),
        Nested(depth - 1).Select(a => $"({a}).ToString()"),
        Nested(depth - 1).Select(a => $"({a}).Replace(\"a\", \"a,a\").Replace('=', '-')"),
        Nested(depth - 1).Select(a => $"Twice({a})"),
        Nested(depth - 1).Select(a => $"FormattableString.Invariant($\"{{{a}}}{{3}}{{true}}\")"),
        Nested(depth - 1).Select(a => $"new StringBuilder({a}).Append($\"{{{a},3}}\").AppendJoin(';', 1, {a}).ToString()"));

    private static List<string> Run(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(5)));
        var program = Assembly.Load(image.ToArray()).GetType("Program")!;
        for (var i = 0; i < Count; i++)
            program.GetMethod("M" + i)!.Invoke(null, null);
        return (List<string>)program.GetField("Taken")!.GetValue(null)!;
    }
}
