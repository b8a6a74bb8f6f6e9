using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Settings;

/// <summary>Tells a test project by what it references.</summary>
internal static class TestProject
{
    private static readonly HashSet<string> Frameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core", "xunit.assert", "xunit.v3.core", "xunit.v3.assert",
        "nunit.framework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework",
        "TUnit.Core",
    };

    public static bool References(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => Frameworks.Contains(assembly.Name));
}
