extern alias Portable;

using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CsCheck;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Tests.Names.Printers;

/// <summary>The real parsers read the printed text back.</summary>
public class DotNetNamePrinterTests
{
    private const long Names = 50_000;

    [Fact]
    public void Every_name_that_DotNet_can_write_is_read_back_by_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's parser differs by operating system.");
        int written = 0, refused = 0;
        EncodedName.Any.Sample(
            encoded =>
            {
                var text = DotNetNamePrinter.Print(encoded.Name);
                Interlocked.Increment(ref text is null ? ref refused : ref written);
                Assert.Equal(CanWrite(encoded.Name), text is not null);
                if (text is not null)
                    Assert.Equal(encoded.Show(), Show(new X500DistinguishedName(text)));
            },
            iter: Names);
        Assert.True(written > Names / 3 && refused > Names / 10, $"{written} written, {refused} refused");
    }

    [Fact]
    public void BouncyCastle_reads_it_too_where_the_values_allow_it()
    {
        var read = 0;
        EncodedName.Any.Sample(
            encoded =>
            {
                if (encoded.Name.Rdns.Count == 0 || !encoded.Name.Attributes.All(SuitsBouncyCastle) || DotNetNamePrinter.Print(encoded.Name) is not { } text)
                    return;
                Interlocked.Increment(ref read);
                var current = new X509Name(true, text);
                Assert.Equal(encoded.Show(), Show(current.GetOidList().Select(oid => oid.Id), current.GetValueList()));
                var portable = new Portable::Org.BouncyCastle.Asn1.X509.X509Name(true, text);
                Assert.Equal(encoded.Show(), Show(portable.GetOidList().Cast<object>().Select(oid => oid.ToString()!), portable.GetValueList().Cast<string>()));
            },
            iter: Names / 2);
        Assert.True(read > Names / 20, $"{read} read");
    }

    [Theory]
    [InlineData("CN=host, O=Contoso, S=California, C=US", "CN=host, O=Contoso, ST=California, C=US")]
    [InlineData("O=\"Contoso\", C=US", "O=Contoso, C=US")]
    [InlineData("O=A+B Ltd", "O=\"A+B Ltd\"")]
    [InlineData("O=#1 Plumbing", "O=\"#1 Plumbing\"")]
    [InlineData("CN=DOMAIN\\user", "CN=\"DOMAIN\\user\"")]
    [InlineData("O=Acme \"Big\" Corp", "O=\"Acme \"\"Big\"\" Corp\"")]
    [InlineData("emailAddress=a@b, SN=Doe, G=Jane, UID=1", "E=a@b, OID.2.5.4.4=Doe, OID.2.5.4.42=Jane, OID.0.9.2342.19200300.100.1.1=1")]
    [InlineData("CN=", "CN=\"\"")]
    [InlineData("CN=\" h\"", "CN=\" h\"")]
    [InlineData("", "")]
    public void Only_what_needs_quotes_gets_them(string text, string expected) =>
        Assert.Equal(expected, DotNetNamePrinter.Print(DotNetDialect.Parse(MappedText.Verbatim(text, 0)).Name!));

    [Fact]
    public void What_DotNet_cannot_encode_has_no_text()
    {
        Assert.Null(Print("2.5.4.10", "\uD800"));
        Assert.Null(Print("2.5.4.6", "Österreich"));
        Assert.Null(Print("1.40.1", "x"));
        Assert.Equal("O=Österreich", Print("2.5.4.10", "Österreich"));

        static string? Print(string oid, string value) => DotNetNamePrinter.Print(new DistinguishedName(
            [new RelativeDistinguishedName([new NameAttribute(AttributeType.FromOid(oid), MappedText.Verbatim(value, 0))])], false, default));
    }

    [Fact]
    public void Joined_attributes_and_holes_have_no_text()
    {
        Assert.Null(DotNetNamePrinter.Print(BouncyCastleDialect.Parse(MappedText.Verbatim("CN=h+OU=u, C=US", 0)).Name!));
        Assert.Null(DotNetNamePrinter.Print(DotNetDialect.Parse(Dialects.TextWithHoles.Of("CN=◊, C=US")).Name!));
    }

    [Fact]
    public void The_order_of_the_encoding_is_kept()
    {
        var name = DotNetDialect.Parse(MappedText.Verbatim("C=US, CN=h", 0), DotNetNameFlags.None).Name!;
        Assert.Equal("CN=h, C=US", DotNetNamePrinter.Print(name));
    }

    /// <summary>What .NET takes with each value in quotes, it takes at all.</summary>
    private static bool CanWrite(DistinguishedName name)
    {
        if (name.Rdns.Any(rdn => rdn.Attributes.Count > 1))
            return false;
        try
        {
            _ = new X500DistinguishedName(string.Join(",", name.Attributes.Select(a => $"{a.Type.Oid}=\"{a.Value.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>
    /// BouncyCastle drops quotes and outer spaces, takes a leading number sign for hexadecimal digits, and limits C and CN; 1.9
    /// looks for backslashes again in a value with a plus sign, and puts one between <c>=</c> and <c>#</c>.
    /// </summary>
    private static bool SuitsBouncyCastle(NameAttribute attribute)
    {
        var text = attribute.Value.Text;
        return text.Trim() == text && text.Length < 65 && !text.Contains('"', StringComparison.Ordinal) && !text.StartsWith('#') && !text.StartsWith('\\')
            && !text.Contains("=#", StringComparison.Ordinal)
            && !(text.Contains('\\', StringComparison.Ordinal) && text.Contains('+', StringComparison.Ordinal))
            && (text.Length == 2 || (!attribute.Type.Equals(AttributeType.Country) && attribute.Type.Oid != "1.3.6.1.4.1.311.60.2.1.3"));
    }

    private static string Show(IEnumerable<string> oids, IEnumerable<string> values) => string.Join("\0", oids.Zip(values, (oid, value) => oid + "=" + value));

    private static string Show(X500DistinguishedName name)
    {
        var lines = new List<string>();
        var rdns = new AsnReader(name.RawData, AsnEncodingRules.DER).ReadSequence();
        while (rdns.HasData)
        {
            var attribute = rdns.ReadSetOf().ReadSequence();
            lines.Add(attribute.ReadObjectIdentifier() + "=" + attribute.ReadCharacterString((UniversalTagNumber)attribute.PeekTag().TagValue));
        }

        return string.Join("\0", lines);
    }
}
