using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

public sealed class SettingTests(PackedPackage package) : IDisposable
{
    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("acme.com;acme.net")]
    [InlineData("acme.com, acme.net")]
    [InlineData("\n  acme.com;\n  acme.net\n")]
    public void Two_owned_domains_are_read_alike_by_task_and_analyzer(string domains)
    {
        workspace.WriteProject("App/App.csproj", $"<OutputType>Exe</OutputType><CertLintOwnedDomains>{domains}</CertLintOwnedDomains>");
        workspace.Write("App/Program.cs", """
            using System.Security.Cryptography.X509Certificates;
            foreach (var name in new X500DistinguishedName[]
            {
                new("CN=mtls.acme.com, O=Acme, L=San Diego, ST=California, C=US"),
                new("CN=mtls.acme.net, O=Acme, L=San Diego, ST=California, C=US"),
                new("CN=mtls.acme.org, O=Acme, L=San Diego, ST=California, C=US"),
            })
                Console.WriteLine(name.Name);
            """);
        workspace.Write("App/com.cnf", Inputs.Config("mtls.acme.com"));
        workspace.Write("App/net.cnf", Inputs.Config("mtls.acme.net"));
        workspace.Write("App/org.cnf", Inputs.Config("mtls.acme.org"));

        var output = workspace.Build("App");

        Assert.Equal(["Program.cs warning CERT1002", "org.cnf warning CERT1002"], output.Findings);
        Assert.All(output.Diagnostics, diagnostic => Assert.Contains("mtls.acme.org", diagnostic.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Acme, Inc.;O'Reilly &amp; Sons")]
    [InlineData("\n  \"Acme, Inc.\"\n  O'Reilly &amp; Sons;\n")]
    [InlineData("\"Acme, Inc.\", O'Reilly &amp; Sons")]
    public void Two_organizations_are_read_alike_by_task_and_analyzer(string organizations)
    {
        workspace.WriteProject(
            "App/App.csproj", $"<OutputType>Exe</OutputType><CertLintOrganizations>{organizations}</CertLintOrganizations>");
        workspace.Write("App/Program.cs", """
            using System.Security.Cryptography.X509Certificates;
            foreach (var name in new X500DistinguishedName[]
            {
                new("CN=mtls.acme.com, O=\"Acme, Inc.\", L=San Diego, ST=California, C=US"),
                new("CN=mtls.acme.com, O=O'Reilly & Sons, L=San Diego, ST=California, C=US"),
                new("CN=mtls.acme.com, O=Contoso, L=San Diego, ST=California, C=US"),
            })
                Console.WriteLine(name.Name);
            """);
        workspace.Write("App/acme.cnf", Inputs.Config("mtls.acme.com").Replace("O = Acme", "O = \"Acme, Inc.\"", StringComparison.Ordinal));
        workspace.Write("App/contoso.cnf", Inputs.Config("mtls.acme.com").Replace("O = Acme", "O = Contoso", StringComparison.Ordinal));

        var output = workspace.Build("App");

        Assert.Equal(["Program.cs warning CERT1012", "contoso.cnf warning CERT1012"], output.Findings);
        Assert.All(output.Diagnostics, diagnostic => Assert.Contains("'Contoso'", diagnostic.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_of_organizations_that_code_cannot_read_as_a_whole_is_asked_of_files_alone()
    {
        workspace.WriteProject(
            "App/App.csproj", "<OutputType>Exe</OutputType><CertLintOrganizations>C# Corner;Acme</CertLintOrganizations>");
        workspace.Write("App/Program.cs", Inputs.Program("mtls.acme.com"));
        workspace.Write("App/acme.cnf", Inputs.Config("mtls.acme.com"));
        workspace.Write("App/contoso.cnf", Inputs.Config("mtls.acme.com").Replace("O = Acme", "O = Contoso", StringComparison.Ordinal));

        Assert.Equal(["contoso.cnf warning CERT1012"], workspace.Build("App").Findings);
    }

    [Fact]
    public void A_section_beats_a_property_in_files_and_code()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType><CertLintOwnedDomains>acme.org</CertLintOwnedDomains>");
        workspace.Write("App/.editorconfig", "[*]\ncertlint.owned_domains = acme.com");
        workspace.Write("App/Program.cs", Inputs.Program("mtls.acme.org"));
        workspace.Write("App/com.cnf", Inputs.Config("mtls.acme.com"));
        workspace.Write("App/org.cnf", Inputs.Config("mtls.acme.org"));

        Assert.Equal(["Program.cs warning CERT1002", "org.cnf warning CERT1002"], workspace.Build("App").Findings);
    }

    [Fact]
    public void Provider_domains_required_attributes_and_profile_are_properties_too()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
        workspace.Write("App/Program.cs", Inputs.Program("acme.provider.example.net"));
        workspace.Write("App/request.cnf", Inputs.Config("mtls.acme.com"));

        workspace.Write("App/lacking.cnf", Inputs.Config("mtls.acme.org").Replace("L = San Diego", "OU = Integration", StringComparison.Ordinal));

        var provider = workspace.Build("App", "-p:CertLintProviderDomains=provider.example.net%3Bacme.com");
        var required = workspace.Build("App", "--no-restore", "-p:CertLintRequiredAttributes=CN%2C OU");
        var general = workspace.Build("App", "--no-restore", "-p:CertLintProfile=general");

        Assert.Equal(["warning CERT1001"], provider.FindingsIn("Program.cs"));
        Assert.Equal(["warning CERT1001"], provider.FindingsIn("request.cnf"));
        Assert.Equal(["warning CERT1003"], provider.FindingsIn("lacking.cnf"));
        Assert.Equal(["warning CERT1003"], required.FindingsIn("request.cnf"));
        Assert.Empty(required.FindingsIn("lacking.cnf"));
        Assert.Empty(general.FindingsIn("request.cnf"));
        Assert.Empty(general.FindingsIn("lacking.cnf"));
    }

    [Fact]
    public void The_maximum_validity_is_a_property_too()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
        workspace.Write("App/Program.cs", Inputs.Program("mtls.acme.com"));
        workspace.Write(
            "App/issuing.cnf",
            "[ca]\ndefault_ca=issuing\n[issuing]\ndatabase=index.txt\ncertificate=ca.pem\nprivate_key=ca.key\ndefault_days=366\n" + Inputs.Config("mtls.acme.com"));

        Assert.Empty(workspace.Build("App").FindingsIn("issuing.cnf"));
        Assert.Equal(["warning CERT3003"], workspace.Build("App", "--no-restore", "-p:CertLintMaximumValidityDays=365").FindingsIn("issuing.cnf"));
    }

    [Fact]
    public void What_is_said_of_expiry_is_a_property_too()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
        workspace.Write("App/Program.cs", Inputs.Program("mtls.acme.com"));
        var (certificate, key) = Inputs.Issued("CN=mtls.acme.com, O=Acme, L=San Diego, S=California, C=US");
        workspace.Write("App/mtls.pem", certificate);
        workspace.Write("App/mtls.key", key);

        Assert.Empty(workspace.Build("App").FindingsIn("mtls.pem"));
        Assert.Equal(["warning CERT3002"], workspace.Build("App", "--no-restore", "-p:CertLintExpiryWarningDays=91").FindingsIn("mtls.pem"));
        Assert.Contains(
            "CertLintFailOnExpired is neither true nor false",
            workspace.Build("App", "--no-restore", "-p:CertLintFailOnExpired=often").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<IsTestProject>true</IsTestProject>", "")]
    [InlineData("", """<PackageReference Include="xunit.stand-in" Version="1.0.0-test" />""")]
    public void In_a_test_project_nothing_is_policy(string properties, string items)
    {
        if (items.Length > 0)
            PackStandIn();
        workspace.WriteProject(
            "App/App.csproj",
            $"<OutputType>Exe</OutputType><RestoreAdditionalProjectSources>{workspace.PathOf("feed")}</RestoreAdditionalProjectSources>{properties}",
            items);
        workspace.Write("App/Program.cs", Inputs.ProviderProgram);
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);
        Directory.CreateDirectory(workspace.PathOf("feed"));

        var output = workspace.Build("App", "-p:CertLintFailOnViolation=true");

        Assert.True(output.Succeeded, output.Text);
        Assert.Empty(output.Findings);
    }

    [Fact]
    public void Only_explicit_items_are_linted_where_the_project_says_so()
    {
        workspace.WriteProject(
            "App/App.csproj", "<EnableDefaultCertLintItems>false</EnableDefaultCertLintItems>",
            """<CertLintFile Include="../outside/shared.cnf" />""");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);
        workspace.Write("outside/shared.cnf", Inputs.ProviderConfig);

        Assert.Equal(["shared.cnf warning CERT1001"], workspace.Build("App").Findings);
    }

    [Fact]
    public void Content_and_embedded_resources_are_linted_and_an_explicit_item_speaks_for_its_file()
    {
        workspace.WriteProject(
            "App/App.csproj", items: """
            <Content Include="content.cnf" />
            <EmbeddedResource Include="embedded.CNF" />
            <CertLintFile Include="silenced.cnf" NoWarn="CERT1001" />
            """);
        foreach (var name in (string[])["content.cnf", "embedded.CNF", "silenced.cnf"])
            workspace.Write("App/" + name, Inputs.ProviderConfig);

        Assert.Equal(["content.cnf warning CERT1001", "embedded.CNF warning CERT1001"], workspace.Build("App").Findings);
    }

    [Fact]
    public void A_design_time_build_has_no_lint_task()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        var output = workspace.Run("msbuild", "App", "-restore", "-t:CoreCompile", "-p:DesignTimeBuild=true", "-p:CertLintLive=false", "-v:detailed");

        Assert.Contains("\"CoreCompile\"", output.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("LintFiles", output.Text, StringComparison.Ordinal);
        Assert.Empty(output.Findings);
    }

    [Fact]
    public void Visual_Studio_learns_which_files_a_build_depends_on()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);
        workspace.Write("App/Directory.Build.targets", """
            <Project>
              <Target Name="CollectUpToDateCheckInputDesignTime">
                <Message Importance="high" Text="input %(UpToDateCheckInput.Filename) in %(UpToDateCheckInput.Set)" />
                <Message Importance="high" Text="output %(UpToDateCheckOutput.Filename) in %(UpToDateCheckOutput.Set)" />
              </Target>
            </Project>
            """);

        var output = workspace.Run("msbuild", "App", "-restore", "-t:CollectUpToDateCheckInputDesignTime", "-p:DesignTimeBuild=true");

        Assert.Contains("input request in CertLint", output.Text, StringComparison.Ordinal);
        Assert.Contains("output App.csproj in CertLint", output.Text, StringComparison.Ordinal);
    }

    private void PackStandIn()
    {
        workspace.WriteProject("StandIn/StandIn.csproj", "<Version>1.0.0-test</Version><PackageId>xunit.stand-in</PackageId>", referencesPackage: false);
        workspace.Write("StandIn/StandIn.cs", "public class StandIn;");
        var packed = workspace.Run("pack", "StandIn", "-o", workspace.PathOf("feed"));
        Assert.True(packed.Succeeded, packed.Text);
    }
}
