using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests.Commands;

/// <summary>C# that starts commands, and what is reported of it.</summary>
internal static class CommandCode
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.IO;
        using System.Linq;

        """;

    /// <summary>What is reported of statements: <c>CERT1004 'USA'</c>, in written order; a suggestion with <c>suggestion</c> behind the rule.</summary>
    public static Task<string[]> Of(string statements) =>
        OfFile(Usings + "class Program\n{\n    const string Password = \"correct-horse\";\n    static void Main(string user, string path, bool isWindows, string[] rest, Guid id, int number)\n    {\n"
            + statements + "\n    }\n}\n");

    /// <summary>What is reported of the members of a class.</summary>
    public static Task<string[]> OfMembers(string members) => OfFile(Usings + "class Program\n{\n" + members + "\n}\n");

    /// <summary>What is reported of a command of openssl that is started with one text of arguments.</summary>
    public static Task<string[]> OpenSsl(string arguments) => Of($"Process.Start(\"openssl\", {Literal(arguments)});");

    /// <summary>What is reported of a program that is started with a list of arguments.</summary>
    public static Task<string[]> List(string program, params string[] arguments) =>
        Of($"Process.Start(new ProcessStartInfo({Literal(program)}) {{ ArgumentList = {{ {string.Join(", ", arguments.Select(Literal))} }} }});");

    /// <summary>A text as a literal of C#.</summary>
    public static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>What is reported of a whole file, which may not compile.</summary>
    public static async Task<string[]> OfFile(string source) =>
    [
        .. (await Analysis.Of(source)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic =>
            $"{diagnostic.Id}{(diagnostic.Severity == DiagnosticSeverity.Info ? " suggestion" : "")} '{source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}'"),
    ];
}
