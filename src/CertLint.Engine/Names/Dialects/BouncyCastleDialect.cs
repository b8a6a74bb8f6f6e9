using CertLint.Model;

namespace CertLint.Names;

/// <summary>What <c>new X509Name(string)</c> of BouncyCastle.Cryptography 2.x makes of a text.</summary>
public static class BouncyCastleDialect
{
    /// <summary>Parses as <c>new X509Name(reverse, text)</c> does.</summary>
    public static NameParse Parse(MappedText text, bool reverse = false) => NameParse.Unknown;
}
