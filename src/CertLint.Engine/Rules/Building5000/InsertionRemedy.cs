namespace CertLint.Rules.Building5000;

/// <summary>How a value is put into a name of an API or tool so that it stays one value.</summary>
public enum InsertionRemedy
{
    /// <summary>By the methods of .NET's <c>X500DistinguishedNameBuilder</c>; its texts know quotes and no backslash.</summary>
    Builder,

    /// <summary>In quotes, with each quote in it doubled: .NET before 7, Windows.</summary>
    DoubledQuotes,

    /// <summary>By BouncyCastle's constructor that takes lists; its texts know backslashes and no doubled quote.</summary>
    Lists,

    /// <summary>By a backslash before each slash, plus sign and backslash, as in <c>openssl -subj</c>.</summary>
    OpenSslBackslashes,

    /// <summary>By a backslash before each special character, as in <c>keytool -dname</c> (RFC 4514).</summary>
    Backslashes,
}
