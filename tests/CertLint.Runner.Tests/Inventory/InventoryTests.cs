using CertLint.Model;
using CertLint.Runner.Inventory;

namespace CertLint.Runner.Tests.Inventory;

public sealed class InventoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_is_listed_unless_it_is_asked_for()
    {
        var path = folder.Write("a.pem", "cert a");

        Assert.Empty(new FakeParts().Run(Requests.Of(path)).Inventory);
    }

    [Fact]
    public void Items_stand_by_path_with_their_lines_and_the_purposes_that_are_judged_by()
    {
        var own = folder.Write("b/own.pem", "ca root\ncert b D1");
        var other = folder.Write("a.pem", "cert a");
        var key = folder.Write("b/my.key", "key D1");
        var request = folder.Write("c.csr", "csr c");
        var config = folder.Write("d.cnf", "config d");

        var items = new FakeParts().Run(Requests.Of(own, other, key, request, config) with { KeepsInventory = true }).Inventory;

        Assert.Equal(
            ["a.pem:1 Peer", "my.key:1 PRIVATE KEY", "own.pem:1 Authority", "own.pem:2 Identity", "c.csr:1 Request"],
            items.Select(item => $"{Path.GetFileName(item.Path)}:{item.Position.Line} {Word(item.Target)}"));
    }

    [Fact]
    public void A_run_with_a_cache_lists_them_each_time_and_others_replay_it()
    {
        var path = folder.Write("a.pem", "cert a");
        var request = Requests.Of(path) with { CachePath = folder.Cache };
        Directory.CreateDirectory(folder["obj"]);
        var parts = new FakeParts();

        var first = parts.Run(request with { KeepsInventory = true });
        var second = parts.Run(request with { KeepsInventory = true });
        var third = parts.Run(request);

        Assert.Equal((1, 1, 0), (first.Inventory.Count, second.Inventory.Count, third.Inventory.Count));
        Assert.True(third.IsReplay);
        Assert.Equal(1, parts.Reads);
    }

    [Fact]
    public void A_file_that_cannot_be_read_has_none() =>
        Assert.Empty(new FakeParts().Run(Requests.Of(folder.Write("a.pem", "throw"), folder["absent.pem"]) with { KeepsInventory = true }).Inventory);

    // OIDs of SEC 2, RFC 5639 and RFC 8410; the names of FIPS 186-5 and RFC 8410.
    [Theory]
    [InlineData("RSA 2048", KeyAlgorithm.Rsa, 2048, null)]
    [InlineData("RSA", KeyAlgorithm.Rsa, null, null)]
    [InlineData("DSA 1024", KeyAlgorithm.Dsa, 1024, null)]
    [InlineData("EC P-256", KeyAlgorithm.EllipticCurve, 256, "1.2.840.10045.3.1.7")]
    [InlineData("EC P-384", KeyAlgorithm.EllipticCurve, 384, "1.3.132.0.34")]
    [InlineData("EC brainpoolP256r1", KeyAlgorithm.EllipticCurve, 256, "1.3.36.3.3.2.8.1.1.7")]
    [InlineData("EC 1.2.3", KeyAlgorithm.EllipticCurve, null, "1.2.3")]
    [InlineData("EC 256", KeyAlgorithm.EllipticCurve, 256, null)]
    [InlineData("Ed25519", KeyAlgorithm.Edwards, 256, "1.3.101.112")]
    [InlineData("Ed448", KeyAlgorithm.Edwards, 456, "1.3.101.113")]
    [InlineData(null, KeyAlgorithm.Unknown, null, null)]
    public void A_key_is_told_in_a_few_words(string? expected, KeyAlgorithm algorithm, int? bits, string? curve) =>
        Assert.Equal(expected, KeyText.Of(new KeyParameters(algorithm, bits, curve)));

    private static string Word(LintTarget target) =>
        target is NamedTarget named ? named.Purpose.ToString() : ((KeyTarget)target).Label;
}
