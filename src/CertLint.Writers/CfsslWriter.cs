using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CertLint.Names;

namespace CertLint.Writers;

/// <summary>Writes the JSON that <c>cfssl genkey</c> takes.</summary>
internal static class CfsslWriter
{
    // It is no part of a web page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static WrittenRequest Write(RequestPlan plan, RequestNames names)
    {
        using var octets = new MemoryStream();
        using (var json = new Utf8JsonWriter(octets, Options))
            Write(json, plan);
        var stem = RequestNames.StemOf(plan);
        string[] steps =
        [
            $"Make {stem}.csr and the key {stem}-key.pem, which cfssl does not encrypt: keep it where nobody else can read it, and out of git:",
            $"{WrittenRequest.Command}cfssl genkey {ShellText.File(names.Document)} | cfssljson -bare {ShellText.File(stem)}",
            $"cfssl asks for no key usages: {Usages(plan)}",
        ];
        return new WrittenRequest(Encoding.UTF8.GetString(octets.ToArray()).ReplaceLineEndings("\n") + "\n", steps);
    }

    private static void Write(Utf8JsonWriter json, RequestPlan plan)
    {
        json.WriteStartObject();
        json.WriteString("CN", plan.CommonName);
        json.WriteStartArray("hosts");
        foreach (var name in plan.AlternativeNames)
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStartObject("key");
        json.WriteString("algo", "rsa");
        json.WriteNumber("size", plan.KeyBits);
        json.WriteEndObject();
        json.WriteStartArray("names");
        json.WriteStartObject();
        foreach (var (type, value) in plan.Attributes)
        {
            if (!type.Equals(AttributeType.CommonName))
                json.WriteString(type.ShortName, value);
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Usages(RequestPlan plan) => UsageWords.Extended(plan) switch
    {
        "clientAuth" => "tell the CA that it is for clientAuth (a profile of cfssl with the usages 'digital signature' and 'client auth').",
        "serverAuth" => "tell the CA that it is for serverAuth (a profile of cfssl with the usages 'digital signature', 'key encipherment' and 'server auth').",
        _ => "tell the CA that it is for signatures (a profile of cfssl with the usage 'digital signature').",
    };
}
