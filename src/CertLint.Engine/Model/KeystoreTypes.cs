namespace CertLint.Model;

/// <summary>The types of keystores in words.</summary>
public static class KeystoreTypes
{
    /// <summary>The type's name in a message: <c>JKS</c>, <c>PKCS#12</c>.</summary>
    public static string NameOf(KeystoreType type) => type switch
    {
        KeystoreType.Jks => "JKS",
        KeystoreType.Jceks => "JCEKS",
        KeystoreType.Bcfks => "BCFKS",
        _ => "PKCS#12",
    };

    /// <summary>The type's name as <c>keytool -storetype</c> takes it.</summary>
    public static string StoreTypeOf(KeystoreType type) => type is KeystoreType.Pkcs12 ? "PKCS12" : NameOf(type);
}
