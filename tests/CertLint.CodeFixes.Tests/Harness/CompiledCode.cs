using System.Reflection;
using System.Runtime.Loader;
using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.CodeFixes.Tests.Harness;

/// <summary>Compiles sources in memory and runs them.</summary>
internal static class CompiledCode
{
    /// <summary>What the static method <c>Program.Run</c> returns.</summary>
    public static object? Run(string source, params object?[] arguments)
    {
        var tree = CSharpSyntaxTree.ParseText(
            source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: TestContext.Current.CancellationToken);
        var compilation = CSharpCompilation.Create(
            "run" + Guid.NewGuid().ToString("N"), [tree], [.. References.Framework, References.BouncyCastle],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics) + "\n" + source);
        stream.Position = 0;
        var assembly = AssemblyLoadContext.Default.LoadFromStream(stream);
        return assembly.GetType("Program")!.GetMethod("Run", BindingFlags.Static | BindingFlags.Public)!.Invoke(null, arguments);
    }
}
