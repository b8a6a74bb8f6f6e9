using System.Reflection;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Printers;

/// <summary>.NET's own decoder, in this process, is the oracle.</summary>
public class DotNetSubjectPrinterTests
{
    private const long Names = 50_000;

    private static readonly DotNetNameFlags[] FlagChoices =
    [
        DotNetNameFlags.None, DotNetNameFlags.UseSemicolons, DotNetNameFlags.UseCommas | DotNetNameFlags.UseNewLines,
        DotNetNameFlags.UseNewLines, DotNetNameFlags.DoNotUsePlusSign, DotNetNameFlags.DoNotUseQuotes, DotNetNameFlags.Reversed | DotNetNameFlags.DoNotUseQuotes,
    ];

    [Fact]
    public void Every_name_is_shown_as_by_X500DistinguishedName()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's text differs by operating system.");
        int shown = 0, quoted = 0, joined = 0;
        Gen.Select(EncodedName.Any, Gen.OneOf(FlagChoices)).Sample(
            (encoded, flags) =>
            {
                var expected = new X500DistinguishedName(encoded.Der);
                Assert.Equal(expected.Name, DotNetSubjectPrinter.Print(encoded.Name));
                Assert.Equal(expected.Decode((X500DistinguishedNameFlags)flags), DotNetSubjectPrinter.Print(encoded.Name, flags));
                if (expected.Name.Length > 0)
                    Interlocked.Increment(ref shown);
                if (expected.Name.Contains('"', StringComparison.Ordinal))
                    Interlocked.Increment(ref quoted);
                if (expected.Name.Contains(" + ", StringComparison.Ordinal))
                    Interlocked.Increment(ref joined);
            },
            iter: Names);
        Assert.True(shown > Names / 3 && quoted > Names / 10 && joined > Names / 20, $"{shown} shown, {quoted} quoted, {joined} joined");
    }

    [Theory]
    [InlineData("CN=host.example.com, O=\"Contoso, Ltd.\", ST=California, C=US", "CN=host.example.com, O=\"Contoso, Ltd.\", S=California, C=US")]
    [InlineData("emailAddress=a@b, CN=h", "E=a@b, CN=h")]
    [InlineData("UID=x, organizationIdentifier=y, 1.2.3.4=z", "userId=x, organizationIdentifier=y, OID.1.2.3.4=z")]
    [InlineData("O=A+B Ltd", "O=\"A+B Ltd\"")]
    [InlineData("O=Acme \"Big\" Corp", "O=\"Acme \"\"Big\"\" Corp\"")]
    [InlineData("CN=", "CN=\"\"")]
    [InlineData("", "")]
    public void A_text_is_shown_in_DotNets_own_form(string text, string expected)
    {
        Assert.Equal(expected, DotNetSubjectPrinter.Print(DotNetName(text)));
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's text differs by operating system.");
        Assert.Equal(expected, new X500DistinguishedName(new X500DistinguishedName(text).RawData).Name);
    }

    [Fact]
    public void A_certificates_subject_is_the_same_text()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's text differs by operating system.");
        const string Text = "CN=h, O=\"Contoso, Ltd.\", S=California, C=US";
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest(Text, key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1));
        Assert.Equal(certificate.Subject, DotNetSubjectPrinter.Print(DotNetName(Text)));
    }

    [Fact]
    public void A_hole_is_not_shown() =>
        Assert.Null(DotNetSubjectPrinter.Print(DotNetDialect.Parse(Dialects.TextWithHoles.Of("CN=◊")).Name!));

    [Fact]
    public void Our_names_of_OIDs_are_those_of_DotNet()
    {
        var table = typeof(Oid).Assembly.GetType("System.Security.Cryptography.OidLookup")
            ?.GetField("s_oidToFriendlyName", BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null) as Dictionary<string, string>;
        Assert.SkipWhen(table is null, "This .NET keeps its table of names elsewhere.");
        Assert.All(table, entry => Assert.Equal(entry.Value, DotNetObjectNames.NameOf(entry.Key)));
    }

    private static DistinguishedName DotNetName(string text) => DotNetDialect.Parse(MappedText.Verbatim(text, 0)).Name!;
}
