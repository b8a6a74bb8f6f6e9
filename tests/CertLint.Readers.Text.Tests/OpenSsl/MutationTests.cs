using System.Text;
using CertLint.Model;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>Whatever happens to a config, reading ends, throws nothing, and all places lie within the text.</summary>
public class MutationTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{%", "%}", "<%", "%>", "${", "$(", "}", ")", "$", "\\", "\\\n", "'", "\"", "`", "#", "[", "]", "=", "::", ":",
        "\n", "\r", "\0", "\uFEFF", "\uFFFC", "\uD800", "ü", ".include ", ".pragma ", "dollarid:on", "distinguished_name=dn\n", "[dn]\n",
        "[req]\n", "+", "0.", "@", "__A__", "critical,", "DNS:", "email:move", "_default", "_value", "\u2028", "%s", "<x>",
        "default_bits=1024\n", "default_md=RSA-SHA1\n", "utf8=no\n", "attributes=dn\n", "keyUsage=", "extendedKeyUsage=@dn\n", "output_password=x\n",
        "[ca]\ndefault_ca=c\n[c]\ndefault_days=", "$ ", "A$AP", " #1", "Bob's",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_mutated_config_is_read_without_an_exception(int batch)
    {
        for (var seed = batch * 1_000_000; seed < (batch * 1_000_000) + 2_000; seed++)
        {
            var text = Mutated(seed);
            try
            {
                Check(text, OpenSslConfigReader.Read(text, path => path.Length > 3 ? "O=included\n[dn]\n" + path : null));
                Check(text, OpenSslConfigReader.Read(text));
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {seed}: {exception}\n{text}");
            }
        }
    }

    private static string Mutated(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(new ConfigGenerator(seed).Next());
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(6), text.Length - at);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                default:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return text.ToString();
    }

    private static void Check(string text, DocumentModel? model)
    {
        foreach (var target in model?.Targets.OfType<ConfigTarget>() ?? [])
        {
            Within(text, target.Place);
            Within(text, target.Subject?.Span ?? target.Place);
            foreach (var place in new[] { target.Key?.Place, target.Digest?.Place, target.Validity?.Place, target.KeyUsage?.Place, target.ExtendedKeyUsagePlace })
                Within(text, place ?? target.Place);
            foreach (var attribute in target.Subject?.Attributes ?? [])
            {
                Within(text, attribute.Value.Span);
                Within(text, attribute.Key!.Span);
            }

            foreach (var name in target.AlternativeNames)
                Within(text, name.Value.Span);
        }

        foreach (var problem in model?.Problems ?? [])
            Within(text, problem.Place);
        foreach (var part in model?.NotChecked ?? [])
            Within(text, part.Place);
    }

    private static void Within(string text, SourceSpan place) =>
        Assert.True(place.Start >= 0 && place.Length >= 0 && place.End <= text.Length, $"{place} in {text}");
}
