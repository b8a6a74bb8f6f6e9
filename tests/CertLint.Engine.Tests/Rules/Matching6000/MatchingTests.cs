using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules.Matching6000;

namespace CertLint.Engine.Tests.Rules.Matching6000;

/// <summary>What is told of texts that are looked for, compared or trusted; .NET's certificates are the oracle.</summary>
public class MatchingTests
{
    [Theory]
    [InlineData("CN=mtls.contoso.com", "mtls.contoso.com")]
    [InlineData("O = Contoso", "Contoso")]
    [InlineData("O=\"Contoso, Ltd.\"", "Contoso, Ltd.")]
    public void A_search_with_a_key_finds_nothing_and_without_it_the_certificate(string text, string suggestion)
    {
        var problem = KeyedSearch.ProblemOf("FindBySubjectName", "subject", MappedText.Verbatim(text, 0));

        Assert.Equal(suggestion, problem?.SuggestedValue);
        Assert.Equal(0, Found(text, X509FindType.FindBySubjectName, text));
        Assert.Equal(1, Found(text, X509FindType.FindBySubjectName, suggestion));
    }

    [Theory]
    [InlineData("mtls.contoso.com")]
    [InlineData("a=b")]
    [InlineData("")]
    public void A_search_for_a_value_is_silent(string text) =>
        Assert.Null(KeyedSearch.ProblemOf("FindBySubjectName", "subject", MappedText.Verbatim(text, 0)));

    [Fact]
    public void The_sentence_on_a_text_says_why_and_what_to_write()
    {
        var problem = UnmatchableText.ProblemOf(MappedText.Verbatim("CN=host, ST=CA", 7), ignoresCase: true, "subject");

        Assert.Equal("'CN=host, ST=CA' is the subject of no certificate, because .NET writes the key S, not ST; write 'CN=host, S=CA'.", problem?.Message);
        Assert.Equal(new SourceSpan(7, 14), problem?.Place);
        Assert.Equal("CN=host, S=CA", problem?.SuggestedValue);
    }

    [Theory]
    [InlineData("O=A+B Ltd", "'O=A+B Ltd' is the issuer of no certificate, because .NET puts a value with '+' into quotes; write the text that X509Certificate2.Issuer shows.")]
    [InlineData("localhost", "'localhost' is the issuer of no certificate, because a name is shown with its keys, as in 'CN=…, O=…'; write 'CN=localhost'.")]
    [InlineData("O=a ", "'O=a ' is the issuer of no certificate, because .NET puts a value with a space at its end into quotes; write 'O=a'.")]
    [InlineData("O=Contoso, Ltd.", "'O=Contoso, Ltd.' is the issuer of no certificate, because .NET puts a value with a comma into quotes; write 'O=\"Contoso, Ltd.\"'.")]
    public void Where_the_right_text_is_not_certain_none_is_suggested(string text, string message) =>
        Assert.Equal(message, UnmatchableText.ProblemOf(MappedText.Verbatim(text, 0), ignoresCase: true, "issuer")?.Message);

    [Theory]
    [InlineData(TextComparison.Contains, "CN=mtls.contoso.com", "mtls.contoso.com", "call MatchesHostname")]
    [InlineData(TextComparison.StartsWith, "CN = Mtls.Contoso.com", "Mtls.Contoso.com", "call MatchesHostname")]
    [InlineData(TextComparison.Contains, "mtls.contoso.com", "mtls.contoso.com", "call MatchesHostname")]
    [InlineData(TextComparison.Contains, "Contoso Ltd.", "Contoso Ltd.", "compare the whole value of GetNameInfo")]
    [InlineData(TextComparison.EndsWith, "O=Contoso, C=US", null, "compare the whole value of GetNameInfo")]
    [InlineData(TextComparison.Contains, "CN=*.contoso.com", null, "compare the whole value of GetNameInfo")]
    public void A_host_is_matched_and_another_value_compared(TextComparison comparison, string text, string? value, string advice)
    {
        var problem = Trusted(comparison, text).ProblemAt(new SourceSpan(3, 4));

        Assert.Equal(value, problem.SuggestedValue);
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
        Assert.Equal(new SourceSpan(3, 4), problem.Place);
        Assert.Null(problem.AtMost);
    }

    [Fact]
    public void Without_MatchesHostname_in_the_framework_it_is_not_advised() => Assert.DoesNotContain(
        "MatchesHostname",
        (Trusted(TextComparison.Contains, "CN=mtls.contoso.com") with { HasMatchesHostname = false }).ProblemAt(default).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Of_a_validated_certificate_and_a_whole_attribute_it_is_a_suggestion()
    {
        Assert.Equal(Level.Suggestion, (Trusted(TextComparison.Contains, "CN=a") with { IsValidated = true }).ProblemAt(default).AtMost);
        Assert.Equal(Level.Suggestion, Trusted(TextComparison.StartsWith, "CN=a, ").ProblemAt(default).AtMost);
        Assert.Null(Trusted(TextComparison.Contains, "CN=a,").ProblemAt(default).AtMost);
    }

    [Fact]
    public void Another_subject_really_holds_the_text()
    {
        using var other = Certificate("CN=evil.example, OU=\"CN=mtls.contoso.com\"");
        using var longer = Certificate("CN=mtls.contoso.com.evil.example");

        Assert.Contains("CN=mtls.contoso.com", other.Subject, StringComparison.Ordinal);
        Assert.StartsWith("CN=mtls.contoso.com", longer.Subject, StringComparison.Ordinal);
        Assert.False(other.MatchesHostname("mtls.contoso.com"));
        Assert.False(longer.MatchesHostname("mtls.contoso.com"));
    }

    private static TrustedText Trusted(TextComparison comparison, string text) =>
        new(comparison, MappedText.Verbatim(text, 0), IsIssuer: false, IsValidated: false, HasMatchesHostname: true);

    private static int Found(string subject, X509FindType findType, string text)
    {
        using var certificate = Certificate(subject);
        return new X509Certificate2Collection(certificate).Find(findType, text, validOnly: false).Count;
    }

    private static X509Certificate2 Certificate(string subject)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest(subject, key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
