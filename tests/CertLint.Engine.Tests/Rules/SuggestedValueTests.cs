using CertLint.Model;

namespace CertLint.Engine.Tests.Rules;

/// <summary>The values that can take the place of a wrong one, by their kind.</summary>
public class SuggestedValueTests
{
    [Theory]
    // alpha-3
    [InlineData("C=USA", "CERT1004", "US")]
    [InlineData("C=DEU", "CERT1004", "DE")]
    [InlineData("C=CHE", "CERT1004", "CH")]
    [InlineData("C=gbr", "CERT1004", "GB")]
    // the English name
    [InlineData("C=Germany", "CERT1004", "DE")]
    [InlineData("C=United Kingdom", "CERT1004", "GB")]
    [InlineData("C=SOUTH AFRICA", "CERT1004", "ZA")]
    // what stands for a code in other places (the European Union's UK and EL)
    [InlineData("C=UK", "CERT1004", "GB")]
    [InlineData("C=EL", "CERT1004", "GR")]
    // lower case
    [InlineData("C=de", "CERT1004", "DE")]
    [InlineData("C=Us", "CERT1004", "US")]
    // no country is certain
    [InlineData("C=EU", "CERT1004", null)]
    [InlineData("C=XX", "CERT1004", null)]
    // ISO 3166-2's name
    [InlineData("ST=CA|C=US", "CERT1005", "California")]
    [InlineData("ST=CA|C=IT", "CERT1005", "Cagliari")]
    [InlineData("ST=on|C=CA", "CERT1005", "Ontario")]
    [InlineData("ST=NSW|C=AU", "CERT1005", "New South Wales")]
    [InlineData("ST=BY|C=DE", "CERT1005", "Bayern")]
    // outer white space
    [InlineData("O=Contoso ", "CERT1010", "Contoso")]
    [InlineData("O=\tContoso", "CERT1010", "Contoso")]
    [InlineData("O=\u00a0Contoso\u3000", "CERT1010", "Contoso")]
    // HTML entities
    [InlineData("O=AT&amp;T", "CERT1010", "AT&T")]
    [InlineData("O=O&#39;Neill", "CERT1010", "O'Neill")]
    [InlineData("O=M&uuml;ller", "CERT1010", "Müller")]
    [InlineData("O=M&#xfc;ller", "CERT1010", "Müller")]
    // mojibake: UTF-8 read as Latin-1 or Windows-1252
    [InlineData("O=MÃ¼ller", "CERT1010", "Müller")]
    [InlineData("O=CafÃ© ZÃ¼rich", "CERT1010", "Café Zürich")]
    [InlineData("O=Dâ€™Artagnan", "CERT1010", "D\u2019Artagnan")]
    public void Code_and_config_hear_what_to_write_instead(string lines, string rule, string? expected)
    {
        var sample = new Sample(lines.Split('|')) { IsComplete = false };
        var value = lines.Split('|')[0].Split('=')[1];

        foreach (var target in new NamedTarget[] { new CodeTarget(default), new ConfigTarget(default) { Purpose = Purpose.Request } })
        {
            var finding = Assert.Single(sample.Findings(target));
            Assert.Equal((rule, expected), (finding.Rule.Id, finding.SuggestedValue));
            Assert.Equal(value, sample.TextAt(finding.Place));
            if (expected is not null)
                Assert.Contains($"'{expected}'", finding.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("C=USA")]
    [InlineData("ST=CA|C=US")]
    [InlineData("O=AT&amp;T")]
    public void What_is_signed_can_be_told_but_not_rewritten(string lines)
    {
        var sample = new Sample(lines.Split('|')) { IsComplete = false, IsSanComplete = false };

        foreach (var target in new NamedTarget[] { new RequestTarget(default), new CertificateTarget(default) { Purpose = Purpose.Identity } })
        {
            var finding = Assert.Single(sample.Findings(target));
            Assert.Null(finding.SuggestedValue);
            Assert.Contains("; ", finding.Message, StringComparison.Ordinal);
        }
    }
}
