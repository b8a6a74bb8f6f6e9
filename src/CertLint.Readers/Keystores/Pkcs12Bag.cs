using System.Globalization;
using System.Text;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Keystores;

/// <summary>A bag of a PKCS #12 keystore (RFC 7292 4.2).</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Name">friendlyName; null where it has none.</param>
/// <param name="KeyId">localKeyId in hexadecimal, equal for a key and its certificate; null where it has none.</param>
/// <param name="IsTrusted">Java says that the certificate is a trusted entry of its own.</param>
internal sealed record Pkcs12Bag(KeystoreEntryKind Kind, string? Name, string? KeyId, bool IsTrusted)
{
    // Java writes the time of the entry there.
    private static readonly string TimePrefix = Hexadecimal.Of(Encoding.ASCII.GetBytes("Time "));

    /// <summary>The octets of a certificate; null in other bags.</summary>
    public byte[]? Certificate { get; init; }

    /// <summary>The octets of a private key: PrivateKeyInfo, or EncryptedPrivateKeyInfo where <see cref="IsShrouded"/>; null in other bags.</summary>
    public ReadOnlyMemory<byte>? Key { get; init; }

    /// <summary>True where a password protects the key by itself.</summary>
    public bool IsShrouded { get; init; }

    /// <summary>When the entry was made, where Java says so.</summary>
    public DateTimeOffset? Created
    {
        get
        {
            if (KeyId?.StartsWith(TimePrefix, StringComparison.Ordinal) != true)
                return null;
            var digits = new StringBuilder();
            // In hexadecimal a digit n is 3n.
            for (var i = TimePrefix.Length; i + 1 < KeyId.Length; i += 2)
                digits.Append(KeyId[i] == '3' ? KeyId[i + 1] : 'x');
            return long.TryParse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
                ? JavaTime.Of(milliseconds)
                : null;
        }
    }
}
