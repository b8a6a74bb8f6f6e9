using System.Security.Cryptography;
using CertLint.Writers.Tests.Support;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Pkcs;
using Org.BouncyCastle.Security;

namespace CertLint.Writers.Tests;

/// <summary>C# that is written compiles without a warning and makes the planned request.</summary>
public sealed class CSharpWriterTests : IDisposable
{
    private readonly RSA key = RSA.Create(2048);

    public static TheoryData<int> Indexes { get; } = new(Enumerable.Range(0, Plans.Nasty.Count));

    public void Dispose() => key.Dispose();

    [Theory]
    [MemberData(nameof(Indexes))]
    public async Task The_builder_makes_the_planned_request(int index)
    {
        var plan = Plans.Nasty[index];
        var code = new CompiledCode(Written.Of("csharp", plan).Text);

        Csr.AssertIs(plan, (string)code.Call("CreatePem", key)!);
        Assert.DoesNotContain(await code.AnalyzeAsync(), warning => !IsOfValue(warning));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public async Task BouncyCastle_makes_the_planned_request(int index)
    {
        var plan = Plans.Nasty[index];
        var code = new CompiledCode(Written.Of("csharp-bouncycastle", plan).Text);
        var pair = DotNetUtilities.GetRsaKeyPair(key);

        var request = (Pkcs10CertificationRequest)code.Call("Create", pair)!;

        Assert.True(request.Verify());
        Csr.AssertIs(plan, PemEncoding.WriteString("CERTIFICATE REQUEST", request.GetEncoded()));
        Assert.DoesNotContain(await code.AnalyzeAsync(), warning => !IsOfValue(warning));
    }

    [Fact]
    public async Task An_ordinary_request_has_no_warning_at_all()
    {
        foreach (var tool in new[] { "csharp", "csharp-bouncycastle" })
            Assert.Empty(await new CompiledCode(Written.Of(tool, Plans.Plain).Text).AnalyzeAsync());
    }

    [Fact]
    public void Keys_have_the_size_that_was_asked_for()
    {
        var plan = Plans.Plain with { KeyBits = 3072 };
        using var own = (RSA)new CompiledCode(Written.Of("csharp", plan).Text).Call("CreateKey")!;
        var theirs = (AsymmetricCipherKeyPair)new CompiledCode(Written.Of("csharp-bouncycastle", plan).Text).Call("CreateKey")!;

        Assert.Equal((3072, 3072), (own.KeySize, ((RsaKeyParameters)theirs.Public).Modulus.BitLength));
    }

    [Fact]
    public void What_is_not_seen_is_an_escape()
    {
        var written = Written.Of("csharp", Plans.Plain with { Organization = "A\u202EB\u00A0C" });

        Assert.Contains("\"A\\u202EB\u00A0C\"", written.Text, StringComparison.Ordinal);
    }

    // Of the values alone, whoever writes them: placeholders, stray characters, DN syntax.
    private static bool IsOfValue(string warning) =>
        new[] { "CERT1007", "CERT1010", "CERT1011", "CERT5004" }.Any(id => warning.Contains(id, StringComparison.Ordinal));
}
