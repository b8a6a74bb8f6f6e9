namespace CertLint.Names;

/// <summary>
/// The names of OpenSSL 3.0's objects that have no OID: ciphers, derivations, key exchanges. As an attribute's key each
/// is known, and then fails to be encoded.
/// </summary>
internal static class OpenSslNamesWithoutOid
{
    private const string All =
        "DES-EDE3 des-ede3 IDEA-CFB idea-cfb IDEA-ECB idea-ecb RC2-ECB rc2-ecb RC2-CFB rc2-cfb RC2-OFB rc2-ofb " +
        "DES-EDE-CBC des-ede-cbc IDEA-OFB idea-ofb DES-EDE-CFB des-ede-cfb DES-EDE3-CFB des-ede3-cfb DES-EDE-OFB " +
        "des-ede-ofb DES-EDE3-OFB des-ede3-ofb DESX-CBC desx-cbc BF-ECB bf-ecb BF-CFB bf-cfb BF-OFB bf-ofb RC4-40 rc4-40 " +
        "RC2-40-CBC rc2-40-cbc CAST5-ECB cast5-ecb CAST5-CFB cast5-cfb CAST5-OFB cast5-ofb MD5-SHA1 md5-sha1 RC5-ECB " +
        "rc5-ecb RC5-CFB rc5-cfb RC5-OFB rc5-ofb RC2-64-CBC rc2-64-cbc ISO iso NULL ITU-T itu-t JOINT-ISO-ITU-T " +
        "joint-iso-itu-t AES-128-CFB1 aes-128-cfb1 AES-192-CFB1 aes-192-cfb1 AES-256-CFB1 aes-256-cfb1 AES-128-CFB8 " +
        "aes-128-cfb8 AES-192-CFB8 aes-192-cfb8 AES-256-CFB8 aes-256-cfb8 DES-CFB1 des-cfb1 DES-CFB8 des-cfb8 " +
        "DES-EDE3-CFB1 des-ede3-cfb1 DES-EDE3-CFB8 des-ede3-cfb8 Oakley-EC2N-3 ipsec3 Oakley-EC2N-4 ipsec4 " +
        "CAMELLIA-128-CFB1 camellia-128-cfb1 CAMELLIA-192-CFB1 camellia-192-cfb1 CAMELLIA-256-CFB1 camellia-256-cfb1 " +
        "CAMELLIA-128-CFB8 camellia-128-cfb8 CAMELLIA-192-CFB8 camellia-192-cfb8 CAMELLIA-256-CFB8 camellia-256-cfb8 " +
        "gost89-cnt HMAC hmac CMAC cmac AES-128-CTR aes-128-ctr AES-192-CTR aes-192-ctr AES-256-CTR aes-256-ctr " +
        "RC4-HMAC-MD5 rc4-hmac-md5 AES-128-CBC-HMAC-SHA1 aes-128-cbc-hmac-sha1 AES-192-CBC-HMAC-SHA1 " +
        "aes-192-cbc-hmac-sha1 AES-256-CBC-HMAC-SHA1 aes-256-cbc-hmac-sha1 dh-std-kdf dh-cofactor-kdf " +
        "AES-128-CBC-HMAC-SHA256 aes-128-cbc-hmac-sha256 AES-192-CBC-HMAC-SHA256 aes-192-cbc-hmac-sha256 " +
        "AES-256-CBC-HMAC-SHA256 aes-256-cbc-hmac-sha256 AES-128-OCB aes-128-ocb AES-192-OCB aes-192-ocb AES-256-OCB " +
        "aes-256-ocb gost89-cnt-12 gost-mac-12 gost89-cbc gost89-ecb gost89-ctr kuznyechik-ecb kuznyechik-ctr " +
        "kuznyechik-ofb kuznyechik-cbc kuznyechik-cfb kuznyechik-mac ChaCha20-Poly1305 chacha20-poly1305 ChaCha20 " +
        "chacha20 TLS1-PRF tls1-prf HKDF hkdf KxRSA kx-rsa KxECDHE kx-ecdhe KxDHE kx-dhe KxECDHE-PSK kx-ecdhe-psk " +
        "KxDHE-PSK kx-dhe-psk KxRSA_PSK kx-rsa-psk KxPSK kx-psk KxSRP kx-srp KxGOST kx-gost AuthRSA auth-rsa AuthECDSA " +
        "auth-ecdsa AuthPSK auth-psk AuthDSS auth-dss AuthGOST01 auth-gost01 AuthGOST12 auth-gost12 AuthSRP auth-srp " +
        "AuthNULL auth-null Poly1305 poly1305 SipHash siphash KxANY kx-any AuthANY auth-any ARIA-128-CFB1 aria-128-cfb1 " +
        "ARIA-192-CFB1 aria-192-cfb1 ARIA-256-CFB1 aria-256-cfb1 ARIA-128-CFB8 aria-128-cfb8 ARIA-192-CFB8 aria-192-cfb8 " +
        "ARIA-256-CFB8 aria-256-cfb8 ffdhe2048 ffdhe3072 ffdhe4096 ffdhe6144 ffdhe8192 magma-ecb magma-ctr magma-ofb " +
        "magma-cbc magma-cfb magma-mac AES-128-SIV aes-128-siv AES-192-SIV aes-192-siv AES-256-SIV aes-256-siv SSHKDF " +
        "sshkdf SSKDF sskdf X963KDF x963kdf X942KDF x942kdf modp_1536 modp_2048 modp_3072 modp_4096 modp_6144 modp_8192 " +
        "KxGOST18 kx-gost18";

    private static readonly Lazy<HashSet<string>> Names = new(() => new HashSet<string>(All.Split(' '), StringComparer.Ordinal));

    /// <summary>True for a short or long name of such an object.</summary>
    public static bool Contains(string key) => Names.Value.Contains(key);
}
