using CertLint.Names;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Reads the subject from a distinguished-name section (make_REQ of apps/req.c, OpenSSL 3.0).</summary>
internal sealed class SubjectReader(ConfigFile file, ObjectTable objects, ConfigSection section)
{
    private static readonly string[] PromptSettings = ["_min", "_max", "_default", "_value"];

    /// <summary>True for the keys that set up a prompt, <c>countryName_default</c> and the like.</summary>
    public static bool IsPromptSetting(string key) =>
        PromptSettings.Any(suffix => key.EndsWith(suffix, StringComparison.Ordinal));

    /// <summary>With <c>prompt = no</c> each line is an attribute (auto_info).</summary>
    public SubjectReading ReadUnprompted()
    {
        var subject = Start();
        foreach (var entry in section.Entries.Where(entry => entry.Key.IsKnown))
        {
            var key = AttributeKey.Of(entry.Key);
            if (objects.OidOf(key.Type.Text) is { } oid)
            {
                subject.Add(new NameAttribute(AttributeType.FromOid(oid), entry.Value, key.Type), key.JoinsPrevious, entry);
                continue;
            }

            subject.UnknownKeys.Add(entry);
            subject.IsComplete = false;
        }

        return subject;
    }

    /// <summary>
    /// Else the lines are questions, and the answers that the config itself gives are <c>_value</c>, which is not asked
    /// for, and <c>_default</c> (prompt_info). Lengths (<c>_min</c>, <c>_max</c>) are not held against the value here: a
    /// rule judges the value, whatever openssl says of it.
    /// </summary>
    public SubjectReading ReadPrompted()
    {
        var subject = Start();
        foreach (var entry in section.Entries.Where(entry => entry.Key.IsKnown && !IsPromptSetting(entry.Key.Text)))
        {
            var key = AttributeKey.Of(entry.Key);
            if (objects.RegisteredOidOf(key.Type.Text) is not { } oid)
            {
                subject.UnknownKeys.Add(entry);
                continue;
            }

            var fixedValue = file.Lookup(section.Name, entry.Key.Text + "_value");
            if (FirstLine(fixedValue) == ".")
                continue;
            var answer = FirstLine(fixedValue).Length == 0
                ? file.Lookup(section.Name, entry.Key.Text + "_default")
                : fixedValue;
            if (answer is null || answer.Value.Length == 0)
            {
                subject.IsComplete = false;
                continue;
            }

            var name = answer.Key.Slice(key.TypeStart, key.Type.Length);
            subject.Add(new NameAttribute(AttributeType.FromOid(oid), answer.Value, name), key.JoinsPrevious, answer);
        }

        return subject;
    }

    // openssl looks for a line break behind nothing, which means the default, and behind a dot, which means no attribute.
    private static string FirstLine(ConfigEntry? entry) => entry?.Value.Text.Split('\n')[0] ?? "";

    private SubjectReading Start() => new() { IsComplete = !section.IsIncomplete && !file.IsIncomplete };
}
