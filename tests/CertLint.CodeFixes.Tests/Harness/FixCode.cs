using Microsoft.CodeAnalysis.CodeFixes;

namespace CertLint.CodeFixes.Tests.Harness;

/// <summary>A fix of statements in a program, by itself and by FixAll in document, project and solution.</summary>
internal static class FixCode
{
    private const string Usings = """
        using System;
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;

        """;

    /// <summary>The statements and what becomes of them.</summary>
    public static Task Statements<TFix>(string code, string expected, Action<FixTest<TFix>>? arrange = null)
        where TFix : CodeFixProvider, new() => Source(Wrap(code), Wrap(expected), arrange);

    /// <summary>Statements that the fix leaves alone, though a rule reports them.</summary>
    public static Task NotOffered<TFix>(string code, Action<FixTest<TFix>>? arrange = null)
        where TFix : CodeFixProvider, new() => Statements(code, code, arrange);

    /// <summary>A file and what becomes of it.</summary>
    public static Task Source<TFix>(string code, string expected, Action<FixTest<TFix>>? arrange = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new FixTest<TFix> { TestCode = code, FixedCode = expected };
        arrange?.Invoke(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Wrap(string statements) =>
        Usings + "class Program\n{\n    static void Main(int number)\n    {\n        " + statements + "\n    }\n}\n";
}
