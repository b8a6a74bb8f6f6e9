using CertLint.Writers.Tests.Support;
using CsCheck;

namespace CertLint.Writers.Tests;

/// <summary>openssl makes the planned request of what is written for it.</summary>
public sealed class OpenSslWriterTests : IDisposable
{
    private const string Passphrase = "a long passphrase\na long passphrase\n";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<int> Indexes { get; } = new(Enumerable.Range(0, Plans.Nasty.Count));

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Indexes))]
    public void A_config_makes_the_planned_request(int index)
    {
        Tool.Need("openssl");
        var plan = Plans.Nasty[index];
        var name = Written.Save(folder, "openssl-cnf", plan);

        Run(plan, Written.Of("openssl-cnf", plan).Steps.Single(step => step.StartsWith(WrittenRequest.Command, StringComparison.Ordinal)));

        Assert.Empty(Written.AddedFindings(folder[name], plan));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void A_script_makes_the_planned_request(int index)
    {
        Tool.Need("openssl", "sh");
        var plan = Plans.Nasty[index];
        var name = Written.Save(folder, "openssl-subj", plan);

        Run(plan, Written.Of("openssl-subj", plan).Steps.Single(step => step.StartsWith(WrittenRequest.Command, StringComparison.Ordinal)));

        Assert.Empty(Written.AddedFindings(folder[name], plan));
    }

    [Theory]
    [InlineData("openssl-cnf")]
    [InlineData("openssl-subj")]
    public void A_larger_key_and_a_wildcard_are_made(string tool)
    {
        Tool.Need("openssl", "sh");
        var plan = Plans.Plain with { CommonName = "*.contoso.com", KeyBits = 3072, Usage = CertLint.Model.Usage.Server };
        Written.Save(folder, tool, plan);

        Run(plan, Written.Of(tool, plan).Steps.Single(step => step.StartsWith(WrittenRequest.Command, StringComparison.Ordinal)));

        Assert.True(File.Exists(folder["wildcard.contoso.com.key"]));
    }

    [Fact]
    public void Any_text_becomes_the_planned_name()
    {
        Tool.Need("openssl", "sh");
        Tool.Run(folder, "", "openssl", "genpkey", "-algorithm", "RSA", "-out", "given.key");
        Plans.Generated.Sample(
            plan =>
            {
                var config = Written.Save(folder, "openssl-cnf", plan);
                Csr.AssertIsName(plan, Tool.Run(folder, "", "openssl", "req", "-new", "-config", config, "-key", "given.key"));
                var script = Written.Of("openssl-subj", plan).Text.Replace("-newkey rsa:2048", "-noenc -key given.key", StringComparison.Ordinal);
                Tool.Run(folder, "", "sh", "-c", script);
                Csr.AssertIsName(plan, File.ReadAllText(folder["mtls.contoso.com.csr"]));
            },
            iter: 100, threads: 1, print: Plans.Show);
    }

    // As somebody types it; without a terminal openssl takes the passphrase from standard input.
    private void Run(RequestPlan plan, string command)
    {
        Tool.Need("setsid");
        Tool.Run(folder, Passphrase, "setsid", "--wait", "sh", "-c", command.Trim());
        var stem = RequestNames.Of(plan, ".cnf");
        Csr.AssertIs(plan, File.ReadAllText(folder[stem.Request]));
        Assert.Contains("ENCRYPTED PRIVATE KEY", File.ReadAllText(folder[stem.Key]), StringComparison.Ordinal);
    }
}
