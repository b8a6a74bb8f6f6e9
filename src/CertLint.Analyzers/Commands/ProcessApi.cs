using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Commands;

/// <summary>The types of .NET that start programs.</summary>
internal sealed record ProcessApi(INamedTypeSymbol Process, INamedTypeSymbol StartInfo)
{
    /// <summary>The property of a ProcessStartInfo that holds the program.</summary>
    public const string FileName = "FileName";

    /// <summary>The property with the arguments as one text.</summary>
    public const string Arguments = "Arguments";

    /// <summary>The property with the arguments one by one.</summary>
    public const string ArgumentList = "ArgumentList";

    /// <summary>The property of a Process that holds what it starts.</summary>
    public const string StartInfoProperty = "StartInfo";

    /// <summary>Looks the types up; null where a project has none of them.</summary>
    public static ProcessApi? Of(InspectedProject project) =>
        project.Find("System.Diagnostics.Process") is { } process && project.Find("System.Diagnostics.ProcessStartInfo") is { } startInfo
            ? new ProcessApi(process, startInfo)
            : null;

    /// <summary>True for <c>Process.Start(fileName, …)</c>.</summary>
    public bool IsStart(IMethodSymbol method) => method is { IsStatic: true, Name: "Start" } && method.ContainingType.IsSame(Process)
        && method.Parameters is [{ Name: "fileName" }, ..];

    /// <summary>The name of a ProcessStartInfo's property that is referred to; null where it is another type's.</summary>
    public string? PropertyOf(IPropertyReferenceOperation reference) =>
        reference.Property.ContainingType.IsSame(StartInfo) ? reference.Property.Name : null;

    /// <summary>True for <c>process.StartInfo</c>.</summary>
    public bool IsStartInfo(IPropertyReferenceOperation reference) =>
        reference.Property.Name == StartInfoProperty && reference.Property.ContainingType.IsSame(Process);
}
