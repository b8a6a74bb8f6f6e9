using CertLint.Model;
using CertLint.Readers.Kestrel;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Kestrel;

public class KestrelTests
{
    [Fact]
    public void A_password_is_told_at_its_place_and_never_named()
    {
        const string Text = """
            {
              // development only
              "Kestrel": {
                "Certificates": {
                  "Default": { "Path": "certs/mtls.pfx", "Password": "s3cr\u0065t" },
                },
              },
            }
            """;

        var problem = Assert.Single(Read(Text).Problems);

        Assert.Equal("CERT4007", problem.RuleId);
        Assert.Equal("s3cr\\u0065t", Document.Slice(Text, problem.Place));
        Assert.Contains("'Default'", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr", problem.Message, StringComparison.Ordinal);
        Assert.Null(problem.SuggestedValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("****")]
    [InlineData("${PFX_PASSWORD}")]
    [InlineData("$PFX_PASSWORD")]
    [InlineData("$(PfxPassword)")]
    [InlineData("#{PfxPassword}#")]
    [InlineData("{{ password }}")]
    [InlineData("<password>")]
    [InlineData("__PFX_PASSWORD__")]
    [InlineData("%PFX_PASSWORD%")]
    [InlineData("@PASSWORD@")]
    public void A_password_that_stands_elsewhere_is_silent(string password) =>
        Assert.Empty(Read(Default($"\"Password\":\"{password}\"")).Problems);

    [Theory]
    [InlineData("\"P@$$w0rd\"")]
    [InlineData("\"pass{word\"")]
    [InlineData("1234")]
    public void Other_passwords_are_told_numbers_too(string password) =>
        Assert.Equal("CERT4007", Assert.Single(Read(Default($"\"Password\":{password}")).Problems).RuleId);

    [Theory]
    [InlineData("""{"Kestrel":{"Endpoints":{"Https":{"Certificate":{"Password":"x"}}}}}""", "Https")]
    [InlineData("""{"Kestrel":{"Endpoints":{"Https":{"Sni":{"*.contoso.com":{"Certificate":{"Password":"x"}}}}}}}""", "*.contoso.com")]
    [InlineData("""{"kestrel":{"certificates":{"Development":{"PASSWORD":"x"}}}}""", "Development")]
    [InlineData("""{"Kestrel:Certificates:Default:Password":"x"}""", "Default")]
    [InlineData("""{"Kestrel:Certificates":{"Default":{"Password":"x"}}}""", "Default")]
    [InlineData("""{"profiles":{"web":{"environmentVariables":{"ASPNETCORE_Kestrel__Certificates__Default__Password":"x"}}}}""", "Default")]
    [InlineData("""{"profiles":{"web":{"environmentVariables":{"KESTREL__CERTIFICATES__DEFAULT__PASSWORD":"x"}}}}""", "DEFAULT")]
    [InlineData("""{"containers":[{"environment":[{"name":"Kestrel__Endpoints__Https__Certificate__Password","value":"x"}]}]}""", "Https")]
    public void The_certificates_of_all_sections_and_of_the_environment_are_read(string text, string certificate)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal("CERT4007", problem.RuleId);
        Assert.Contains($"'{certificate}'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Kestrel":{"Endpoints":{"Https":{"Url":"https://*:5001"}},"EndpointDefaults":{"Protocols":"Http2"}}}""")]
    [InlineData("""{"Kestrel":{"Password":"x","Certificates":{"Password":"x"}}}""")]
    [InlineData("""{"Kestrel":{"Limits":{"Default":{"Password":"x"}}}}""")]
    [InlineData("""{"KestrelOptions":{"Certificates":{"Default":{"Password":"x"}}}}""")]
    [InlineData("""{"ConnectionStrings":{"Kestrel":"Password=x"}}""")]
    [InlineData("""{"birds":[{"name":"Kestrel","value":"Falco tinnunculus","Subject":"CN=x"}]}""")]
    [InlineData("""["Kestrel"]""")]
    [InlineData("""{"Kestrel":{"Certificates":{"Default":{"Password":null,"Path":"","Subject":""}}}}""")]
    [InlineData("the kestrel hovers")]
    public void Other_settings_and_other_files_are_silent(string text) =>
        Assert.Same(DocumentModel.Empty, Read(text));

    [Theory]
    [InlineData("CN=localhost", "localhost")]
    [InlineData("cn = mtls.contoso.com", "mtls.contoso.com")]
    [InlineData("O=\\\"Contoso, Ltd.\\\"", "Contoso, Ltd.")]
    [InlineData("CN=mtls.contoso.com, O=Contoso", null)]
    [InlineData("CN=Contoso, Ltd.", null)]
    [InlineData("CN=${HOST}", null)]
    public void A_subject_with_a_key_finds_nothing(string subject, string? suggestion)
    {
        var text = Default($"\"Subject\":\"{subject}\",\"Store\":\"My\"");

        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal("CERT6001", problem.RuleId);
        Assert.Equal(subject, Document.Slice(text, problem.Place));
        Assert.Equal(suggestion, problem.SuggestedValue);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("mtls.contoso.com")]
    [InlineData("Contoso, Ltd.")]
    [InlineData("a=b")]
    [InlineData("{{ subject }}")]
    public void A_subject_without_a_key_is_silent(string subject) =>
        Assert.Same(DocumentModel.Empty, Read(Default($"\"Subject\":\"{subject}\"")));

    [Theory]
    [InlineData("/project/appsettings.json", "certs/mtls.pfx", "/project/certs/mtls.pfx")]
    [InlineData("/project/appsettings.json", "./mtls.pem", "/project/mtls.pem")]
    [InlineData("/project/appsettings.json", "..\\\\shared\\\\mtls.pem", "/shared/mtls.pem")]
    [InlineData("/project/appsettings.json", "/https/mtls.pfx", "/https/mtls.pfx")]
    [InlineData("/project/Properties/launchSettings.json", "mtls.pfx", "/project/mtls.pfx")]
    [InlineData("/project/Properties/other.json", "mtls.pfx", "/project/Properties/mtls.pfx")]
    [InlineData("/project/appsettings.json", "C:\\\\certs\\\\mtls.pfx", null)]
    [InlineData("/project/appsettings.json", "\\\\\\\\server\\\\mtls.pfx", null)]
    [InlineData("/project/appsettings.json", "${CERT}", null)]
    [InlineData("/project/appsettings.json", "%USERPROFILE%/mtls.pfx", null)]
    [InlineData("/project/appsettings.json", "a\\u0000b", null)]
    [InlineData("appsettings.json", "mtls.pfx", null)]
    public void The_file_that_Kestrel_presents_is_named_from_the_content_root(string settings, string written, string? expected)
    {
        Assert.SkipUnless(Path.DirectorySeparatorChar == '/', "The paths of this test are those of Unix.");
        var text = Default($"\"Path\":\"{written}\"");

        var files = Document.Read(text, settings).PresentedFiles;

        Assert.Equal(expected is null ? [] : [expected], files.Select(file => file.Path));
        Assert.All(files, file => Assert.Equal(written, Document.Slice(text, file.Place)));
    }

    [Fact]
    public void Damaged_settings_are_told_where_the_name_says_that_they_are_ASP_NETs()
    {
        const string Text = "{\n  \"Kestrel\": {\n    \"Certificates\": { \"Default\": { \"Password\": \"s3cret\" \"Path\": \"a\" } }\n  }\n}";

        var model = Read(Text, "/project/appsettings.Production.json");

        var problem = Assert.Single(model.Problems);
        Assert.Equal("CERT9001", problem.RuleId);
        Assert.Equal(new FilePosition(3, 57, 3, 58), model.Lines.PositionOf(problem.Place));
        Assert.DoesNotContain("s3cret", problem.Message, StringComparison.Ordinal);
        Assert.Same(DocumentModel.Empty, Read(Text, "/project/birds.json"));
    }

    [Fact]
    public void Settings_that_a_template_engine_makes_are_not_checked()
    {
        var model = Read("{ \"Kestrel\": {{ toJson .Values.kestrel }} }", "/project/appsettings.json");

        Assert.Empty(model.Problems);
        Assert.Single(model.NotChecked);
    }

    [Theory]
    [InlineData("Kestrel__Certificates__Default__Path", "Kestrel:Certificates:Default:Path")]
    [InlineData("ASPNETCORE_Kestrel__Certificates__Default__Path", "Kestrel:Certificates:Default:Path")]
    [InlineData("DOTNET_kestrel__Endpoints__Https__Url", "kestrel:Endpoints:Https:Url")]
    [InlineData("Kestrel:Certificates:Default:Path", "Kestrel:Certificates:Default:Path")]
    [InlineData("KestrelPath", null)]
    [InlineData("Kestrel", null)]
    [InlineData("MY_Kestrel__Certificates__Default__Path", null)]
    [InlineData("", null)]
    public void A_variable_is_the_key_that_the_host_makes_of_it(string variable, string? key) =>
        Assert.Equal(key, KestrelKey.OfVariable(variable));

    [Fact]
    public void A_key_that_would_be_repeated_without_end_is_left_alone()
    {
        var text = "{\"Kestrel\":{\"" + new string('x', 100_000) + "\":{" + string.Join(",", Enumerable.Range(0, 50_000).Select(i => $"\"{i}\":1")) + "}}}";

        Assert.Same(DocumentModel.Empty, Read(text));
    }

    private static string Default(string members) =>
        "{\"Kestrel\":{\"Certificates\":{\"Default\":{" + members + "}}}}";

    private static DocumentModel Read(string text, string path = "/project/appsettings.json") => Document.Read(text, path);
}
