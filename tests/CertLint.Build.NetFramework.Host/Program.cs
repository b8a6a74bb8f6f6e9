using System.Globalization;
using System.Reflection;

namespace CertLint.Build.NetFramework.Host;

/// <summary>
/// Runs tasks as MSBuild.exe does, from an assembly that it loads by its path, the first argument; those behind the second are
/// <see cref="TaskCalls"/>. What the tasks tell goes to a file, the second argument, since mono writes lines of its own to standard
/// output; at its end stands in which culture that was, and which assemblies were loaded from where.
/// </summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        using var output = new StreamWriter(arguments[1]) { NewLine = "\n" };
        TaskCalls.Run(Assembly.LoadFrom(arguments[0]), arguments.Skip(2), output);
        output.WriteLine("host's culture " + CultureInfo.CurrentCulture.Name);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
            output.WriteLine("host loaded " + assembly.GetName().Name + " " + assembly.Location);
    }
}
