using CertLint.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.CodeFixes.Tests;

/// <summary>Where the builder's statements stand, by kind of code. The harness compiles what comes out.</summary>
public class BuilderPlaceTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;
        using System.Threading.Tasks;


        """;

    private const string Use = """
            static X500DistinguishedName Use(X500DistinguishedName name) { return name; }
            static string Next() { return "x"; }
        """;

    [Fact]
    public Task A_local_declaration() => Becomes(
        """
            static void Make(string host)
            {
                Console.WriteLine(host);

                // Who we are.
                var name = new X500DistinguishedName("CN=" + host + ", O=Acme"); // until 2030
                Use(name);
            }
        """,
        """
            static void Make(string host)
            {
                Console.WriteLine(host);

                // Who we are.
                var subject = new X500DistinguishedNameBuilder();
                subject.AddCommonName(host);
                subject.AddOrganizationName("Acme");
                var name = subject.Build(); // until 2030
                Use(name);
            }
        """);

    [Fact]
    public Task A_local_of_the_builders_usual_name() => Becomes(
        """
            static void Make()
            {
                X500DistinguishedName subject = new("CN=a");
                Use(subject);
            }
        """,
        """
            static void Make()
            {
                var subjectBuilder = new X500DistinguishedNameBuilder();
                subjectBuilder.AddCommonName("a");
                X500DistinguishedName subject = subjectBuilder.Build();
                Use(subject);
            }
        """);

    [Fact]
    public Task A_name_that_is_taken_later() => Becomes(
        """
            static void Make()
            {
                Use(new X500DistinguishedName("CN=a"));
                foreach (var subject in new[] { 1 })
                    Console.WriteLine(subject);
            }
        """,
        """
            static void Make()
            {
                var subject1 = new X500DistinguishedNameBuilder();
                subject1.AddCommonName("a");
                Use(subject1.Build());
                foreach (var subject in new[] { 1 })
                    Console.WriteLine(subject);
            }
        """);

    [Fact]
    public Task A_statement_without_braces() => Becomes(
        """
            static void Make(string host)
            {
                if (host.Length > 1)
                    Use(new X500DistinguishedName($"CN={host}")); // long
                else
                    Use(null!);
            }
        """,
        """
            static void Make(string host)
            {
                if (host.Length > 1)
                {
                    var subject = new X500DistinguishedNameBuilder();
                    subject.AddCommonName(host);
                    Use(subject.Build()); // long
                }
                else
                    Use(null!);
            }
        """);

    [Fact]
    public Task A_section_of_a_switch() => Becomes(
        """
            static X500DistinguishedName? Make(int kind)
            {
                switch (kind)
                {
                    case 1:
                        return new X500DistinguishedName("CN=a");
                    default:
                        return null;
                }
            }
        """,
        """
            static X500DistinguishedName? Make(int kind)
            {
                switch (kind)
                {
                    case 1:
                        var subject = new X500DistinguishedNameBuilder();
                        subject.AddCommonName("a");
                        return subject.Build();
                    default:
                        return null;
                }
            }
        """);

    [Fact]
    public Task A_method_with_an_expression_body() => Becomes(
        """
            static X500DistinguishedName Make(string host) => new X500DistinguishedName($"CN={host}.contoso.com"); // ours
        """,
        """
            static X500DistinguishedName Make(string host)
            {
                var subject = new X500DistinguishedNameBuilder();
                subject.AddCommonName($"{host}.contoso.com");
                return subject.Build();
            } // ours
        """);

    [Fact]
    public Task A_property_with_an_expression_body() => Becomes(
        """
            static X500DistinguishedName Name => new X500DistinguishedName("CN=a");
        """,
        """
            static X500DistinguishedName Name
            {
                get
                {
                    var subject = new X500DistinguishedNameBuilder();
                    subject.AddCommonName("a");
                    return subject.Build();
                }
            }
        """);

    [Fact]
    public Task A_method_that_returns_nothing() => Becomes(
        """
            static void Make() => Use(new X500DistinguishedName("CN=a"));
        """,
        """
            static void Make()
            {
                var subject = new X500DistinguishedNameBuilder();
                subject.AddCommonName("a");
                Use(subject.Build());
            }
        """);

    [Fact]
    public Task A_method_that_awaits_and_returns_nothing() => Becomes(
        """
            static async Task Make(Task<string> host) => Use(new X500DistinguishedName($"CN={await host}"));
        """,
        """
            static async Task Make(Task<string> host)
            {
                var subject = new X500DistinguishedNameBuilder();
                subject.AddCommonName(await host);
                Use(subject.Build());
            }
        """);

    [Fact]
    public Task A_lambda() => Becomes(
        """
            static Func<string, X500DistinguishedName> Make() => host => new X500DistinguishedName("CN=" + host);
        """,
        """
            static Func<string, X500DistinguishedName> Make() => host =>
            {
                var subject = new X500DistinguishedNameBuilder();
                subject.AddCommonName(host);
                return subject.Build();
            };
        """);

    [Fact]
    public Task A_lambda_that_returns_nothing() => Becomes(
        """
            static Action Make()
            {
                return () => Console.WriteLine(new X500DistinguishedName("CN=a"));
            }
        """,
        """
            static Action Make()
            {
                return () =>
                {
                    var subject = new X500DistinguishedNameBuilder();
                    subject.AddCommonName("a");
                    Console.WriteLine(subject.Build());
                };
            }
        """);

    [Fact]
    public Task A_local_function() => Becomes(
        """
            static X500DistinguishedName Make(string host)
            {
                return Local();

                X500DistinguishedName Local() => new X500DistinguishedName("CN=" + host);
            }
        """,
        """
            static X500DistinguishedName Make(string host)
            {
                return Local();

                X500DistinguishedName Local()
                {
                    var subject = new X500DistinguishedNameBuilder();
                    subject.AddCommonName(host);
                    return subject.Build();
                }
            }
        """);

    [Fact]
    public Task A_block_on_one_line() => Becomes(
        """
            static X500DistinguishedName Make() { return new X500DistinguishedName("CN=a"); }
        """,
        """
            static X500DistinguishedName Make() { var subject = new X500DistinguishedNameBuilder(); subject.AddCommonName("a"); return subject.Build(); }
        """);

    [Fact]
    public Task A_local_that_holds_nothing_but_the_text() => Becomes(
        """
            static X500DistinguishedName Make(string host)
            {
                // Who we are.
                string text = "CN=" + host // the host
                    + ", O=Acme"; // and its owner
                Console.WriteLine(host);
                return new X500DistinguishedName(text);
            }
        """,
        """
            static X500DistinguishedName Make(string host)
            {
                // Who we are.
                // the host
                var subject = new X500DistinguishedNameBuilder();
                subject.AddCommonName(host);
                subject.AddOrganizationName("Acme"); // and its owner
                Console.WriteLine(host);
                return subject.Build();
            }
        """);

    [Fact]
    public Task A_local_whose_name_is_free_then() => Becomes(
        """
            static X500DistinguishedName Make(string host)
            {
                var subject = $"CN={host}";
                return new X500DistinguishedName(subject);
            }
        """,
        """
            static X500DistinguishedName Make(string host)
            {
                var subject = new X500DistinguishedNameBuilder();
                subject.AddCommonName(host);
                return subject.Build();
            }
        """);

    [Fact]
    public Task A_local_that_is_used_for_something_else_too() => Becomes(
        """
            static X500DistinguishedName Make(string host)
            {
                var text = $"CN={host}";
                host = "other";
                Console.WriteLine(text);
                return new X500DistinguishedName(text);
            }
        """,
        """
            static X500DistinguishedName Make(string host)
            {
                var text = $"CN={host}";
                var subject = new X500DistinguishedNameBuilder();
                subject.AddCommonName(host);
                host = "other";
                Console.WriteLine(text);
                return subject.Build();
            }
        """);

    [Fact]
    public Task Comments_in_the_text() => Becomes(
        """
            static X500DistinguishedName Make(string host)
            {
                return new X500DistinguishedName(
                    "CN=" + host + // the host
                    ", O=Acme" /* its owner */);
            }
        """,
        """
            static X500DistinguishedName Make(string host)
            {
                // the host
                /* its owner */
                var subject = new X500DistinguishedNameBuilder();
                subject.AddCommonName(host);
                subject.AddOrganizationName("Acme");
                return subject.Build();
            }
        """);

    [Fact]
    public Task Named_arguments_of_a_request() => Becomes(
        """
            static CertificateRequest Make(RSA key) => new CertificateRequest(
                padding: RSASignaturePadding.Pkcs1, key: key, hashAlgorithm: HashAlgorithmName.SHA256, subjectName: "CN=a");
        """,
        """
            static CertificateRequest Make(RSA key)
            {
                var subject = new X500DistinguishedNameBuilder();
                subject.AddCommonName("a");
                return new CertificateRequest(
                        padding: RSASignaturePadding.Pkcs1, key: key, hashAlgorithm: HashAlgorithmName.SHA256, subjectName: subject.Build());
            }
        """);

    [Fact]
    public async Task Top_level_statements() => Assert.Equal(
        """
        using System.Security.Cryptography.X509Certificates;

        // Who we are.
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(args[0]);
        var name = subject.Build();
        System.Console.WriteLine(name.Name);

        """,
        await RewrittenCode.Of(
            new BuilderFix(),
            """
            using System.Security.Cryptography.X509Certificates;

            // Who we are.
            var name = new X500DistinguishedName($"CN={args[0]}");
            System.Console.WriteLine(name.Name);

            """,
            isProgram: true));

    [Fact]
    public async Task Line_breaks_of_Windows_and_tabs()
    {
        var source = "using System.Security.Cryptography.X509Certificates;\r\nclass Names\r\n{\r\n\tstatic X500DistinguishedName Make()\r\n\t{\r\n\t\treturn new X500DistinguishedName(\"CN=a\");\r\n\t}\r\n}\r\n";

        Assert.Equal(
            source.Replace(
                "\t\treturn new X500DistinguishedName(\"CN=a\");",
                "\t\tvar subject = new X500DistinguishedNameBuilder();\r\n\t\tsubject.AddCommonName(\"a\");\r\n\t\treturn subject.Build();"),
            await RewrittenCode.Of(new BuilderFix(), source));
    }

    [Fact]
    public async Task A_file_without_the_using_directive() => Assert.Equal(
        """
        class Names
        {
            static object Make()
            {
                var subject = new System.Security.Cryptography.X509Certificates.X500DistinguishedNameBuilder();
                subject.AddCommonName("a");
                return subject.Build();
            }
        }

        """.Replace("System.Security.Cryptography.X509Certificates.", "").Insert(0, "using System.Security.Cryptography.X509Certificates;\n\n"),
        await RewrittenCode.Of(
            new BuilderFix(),
            """
            class Names
            {
                static object Make()
                {
                    return new System.Security.Cryptography.X509Certificates.X500DistinguishedName("CN=a");
                }
            }

            """));

    [Theory]
    [InlineData("static X500DistinguishedName name = new X500DistinguishedName(\"CN=a\");")]
    [InlineData("static X500DistinguishedName Name { get; } = new X500DistinguishedName(\"CN=a\");")]
    [InlineData("static void Make() { while (new X500DistinguishedName(\"CN=a\") != null) { } }")]
    [InlineData("static void Make() { for (var name = new X500DistinguishedName(\"CN=a\"); ;) { } }")]
    [InlineData("static Expression<Func<X500DistinguishedName>> Make() => () => new X500DistinguishedName(\"CN=a\");")]
    [InlineData("static object Make(string[] all) => from host in all select new X500DistinguishedName(\"CN=\" + host);")]
    [InlineData("static object? Make(object? host) => host is string text ? new X500DistinguishedName(\"CN=\" + text) : null;")]
    [InlineData("static object? Make(string? host) => host == null ? null : new X500DistinguishedName(\"CN=\" + host.Trim());")]
    [InlineData("static bool Make(int i) => Both(i++, new X500DistinguishedName($\"CN={i}\")); static bool Both(int i, X500DistinguishedName name) => true;")]
    [InlineData("static bool Make() => Both(Next(), new X500DistinguishedName($\"CN={Next()}\")); static bool Both(string i, X500DistinguishedName name) => true;")]
    [InlineData("static bool Make(string s) => int.TryParse(s, out var n) & Use(new X500DistinguishedName($\"CN={n}\")) != null;")]
    [InlineData("static object Make(string host) => new X500DistinguishedName(host);")]
    [InlineData("static object Make(string host) => new X500DistinguishedName($\"{host}=a\");")]
    [InlineData("static object Make(string host) => new X500DistinguishedName($\"CN={host}, OU=\");")]
    [InlineData("static object Make(string host) => new X500DistinguishedName($\"CN={host}, C=XX\");")]
    [InlineData("static object Make(string host) => new X500DistinguishedName($\"CN={host}+OU=a\");")]
    [InlineData("static object Make(string host) => new X500DistinguishedName($\"CN={Escape(host)}\"); static string Escape(string s) => s;")]
    [InlineData("static object Make(string host, X500DistinguishedNameFlags flags) => new X500DistinguishedName($\"CN={host}\", flags);")]
    public async Task Not_where_no_statement_can_stand_or_the_name_is_not_certain(string member) =>
        Assert.Null(await RewrittenCode.Of(new BuilderFix(), Usings + "static class Names\n{\n" + Use + "\n    " + member + "\n}\n"));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp10)]
    public async Task In_an_older_C_sharp(LanguageVersion version) => Assert.NotNull(await RewrittenCode.Of(
        new BuilderFix(),
        Usings + "static class Names\n{\n    static object Make(string host, int n)\n    {\n        return new X500DistinguishedName($@\"CN={host}.{n:D3}, SERIALNUMBER={n}, O=Acme\");\n    }\n}\n",
        version: version));

    private static async Task Becomes(string before, string after) => Assert.Equal(
        Usings + "static class Names\n{\n" + Use + "\n\n" + after + "\n}\n",
        await RewrittenCode.Of(new BuilderFix(), Usings + "static class Names\n{\n" + Use + "\n\n" + before + "\n}\n"));
}
