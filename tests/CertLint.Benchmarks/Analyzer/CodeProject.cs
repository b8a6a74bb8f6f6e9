using System.Globalization;

namespace CertLint.Benchmarks.Analyzer;

/// <summary>
/// Writes a project of ordinary C#, made from a fixed seed: services with loops, strings, LINQ, and collections whose methods
/// are named like those of certificate APIs (<c>Add</c>, <c>Find</c>, <c>Subject</c>).
/// </summary>
internal static class CodeProject
{
    private const int Seed = 20261126;
    private const int LinesPerFile = 105;

    /// <summary>Writes the files and returns the number of their lines.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="files">How many.</param>
    /// <param name="oneInHasNames">One file in so many builds or matches names; 0: none does.</param>
    public static int Write(string folder, int files, int oneInHasNames)
    {
        var random = new Random(Seed);
        var lines = 0;
        for (var i = 0; i < files; i++)
        {
            var text = File(random, i, oneInHasNames > 0 && i % oneInHasNames == 0);
            lines += text.Count(character => character == '\n');
            System.IO.File.WriteAllText(
                Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Service{i}.cs")), text);
        }

        return lines;
    }

    private static string File(Random random, int number, bool hasNames)
    {
        var code = new CodeWriter();
        code.Line("using System.Globalization;");
        code.Line("using System.Text;");
        if (hasNames)
        {
            code.Line("using System.Diagnostics;");
            code.Line("using System.Security.Cryptography;");
            code.Line("using System.Security.Cryptography.X509Certificates;");
        }

        code.Line();
        code.Line($"namespace Contoso.Integration.Area{number % 40};");
        code.Line();
        code.Line($"public sealed record Order{number}(string Id, string Subject, int Quantity, decimal Price, DateTime Created);");
        code.Line();
        code.Line($"/// <summary>Keeps the orders of desk {number}.</summary>");
        code.Open($"public sealed class Service{number}");
        code.Line($"private readonly List<Order{number}> orders = new();");
        code.Line("private readonly Dictionary<string, int> stock = new(StringComparer.Ordinal);");
        code.Line($"private const string Prefix = \"desk-{number}\";");
        code.Line();
        var methods = 0;
        if (hasNames)
            NameMethods.Write(code, number);
        while (code.Lines < LinesPerFile)
            OrdinaryMethods.Write(code, random, number, methods++);
        code.Close();
        return code.ToString();
    }
}
