using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.Windows;

/// <summary>Flags to parse generated names with; of .NET's, those that say something to Windows.</summary>
internal static class CertStrToNameTexts
{
    public static CertStrToNameFlags[] Flags { get; } =
    [
        CertStrToNameFlags.None, CertStrToNameFlags.X500Name | CertStrToNameFlags.Reverse, CertStrToNameFlags.Comma, CertStrToNameFlags.Semicolon,
        CertStrToNameFlags.NewLines, CertStrToNameFlags.NoPlus, CertStrToNameFlags.NoQuoting,
        CertStrToNameFlags.ForceUtf8 | CertStrToNameFlags.EnablePunycode | CertStrToNameFlags.Reverse, CertStrToNameFlags.EnableT61,
    ];

    public static DotNetNameFlags[] DotNetFlags { get; } =
    [
        DotNetNameFlags.Reversed, DotNetNameFlags.Reversed, DotNetNameFlags.None, DotNetNameFlags.UseCommas, DotNetNameFlags.UseSemicolons,
        DotNetNameFlags.UseNewLines, DotNetNameFlags.UseCommas | DotNetNameFlags.UseNewLines | DotNetNameFlags.UseSemicolons,
        DotNetNameFlags.DoNotUseQuotes, DotNetNameFlags.DoNotUsePlusSign, DotNetNameFlags.DoNotUsePlusSign | DotNetNameFlags.Reversed,
        DotNetNameFlags.UseUtf8Encoding | DotNetNameFlags.UseT61Encoding, DotNetNameFlags.ForceUtf8Encoding | DotNetNameFlags.UseCommas,
    ];
}
