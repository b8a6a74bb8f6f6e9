using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Settings;

/// <summary>What settings say of one file.</summary>
/// <param name="Policy">What rules depend on.</param>
/// <param name="Purpose"><c>certlint.purpose</c>; <see cref="Purpose.Unknown"/> where not set.</param>
/// <param name="Usage"><c>certlint.usage</c>; <see cref="Usage.Unknown"/> where not set.</param>
public sealed record FileSettings(LintPolicy Policy, Purpose Purpose, Usage Usage)
{
    /// <summary><c>certlint.keystore_password_variable</c>: the name of an environment variable; null where not set.</summary>
    public string? KeystorePasswordVariable { get; init; }
}

/// <summary>Reads a <see cref="LintPolicy"/> from settings.</summary>
public static class PolicySettings
{
    /// <summary>The policy that holds for a file; what cannot be understood goes to <paramref name="report"/>.</summary>
    public static LintPolicy Read(SettingLayers layers, Action<SettingError> report)
    {
        var reader = new SettingReader(layers, report);
        return new LintPolicy
        {
            Profiles = reader.First(SettingKeys.Profile, ReadProfiles) ?? LintPolicy.Default.Profiles,
            IsTest = reader.First(SettingKeys.Tests, ReadBoolean) ?? false,
            RaisesSuggestions = reader.First(SettingKeys.Suggestions, ReadSuggestions) ?? false,
            OwnedDomains = reader.List(SettingKeys.OwnedDomains, ReadDomain) ?? [],
            ProviderDomains = reader.List(SettingKeys.ProviderDomains, ReadDomain) ?? [],
            Organizations = reader.First(SettingKeys.Organizations, ReadNames) ?? [],
            RequiredAttributes = reader.List(SettingKeys.RequiredAttributes, ReadAttribute),
            KeystoreTypes = reader.First(SettingKeys.KeystoreType, ReadKeystoreTypes),
            MaximumValidityDays = reader.First(SettingKeys.MaximumValidityDays, ReadDays),
            ExpiryWarningDays = reader.First(SettingKeys.ExpiryWarningDays, ReadWarningDays),
            FailsOnExpired = reader.First(SettingKeys.FailOnExpired, ReadBoolean) ?? false,
        };
    }

    /// <summary>As <see cref="Read"/>, with what is said of the file itself.</summary>
    public static FileSettings ReadFile(SettingLayers layers, Action<SettingError> report)
    {
        var reader = new SettingReader(layers, report);
        return new FileSettings(
            Read(layers, report),
            reader.First(SettingKeys.Purpose, ReadPurpose) ?? Purpose.Unknown,
            reader.First(SettingKeys.Usage, ReadUsage) ?? Usage.Unknown)
        {
            KeystorePasswordVariable = reader.First(SettingKeys.KeystorePasswordVariable, ReadVariableName),
        };
    }

    private static bool? ReadBoolean(SettingValue value) =>
        Read(value, SettingValues.ParseBoolean, "neither true nor false", SettingValues.BooleanAdvice);

    private static Purpose? ReadPurpose(SettingValue value) =>
        Read(value, SettingValues.ParsePurpose, "no purpose", SettingValues.PurposeAdvice);

    private static Usage? ReadUsage(SettingValue value) =>
        Read(value, SettingValues.ParseUsage, "no usage", SettingValues.UsageAdvice);

    private static bool? ReadSuggestions(SettingValue value) =>
        Read(value, SettingValues.ParseSuggestions, "neither suggestion nor warning", SettingValues.SuggestionsAdvice);

    private static int? ReadDays(SettingValue value) =>
        Read(value, SettingValues.ParseDays, "no number of days", SettingValues.DaysAdvice);

    private static int? ReadWarningDays(SettingValue value) =>
        Read(value, SettingValues.ParseDays, "no number of days", SettingValues.WarningDaysAdvice);

    private static T? Read<T>(SettingValue value, Func<string, T?> parse, string isNot, string advice)
        where T : struct
    {
        var parsed = parse(value.Text);
        if (parsed is null)
            value.Reject(value.Text, isNot, advice);
        return parsed;
    }

    private static Profiles? ReadProfiles(SettingValue value)
    {
        Profiles? profiles = null;
        foreach (var item in value.Items())
        {
            if (SettingValues.ParseProfile(item) is { } profile)
                profiles = profiles.GetValueOrDefault() | profile;
            else
                value.Reject(item, "no profile", SettingValues.ProfileAdvice);
        }

        return profiles;
    }

    private static IReadOnlyList<KeystoreType>? ReadKeystoreTypes(SettingValue value)
    {
        var types = new List<KeystoreType>();
        foreach (var item in value.Items())
        {
            if (SettingValues.ParseKeystoreType(item) is not { } type)
                value.Reject(item, "no type of keystore", SettingValues.KeystoreTypeAdvice);
            else if (!types.Contains(type))
                types.Add(type);
        }

        return types.Count > 0 ? types : null;
    }

    private static string? ReadVariableName(SettingValue value)
    {
        if (VariableName.IsValid(value.Text))
            return value.Text;
        // It may be the password itself.
        value.RejectUnshown("no name of an environment variable", VariableName.Advice);
        return null;
    }

    private static string? ReadDomain(SettingValue value, string item)
    {
        var domain = DomainSetting.Normalise(item);
        if (domain is null)
            value.Reject(item, "no domain", DomainSetting.Advice);
        return domain;
    }

    private static IReadOnlyList<string>? ReadNames(SettingValue value)
    {
        var names = value.QuotedItems().Distinct(StringComparer.Ordinal).ToArray();
        if (Array.Find(names, QuotedList.IsUnclosed) is not { } unclosed)
            return names.Length > 0 ? names : null;
        value.Reject(unclosed, "no whole name", "close its quotation mark, as in \"Contoso, Ltd.\"");
        return null;
    }

    private static string? ReadAttribute(SettingValue value, string item)
    {
        var name = AttributeNames.ToShortName(item);
        if (name is null)
            value.Reject(item, "no attribute that CertLint knows", AttributeNames.Advice);
        return name;
    }
}
