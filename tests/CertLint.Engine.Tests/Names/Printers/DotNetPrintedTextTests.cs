using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Printers;

/// <summary>.NET's own decoder and store search, in this process, are the oracle.</summary>
public class DotNetPrintedTextTests
{
    private const long Names = 20_000;

    private static readonly Gen<string> Written = Gen.Select(
        Gen.OneOf("CN=", "O=", "ST=", "S=", "s=", "E=", "emailAddress=", "OID.2.5.4.3=", "2.5.4.15=", "DC=", "UID=", "/CN="),
        Gen.OneOf("host", "Contoso, Ltd.", "\"Contoso, Ltd.\"", "\"x\"", "A+B", "a + OU=b", "a=b", "x ", " x", "C#", "#0C01", "Acme\\, Inc.", "", "a\"b", "<a>"),
        Gen.OneOf(", ", ",", ";", ",  ", " + ", ""))
        .Array[1, 3].Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2 + part.Item3)));

    [Fact]
    public void What_DotNet_shows_of_a_name_may_be_a_subject_in_either_case()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's text differs by operating system.");
        var shown = 0;
        EncodedName.Any.Sample(
            encoded =>
            {
                var text = new X500DistinguishedName(encoded.Der).Name;
                Assert.Null(Misfit(text, ignoresCase: false));
                Assert.Null(Misfit(text.ToUpperInvariant(), ignoresCase: true));
                if (text.Length > 0)
                    Interlocked.Increment(ref shown);
            },
            iter: Names);
        Assert.True(shown > Names / 3, $"{shown} shown");
    }

    [Fact]
    public void A_text_that_is_told_is_not_what_DotNet_shows_of_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's text differs by operating system.");
        int told = 0, corrected = 0;
        Written.Sample(
            text =>
            {
                if (Misfit(text, ignoresCase: true) is null)
                    return;
                Interlocked.Increment(ref told);
                if (ShownBy(text) is { } shown)
                    Assert.NotEqual(shown, text, StringComparer.OrdinalIgnoreCase);
                if (DotNetPrintedText.CanonicalOf(text) is not { } canonical)
                    return;
                Interlocked.Increment(ref corrected);
                Assert.Equal(ShownBy(canonical), canonical);
            },
            iter: Names);
        Assert.True(told > Names / 3 && corrected > Names / 20, $"{told} told, {corrected} corrected");
    }

    [Theory]
    [InlineData("CN=host, ST=California, C=US", "CN=host, S=California, C=US")]
    [InlineData("CN=host,O=Contoso", "CN=host, O=Contoso")]
    [InlineData("CN=host;O=Contoso", "CN=host, O=Contoso")]
    [InlineData("CN=host,  O=Contoso", "CN=host, O=Contoso")]
    [InlineData("CN = host", "CN=host")]
    [InlineData("CN=host, O=Contoso\\, Ltd.", "CN=host, O=\"Contoso, Ltd.\"")]
    [InlineData("CN=host, O=Contoso, Ltd., C=US", "CN=host, O=\"Contoso, Ltd.\", C=US")]
    [InlineData("O=\"Contoso\"", "O=Contoso")]
    [InlineData("CN=jane, emailAddress=jane@contoso.com", "CN=jane, E=jane@contoso.com")]
    [InlineData("OID.2.5.4.3=host", "CN=host")]
    [InlineData("CN=host,", "CN=host")]
    [InlineData("localhost", "CN=localhost")]
    public void No_store_finds_such_a_text_and_each_finds_the_corrected_one(string text, string canonical)
    {
        Assert.NotNull(Misfit(text, ignoresCase: true));
        Assert.Equal(canonical, DotNetPrintedText.CanonicalOf(text));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(canonical, key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var store = new X509Certificate2Collection(certificate);
        Assert.Empty(store.Find(X509FindType.FindBySubjectDistinguishedName, text, validOnly: false));
        Assert.Empty(store.Find(X509FindType.FindByIssuerDistinguishedName, text, validOnly: false));
        Assert.Single(store.Find(X509FindType.FindBySubjectDistinguishedName, canonical, validOnly: false));
        Assert.NotEqual(text, certificate.Subject);
        Assert.Equal(canonical, certificate.Subject);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CN=host")]
    [InlineData("cn=HOST")]
    [InlineData("CN=host.example.com, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US")]
    [InlineData("CN=a + OU=b, O=c")]
    [InlineData("CN=")]
    [InlineData("CN=\"\"")]
    [InlineData("businessCategory=x, OID.2.5.4.15=y, userId=z")]
    [InlineData("Inc=x, CN=host")]
    [InlineData("CN=#0C0141")]
    [InlineData("CN=DOMAIN\\user")]
    [InlineData("CN=O'Reilly")]
    public void A_text_that_some_platform_may_show_is_silent(string text) => Assert.Null(Misfit(text, ignoresCase: true));

    [Theory]
    [InlineData("cn=host", PrintedTextFlaw.Key, "cn", "CN")]
    [InlineData("CN=host, ST=CA", PrintedTextFlaw.Key, "ST", "S")]
    [InlineData("CN=host, Country=US", PrintedTextFlaw.Key, "Country", "C")]
    [InlineData("2.5.4.15=x", PrintedTextFlaw.Key, "2.5.4.15", "OID.2.5.4.15")]
    [InlineData("CN=a,O=b", PrintedTextFlaw.Separator, ",", ", ")]
    [InlineData("CN=a,   O=b", PrintedTextFlaw.Separator, ",   ", ", ")]
    [InlineData("O=\"a;b\",CN=c", PrintedTextFlaw.Separator, ",", ", ")]
    [InlineData("CN=a, ", PrintedTextFlaw.Separator, ", ", "")]
    [InlineData("CN=a;O=b", PrintedTextFlaw.Separator, ";", null)]
    [InlineData("O=a+b", PrintedTextFlaw.MissingQuotes, "+", null)]
    [InlineData("O=C# Ltd", PrintedTextFlaw.MissingQuotes, "#", null)]
    [InlineData("O=a , C=US", PrintedTextFlaw.MissingQuotes, " ", null)]
    [InlineData("O=Contoso, Ltd., C=US", PrintedTextFlaw.MissingQuotes, ", Ltd.", null)]
    [InlineData("O=\"a", PrintedTextFlaw.MissingQuotes, "\"a", null)]
    [InlineData("O=\"a\", C=US", PrintedTextFlaw.NeedlessQuotes, "\"a\"", null)]
    [InlineData("O=Acme\\, Inc., C=US", PrintedTextFlaw.Backslash, "\\,", null)]
    [InlineData("localhost", PrintedTextFlaw.NoKey, "localhost", null)]
    [InlineData("/CN=host", PrintedTextFlaw.NoKey, "/CN", null)]
    public void The_first_flaw_is_told_with_its_place(string text, PrintedTextFlaw flaw, string written, string? replacement)
    {
        var misfit = DotNetPrintedText.MisfitOf(MappedText.Verbatim(text, 100), ignoresCase: false);

        Assert.NotNull(misfit);
        Assert.Equal((flaw, written, replacement), (misfit.Flaw, misfit.Written.Text, misfit.Replacement));
        Assert.Equal(100 + text.IndexOf(written, StringComparison.Ordinal), misfit.Written.Span.Start);
    }

    // In these texts @ is a part that is not known.
    [Theory]
    [InlineData("CN=@, ST=CA", "ST")]
    [InlineData("@, ST=CA", "ST")]
    [InlineData("CN=@, O=@, emailAddress=@", "emailAddress")]
    [InlineData("ST=CA, @", "ST")]
    [InlineData("CN=@,O=Contoso", ",")]
    [InlineData("CN=@;O=Contoso", ";")]
    [InlineData("CN=@, O=\"@, Inc.\", ST=x", "ST")]
    [InlineData("CN=@", null)]
    [InlineData("@", null)]
    [InlineData("@=x", null)]
    [InlineData("CN=a,@", null)]
    [InlineData("CN=a, @", null)]
    [InlineData("CN=a + @", null)]
    [InlineData("CN=@ + OU=x", null)]
    [InlineData("CN=@ST=x", null)]
    [InlineData("CN=@#0C", null)]
    [InlineData("CN=@+ OU=x", null)]
    [InlineData("CN=a +@", null)]
    [InlineData("CN=@ , O=x", " ")]
    [InlineData("CN=a, S@=x", null)]
    [InlineData("CN=@\", ST=x", null)]
    [InlineData("CN=\"@, ST=x", null)]
    [InlineData("CN=\"a\"@, ST=x", null)]
    [InlineData("CN=\"@\"", null)]
    public void Of_a_template_only_the_known_part_is_told(string template, string? written)
    {
        var builder = new MappedTextBuilder();
        for (var i = 0; i < template.Length; i++)
            _ = template[i] == '@' ? builder.Append(new Hole(HoleKind.Expression, "{x}"), new SourceSpan(i, 1)) : builder.Append(template[i], i);

        var misfit = DotNetPrintedText.MisfitOf(builder.Build(), ignoresCase: true);

        Assert.Equal(written, misfit?.Written.Text);
    }

    [Fact]
    public void Hostile_texts_are_read_in_time()
    {
        foreach (var unit in new[] { " + ", "\"", "=", ",", "a, ", "#", "\uD800", "CN=\"\"", "\\," })
            _ = Misfit(string.Concat(Enumerable.Repeat(unit, 8192 / unit.Length)), ignoresCase: true);
        Assert.Null(Misfit(new string('x', 1_000_000), ignoresCase: true));
    }

    private static PrintedTextMisfit? Misfit(string text, bool ignoresCase) =>
        DotNetPrintedText.MisfitOf(MappedText.Verbatim(text, 0), ignoresCase);

    private static string? ShownBy(string text)
    {
        try
        {
            return new X500DistinguishedName(new X500DistinguishedName(text).RawData).Name;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
