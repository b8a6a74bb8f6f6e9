using System.Text;

namespace CertLint.Runner.Tests;

/// <summary>
/// Keystores under a password: it comes from the variable that a setting names, a change of it is seen, and nothing of it is
/// kept.
/// </summary>
public sealed class PasswordTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeParts parts = new();
    private string? secret = "s3cret";

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_variable_of_a_section_opens_the_files_of_that_section_only()
    {
        folder.Write(".editorconfig", "root = true\n[ours/*.p12]\ncertlint.keystore_password_variable = STOREPASS\n");

        var result = parts.Run(Cached(folder.Write("ours/a.p12", "hidden a s3cret"), folder.Write("b.p12", "hidden b s3cret")));

        Assert.Equal(["a.p12:1 CERT1001 Warning a Peer Unknown ServiceNow"], result.Lines());
    }

    [Fact]
    public void A_property_names_it_for_all_files() => Assert.Equal(
        ["a.p12:1 CERT1001 Warning a Peer Unknown ServiceNow"], parts.Run(Named(folder.Write("a.p12", "hidden a s3cret"))).Lines());

    [Fact]
    public void Without_a_name_no_variable_is_read()
    {
        var request = Cached(folder.Write("a.p12", "hidden a s3cret")) with { ReadVariable = _ => throw new InvalidOperationException() };

        Assert.Empty(parts.Run(request).Findings);
    }

    [Fact]
    public void A_change_of_the_variable_is_seen_though_no_file_has_changed()
    {
        var request = Named(folder.Write("a.p12", "hidden a s3cret"), folder.Write("b.pem", "cert b"));
        var first = parts.Run(request);
        secret = "other";
        var second = parts.Run(request);
        secret = null;
        var third = parts.Run(request);
        secret = "s3cret";
        var fourth = parts.Run(request);

        Assert.Contains("a.p12:1 CERT1001 Warning a Peer Unknown ServiceNow", first.Lines());
        Assert.Contains("a.p12:1 CERT5001 Suggestion the password is wrong", second.Lines());
        Assert.Equal(["b.pem:1 CERT1001 Warning b Peer Unknown ServiceNow"], third.Lines());
        Assert.Equal(first.Lines(), fourth.Lines());
        Assert.Equal([2, 1, 1, 1], new[] { first, second, third, fourth }.Select(result => result.FilesRead));
    }

    [Fact]
    public void A_file_that_needs_no_password_is_replayed_though_a_variable_is_named()
    {
        var request = Named(folder.Write("b.pem", "cert b"));
        parts.Run(request);

        Assert.True(parts.Run(request).IsReplay);
    }

    [Fact]
    public void Without_a_name_a_hidden_file_is_replayed_until_one_is_given()
    {
        var path = folder.Write("near/a.p12", "hidden a s3cret");
        var request = Cached(path);
        parts.Run(request);
        Assert.True(parts.Run(request).IsReplay);
        folder.Write("near/.editorconfig", "[*]\ncertlint.keystore_password_variable = STOREPASS\n");

        Assert.Equal(["a.p12:1 CERT1001 Warning a Peer Unknown ServiceNow"], parts.Run(request).Lines());
        File.Delete(folder["near/.editorconfig"]);
        Assert.Empty(parts.Run(request).Findings);
    }

    [Fact]
    public void Without_a_name_a_hidden_file_is_remembered_though_another_has_changed()
    {
        var hidden = folder.Write("near/a.p12", "hidden a s3cret");
        var other = folder.Write("b.pem", "cert b");
        parts.Run(Cached(hidden, other));
        folder.Write("b.pem", "cert another");

        var second = parts.Run(Cached(hidden, other));
        folder.Write("near/.editorconfig", "[*]\ncertlint.keystore_password_variable = STOREPASS\n");
        var third = parts.Run(Cached(hidden, other));

        Assert.Equal(1, second.FilesRead);
        Assert.Contains("a.p12:1 CERT1001 Warning a Peer Unknown ServiceNow", third.Lines());
    }

    [Fact]
    public void Neither_the_password_nor_a_digest_of_it_is_in_the_cache()
    {
        parts.Run(Named(folder.Write("a.p12", "hidden a s3cret")));
        var opened = File.ReadAllBytes(folder.Cache);
        secret = "other";
        parts.Run(Named(folder["a.p12"]));
        var closed = File.ReadAllBytes(folder.Cache);

        Assert.DoesNotContain("s3cret", Encoding.Latin1.GetString(opened), StringComparison.Ordinal);
        Assert.DoesNotContain("other", Encoding.Latin1.GetString(closed), StringComparison.Ordinal);
        // Two wrong passwords differ in nothing that is kept, but for the time of the run.
        secret = "another";
        parts.Run(Named(folder["a.p12"]));
        Assert.Equal(WithoutHeader(closed), WithoutHeader(File.ReadAllBytes(folder.Cache)));
    }

    [Fact]
    public void What_is_no_name_is_told_and_not_shown()
    {
        folder.Write(".editorconfig", "root = true\n[*]\ncertlint.keystore_password_variable = hunter2!\n");

        var finding = Assert.Single(parts.Run(Cached(folder.Write("a.p12", "hidden a s3cret"))).Findings);

        Assert.Equal(
            "The value of certlint.keystore_password_variable is no name of an environment variable; write a name such as EBONDING_STOREPASS, and let the variable hold the password.",
            finding.Finding.Message);
        Assert.DoesNotContain("hunter2", Encoding.Latin1.GetString(File.ReadAllBytes(folder.Cache)), StringComparison.Ordinal);
    }

    private static byte[] WithoutHeader(byte[] cache) => cache[56..];

    private LintRequest Named(params string[] paths) => Cached(paths) with
    {
        Properties = new Dictionary<string, string> { ["certlint.keystore_password_variable"] = "STOREPASS" },
    };

    private LintRequest Cached(params string[] paths) => Requests.Of(paths) with
    {
        CachePath = folder.Cache, ReadVariable = name => name == "STOREPASS" ? secret : null,
    };
}
