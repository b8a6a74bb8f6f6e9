using System.Text;

namespace CertLint.Readers.Text.Tests.Certtool;

/// <summary>Random templates of what certtool does odd things with.</summary>
internal sealed class TemplateGenerator(int seed)
{
    private static readonly string[] Options = ["cn", "organization", "o", "unit", "ou", "state", "locality", "uid", "dns_name", "dns_name", "dn", "dn_oid", "CN", "bits", "ca", "tls_www_server"];

    private static readonly string[] Pieces =
        ["a", "Contoso", " ", "  ", "\t", "#", " # x", "\"", "'", "\\", "\\\"", "\\\n", ",", ";", "=", ":", "ü", "[", "+", "\\,", "%", "$", "/"];

    private static readonly string[] Delimiters = [" = ", "=", ": ", ":", " ", "\t=\t"];

    private static readonly string[] Parts = ["CN=a", "O=Contoso", "ST = Washington", "s=x", "email=a@b", "2.5.4.9=x", "OU=\tb ", "CN=", "x", "", "L=a+b", "O=a;b", "C=US"];

    private readonly Random random = new(seed);

    /// <summary>The next template.</summary>
    public string Next()
    {
        var text = new StringBuilder("signing_key\nencryption_key\ncrl_signing_key\n");
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            text.Append(Pick(["", "", "  ", "# c\n", "\n"]));
            var option = Pick(Options);
            text.Append(option);
            if (option is not ("ca" or "tls_www_server"))
                text.Append(Pick(Delimiters)).Append(Value(option));
            text.Append(random.Next(12) == 0 ? Pick([";", " # x", " y = z"]) : "").Append('\n');
        }

        return text.ToString();
    }

    private string Value(string option)
    {
        var value = option switch
        {
            "dn" => string.Join(",", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(Parts))),
            "dn_oid" => Pick(["2.5.4.12 ", "2.5.4.65\t", "2.5.4.12  "]) + "Dr." + Any(2),
            // Of a name that is none of ASCII letters libidn2 makes another, or refuses to.
            "dns_name" => Pick(["a.contoso.com", "b", "*.c", "d\\xe"]),
            _ => Any(5),
        };
        var quote = random.Next(3) switch { 0 => "\"", 1 => "'", _ => "" };
        // A quote within would end the value, and what follows is hardly ever an option.
        return quote.Length == 0 ? value.TrimStart('"', '\'') : quote + value.Replace(quote, "\\" + quote, StringComparison.Ordinal).Replace("\\\\" + quote, "\\" + quote, StringComparison.Ordinal) + quote;
    }

    private string Any(int most) => string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Pick(Pieces)));

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
