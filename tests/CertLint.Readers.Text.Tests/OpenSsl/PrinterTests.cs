using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>
/// What <see cref="OpenSslConfigPrinter"/> writes is read as the name that it was. Without variables in braces, which the
/// reader takes for a template's markers even where openssl would not expand them.
/// </summary>
public class PrinterTests
{
    private const int Names = 20_000;

    private static readonly string[] Oids = ["2.5.4.10", "2.5.4.11", "2.5.4.3", "2.5.4.12", "2.5.4.9", "1.2.3.4"];

    private static readonly string[] Pieces =
    [
        "a", "Acme", " ", "  ", ",", "/", "+", "\\", "=", "\"", "\"\"", "'", "`", "#", "$", "$a", ";", ".", "[", "]", "\\n", "\n", "\r", "\t", "\b", "\u0001", "ü", "😀",
    ];

    [Fact]
    public void A_printed_section_is_read_as_the_name()
    {
        for (var seed = 0; seed < Names; seed++)
        {
            var name = Next(new Random(seed));
            var section = OpenSslConfigPrinter.Print(name, "dn", isUtf8: true);
            var model = OpenSslConfigReader.Read("[req]\nprompt = no\nutf8 = yes\ndistinguished_name = dn\n" + section);
            Assert.NotNull(model);
            Assert.Empty(model.Problems);
            var read = Assert.Single(model.Targets.OfType<ConfigTarget>()).Subject;
            Assert.Equal((seed, Show(name)), (seed, Show(read!)));
        }
    }

    private static string Show(DistinguishedName name) => string.Join(
        "\n", name.EncodedRdns.Select(rdn => string.Join(" & ", rdn.Attributes.Select(part => part.Type.Oid + "=" + part.Value.Text))));

    private static DistinguishedName Next(Random random) => new(
        [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => new RelativeDistinguishedName(
            [.. Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => NextAttribute(random))]))],
        IsEncodedInReverse: random.Next(2) == 0,
        default);

    private static NameAttribute NextAttribute(Random random)
    {
        var value = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        return new NameAttribute(AttributeType.FromOid(Oids[random.Next(Oids.Length)]), MappedText.Verbatim(value, 0));
    }
}
