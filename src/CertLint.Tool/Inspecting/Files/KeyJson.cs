using System.Text.Json;
using CertLint.Model;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>Keys, for programs.</summary>
internal static class KeyJson
{
    /// <summary>A property, unless nothing is known of the key.</summary>
    /// <param name="json">Where it is written.</param>
    /// <param name="key">The key.</param>
    /// <param name="at">Its place; <see cref="FilePosition.None"/> for none.</param>
    public static void Write(Utf8JsonWriter json, KeyParameters? key, FilePosition at)
    {
        if (key is null)
            return;
        json.WriteStartObject("key");
        json.WriteString("algorithm", KeyWords.AlgorithmOf(key.Algorithm));
        JsonOutput.Number(json, "bits", key.Bits);
        JsonOutput.Text(json, "curve", KeyWords.CurveOf(key));
        JsonOutput.Number(json, "exponent", key.Exponent);
        JsonOutput.Number(json, "smallFactor", key.SmallFactor);
        JsonOutput.Texts(json, "flaws", KeyWords.FlawsOf(key));
        NameJsonParts.Write(json, "place", at);
        json.WriteEndObject();
    }
}
