using CertLint.Model;
using CertLint.Writers.Tests.Support;

namespace CertLint.Writers.Tests;

/// <summary>What a plan asks for, what can be in none, and what a tool refuses.</summary>
public class PlanTests
{
    [Theory]
    [InlineData("mtls.contoso.com", true)]
    [InlineData("*.contoso.com", true)]
    [InlineData("a-1.contoso.co.uk", true)]
    [InlineData("https://mtls.contoso.com", false)]
    [InlineData("mtls", false)]
    [InlineData("mtls.contoso.com.", false)]
    [InlineData("-a.contoso.com", false)]
    [InlineData("a_b.contoso.com", false)]
    [InlineData("bücher.contoso.com", false)]
    [InlineData("*.*.contoso.com", false)]
    [InlineData("192.0.2.7", false)]
    [InlineData("", false)]
    public void Hosts_are_told(string host, bool isHost) => Assert.Equal(isHost, PlanFault.OfHost(host) is null);

    [Theory]
    [InlineData("Contoso", true)]
    [InlineData("Contoso 株 😀", true)]
    [InlineData("a\nb", false)]
    [InlineData("a\u0000b", false)]
    [InlineData("a\u2028b", false)]
    [InlineData("a\uD83D", false)]
    [InlineData("", false)]
    public void Values_that_no_format_holds_are_told(string value, bool isFit) => Assert.Equal(isFit, PlanFault.OfValue(value) is null);

    [Fact]
    public void A_host_of_TLS_stands_in_the_SAN_once_and_first()
    {
        var plan = Plans.Plain with { DnsNames = ["b.contoso.com", "MTLS.contoso.com", "b.contoso.com"] };

        Assert.Equal(["mtls.contoso.com", "b.contoso.com"], plan.AlternativeNames);
        Assert.Empty((Plans.Plain with { Usage = Usage.Signing }).AlternativeNames);
    }

    [Fact]
    public void Clients_are_told_that_public_CAs_stop()
    {
        Assert.Contains(PlanNotes.Of(Usage.Client), note => note.Contains("2027-03-15", StringComparison.Ordinal) && note.Contains("private", StringComparison.Ordinal));
        Assert.Contains(PlanNotes.Of(Usage.Signing), note => note.Contains("RSA", StringComparison.Ordinal));
        Assert.Contains(PlanNotes.OfKey(Plans.Plain with { KeyBits = 4096 }), note => note.Contains("2048", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("openssl-cnf", "USA")]
    [InlineData("openssl-subj", "USA")]
    [InlineData("csharp", "USA")]
    [InlineData("csharp-bouncycastle", "USA")]
    public void What_a_tool_does_not_take_is_refused_with_a_reason(string tool, string country)
    {
        var plan = Plans.Plain with { Country = country };
        var written = RequestWriter.For(tool)!.Write(plan, RequestNames.Of(plan, ".txt"));

        Assert.NotNull(written.Refusal);
        Assert.EndsWith(".", written.Refusal, StringComparison.Ordinal);
        Assert.Empty(written.Text);
    }
}
