using System.Text.Json;
using CertLint.Docs;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.Keytool;

/// <summary>Names that were given to keytool 17 once, and what it made of them.</summary>
public class KeytoolProbeTests
{
    private static readonly string Oracle = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", "formats", "oracle"));

    private static readonly Dictionary<string, int> Tags = new() { ["UTF8String"] = 12, ["PrintableString"] = 19, ["IA5String"] = 22 };

    [Fact]
    public void Each_probe_is_read_as_by_keytool()
    {
        using var probes = JsonDocument.Parse(File.ReadAllText(Find("probes.json")));
        var count = 0;
        foreach (var probe in probes.RootElement.GetProperty("dname").EnumerateObject())
        {
            count++;
            // X500Name takes it; the certificate fails later.
            if (probe.Name.Length > 0)
                Check(probe.Name, probe.Value);
        }

        Assert.True(count >= 44, count + " probes");
    }

    [Fact]
    public void Each_name_of_public_scripts_is_read_as_by_keytool()
    {
        var count = 0;
        foreach (var line in File.ReadLines(Find("dname.jsonl")))
        {
            using var probe = JsonDocument.Parse(line);
            if (probe.RootElement.GetProperty("kind").GetString() != "literal")
                continue;
            count++;
            Check(probe.RootElement.GetProperty("value").GetString()!, probe.RootElement);
        }

        Assert.True(count > 10, count + " names");
    }

    private static void Check(string text, JsonElement probe)
    {
        var parse = KeytoolDialect.Parse(MappedText.Verbatim(text, 0));
        Assert.NotSame(NameParse.Unknown, parse);
        Assert.Equal((text, probe.GetProperty("exit").GetInt32() == 0), (text, parse.Name is not null));
        if (parse.Name is not null)
            Assert.Equal(Show(probe.GetProperty("rdns")), string.Join(" | ", parse.Name.EncodedRdns.Select(rdn => Join(rdn.Attributes.Select(a => $"{a.Type.Oid}={a.StringTag}:{a.Value.Text}")))));
    }

    private static string Show(JsonElement rdns) => string.Join(" | ", rdns.EnumerateArray().Select(rdn => Join(rdn.EnumerateArray().Select(
        a => $"{a.GetProperty("oid").GetString()}={Tags[a.GetProperty("stringType").GetString()!]}:{a.GetProperty("value").GetString()}"))));

    private static string Join(IEnumerable<string> attributes) => string.Join(" & ", attributes.Order(StringComparer.Ordinal));

    private static string Find(string file)
    {
        var path = Path.Combine(Oracle, file);
        Assert.SkipUnless(File.Exists(path), "The probes are not there: ../shared/data/formats/oracle/" + file);
        return path;
    }
}
