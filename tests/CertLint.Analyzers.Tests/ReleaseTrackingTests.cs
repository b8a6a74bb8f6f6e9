using CertLint.Analyzers.Live;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests;

/// <summary>Descriptors come from the catalogue at run time, where the RS2000 analyzers cannot see them.</summary>
public class ReleaseTrackingTests
{
    private static readonly DiagnosticDescriptor[] Supported =
        [.. new CertificateNameAnalyzer().SupportedDiagnostics.Union(new LiveFileAnalyzer().SupportedDiagnostics)];

    [Fact]
    public void The_release_files_say_what_the_analyzers_support()
    {
        var supported = Supported
            .Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}");

        Assert.Equal(supported.Order(), Rows("AnalyzerReleases.Shipped.md").Concat(Rows("AnalyzerReleases.Unshipped.md")).Order());
    }

    [Fact]
    public void Every_descriptor_says_where_its_rule_comes_from_and_is_described()
    {
        Assert.All(Supported, descriptor =>
        {
            Assert.EndsWith("/" + descriptor.Id + ".md", descriptor.HelpLinkUri, StringComparison.Ordinal);
            Assert.Equal("{0}", descriptor.MessageFormat.ToString(null));
            Assert.True(descriptor.IsEnabledByDefault);
            Assert.StartsWith("CertLint", descriptor.Category, StringComparison.Ordinal);
            Assert.Matches("^Source: .+[^.]\\.$", descriptor.Description.ToString(null));
        });
    }

    [Theory]
    [InlineData("CERT1001")]
    [InlineData("CERT1002")]
    [InlineData("CERT1004")]
    [InlineData("CERT1005")]
    [InlineData("CERT1007")]
    [InlineData("CERT5001")]
    public void The_rules_of_this_release_are_supported(string id) =>
        Assert.Contains(new CertificateNameAnalyzer().SupportedDiagnostics, descriptor => descriptor.Id == id);

    private static IEnumerable<string> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)).Where(line => line.StartsWith("CERT", StringComparison.Ordinal));
}
