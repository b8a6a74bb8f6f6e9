using CertLint.Model;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3014BadRequestSignatureTests
{
    [Theory]
    [InlineData(false, "warning")]
    [InlineData(true, "")]
    [InlineData(null, "")]
    public void A_request_must_be_signed_by_its_own_key(bool? isValid, string expected)
    {
        var request = Asked.Request() with { IsSignatureValid = isValid };

        Assert.Equal(expected, Asked.LevelOf("CERT3014", request) ?? "");
        Assert.Equal(expected, Asked.LevelOf("CERT3014", request with { Purpose = Purpose.Authority }) ?? "");
    }

    [Fact]
    public void The_message_says_what_happened()
    {
        var finding = Assert.Single(Asked.Findings(Asked.Request() with { IsSignatureValid = false }));

        Assert.Equal(
            "The request is not signed by the key that it holds, because it was changed afterwards or signed with another key, so every CA refuses it; make a new request.",
            finding.Message);
    }
}
