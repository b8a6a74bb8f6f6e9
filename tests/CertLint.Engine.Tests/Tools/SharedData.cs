using System.Text.Json;
using CertLint.Docs;

namespace CertLint.Tests.Tools;

/// <summary>The corpora beside the repository, where there are any.</summary>
internal static class SharedData
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "data", "formats", "oracle");

    /// <summary>An oracle's file; skips the test without it.</summary>
    public static string Oracle(string name)
    {
        var path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), "no corpus in ../shared");
        return path;
    }

    /// <summary>The encoded RDNs of an oracle's answer.</summary>
    public static IEnumerable<IEnumerable<EncodedAttribute>> Rdns(JsonElement answer) =>
        answer.GetProperty("rdns").EnumerateArray().Select(rdn => rdn.EnumerateArray().Select(part => new EncodedAttribute(
            part.GetProperty("oid").GetString()!,
            TagOf(part.GetProperty("stringType").GetString()!),
            part.GetProperty("value").GetString()!)));

    private static int TagOf(string stringType) => stringType switch
    {
        "UTF8String" => 12,
        "PrintableString" => 19,
        "IA5String" => 22,
        _ => throw new NotSupportedException(stringType),
    };
}
