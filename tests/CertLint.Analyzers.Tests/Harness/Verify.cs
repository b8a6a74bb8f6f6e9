namespace CertLint.Analyzers.Tests.Harness;

/// <summary>Runs the analyzer over a source whose mark-up, <c>{|CERT1004:USA|}</c>, says what it must report and where.</summary>
internal static class Verify
{
    /// <summary>What the package's build files say of a project that references the package.</summary>
    public const string Package = """
        is_global = true
        build_property._CertLintPackage = true

        """;

    private const string Usings = """
        using System;
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;

        """;

    /// <summary>Statements of a method's body.</summary>
    public static Task Statements(string statements, Action<NameTest>? arrange = null) =>
        Source(Usings + "class Program\n{\n    static void Main(string user, X500DistinguishedNameBuilder given)\n    {\n"
            + statements + "\n    }\n}\n", arrange);

    /// <summary>A whole file.</summary>
    public static Task Source(string source, Action<NameTest>? arrange = null)
    {
        var test = new NameTest { TestCode = source };
        arrange?.Invoke(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
