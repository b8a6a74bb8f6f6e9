using CertLint.CodeFixes.Tests.Harness;

namespace CertLint.CodeFixes.Tests;

/// <summary>The harness applies each fix alone, and to all of a document, a project and a solution.</summary>
public class FixAllTests
{
    [Fact]
    public Task Builders_of_two_requests_in_one_method_and_in_another_file() => new FixTest<BuilderFix>
    {
        TestState =
        {
            Sources =
            {
                """
                using System.Security.Cryptography.X509Certificates;

                static class Names
                {
                    static void Make(string host)
                    {
                        // The first one.
                        Use(new X500DistinguishedName($"CN={host}, O={|CERT5001:Acme, Inc.|}"), new X500DistinguishedName("CN=b, O={|CERT5001:Acme, Inc.|}"));
                        if (host.Length > 1)
                            Use(new X500DistinguishedName("{|CERT5001:State|}=California, CN=c"), null);
                    }

                    static void Use(X500DistinguishedName first, X500DistinguishedName second) { }
                }
                """,
                """
                using System.Security.Cryptography.X509Certificates;

                static class Others
                {
                    static X500DistinguishedName Make(string host) => new X500DistinguishedName("CN=d, O={|CERT5001:Acme, Inc.|}");
                }
                """,
            },
        },
        FixedState =
        {
            Sources =
            {
                """
                using System.Security.Cryptography.X509Certificates;

                static class Names
                {
                    static void Make(string host)
                    {
                        // The first one.
                        var subject = new X500DistinguishedNameBuilder();
                        subject.AddCommonName(host);
                        subject.AddOrganizationName("Acme, Inc.");
                        var subject1 = new X500DistinguishedNameBuilder();
                        subject1.AddCommonName("b");
                        subject1.AddOrganizationName("Acme, Inc.");
                        Use(subject.Build(), subject1.Build());
                        if (host.Length > 1)
                        {
                            var subject2 = new X500DistinguishedNameBuilder();
                            subject2.AddStateOrProvinceName("California");
                            subject2.AddCommonName("c");
                            Use(subject2.Build(), null);
                        }
                    }

                    static void Use(X500DistinguishedName first, X500DistinguishedName second) { }
                }
                """,
                """
                using System.Security.Cryptography.X509Certificates;

                static class Others
                {
                    static X500DistinguishedName Make(string host)
                    {
                        var subject = new X500DistinguishedNameBuilder();
                        subject.AddCommonName("d");
                        subject.AddOrganizationName("Acme, Inc.");
                        return subject.Build();
                    }
                }
                """,
            },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_builder_for_what_Windows_reads_otherwise() => new FixTest<BuilderFix>
    {
        TestCode = """
            using System.Security.Cryptography.X509Certificates;

            static class Names
            {
                static X500DistinguishedName Make(string host)
                {
                    return new X500DistinguishedName("CN=host, O={|CERT5005:A+B Ltd|}, OU={|CERT5005:#1|}");
                }
            }
            """,
        FixedCode = """
            using System.Security.Cryptography.X509Certificates;

            static class Names
            {
                static X500DistinguishedName Make(string host)
                {
                    var subject = new X500DistinguishedNameBuilder();
                    subject.AddCommonName("host");
                    subject.AddOrganizationName("A+B Ltd");
                    subject.AddOrganizationalUnitName("#1");
                    return subject.Build();
                }
            }
            """,
        // Both are in one name, which is rewritten once.
        NumberOfIncrementalIterations = 1,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Lists_with_the_files_own_using_directives() => new FixTest<ListFix>
    {
        TestState =
        {
            Sources =
            {
                """
                namespace Contoso
                {
                    using System;
                    using Org.BouncyCastle.Asn1.X509;

                    static class Names
                    {
                        private static readonly X509Name name = new("C=US, O={|CERT5001:Acme, Inc.|}, CN=a"); // ours

                        static X509Name Make(string host)
                        {
                            Console.WriteLine(host);
                            var text = "O={|CERT5001:Acme, Inc.|}, CN=b";
                            return new X509Name(text);
                        }
                    }
                }
                """,
                """
                namespace Contoso;

                static class Others
                {
                    static object Make() => new Org.BouncyCastle.Asn1.X509.X509Name("O={|CERT5001:Acme, Inc.|}");
                }
                """,
            },
        },
        FixedState =
        {
            Sources =
            {
                """
                namespace Contoso
                {
                    using System;
                    using System.Collections.Generic;
                    using Org.BouncyCastle.Asn1;
                    using Org.BouncyCastle.Asn1.X509;

                    static class Names
                    {
                        private static readonly X509Name name = new(
                            new List<DerObjectIdentifier> { X509Name.C, X509Name.O, X509Name.CN },
                            new List<string> { "US", "Acme, Inc.", "a" }); // ours

                        static X509Name Make(string host)
                        {
                            Console.WriteLine(host);
                            return new X509Name(
                                new List<DerObjectIdentifier> { X509Name.O, X509Name.CN },
                                new List<string> { "Acme, Inc.", "b" });
                        }
                    }
                }
                """,
                """
                using System.Collections.Generic;
                using Org.BouncyCastle.Asn1;

                namespace Contoso;

                static class Others
                {
                    static object Make() => new Org.BouncyCastle.Asn1.X509.X509Name(
                        new List<DerObjectIdentifier> { Org.BouncyCastle.Asn1.X509.X509Name.O },
                        new List<string> { "Acme, Inc." });
                }
                """,
            },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Quotes_around_a_comma_behind_an_inserted_value() => new FixTest<QuoteFix>
    {
        TestCode = """
            using System.Security.Cryptography.X509Certificates;

            static class Names
            {
                static readonly string host = System.Environment.MachineName;
                static readonly X500DistinguishedName first = new($"CN={host}, O={|CERT5001:Acme, Inc.|}"); // ours
                static readonly X500DistinguishedName second = new($"O={|CERT5001:{host}, Inc.|}");
            }
            """,
        FixedCode = """
            using System.Security.Cryptography.X509Certificates;

            static class Names
            {
                static readonly string host = System.Environment.MachineName;
                static readonly X500DistinguishedName first = new($"CN=\"{host?.Replace("\"", "\"\"")}\", O=\"Acme, Inc.\""); // ours
                static readonly X500DistinguishedName second = new($"O=\"{host?.Replace("\"", "\"\"")}, Inc.\"");
            }
            """,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("new X500DistinguishedName($\"CN={|CERT5002:{host}|}, O=Acme\")")]
    [InlineData("new X500DistinguishedName(\"CN=\" + {|CERT5002:host|} + \", O=Acme\")")]
    public Task A_builder_for_an_inserted_value(string call) => new FixTest<BuilderFix>
    {
        TestCode = Of("X500DistinguishedName Make(string host)\n    {\n        return " + call + ";\n    }"),
        FixedCode = Of("""
            X500DistinguishedName Make(string host)
                {
                    var subject = new X500DistinguishedNameBuilder();
                    subject.AddCommonName(host);
                    subject.AddOrganizationName("Acme");
                    return subject.Build();
                }
            """),
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_builder_for_a_backslash() => new FixTest<BuilderFix>
    {
        TestCode = Of("X500DistinguishedName Make()\n    {\n        return new X500DistinguishedName(\"CN=a, O={|CERT5003:Acme\\\\, Inc.|}\");\n    }"),
        FixedCode = Of("""
            X500DistinguishedName Make()
                {
                    var subject = new X500DistinguishedNameBuilder();
                    subject.AddCommonName("a");
                    subject.AddOrganizationName("Acme, Inc.");
                    return subject.Build();
                }
            """),
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Quotes_around_an_inserted_value() => new FixTest<QuoteFix>
    {
        TestCode = Of("object Make(string host) => new X500DistinguishedName($\"CN={|CERT5002:{host}|}, O=Acme\");"),
        FixedCode = Of("object Make(string host) => new X500DistinguishedName($\"CN=\\\"{host?.Replace(\"\\\"\", \"\\\"\\\"\")}\\\", O=Acme\");"),
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("$\"O=Acme, CN={|CERT5002:{host}|}\"", "\"Acme\", host")]
    [InlineData("\"O={|CERT5003:\\\"Acme \\\"\\\"Big\\\"\\\" Corp\\\"|}, CN=a\"", "\"Acme \\\"Big\\\" Corp\", \"a\"")]
    public Task Lists_for_inserted_values_and_doubled_quotes(string text, string values) => new FixTest<ListFix>
    {
        TestCode = Of("object Make(string host) => new X509Name(" + text + ");"),
        FixedCode = Of("object Make(string host) => new X509Name(\n        new List<DerObjectIdentifier> { X509Name.O, X509Name.CN },\n        new List<string> { " + values + " });"),
    }.RunAsync(TestContext.Current.CancellationToken);

    private static string Of(string member) => """
        using System.Collections.Generic;
        using System.Security.Cryptography.X509Certificates;
        using Org.BouncyCastle.Asn1;
        using Org.BouncyCastle.Asn1.X509;

        static class Names
        {
            static 
        """ + member + "\n}\n";
}
