extern alias Portable;

using CertLint.Names;
using CsCheck;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Tests.Names.Printers;

public class BouncyCastlePrinterTests
{
    private const int Names = 20_000;

    [Fact]
    public void A_printed_name_is_read_back_by_BouncyCastle() => AssertEach(
        BouncyCastleVersion.Cryptography2,
        text => string.Join("\n", ((Asn1Sequence)new X509Name(text).ToAsn1Object()).Select(rdn => string.Join(" & ", ((Asn1Set)rdn).Cast<Asn1Sequence>()
            .Select(attribute => $"{attribute[0]}=0:{((IAsn1String)attribute[1]).GetString()}").Order(StringComparer.Ordinal)))));

    [Fact]
    public void A_printed_name_is_read_back_by_Portable_BouncyCastle() => AssertEach(
        BouncyCastleVersion.Portable19,
        text => string.Join("\n", ((Portable::Org.BouncyCastle.Asn1.Asn1Sequence)new Portable::Org.BouncyCastle.Asn1.X509.X509Name(text).ToAsn1Object())
            .Cast<Portable::Org.BouncyCastle.Asn1.Asn1Set>().Select(rdn => string.Join(" & ", rdn.Cast<Portable::Org.BouncyCastle.Asn1.Asn1Sequence>()
                .Select(attribute => $"{attribute[0]}=0:{((Portable::Org.BouncyCastle.Asn1.IAsn1String)attribute[1]).GetString()}").Order(StringComparer.Ordinal)))));

    [Fact]
    public void What_BouncyCastle_rejects_is_not_written()
    {
        Assert.Null(BouncyCastlePrinter.Print(PrintableNames.Name(("2.5.4.6", "USA"))));
        Assert.Null(BouncyCastlePrinter.Print(PrintableNames.Name(("2.5.4.3", "a\uD800"))));
    }

    [Fact]
    public void A_value_that_is_not_known_is_not_written() =>
        Assert.Null(BouncyCastlePrinter.Print(DotNetDialect.Parse(Dialects.TextWithHoles.Of("CN=◊")).Name!));

    private static void AssertEach(BouncyCastleVersion version, Func<string, string> read)
    {
        var printed = 0;
        PrintableNames.Ascii.Sample(
            name =>
            {
                if (BouncyCastlePrinter.Print(name, version) is not { } text)
                    return;
                Interlocked.Increment(ref printed);
                Assert.Equal(PrintableNames.Show(name), read(text));
            },
            iter: Names);
        Assert.True(printed > Names / 5, printed + " names");
    }
}
