using System.Globalization;
using System.Reflection;

namespace CertLint.Build.NetFramework.Host;

/// <summary>
/// Runs tasks as MSBuild.exe does. Arguments: how their assembly is loaded, its path, the file to which all goes that they tell,
/// since mono writes lines of its own to standard output, and <see cref="TaskCalls"/>. At that file's end stands in which culture
/// they ran, and which assemblies were loaded from where.
/// </summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        using var output = new StreamWriter(arguments[2]) { NewLine = "\n" };
        TaskCalls.Run(Load(arguments[0], arguments[1]), arguments.Skip(3), output);
        output.WriteLine("host's culture " + CultureInfo.CurrentCulture.Name);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
            output.WriteLine("host loaded " + assembly.GetName().Name + " " + assembly.Location);
    }

    // MSBuild loads by LoadFrom. Whatever is loaded by LoadFile finds nothing that lies beside it.
    private static Assembly Load(string method, string path) =>
        method == nameof(Assembly.LoadFile) ? Assembly.LoadFile(path) : Assembly.LoadFrom(path);
}
