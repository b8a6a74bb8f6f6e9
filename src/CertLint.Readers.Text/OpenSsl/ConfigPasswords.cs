using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Passwords that stand in a request config as they are. They are never quoted.</summary>
internal sealed class ConfigPasswords(ConfigFile file)
{
    private readonly HashSet<int> told = [];

    /// <summary>Those that a request uses, each told once.</summary>
    public IEnumerable<Problem> Of(RequestSettings settings)
    {
        foreach (var key in new[] { "input_password", "output_password" })
        {
            if (Literal(settings.Find(key)) is { } place)
            {
                yield return new Problem(RuleIds.WrittenPassword, place,
                    $"The password of the private key ({key}) stands in the config, so whoever reads the file has it; remove the line and run openssl with '{(key[0] == 'i' ? "-passin" : "-passout")} env:NAME' or 'file:NAME'.");
            }
        }

        if (settings.Find("attributes") is not { Value: { IsKnown: true } name } || file.Find(name.Text) is not { } attributes)
            yield break;
        // With prompts the line without a suffix is the question.
        foreach (var key in settings.Prompts ? new[] { "challengePassword_default", "challengePassword_value" } : ["challengePassword"])
        {
            if (Literal(attributes.Find(key)) is { } place)
            {
                yield return new Problem(RuleIds.WrittenPassword, place,
                    $"The challenge password ({key}) stands in the config, so whoever reads the file can have the certificate revoked; remove the line, or take the password from the environment with '$ENV::NAME'.");
            }
        }
    }

    private SourceSpan? Literal(ConfigEntry? entry) =>
        entry is { IsIncluded: false, Value: { IsKnown: true, Length: > 0 } value } && !IsReference(entry) && told.Add(value.Span.Start)
            ? value.Span
            : null;

    // What $name stands for is written elsewhere in the file, maybe to be filled in.
    private static bool IsReference(ConfigEntry entry) => entry.Written.Line.Written(entry.Written.Range).IndexOf('$') >= 0;
}
