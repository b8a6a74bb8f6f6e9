using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Windows;

/// <summary>
/// .NET's parser on Linux, which was written to do what Windows does, is the oracle for names without plus signs. Known
/// differences: values that start with <c>#</c>, keys that only Linux knows or only Windows, and the types of strings. What
/// no source tells of Windows is unknown to CertLint and not compared.
/// </summary>
public class CertStrToNameDifferentialTests
{
    private const long Names = 100_000;

    [Fact]
    public void Without_plus_signs_every_name_is_accepted_rejected_and_split_as_by_DotNet()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's parser differs by operating system.");
        int accepted = 0, rejected = 0;
        Gen.Select(NameTexts.Any, Gen.OneOf(CertStrToNameTexts.DotNetFlags)).Sample(
            (text, flags) =>
            {
                var windows = CertStrToNameDialect.Parse(
                    MappedText.Verbatim(text, 0), PlatformDifferences.FlagsOnWindows(flags | DotNetNameFlags.DoNotUsePlusSign));
                if (windows == NameParse.Unknown || HasOwnKey(windows, text, flags) || windows.Name?.Attributes.Any(a => a.StringTag == 4) == true)
                    return;
                var expected = ReadByDotNet(text, flags);
                Interlocked.Increment(ref expected is null ? ref rejected : ref accepted);
                Assert.Equal(expected, Show(windows));
            },
            iter: Names);
        Assert.True(accepted > Names / 10 && rejected > Names / 10, $"{accepted} accepted, {rejected} rejected");
    }

    /// <summary>A key that one platform knows and the other does not.</summary>
    private static bool HasOwnKey(NameParse windows, string text, DotNetNameFlags flags)
    {
        if (windows.Name is { } name)
            return name.Attributes.Any(a => !IsOwnKey(a.Key!.Text));
        return DotNetDialect.Parse(MappedText.Verbatim(text, 0), flags).Name?.Attributes.Any(a => !IsOwnKey(a.Key!.Text)) == true
            || (windows.Error!.Reason.EndsWith("Windows knows", StringComparison.Ordinal) && ReadByDotNet(text, flags) is not null);
    }

    /// <summary>A key that .NET on Linux knows without asking OpenSSL.</summary>
    private static bool IsOwnKey(string key) =>
        DotNetKeys.Find(key) is { HasOwnName: true } || DotNetKeys.Find("OID." + key) is not null
        || (key.StartsWith("OID.", StringComparison.OrdinalIgnoreCase) && DotNetKeys.Find(key) is not null);

    private static string? ReadByDotNet(string text, DotNetNameFlags flags) => DotNetNames.Read(text, flags) is { } attributes
        ? string.Join("\0", attributes.Select(attribute => attribute.Oid + "=" + attribute.Value))
        : null;

    private static string? Show(NameParse parse) => parse.Name is null
        ? null
        : string.Join("\0", parse.Name.EncodedRdns.Select(rdn => Assert.Single(rdn.Attributes)).Select(a => a.Type.Oid + "=" + a.Value.Text));
}
