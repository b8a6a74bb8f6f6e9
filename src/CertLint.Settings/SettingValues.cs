using System.Globalization;
using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Settings;

/// <summary>The words that settings, item metadata and options have in common. Case does not matter.</summary>
public static class SettingValues
{
    /// <summary>What to say of a word that is no purpose.</summary>
    public const string PurposeAdvice = "write request, self-signed, identity, authority or peer";

    /// <summary>What to say of a word that is no usage.</summary>
    public const string UsageAdvice = "write client, server or signing";

    internal const string KeystoreTypeAdvice = "write one or several of jks, jceks, pkcs12 and bcfks";
    internal const string ProfileAdvice = "write one or several of servicenow, general and public-tls";
    internal const string SuggestionsAdvice = "write suggestion or warning";
    internal const string BooleanAdvice = "write true or false";
    internal const string DaysAdvice = "write a whole number from 1, such as 398";
    internal const string WarningDaysAdvice = "write a whole number from 1, such as 30";

    /// <summary><c>request</c>, <c>self-signed</c>, <c>identity</c>, <c>authority</c>, <c>peer</c>; null where it is none.</summary>
    public static Purpose? ParsePurpose(string word) => word.Trim().ToLowerInvariant() switch
    {
        "request" => Purpose.Request,
        "self-signed" or "selfsigned" => Purpose.SelfSigned,
        "identity" => Purpose.Identity,
        "authority" => Purpose.Authority,
        "peer" => Purpose.Peer,
        _ => null,
    };

    /// <summary><c>client</c>, <c>server</c>, <c>signing</c>; null where it is none.</summary>
    public static Usage? ParseUsage(string word) => word.Trim().ToLowerInvariant() switch
    {
        "client" => Usage.Client,
        "server" => Usage.Server,
        "signing" => Usage.Signing,
        _ => null,
    };

    /// <summary><c>servicenow</c>, <c>general</c>, <c>public-tls</c>; null where it is none.</summary>
    public static Profiles? ParseProfile(string word) => word.Trim().ToLowerInvariant() switch
    {
        "servicenow" => Profiles.ServiceNow,
        "general" => Profiles.General,
        "public-tls" => Profiles.PublicTls,
        _ => null,
    };

    /// <summary><c>jks</c>, <c>jceks</c>, <c>pkcs12</c>, <c>bcfks</c>, as <c>keytool -storetype</c> takes them; null where it is none.</summary>
    public static KeystoreType? ParseKeystoreType(string word) => word.Trim().ToLowerInvariant() switch
    {
        "jks" => KeystoreType.Jks,
        "jceks" => KeystoreType.Jceks,
        "pkcs12" => KeystoreType.Pkcs12,
        "bcfks" => KeystoreType.Bcfks,
        _ => null,
    };

    /// <summary><c>true</c> or <c>false</c>; null where it is neither.</summary>
    public static bool? ParseBoolean(string word) => word.Trim().ToLowerInvariant() switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    /// <summary>True for <c>warning</c>, false for <c>suggestion</c>; null where it is neither.</summary>
    public static bool? ParseSuggestions(string word) => word.Trim().ToLowerInvariant() switch
    {
        "warning" => true,
        "suggestion" => false,
        _ => null,
    };

    /// <summary>A whole number from 1 to 99999; null where it is none.</summary>
    public static int? ParseDays(string word)
    {
        word = word.Trim();
        return word.Length is > 0 and <= 5 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0
            ? days
            : null;
    }
}
