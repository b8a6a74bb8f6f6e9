using System.Text.Json;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers;
using CertLint.Writers.Tests.Support;

namespace CertLint.Writers.Tests;

/// <summary>cfssl makes the planned request; for certreq and cert-manager, which are not here, CertLint's own readers read the plan back.</summary>
public sealed class OtherWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<int> Indexes { get; } = new(Enumerable.Range(0, Plans.Nasty.Count));

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Cfssl_makes_the_planned_request(int index)
    {
        Tool.Need("cfssl");
        var plan = Plans.Nasty[index];
        var name = Written.Save(folder, "cfssl", plan);

        var answer = Tool.Run(folder, "", "cfssl", "genkey", name);

        using var json = JsonDocument.Parse(answer);
        Csr.AssertIs(plan, json.RootElement.GetProperty("csr").GetString()!, hasUsages: false);
        Assert.Empty(Written.AddedFindings(folder[name], plan));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void A_policy_file_of_certreq_says_what_was_planned(int index)
    {
        var plan = Plans.Nasty[index];
        var name = Written.Save(folder, "certreq", plan);

        var target = Target(name);

        Assert.Equal(plan.Attributes.Select(Show), target.Subject!.EncodedRdns.SelectMany(rdn => rdn.Attributes).Select(Show));
        AssertRest(plan, target);
        Assert.Empty(Written.AddedFindings(folder[name], plan));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void A_manifest_of_cert_manager_says_what_was_planned(int index)
    {
        var plan = Plans.Nasty[index];
        var name = Written.Save(folder, "cert-manager", plan);

        var target = Target(name);

        // The order is cert-manager's.
        Assert.Equal(plan.Attributes.Select(Show).Order(StringComparer.Ordinal), target.Subject!.Attributes.Select(Show).Order(StringComparer.Ordinal));
        AssertRest(plan, target);
        Assert.Empty(Written.AddedFindings(folder[name], plan));
    }

    [Fact]
    public void Another_parser_of_YAML_reads_each_value_as_the_text_that_it_is()
    {
        Tool.Need("python3");
        foreach (var plan in Plans.Nasty)
        {
            var name = Written.Save(folder, "cert-manager", plan);
            var subject = ReadByPython(name);

            Assert.Equal(
                $"{plan.CommonName}|{plan.Country}|{plan.Organization}|{plan.OrganizationalUnit}|{plan.Locality}|{plan.State}", subject);
        }
    }

    [Fact]
    public void A_policy_file_is_UTF_16_only_where_it_must_be()
    {
        Assert.False(Written.Of("certreq", Plans.Plain).IsUtf16);
        Assert.True(Written.Of("certreq", Plans.Plain with { Locality = "München" }).IsUtf16);
    }

    private string ReadByPython(string name)
    {
        const string Program = """
            import sys
            try:
                import yaml
            except ImportError:
                print("no yaml"); sys.exit()
            spec = yaml.safe_load(open(sys.argv[1], encoding="utf-8"))["spec"]
            subject = spec["subject"]
            fields = ["countries", "organizations", "organizationalUnits", "localities", "provinces"]
            values = [spec["commonName"]] + [subject[field][0] for field in fields]
            assert all(type(value) is str for value in values)
            print("|".join(values), end="")
            """;
        var answer = Tool.Run(folder, "", "python3", "-c", Program, name);
        Assert.SkipWhen(answer.StartsWith("no yaml", StringComparison.Ordinal), "Python's yaml is not there.");
        return answer;
    }

    private ConfigTarget Target(string name) =>
        Assert.Single(DocumentReader.Read(folder[name], File.ReadAllBytes(folder[name])).Targets.OfType<ConfigTarget>());

    private static void AssertRest(RequestPlan plan, ConfigTarget target)
    {
        Assert.Equal(plan.AlternativeNames, target.AlternativeNames.Select(name => name.Value.Text));
        Assert.Equal(plan.ExtendedKeyUsage is { } extended ? [extended] : null, target.ExtendedKeyUsages);
        Assert.Equal(plan.KeyUsage, target.KeyUsage!.Value);
        Assert.Equal(new KeyParameters(KeyAlgorithm.Rsa, 2048), target.Key!.Value);
    }

    private static string Show((AttributeType Type, string Value) attribute) => attribute.Type.Oid + "=" + attribute.Value;

    // What looks like a template's marker is a hole, which says what stands there.
    private static string Show(NameAttribute attribute)
    {
        var text = attribute.Value.Text;
        foreach (var hole in attribute.Value.Holes.Reverse())
            text = text.Remove(hole.Key, 1).Insert(hole.Key, hole.Value.Source);
        return attribute.Type.Oid + "=" + text;
    }
}
