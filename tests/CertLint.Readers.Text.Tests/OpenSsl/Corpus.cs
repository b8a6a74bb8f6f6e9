using System.Text.Json;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>The corpus beside the repository, where there is one.</summary>
internal static class Corpus
{
    /// <summary>The corpus folder of request formats; skips the test without it.</summary>
    public static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CertLint.sln")))
            folder = folder.Parent;
        var formats = folder is null ? "" : Path.Combine(folder.FullName, "..", "shared", "data", "formats");
        Assert.SkipUnless(Directory.Exists(formats), "no corpus in ../shared");
        return formats;
    }

    /// <summary>An oracle's file of one JSON object a line.</summary>
    public static IEnumerable<JsonElement> Lines(string name) =>
        File.ReadLines(Path.Combine(Folder(), "oracle", name)).Select(line => JsonDocument.Parse(line).RootElement);

    /// <summary>The encoded RDNs of an oracle's answer.</summary>
    public static IReadOnlyList<IReadOnlyList<(string Oid, string Value)>> Rdns(JsonElement answer) =>
        answer.GetProperty("rdns").EnumerateArray()
            .Select(rdn => rdn.EnumerateArray()
                .Select(attribute => (attribute.GetProperty("oid").GetString()!, attribute.GetProperty("value").GetString()!))
                .ToArray())
            .ToArray();
}
