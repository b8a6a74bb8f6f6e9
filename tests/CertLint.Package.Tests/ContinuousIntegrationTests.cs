using CertLint.Docs;
using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

public sealed class ContinuousIntegrationTests(PackedPackage package) : IDisposable
{
    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Violations_fail_where_CI_says_so_unless_an_explicit_value_says_otherwise()
    {
        (string Properties, string FailsBecause)[] cases =
        [
            ("Nothing=1", "false"),
            ("ContinuousIntegrationBuild=true", "true ContinuousIntegrationBuild=true"),
            ("ContinuousIntegrationBuild=false", "false"),
            ("CI=true", "true CI=true"),
            ("CI=1", "true CI=1"),
            ("CI=True", "true CI=True"),
            ("CI=false", "false"),
            ("CI=0", "false"),
            ("TF_BUILD=True", "true TF_BUILD=True"),
            ("TF_BUILD=False", "false"),
            ("GITHUB_ACTIONS=true", "true GITHUB_ACTIONS=true"),
            ("GITHUB_ACTIONS=1", "true GITHUB_ACTIONS=1"),
            ("TEAMCITY_VERSION=2025.3", "true TEAMCITY_VERSION is set"),
            ("JENKINS_URL=https://jenkins.acme.com/", "true JENKINS_URL is set"),
            ("CODEBUILD_BUILD_ID=a:1", "true CODEBUILD_BUILD_ID is set"),
            ("APPVEYOR=True", "true APPVEYOR=True"),
            ("CIRCLECI=true", "true CIRCLECI=true"),
            ("TRAVIS=true", "true TRAVIS=true"),
            ("CI=true;CertLintFailOnViolation=false", "false"),
            ("CI=false;CertLintFailOnViolation=true", "true CertLintFailOnViolation=true"),
        ];
        WriteCases(cases.Select(row => row.Properties));

        var output = workspace.Run("msbuild", "Cases.proj");

        Assert.Equal(
            cases.Select(row => $"[{row.Properties}] {row.FailsBecause}"),
            output.Text.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.StartsWith('[')));
    }

    // One process evaluates the shipped targets once for each case; a global property stands for a variable.
    private void WriteCases(IEnumerable<string> cases)
    {
        workspace.Write("Case.proj", $"""
            <Project>
              <Import Project="{Path.Combine(Repository.Root, "nuget", "build", "CertLint.props")}" />
              <Import Project="{Path.Combine(Repository.Root, "nuget", "build", "CertLint.targets")}" />
              <Target Name="Tell">
                <PropertyGroup>
                  <Reason Condition="'$(CertLintFailOnViolation)' == 'true'"> $(_CertLintFailOnViolationReason)</Reason>
                </PropertyGroup>
                <Message Importance="high" Text="[$(Case)] $(CertLintFailOnViolation)$(Reason)" />
              </Target>
            </Project>
            """);
        var calls = cases.Select(properties =>
            $"""<MSBuild Projects="Case.proj" Targets="Tell" Properties="{properties};Case={properties.Replace(";", "%3B", StringComparison.Ordinal)}" />""");
        workspace.Write("Cases.proj", $"""
            <Project>
              <Target Name="Build">
                {string.Join("\n    ", calls)}
              </Target>
            </Project>
            """);
    }
}
