using CertLint.Model;

namespace CertLint.Readers.Tests.Keystores;

public class JavaKeystoreTests
{
    [Fact]
    public void Entries_have_alias_kind_time_and_certificates()
    {
        var model = Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks)
            .Key("mydomain", KeystoreSamples.Leaf, KeystoreSamples.Root)
            .Trusted("instance", KeystoreSamples.Peer)
            .Build(), "/project/certs/client.jks");

        Assert.Equal((KeystoreType.Jks, "client.jks", false), (model.Keystore().Type, model.Keystore().FileName, model.Keystore().IsRequested));
        Assert.Equal(["mydomain PrivateKey 2", "instance TrustedCertificate 1"], model.Entries());
        Assert.Equal(
            ["alias 'mydomain': mtls.contoso.com key", "alias 'mydomain', certificate 2: Fabrikam Root", "alias 'instance': instance.fabrikam.com"],
            model.Certificates());
        Assert.All(model.Keystore().Entries!, entry => Assert.Equal(new DateTimeOffset(2027, 1, 15, 8, 0, 0, TimeSpan.Zero), entry.Created));
        Assert.Empty(model.Problems);
        Assert.Empty(model.NotChecked);
    }

    [Theory]
    [InlineData(JavaKeystoreBuilder.Jks, KeystoreType.Jks)]
    [InlineData(JavaKeystoreBuilder.Jceks, KeystoreType.Jceks)]
    public void Without_entries_it_is_a_keystore_all_the_same(uint magic, KeystoreType type)
    {
        var model = Read(new JavaKeystoreBuilder(magic).Build());

        Assert.Equal(type, model.Keystore().Type);
        Assert.Empty(model.Keystore().Entries!);
        Assert.Empty(model.Problems);
    }

    [Fact]
    public void Version_1_has_no_form_before_a_certificate() => Assert.Equal(
        ["alias 'instance': instance.fabrikam.com"],
        Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks, version: 1).Trusted("instance", KeystoreSamples.Peer).Build()).Certificates());

    [Fact]
    public void A_repeated_alias_is_read_twice() => Assert.Equal(
        ["a TrustedCertificate 1", "a TrustedCertificate 1"],
        Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Trusted("a", KeystoreSamples.Peer).Trusted("a", KeystoreSamples.Root).Build()).Entries());

    [Fact]
    public void A_key_without_a_chain_and_a_nameless_entry_are_read() => Assert.Equal(
        [" PrivateKey 0"], Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jceks).Key("").Build()).Entries());

    [Fact]
    public void A_certificate_that_cannot_be_read_does_not_hide_the_next_entry()
    {
        var model = Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks)
            .Trusted("broken", KeystoreSamples.Peer[..^9]).Trusted("pgp", KeystoreSamples.Peer, "PGP").Trusted("whole", KeystoreSamples.Peer).Build());

        Assert.Equal(["alias 'whole': instance.fabrikam.com"], model.Certificates());
        Assert.Equal(3, model.Keystore().Entries!.Count);
        Assert.Equal(
            [
                "The certificate of alias 'broken' is not checked because its content is cut off or is no DER; import it again.",
                "The certificate of alias 'pgp' is not checked because it is of the type 'PGP'; CertLint reads X.509.",
            ],
            model.Problems.Select(problem => problem.Message));
        Assert.Equal(["alias 'broken'", "alias 'pgp'"], model.Problems.Select(problem => problem.Entry));
    }

    [Fact]
    public void What_stands_before_the_cut_is_read_and_the_cut_is_told_once()
    {
        var whole = new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Trusted("first", KeystoreSamples.Peer).Key("second", KeystoreSamples.Leaf, KeystoreSamples.Root).Build();
        // Header, tag, alias, time, form, length, certificate.
        var firstEnd = 12 + 4 + 7 + 8 + 7 + 4 + KeystoreSamples.Peer.Length;
        for (var length = 4; length < whole.Length; length++)
        {
            var model = Read(whole[..length]);

            var problem = Assert.Single(model.Problems);
            Assert.Equal("CERT9001", problem.RuleId);
            Assert.Equal(length >= firstEnd ? 1 : 0, model.Keystore().Entries!.Count(entry => entry.Alias == "first"));
            if (length < 12)
                Assert.StartsWith("The JKS keystore is not checked from its beginning on because it is cut off", problem.Message, StringComparison.Ordinal);
            else if (length >= whole.Length - 20)
                Assert.StartsWith("The JKS keystore is not checked from its integrity digest on because", problem.Message, StringComparison.Ordinal);
        }

        Assert.Equal(
            $"The JKS keystore is not checked from entry 2 of 2 (alias 'second') on because it is cut off, or a length in it is wrong, at byte {firstEnd + 20}; copy the file again from its source.",
            Assert.Single(Read(whole[..(firstEnd + 22)]).Problems).Message);
    }

    [Theory]
    [InlineData(0xFFFFFFFFu)]
    [InlineData(0x7FFFFFFFu)]
    public void A_number_of_entries_that_cannot_be_is_no_reason_to_give_up(uint count)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var model = Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Trusted("first", KeystoreSamples.Peer).Build(count));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 20);
        Assert.Equal(["first TrustedCertificate 1"], model.Entries());
        Assert.StartsWith($"The JKS keystore is not checked from entry 2 of {count}", Assert.Single(model.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_that_cannot_be_costs_nothing()
    {
        byte[] content = new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Other(1, "a", 0x7F, 0xFF, 0xFF, 0xFF).Build();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var model = Read(content);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 16);
        Assert.Single(model.Problems);
    }

    [Fact]
    public void An_entry_of_another_kind_ends_the_reading() => Assert.Equal(
        "The JKS keystore is not checked from entry 1 of 1 (alias 'odd') on because its kind is 7, and Java has 1, 2 and 3; copy the file again from its source.",
        Assert.Single(Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Other(7, "odd").Build()).Problems).Message);

    [Fact]
    public void Another_version_is_told_and_no_version_is_no_keystore()
    {
        Assert.Equal(
            "The JCEKS keystore is not checked from its beginning on because its version is 3, and Java has 1 and 2; copy the file again from its source.",
            Assert.Single(Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jceks, version: 3).Build()).Problems).Message);
        Assert.Empty(Read(Enumerable.Repeat((byte)0xCE, 4096).ToArray()).Targets);
    }

    [Fact]
    public void Entries_and_certificates_have_a_limit()
    {
        var many = new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks);
        for (var i = 0; i < 10_001; i++)
            many.Key("k");
        Assert.Equal(
            "The JKS keystore is not checked from entry 10001 of 10001 on because it has more than 10000 entries; split it.",
            Assert.Single(Read(many.Build()).Problems).Message);

        var chain = new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Key("long", Enumerable.Repeat<byte[]>([], 10_001).ToArray());
        var problems = Read(chain.Build()).Problems;
        Assert.Equal(101, problems.Count);
        Assert.Contains("it has more than 10000 certificates; split it.", problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_is_shown_on_one_line_and_cut()
    {
        var entry = Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Trusted(new string('a', 300) + "\n", KeystoreSamples.Peer).Build())
            .Targets.OfType<CertificateTarget>().Single().Entry!;

        Assert.True(entry.Length < 100, entry);
        Assert.DoesNotContain(entry, char.IsControl);
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(253_402_300_800_000)]
    public void A_time_that_cannot_be_is_none(long milliseconds) => Assert.Null(CertLint.Readers.Keystores.JavaTime.Of(milliseconds));

    private static DocumentModel Read(byte[] content, string path = "/project/client.jks") => DocumentReader.Read(path, content);
}
