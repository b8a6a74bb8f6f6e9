using System.Text;
using CertLint.Findings;
using CertLint.Names;
using CertLint.Rules;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>
/// The attributes whose values are not what was written. Their types are noted as lost: a rule that judged what is left of
/// them would tell the same mistake once more.
/// </summary>
internal sealed class AttributeLosses(RequestSettings settings, bool isUtf8)
{
    // ISO 8859-1, as which openssl reads octets unless it is told otherwise.
    private static readonly Encoding Latin1 = Encoding.GetEncoding(28591);

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The attribute types that may not be empty in openssl's string table; what KB0656516 asks for is CERT1003's.</summary>
    private static readonly AttributeType[] NeverEmpty =
    [
        AttributeType.OrganizationalUnit, AttributeType.EmailAddress, AttributeType.DomainComponent, AttributeType.SerialNumber,
        AttributeType.GivenName, AttributeType.Surname, AttributeType.Initials,
    ];

    /// <summary>What to say of them; each loss is noted in <paramref name="subject"/>.</summary>
    public IEnumerable<Problem> Of(SubjectReading subject)
    {
        var saysEncoding = false;
        foreach (var (attribute, entry) in subject.Written)
        {
            if (ValueLoss.Of(attribute, entry) is { } loss)
            {
                if (loss.AtMost is null || loss.AtMost == Level.Warning)
                    subject.Lose(attribute.Type);
                yield return loss;
            }
            else if (IsMisread(attribute, entry))
            {
                subject.Lose(attribute.Type);
                if (!saysEncoding)
                    yield return Misread(entry);
                saysEncoding = true;
            }
            else if (!settings.Prompts && !entry.IsIncluded && entry.Value is { IsKnown: true, Length: 0 } && NeverEmpty.Contains(attribute.Type))
            {
                yield return new Problem(RuleIds.ConfigText, entry.Key.Span,
                    $"openssl rejects the config because {attribute.Type.ShortName} is empty; give it a value, or remove the line.");
            }
        }
    }

    // A host with letters beyond ASCII is CERT2012's: written as it should be, it has none.
    private bool IsMisread(NameAttribute attribute, ConfigEntry entry) => isUtf8 && !entry.IsIncluded && entry.Value.IsKnown
        && settings.Find("utf8") is null or { Value: { IsKnown: true, Text: not "yes" } }
        && entry.Value.Text.Any(character => character > '\u007F') && entry.Value.Text.IndexOf('\uFFFD') < 0
        && !IsMisreadAlready(entry.Value.Text)
        && !(attribute.Type.Equals(AttributeType.CommonName) && entry.Value.Text.IndexOf('.') >= 0);

    // "MÃ¼ller" in the file itself is CERT1010's.
    private static bool IsMisreadAlready(string text)
    {
        try
        {
            return text.All(character => character <= '\u00FF') && StrictUtf8.GetCharCount(Latin1.GetBytes(text)) > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private Problem Misread(ConfigEntry entry)
    {
        var read = Latin1.GetString(Encoding.UTF8.GetBytes(entry.Value.Text));
        var misread = $"openssl, unless it is run with '-utf8', takes the UTF-8 of '{Display.Of(entry.Value)}' for Latin-1, so that the name says '{Display.Of(read)}'";
        return settings.Find("utf8") is { IsIncluded: false } setting
            ? new Problem(RuleIds.ConfigText, setting.Value.Span,
                $"{misread}: 'utf8 = {Display.Of(setting.Value)}' is not 'utf8 = yes'; write 'yes'.", "yes")
            : new Problem(RuleIds.ConfigText, entry.Value.Span, $"{misread}; add 'utf8 = yes' to [{Display.Of(settings.Section)}].");
    }
}
