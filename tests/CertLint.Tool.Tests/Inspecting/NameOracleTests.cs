using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Tool.Tests.Inspecting;

/// <summary>What inspect says becomes of a name is what the real libraries and tools make of it, and so are the other forms.</summary>
public sealed class NameOracleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void As_NET_reads_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), ".NET reads names otherwise here.");
        foreach (var text in HostileNames.Separated)
            Assert.Equal((text, DotNet(text)), (text, NameInJson.RdnsOf(NameInJson.Of("dotnet", text))), Comparer);
    }

    [Fact]
    public void As_BouncyCastle_reads_it()
    {
        foreach (var text in HostileNames.Separated)
            Assert.Equal((text, BouncyCastle(text)), (text, NameInJson.RdnsOf(NameInJson.Of("bouncycastle", text))), Comparer);
    }

    [Fact]
    public void As_openssl_reads_it()
    {
        var openssl = new OpenSslRequest(folder);
        foreach (var text in HostileNames.Slashed)
            Assert.Equal((text, openssl.OfSubject(text)), (text, NameInJson.RdnsOf(NameInJson.Of("openssl-subj", text))), Comparer);
    }

    [Theory]
    [InlineData("dotnet")]
    [InlineData("bouncycastle")]
    [InlineData("openssl-subj")]
    [InlineData("keytool")]
    [InlineData("rfc4514")]
    public void Each_other_form_says_the_same_name(string dialect)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), ".NET reads names otherwise here.");
        var openssl = new OpenSslRequest(folder);
        var compared = 0;
        foreach (var text in dialect == "openssl-subj" ? HostileNames.Slashed : HostileNames.Separated)
        {
            var reading = NameInJson.Of(dialect, text);
            if (NameInJson.RdnsOf(reading) is not { } rdns)
                continue;
            var expected = EncodedRdns.WithoutTypes(rdns);
            foreach (var (form, other, written) in NameInJson.OthersOf(reading))
            {
                var actual = form switch
                {
                    "dotnet" => DotNet(other),
                    "bouncycastle" => BouncyCastle(other),
                    "openssl-subj" => openssl.OfShell(written),
                    "openssl-cnf" => openssl.OfConfig(other),
                    _ => null,
                };
                if (form is "dotnet" or "bouncycastle" or "openssl-subj" or "openssl-cnf")
                    Assert.Equal((text, form, expected), (text, form, actual is null ? null : EncodedRdns.WithoutTypes(actual)), FormComparer);
                compared++;
            }
        }

        Assert.True(compared > 50, $"Only {compared} forms were compared.");
    }

    [Fact]
    public void The_command_of_keytool_makes_the_same_name()
    {
        Assert.SkipUnless(Command.Exists("keytool") && Command.Exists("sh"), "keytool is not installed.");
        string[] texts = ["/C=US/O=Contoso, Ltd./CN=it's $HOME", "/CN=a+OU=b, c/O=#1;<d>", "/O=\"x\\\\\"/CN=Zoë"];
        for (var i = 0; i < texts.Length; i++)
        {
            var reading = NameInJson.Of("openssl-subj", texts[i]);
            var command = NameInJson.OthersOf(reading).Single(other => other.Form == "keytool").Written;

            var store = $"-alias a -keysize 1024 -storetype PKCS12 -storepass changeit -keystore {i}.p12";
            var made = Tools.Run(folder, "sh", "-c", $"export LC_ALL=C.UTF-8; {command} {store} && keytool -exportcert -alias a -storepass changeit -keystore {i}.p12 -file {i}.der");

            Assert.True(made.ExitCode == 0, made.Output + made.Error);
            using var certificate = X509CertificateLoader.LoadCertificateFromFile(folder[$"{i}.der"]);
            Assert.Equal(EncodedRdns.WithoutTypes(NameInJson.RdnsOf(reading)!), EncodedRdns.WithoutTypes(EncodedRdns.Of(certificate.SubjectName.RawData)));
        }
    }

    private static readonly IEqualityComparer<(string, string[]?)> Comparer = EqualityComparer<(string, string[]?)>.Create(
        (left, right) => left.Item1 == right.Item1 && AreEqual(left.Item2, right.Item2), _ => 0);

    private static readonly IEqualityComparer<(string, string, string[]?)> FormComparer = EqualityComparer<(string, string, string[]?)>.Create(
        (left, right) => left.Item1 == right.Item1 && left.Item2 == right.Item2 && AreEqual(left.Item3, right.Item3), _ => 0);

    private static bool AreEqual(string[]? left, string[]? right) =>
        left is null || right is null ? left is null && right is null : left.SequenceEqual(right, StringComparer.Ordinal);

    private static string[]? DotNet(string text)
    {
        try
        {
            return EncodedRdns.Of(new X500DistinguishedName(text).RawData);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // It throws exceptions of many types at what it does not take.
    private static string[]? BouncyCastle(string text)
    {
        try
        {
            return EncodedRdns.Of(new X509Name(text).GetEncoded());
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return null;
        }
    }
}
