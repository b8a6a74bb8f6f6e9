namespace CertLint.CodeFixes.Tests;

/// <summary>Random names, the same in each run.</summary>
internal sealed class GeneratedNames(int seed)
{
    /// <summary>Keys that .NET, BouncyCastle 2.x and 1.9 know, and what they stand for.</summary>
    private static readonly (string Key, string Oid)[] Types =
    [
        ("CN", "2.5.4.3"), ("O", "2.5.4.10"), ("OU", "2.5.4.11"), ("L", "2.5.4.7"), ("ST", "2.5.4.8"), ("STREET", "2.5.4.9"),
        ("T", "2.5.4.12"), ("2.5.4.42", "2.5.4.42"), ("OID.2.5.4.43", "2.5.4.43"), ("UID", "0.9.2342.19200300.100.1.1"),
        ("postalCode", "2.5.4.17"), ("2.5.4.65", "2.5.4.65"), ("1.2.3.4", "1.2.3.4"),
        ("C", "2.5.4.6"), ("SERIALNUMBER", "2.5.4.5"), ("E", "1.2.840.113549.1.9.1"), ("DC", "0.9.2342.19200300.100.1.25"),
    ];

    private static readonly string[] Pieces =
        ["Acme", "Inc.", " ", ",", ", ", ";", "+", "=", "\"", "#", "<", ">", "ü", "日本", "𝄞", "'", "(x)", "{", "}", "{{", "/", "-", "1", "café", "\t", "'s"];

    private readonly Random random = new(seed);

    /// <summary>Up to seven attributes, in written order.</summary>
    public (string Key, string Oid, string Value)[] Next(string without = "")
    {
        var attributes = new (string, string, string)[random.Next(1, 8)];
        for (var i = 0; i < attributes.Length; i++)
        {
            var (key, oid) = Types[random.Next(Types.Length)];
            attributes[i] = (key, oid, key switch
            {
                "C" => random.Next(2) == 0 ? "US" : "DE",
                "SERIALNUMBER" => "12-" + random.Next(1000),
                "E" => "jane" + random.Next(100) + "@contoso.com",
                "DC" => "dc" + random.Next(100),
                _ => Value(without),
            });
        }

        return attributes;
    }

    public bool Toss() => random.Next(2) == 0;

    private string Value(string without)
    {
        var value = "";
        for (var count = random.Next(1, 5); count > 0; count--)
            value += Pieces[random.Next(Pieces.Length)];
        value = string.Concat(value.Where(character => without.IndexOf(character) < 0));
        // What starts with a number sign, or ends in white space, is another name to one of the libraries.
        value = value.Trim().TrimStart('#', '"', '\'');
        return value.Trim().Length == 0 ? "x" : "v" + value;
    }
}
