namespace CertLint.Names;

/// <summary>
/// How .NET reads and encodes a name's text; the values are those of
/// <c>System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags</c>.
/// </summary>
[Flags]
public enum DotNetNameFlags
{
    /// <summary>Commas and semicolons separate; the RDN written first is encoded first.</summary>
    None = 0,

    /// <summary>The RDN written last is encoded first, as in the constructor without flags.</summary>
    Reversed = 0x1,

    /// <summary>Only semicolons separate; wins over the other separators.</summary>
    UseSemicolons = 0x10,

    /// <summary>Concerns printing only.</summary>
    DoNotUsePlusSign = 0x20,

    /// <summary>A double quote is an ordinary character.</summary>
    DoNotUseQuotes = 0x40,

    /// <summary>Only commas separate; wins over new lines.</summary>
    UseCommas = 0x80,

    /// <summary>Only carriage returns and line feeds separate.</summary>
    UseNewLines = 0x100,

    /// <summary>Concerns the string type on Windows only.</summary>
    UseUtf8Encoding = 0x1000,

    /// <summary>Concerns the string type on Windows only.</summary>
    UseT61Encoding = 0x2000,

    /// <summary>Concerns the string type only: UTF8String where the attribute allows it.</summary>
    ForceUtf8Encoding = 0x4000,
}
