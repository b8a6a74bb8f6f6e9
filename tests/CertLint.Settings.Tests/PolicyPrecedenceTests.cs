namespace CertLint.Settings.Tests;

/// <summary>Item metadata &gt; .editorconfig section &gt; MSBuild property &gt; global config &gt; default.</summary>
public class PolicyPrecedenceTests
{
    [Theory]
    [InlineData("item.com", "section.com", "property.com", "global.com", "item.com")]
    [InlineData(null, "section.com", "property.com", "global.com", "section.com")]
    [InlineData(null, null, "property.com", "global.com", "property.com")]
    [InlineData(null, null, null, "global.com", "global.com")]
    [InlineData(null, null, null, null, null)]
    [InlineData(null, "", "property.com", null, "property.com")]
    [InlineData(null, "unset", "property.com", null, "property.com")]
    [InlineData(null, "UNSET", null, null, null)]
    [InlineData(null, "section.com", null, "global.com", "section.com")]
    public void The_uppermost_layer_that_says_something_holds(
        string? item, string? section, string? property, string? global, string? expected)
    {
        var layers = new SettingLayers(
            Only(SettingKeys.OwnedDomains, section),
            Only(SettingKeys.OwnedDomains, property),
            Only(SettingKeys.OwnedDomains, global))
        {
            Item = Only(SettingKeys.OwnedDomains, item),
        };

        var policy = PolicySettings.Read(layers, error => Assert.Fail(error.Message));

        Assert.Equal(expected is null ? [] : [expected], policy.OwnedDomains);
    }

    [Fact]
    public void A_layer_that_cannot_be_understood_is_told_and_the_next_one_holds()
    {
        var layers = new SettingLayers(
            Only(SettingKeys.Tests, "yes"), Only(SettingKeys.Tests, "true"), _ => null);
        var errors = new List<SettingError>();

        var policy = PolicySettings.Read(layers, errors.Add);

        Assert.True(policy.IsTest);
        var error = Assert.Single(errors);
        Assert.Equal((SettingLayer.Section, "yes", "certlint.tests"), (error.Layer, error.Value, error.Key));
        Assert.Equal("'yes' in certlint.tests is neither true nor false; write true or false.", error.Message);
    }

    [Fact]
    public void A_property_is_named_as_msbuild_names_it()
    {
        var layers = SettingLayers.None with { Property = Only(SettingKeys.OwnedDomains, "https://contoso.com") };
        var errors = new List<SettingError>();

        PolicySettings.Read(layers, errors.Add);

        Assert.Equal(
            "'https://contoso.com' in CertLintOwnedDomains is no domain; write a domain such as contoso.com.",
            Assert.Single(errors).Message);
    }

    private static Func<string, string?> Only(string key, string? value) => asked => asked == key ? value : null;
}
