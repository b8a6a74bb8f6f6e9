using System.Text.RegularExpressions;
using CertLint.Docs;
using CertLint.Tool.Walking;

namespace CertLint.Tool.Tests;

/// <summary>A folder's files are those that a build takes of a project's items.</summary>
public sealed partial class KnownFilesTests
{
    private static readonly string Targets = File.ReadAllText(Path.Combine(Repository.Root, "nuget", "build", "CertLint.targets"));

    [Fact]
    public void Extensions_are_those_of_the_targets() => Assert.Equal(
        ExtensionPattern().Matches(Targets).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal),
        KnownFiles.Extensions.Order(StringComparer.Ordinal));

    [Fact]
    public void Names_are_those_of_the_targets() => Assert.Equal(
        NamePattern().Matches(Targets).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal),
        KnownFiles.Names.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("a.PEM", true)]
    [InlineData("Dockerfile", true)]
    [InlineData("dockerfile.dev", true)]
    [InlineData("Dockerfile.a.b", false)]
    [InlineData("pem", false)]
    [InlineData("a.pem.txt", false)]
    public void Case_does_not_matter_and_only_the_last_extension_does(string name, bool expected) =>
        Assert.Equal(expected, KnownFiles.Contains(name));

    [GeneratedRegex(@"'%\(Identity\)' == '(\.[a-z0-9]+)'")]
    private static partial Regex ExtensionPattern();

    [GeneratedRegex(@"WithMetadataValue\('Filename', '(\w+)'\)")]
    private static partial Regex NamePattern();
}
