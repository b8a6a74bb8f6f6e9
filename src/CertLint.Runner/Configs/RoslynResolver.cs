#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Reflection;
#if NET
using System.Runtime.Loader;
#endif

namespace CertLint.Runner.Configs;

/// <summary>
/// While it lives, Microsoft.CodeAnalysis and what it needs are found in the SDK's own folder, which spares the package a
/// copy that would differ from the compiler's.
/// </summary>
internal sealed class RoslynResolver : IDisposable
{
    private static readonly string[] Names =
    [
        "Microsoft.CodeAnalysis", "System.Collections.Immutable", "System.Reflection.Metadata", "System.Memory",
        "System.Buffers", "System.Runtime.CompilerServices.Unsafe", "System.Text.Encoding.CodePages",
        "System.Threading.Tasks.Extensions", "System.Numerics.Vectors",
    ];

    private readonly string folder;
#if NET
    private readonly AssemblyLoadContext? context = AssemblyLoadContext.GetLoadContext(typeof(RoslynResolver).Assembly);
#endif

    private RoslynResolver(string folder)
    {
        this.folder = folder;
#if NET
        if (context is not null)
            context.Resolving += Resolve;
#else
        AppDomain.CurrentDomain.AssemblyResolve += Resolve;
#endif
    }

    /// <summary>Begins to resolve; null where no folder is known, so that only the host's own assemblies count.</summary>
    public static RoslynResolver? Begin(string? folder) => string.IsNullOrEmpty(folder) ? null : new RoslynResolver(folder!);

    public void Dispose()
    {
#if NET
        if (context is not null)
            context.Resolving -= Resolve;
#else
        AppDomain.CurrentDomain.AssemblyResolve -= Resolve;
#endif
    }

#if NET
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Who names a folder is the task, which is never trimmed.")]
    private Assembly? Resolve(AssemblyLoadContext loader, AssemblyName name) =>
        Find(name) is { } path ? loader.LoadFromAssemblyPath(path) : null;
#else
    private Assembly? Resolve(object sender, ResolveEventArgs request) =>
        Find(new AssemblyName(request.Name)) is { } path ? Assembly.LoadFrom(path) : null;
#endif

    private string? Find(AssemblyName name)
    {
        if (Array.IndexOf(Names, name.Name) < 0)
            return null;
        var path = Path.Combine(folder, name.Name + ".dll");
        return File.Exists(path) ? path : null;
    }
}
