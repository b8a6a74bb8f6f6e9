using CertLint.Names;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.CertManager;

/// <summary>What Kubernetes or cert-manager changes, drops or rejects, and the look-alikes that they take.</summary>
public class RejectedFieldTests
{
    private const string Head = "apiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n";

    [Theory]
    [InlineData("subject: {countries: [NO]}", "NO", "\"NO\"", "YAML reads the unquoted NO in 'countries' as false, but it takes text, so Kubernetes rejects it; write \"NO\".")]
    [InlineData("subject: {provinces: [ON]}", "ON", "\"ON\"", "YAML reads the unquoted ON in 'provinces' as true, but it takes text, so Kubernetes rejects it; write \"ON\".")]
    [InlineData("subject: {postalCodes: [92101]}", "92101", "\"92101\"", "YAML reads the unquoted 92101 in 'postalCodes' as a number, but it takes text, so Kubernetes rejects it; write \"92101\".")]
    [InlineData("subject: {serialNumber: 42}", "42", "\"42\"", "YAML reads the unquoted 42 in 'serialNumber' as a number, but it takes text, so Kubernetes rejects it; write \"42\".")]
    [InlineData("subject: {countries: US}", "US", "[US]", "'countries' takes a list, so Kubernetes rejects 'US' there; write [US].")]
    [InlineData("dnsNames: \"a.contoso.com\"", "\"a.contoso.com\"", "[\"a.contoso.com\"]", "'dnsNames' takes a list, so Kubernetes rejects 'a.contoso.com' there; write [\"a.contoso.com\"].")]
    [InlineData("subject: {organization: [Contoso]}", "organization", "organizations", "'subject' has no field 'organization', so Kubernetes drops or rejects it; use 'organizations', which takes a list.")]
    [InlineData("subject: {country: US}", "country", null, "'subject' has no field 'country', so Kubernetes drops or rejects it; use 'countries', which takes a list.")]
    [InlineData("subject: {state: [CA]}", "state", "provinces", "'subject' has no field 'state', so Kubernetes drops or rejects it; use 'provinces', which takes a list.")]
    [InlineData("organization: [Contoso]", "organization", null, "'spec' of cert-manager's v1 has no field 'organization', so Kubernetes drops or rejects it; use 'subject.organizations'.")]
    [InlineData("keySize: 2048", "keySize", null, "'spec' of cert-manager's v1 has no field 'keySize', so Kubernetes drops or rejects it; use 'privateKey.size'.")]
    [InlineData("dnsnames: [a.contoso.com]", "dnsnames", "dnsNames", "'spec' of cert-manager's v1 has no field 'dnsnames', so Kubernetes drops or rejects it; use 'dnsNames'.")]
    [InlineData("duration: 365d", "365d", "8760h", "cert-manager rejects the duration '365d', because Go's largest unit is the hour; write '8760h'.")]
    [InlineData("duration: 2160", "2160", "\"2160\"", "YAML reads the unquoted 2160 in 'duration' as a number, but it takes text, so Kubernetes rejects it; write \"2160\".")]
    [InlineData("usages: [clientAuth]", "clientAuth", "client auth", "cert-manager rejects the usage 'clientAuth', which it does not know; use 'client auth'.")]
    [InlineData("usages: [web]", "web", null, "cert-manager rejects the usage 'web', which it does not know; use one such as 'server auth', 'client auth' or 'digital signature'.")]
    [InlineData("privateKey: {algorithm: rsa}", "rsa", "RSA", "cert-manager rejects the key algorithm 'rsa'; use 'RSA'.")]
    [InlineData("privateKey: {algorithm: EC}", "EC", "ECDSA", "cert-manager rejects the key algorithm 'EC'; use 'ECDSA'.")]
    public void It_is_told_at_its_place_with_what_to_write(string line, string place, string? suggestion, string message)
    {
        var text = Head + "  " + line + "\n";

        var problem = Assert.Single(Document.Read(text, "/a.yaml").Problems);

        Assert.Equal("CERT5010", problem.RuleId);
        Assert.Equal(place, Document.Slice(text, problem.Place));
        Assert.Equal(message, problem.Message);
        Assert.Equal(suggestion, problem.SuggestedValue);
    }

    [Theory]
    [InlineData("literalSubject: CN=a\n  commonName: b", "cert-manager rejects 'literalSubject' beside 'commonName'; move everything into 'literalSubject', or leave it out.")]
    [InlineData("literalSubject: CN=a\n  subject: {countries: [US]}", "cert-manager rejects 'literalSubject' beside 'subject'; move everything into 'literalSubject', or leave it out.")]
    [InlineData("commonName: a\n  commonName: b", "'commonName' stands again further down in the same mapping, so the value here is lost or the file is rejected; keep one of them.")]
    [InlineData("subject:\n    countries: [US]\n    countries: [DE]", "'countries' stands again further down in the same mapping, so the value here is lost or the file is rejected; keep one of them.")]
    public void What_excludes_another_is_told(string lines, string message)
    {
        var problem = Assert.Single(Document.Read(Head + "  " + lines + "\n", "/a.yaml").Problems);

        Assert.Equal(("CERT5010", message), (problem.RuleId, problem.Message));
    }

    [Fact]
    public void An_error_in_a_literal_subject_is_that_of_its_parser()
    {
        const string text = Head + "  literalSubject: CN=mtls.contoso.com,Acme\n";

        var problem = Assert.Single(Document.Read(text, "/a.yaml").Problems);

        Assert.Equal("CERT5001", problem.RuleId);
        Assert.StartsWith("cert-manager cannot parse 'CN=mtls.contoso.com,Acme' because ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject: {countries: [\"NO\"], provinces: ['ON'], postalCodes: [\"92101\"], serialNumber: !!str 42}")]
    [InlineData("subject: {countries: [US], organizations: [Contoso]}")]
    [InlineData("subject: {countries: , organizations: ~}")]
    [InlineData("subject: {postalCodes: [SW1A 1AA], streetAddresses: [1 Main St]}")]
    [InlineData("subject: {countries: \"{{ .Values.countries }}\", organizations: ${ORGANIZATIONS}}")]
    [InlineData("subject: {{ toYaml .Values.subject }}")]
    [InlineData("literalSubject: ''\n  commonName: b")]
    [InlineData("literalSubject: CN=a\n  subject: {countries: []}")]
    [InlineData("duration: ${DURATION}\n  usages: [\"{{ .usage }}\", server auth]\n  privateKey: {algorithm: \"{{ .alg }}\", size: 2048}")]
    [InlineData("keystores: {jks: {create: true}}\n  revisionHistoryLimit: 1\n  renewBefore: 360h\n  secretTemplate: {}\n  nameConstraints: {}")]
    [InlineData("duration: 8760h0m0s")]
    public void Look_alikes_are_silent(string lines) =>
        Assert.Empty(Document.Read(Head + "  " + lines + "\n", "/a.yaml").Problems);

    [Fact]
    public void What_is_rejected_is_no_value_and_known_as_lost()
    {
        var target = (ConfigTarget)Assert.Single(Document.Read(Head + "  commonName: a.contoso.com\n  subject: {countries: [NO], state: [CA]}\n", "/a.yaml").Targets);

        Assert.Equal([AttributeType.CommonName], target.Subject!.Attributes.Select(attribute => attribute.Type));
        Assert.Equal([AttributeType.Country, AttributeType.State], target.LostAttributes);
        Assert.False(target.IsSubjectComplete);
    }
}
