using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Keystores of one content, made by keytool, each once.</summary>
public sealed class KeystoreFolder : IDisposable
{
    /// <summary>The password of all of them; for keys Java takes ASCII only.</summary>
    public const string Password = "an-ASCII-password";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("certlint-keystores-");
    private readonly Lazy<string> source;
    private readonly Lazy<string> jks;
    private readonly Lazy<string> pkcs12;
    private readonly Lazy<string> legacy;

    public KeystoreFolder()
    {
        source = new Lazy<string>(MakeSource);
        jks = new Lazy<string>(MakeJks);
        pkcs12 = new Lazy<string>(() => Convert("new.p12"));
        legacy = new Lazy<string>(() => Convert("old.p12", "-J-Dkeystore.pkcs12.legacy"));
    }

    /// <summary>A key with a chain of 2, another key, an authority, secret keys of four algorithms and a password.</summary>
    public string Jceks => source.Value;

    /// <summary>A key and an authority.</summary>
    public string Jks => jks.Value;

    /// <summary>As <see cref="Jceks"/>, with the algorithms of today.</summary>
    public string Pkcs12 => pkcs12.Value;

    /// <summary>As <see cref="Jceks"/>, with those of Java 8.</summary>
    public string LegacyPkcs12 => legacy.Value;

    public string this[string name] => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);

    private string MakeSource()
    {
        var path = this["source.jceks"];
        Run(path, "JCEKS", "", "-genkeypair", "-alias", "root", "-keyalg", "EC", "-dname", "CN=Fabrikam Root, O=Fabrikam, C=US", "-ext", "bc:c=ca:true");
        Run(path, "JCEKS", "", "-genkeypair", "-alias", "mydomain", "-signer", "root", "-keyalg", "RSA", "-dname", "CN=mtls.contoso.com, O=Contoso, C=US");
        Run(path, "JCEKS", "", "-genkeypair", "-alias", "zweite Domäne", "-keyalg", "EC", "-dname", "CN=other.contoso.com, O=Contoso, C=US");
        foreach (var (algorithm, bits) in new[] { ("AES", "256"), ("DES", "56"), ("DESede", "168"), ("HmacSHA256", "256") })
            Run(path, "JCEKS", "", "-genseckey", "-alias", algorithm, "-keyalg", algorithm, "-keysize", bits);
        Run(path, "JCEKS", "stored-secret\nstored-secret\n", "-importpass", "-alias", "pbe");
        Run(path, "JCEKS", "", "-exportcert", "-alias", "root", "-file", this["root.cer"]);
        Run(path, "JCEKS", "", "-importcert", "-noprompt", "-alias", "trusted", "-file", this["root.cer"]);
        return path;
    }

    private string MakeJks()
    {
        _ = Jceks;
        var path = this["store.jks"];
        Run(path, "JKS", "", "-genkeypair", "-alias", "MyDomain", "-keyalg", "EC", "-dname", "CN=mtls.contoso.com, O=Contoso, C=US");
        Run(path, "JKS", "", "-importcert", "-noprompt", "-alias", "trusted", "-file", this["root.cer"]);
        return path;
    }

    private string Convert(string name, params string[] options)
    {
        var path = this[name];
        Keytool.Run("", [.. options,
            "-importkeystore", "-srckeystore", Jceks, "-srcstoretype", "JCEKS", "-srcstorepass", Password,
            "-destkeystore", path, "-deststoretype", "PKCS12", "-deststorepass", Password]);
        return path;
    }

    private static void Run(string path, string type, string input, params string[] arguments) =>
        Keytool.Run(input, [.. arguments, "-keystore", path, "-storetype", type, "-storepass", Password]);
}
