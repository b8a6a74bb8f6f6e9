#if NETFRAMEWORK
using System.Reflection;

namespace CertLint.Build;

/// <summary>
/// Finds what lies beside the task, whatever its version. .NET Framework binds strong names to the exact version, and a
/// task has no config of its own for redirects: the packages' builds for .NET Framework carry other assembly versions than
/// those for .NET Standard that our libraries are compiled against (System.Formats.Asn1 8.0.0.0 and 8.0.0.1).
/// </summary>
internal static class OwnFolder
{
    private static readonly string Path = System.IO.Path.GetDirectoryName(typeof(OwnFolder).Assembly.Location);

    static OwnFolder() => AppDomain.CurrentDomain.AssemblyResolve += Resolve;

    /// <summary>From the first call on, what our own assemblies ask for in vain is looked for here.</summary>
    public static void Serve()
    {
    }

    private static Assembly? Resolve(object sender, ResolveEventArgs request)
    {
        if (request.RequestingAssembly is not { IsDynamic: false } asking || !IsHere(asking.Location))
            return null;
        var file = System.IO.Path.Combine(Path, new AssemblyName(request.Name).Name + ".dll");
        return File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }

    private static bool IsHere(string location) =>
        string.Equals(System.IO.Path.GetDirectoryName(location), Path, StringComparison.OrdinalIgnoreCase);
}
#endif
