using System.Text;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>Random configs of all that openssl's grammar knows, the same for the same seed.</summary>
internal sealed class ConfigGenerator(int seed)
{
    private static readonly string[] Pieces =
    [
        "Acme", "a", "b.c", " ", " ", "  ", "\t", "'", "\"", "`", "\\'", "\\\"", "\\\\", "\\n", "\\t", "\\x", "\\ ", "#", "\\#",
        "$a", "${a}", "$(b)", "$v::x", "${v::x}", "$(v::y)", "\\$a", ",", ";", "=", ":", "[", "]", "&", "!", "ü", "\\\n", "\\\r\n",
        "\"\"", "''", "x y", "1", "-", "+", "/", "_", ".", "\r", "$ENV::a",
    ];

    private static readonly string[] RarePieces = ["$nope", "${a", "$(b}", "$", "${nope}", "${v::nope}", "$o::x", "${a b}"];

    private static readonly string[] Keys =
        ["O", "OU", "CN", "L", "ST", "organizationName", "commonName", "title", "street", "UID", "0.OU", "1.OU", "2,OU", "x.O", "+OU", "3.+L", "OID.2.5.4.11"];

    private static readonly string[] RareKeys =
        ["cn", "foo", "2.5.4.3", "", "\\O", "O\\", "E", "1\\:OU", "OID.1.2.3.4", "dn::title", "x::O", "emailAddress_min", "O_default", "a::b", "+", "0.", "ü"];

    private static readonly string[] RareLines =
    [
        "no equals", "[dn", "; comment", "// x", ".pragma dollarid:on", ".pragma dollarid:off", ".pragma x", ".pragma=x:y",
        ".include nowhere.cnf", ".include = $a", ".include", "[x] y", "[ x  z ] # c", "[", "[]", "[$a]", "[a$]", "\\", "\\\\", "'", "# c \\", "  ",
        "=", "= x", "[\"x\"]", "[x\\]]", ".includes = y", "[dn]", "[ dn ]junk", "\r",
    ];

    private readonly Random random = new(seed);

    /// <summary>A config with one request.</summary>
    public string Next()
    {
        var text = new StringBuilder(Chance(20) ? "\uFEFF" : "");
        text.Append("a=").Append(Chance(3) ? Value() : "alpha").Append('\n').Append("b = beta # c\n");
        text.Append("[v]\nx=").Append(Chance(3) ? Value() : "vx").Append("\ny='v y'\n[req]\ndistinguished_name = dn\n");
        var prompts = Chance(4);
        if (!prompts)
            text.Append(Chance(10) ? "prompt = NO\n" : "prompt = no\n");
        var hasNames = Chance(3);
        if (hasNames)
            text.Append("req_extensions = e\n");
        text.Append("[dn]\n");
        for (var i = random.Next(1, 6); i > 0; i--)
            Line(text, prompts);
        if (Chance(5))
            text.Append("[o]\nx=1\n[dn]\n").Append(Pick(Keys)).Append("=again").Append('\n');
        if (hasNames)
            Names(text);
        return Chance(6) ? text.ToString().Replace("\n", "\r\n", StringComparison.Ordinal) : text.ToString();
    }

    private void Line(StringBuilder text, bool prompts)
    {
        if (Chance(12))
        {
            text.Append(Pick(RareLines)).Append('\n');
            return;
        }

        var key = Chance(15) ? Pick(RareKeys) : Pick(Keys);
        if (prompts)
            text.Append(key).Append(" = Prompt\n");
        text.Append(Chance(4) ? "  " : "").Append(key).Append(prompts ? Chance(4) ? "_value" : "_default" : "");
        text.Append(Chance(2) ? " = " : "=").Append(Value()).Append('\n');
    }

    private void Names(StringBuilder text)
    {
        var names = Enumerable.Range(0, random.Next(1, 4)).Select(i => $"h{i}.$b").ToArray();
        if (Chance(2))
        {
            text.Append("[e]\nsubjectAltName=").Append(Chance(2) ? "critical, " : "").Append(Chance(2) ? " " : "");
            text.Append(string.Join(Chance(2) ? " , " : ",", names.Select(name => (Chance(2) ? "DNS:" : "DNS.1 : ") + name))).Append('\n');
            return;
        }

        text.Append("[e]\nsubjectAltName=").Append(Chance(2) ? "critical,@alt" : "@alt").Append("\n[alt]\n");
        foreach (var name in names)
            text.Append(Chance(2) ? "DNS." + random.Next(9) : "DNS").Append(" = ").Append(name).Append('\n');
    }

    private string Value()
    {
        var value = new StringBuilder();
        for (var i = random.Next(0, 7); i > 0; i--)
            value.Append(Chance(40) ? Pick(RarePieces) : Pick(Pieces));
        return value.ToString();
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
