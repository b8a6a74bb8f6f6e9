using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

public sealed class PackageContentTests(PackedPackage package) : IDisposable
{
    private const string Analyzers = "analyzers/dotnet/cs/";

    // The compiler of Visual Studio 17.8 and the .NET 8 SDK brings these and nothing newer.
    private static readonly Dictionary<string, Version> CompilersOwn = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        // In editors and dotnet format only; the compiler loads no code fix.
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
    };

    // What app.config of MSBuild 17.8 (Visual Studio 2022) binds; later ones bind newer versions, and all that is older to them.
    private static readonly Dictionary<string, Version> OldestMSBuildsOwn = new()
    {
        ["Microsoft.Bcl.AsyncInterfaces"] = new(7, 0, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encodings.Web"] = new(7, 0, 0, 0),
        ["System.Text.Json"] = new(7, 0, 0, 3),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    private readonly ZipArchive archive = ZipFile.OpenRead(package.FilePath);

    public void Dispose() => archive.Dispose();

    [Fact]
    public void It_holds_what_a_build_needs_and_nothing_that_flows_to_others()
    {
        var folders = archive.Entries
            .Select(entry => entry.FullName)
            .Where(path => !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal))
            .Select(path => path.Contains('/', StringComparison.Ordinal) ? path[..(path.LastIndexOf('/') + 1)] : path)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "CertLint.nuspec", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "[Content_Types].xml", Analyzers,
                "build/", "buildMultiTargeting/", "config/", "icon.png", "tools/net/", "tools/netframework/",
            ],
            folders);
        Assert.Equal(["CertLint.props", "CertLint.targets"], NamesIn("build/"));
        Assert.Equal(["CertLint.props", "CertLint.targets"], NamesIn("buildMultiTargeting/"));
        Assert.Equal(["certlint.all.globalconfig", "certlint.allerrors.globalconfig", "certlint.none.globalconfig"], NamesIn("config/"));
    }

    [Fact]
    public void The_analyzer_folder_holds_our_own_assemblies_only() =>
        Assert.Equal(
            ["CertLint.Analyzers.dll", "CertLint.CodeFixes.dll", "CertLint.Engine.dll", "CertLint.Readers.Text.dll", "CertLint.Settings.dll"],
            NamesIn(Analyzers));

    [Fact]
    public void What_the_analyzer_folder_references_is_there_or_in_the_oldest_compiler()
    {
        var own = NamesIn(Analyzers).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        foreach (var reference in AssembliesIn(Analyzers).SelectMany(assembly => assembly.References))
        {
            if (own.Contains(reference.Name!))
                continue;
            Assert.True(CompilersOwn.TryGetValue(reference.Name!, out var newest), $"{reference} is not in the compiler.");
            Assert.True(reference.Version <= newest, $"{reference} is newer than {newest}.");
        }
    }

    [Theory]
    [InlineData("tools/net/")]
    [InlineData("tools/netframework/")]
    public void The_task_has_its_dependencies_beside_it_and_none_of_its_hosts(string folder)
    {
        var names = NamesIn(folder);

        Assert.Contains("CertLint.Build.dll", names);
        Assert.Contains("CertLint.Runner.dll", names);
        Assert.Contains("BouncyCastle.Cryptography.dll", names);
        Assert.Contains("YamlDotNet.dll", names);
        Assert.Equal(folder == "tools/netframework/", names.Contains("System.Formats.Asn1.dll"));
        Assert.Equal(folder == "tools/netframework/", names.Contains("System.Text.Json.dll"));
        Assert.DoesNotContain(names, name =>
            name.StartsWith("Microsoft.", StringComparison.Ordinal) && name != "Microsoft.Bcl.AsyncInterfaces.dll");
        Assert.All(names, name => Assert.EndsWith(".dll", name, StringComparison.Ordinal));
    }

    // A newer version would be loaded a second time beside MSBuild's own, and the spans of the two are different types.
    [Fact]
    public void On_NET_Framework_JSON_is_read_by_the_assemblies_that_every_MSBuild_binds()
    {
        var asking = AssembliesIn("tools/netframework/")
            .Where(assembly => assembly.Name.Name == "System.Text.Json" || assembly.Name.Name!.StartsWith("CertLint", StringComparison.Ordinal));

        foreach (var (name, references) in asking)
        {
            foreach (var reference in references)
            {
                if (OldestMSBuildsOwn.TryGetValue(reference.Name!, out var bound))
                    Assert.True(reference.Version <= bound, $"{name.Name} asks for {reference}, and MSBuild 17.8 binds {bound}.");
            }
        }
    }

    [Fact]
    public void What_the_task_for_NET_Framework_references_is_beside_it_or_its_hosts()
    {
        string[] hosts =
        [
            "mscorlib", "netstandard", "System", "System.Core", "System.Numerics", "Microsoft.Build.Framework",
            "Microsoft.Build.Utilities.Core", "Microsoft.CodeAnalysis", "System.Collections.Immutable",
        ];
        var assemblies = AssembliesIn("tools/netframework/");
        var beside = assemblies.ToDictionary(assembly => assembly.Name.Name!, assembly => assembly.Name.Version!);

        foreach (var reference in assemblies.SelectMany(assembly => assembly.References).Where(reference => !hosts.Contains(reference.Name)))
            Assert.True(beside.TryGetValue(reference.Name!, out var version) && version >= reference.Version, $"{reference} is not there.");
    }

    [Theory]
    [InlineData(Analyzers)]
    [InlineData("tools/net/")]
    [InlineData("tools/netframework/")]
    public void Our_assemblies_have_a_strong_name_and_the_releases_version(string folder)
    {
        var release = new Version(package.Version[..package.Version.IndexOf('-', StringComparison.Ordinal)] + ".0");
        var own = AssembliesIn(folder).Where(assembly => assembly.Name.Name!.StartsWith("CertLint", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(own);
        Assert.All(own, assembly => Assert.Equal(release, assembly.Name.Version));
        Assert.All(own, assembly => Assert.NotEmpty(assembly.Name.GetPublicKey()!));
    }

    [Fact]
    public void It_is_a_development_dependency_without_dependencies()
    {
        using var stream = archive.GetEntry("CertLint.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal(("README.md", "icon.png", "MIT"), (Value("readme"), Value("icon"), Value("license")));
        Assert.Null(Value("dependencies"));
    }

    [Fact]
    public void It_is_packed_without_a_warning() => Assert.Empty(package.PackOutput.Diagnostics);

    private string[] NamesIn(string folder) =>
        [.. archive.Entries.Where(entry => entry.FullName == folder + entry.Name).Select(entry => entry.Name).Order(StringComparer.Ordinal)];

    private List<(AssemblyName Name, AssemblyName[] References)> AssembliesIn(string folder)
    {
        var assemblies = new List<(AssemblyName, AssemblyName[])>();
        foreach (var name in NamesIn(folder))
        {
            using var content = new MemoryStream();
            using (var stream = archive.GetEntry(folder + name)!.Open())
                stream.CopyTo(content);
            content.Position = 0;
            using var image = new PEReader(content);
            var metadata = image.GetMetadataReader();
            assemblies.Add((
                metadata.GetAssemblyDefinition().GetAssemblyName(),
                [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())]));
        }

        return assemblies;
    }
}
