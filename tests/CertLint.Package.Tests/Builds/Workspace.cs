using System.Diagnostics;

namespace CertLint.Package.Tests.Builds;

/// <summary>A folder with projects that use the package.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("certlint-workspace");
    private readonly PackedPackage package;

    public Workspace(PackedPackage package)
    {
        this.package = package;
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="certlint-package-tests" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public string PathOf(string path) => Path.Combine(root.FullName, path);

    public bool Exists(string path) => File.Exists(PathOf(path));

    /// <summary>True where a file of that name lies below a folder.</summary>
    public bool Holds(string folder, string name) =>
        Directory.Exists(PathOf(folder)) && Directory.EnumerateFiles(PathOf(folder), name, SearchOption.AllDirectories).Any();

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Writes an SDK project that references the package; needs nothing that the SDK does not bring.</summary>
    public void WriteProject(string path, string properties = "", string items = "", bool referencesPackage = true)
    {
        if (!properties.Contains("<TargetFramework", StringComparison.Ordinal))
            properties += "<TargetFramework>net10.0</TargetFramework>";
        if (referencesPackage)
            items += $"""<PackageReference Include="CertLint" Version="{package.Version}" PrivateAssets="all" />""";
        Write(path, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Runs <c>dotnet build</c>.</summary>
    public BuildOutput Build(string project, params string[] arguments) => Run("build", project, arguments);

    /// <summary>Runs a command that builds.</summary>
    public BuildOutput Run(string command, string project, params string[] arguments) =>
        RunWith([], command, project, arguments);

    /// <summary>Runs a command that builds, with variables.</summary>
    public BuildOutput RunWith(
        Dictionary<string, string> environment, string command, string project, params string[] arguments)
    {
        var variables = Variables(environment);
        string[] all = command == "run"
            ? ["run", "--project", project, .. arguments]
            : [command, project, "-nologo", "-tl:off", .. arguments];
        return DotnetCommand.Run(root.FullName, all, variables);
    }

    /// <summary>Runs <c>dotnet format analyzers</c>, which applies the code fixes of these rules; killed after <paramref name="limit"/>.</summary>
    public BuildOutput Format(string project, TimeSpan limit, params string[] rules) => DotnetCommand.Run(
        root.FullName, ["format", "analyzers", project, "--no-restore", "--severity", "info", "--diagnostics", .. rules], Variables([]), limit);

    /// <summary>Starts a command whose output the caller reads, and which the caller ends.</summary>
    public Process Start(params string[] arguments) => DotnetCommand.Start(root.FullName, arguments, Variables([]));

    private Dictionary<string, string> Variables(Dictionary<string, string> environment) => new(environment)
    {
        ["NUGET_PACKAGES"] = package.PackagesFolder,
        // No project here needs more than the SDK and this feed, so the network stays out of it.
        ["RestoreSources"] = package.Feed,
    };

    public void Dispose() => root.Delete(recursive: true);
}
