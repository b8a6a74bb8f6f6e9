using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace CertLint.Benchmarks.Scanning;

/// <summary>A repository's worth of files of which one in ten holds something of ours, made from a fixed seed.</summary>
internal static class MixedFiles
{
    private const int Seed = 20261126;

    /// <summary>Writes the files below <paramref name="folder"/> and returns their full paths.</summary>
    public static IReadOnlyList<string> Write(string folder, int count)
    {
        var random = new Random(Seed);
        using var key = RSA.Create(2048);
        using var certificate = Certificate(key);
        var paths = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            var (name, content) = Next(random, i, certificate);
            var path = Path.Combine(folder, (i / 100).ToString(CultureInfo.InvariantCulture), name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
            paths.Add(path);
        }

        return paths;
    }

    // Shares as in a repository with a web front end: mostly JSON and YAML of others.
    private static (string Name, byte[] Content) Next(Random random, int i, X509Certificate2 certificate) => random.Next(100) switch
    {
        < 55 => ($"data{i}.json", Utf8(Json(random))),
        < 78 => ($"deployment{i}.yaml", Utf8(Yaml(random))),
        < 85 => ($"build{i}.sh", Utf8(Script(random))),
        < 90 => ($"image{i}.key", Binary(random)),
        < 93 => ($"request{i}.cnf", Utf8(Config(i))),
        < 96 => ($"host{i}.pem", Utf8(certificate.ExportCertificatePem())),
        < 98 => ($"request{i}.sh", Utf8($"#!/bin/sh\nopenssl req -new -newkey rsa:2048 -keyout key.pem -out host.csr -subj '/C=US/ST=California/L=San Diego/O=Contoso/CN=host{i}.contoso.com'\n")),
        _ => ($"host{i}.cer", certificate.RawData),
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    // Most are small, a few are lock files.
    private static int Lines(Random random) => random.Next(20) == 0 ? random.Next(1_000, 4_000) : random.Next(10, 200);

    private static string Json(Random random)
    {
        var text = new StringBuilder("{\n  \"name\": \"package\"");
        for (var i = Lines(random); i > 0; i--)
            text.Append(CultureInfo.InvariantCulture, $",\n  \"node_modules/{random.Next()}\": \"https://registry.contoso.com/{random.Next()}\"");
        return text.Append("\n}\n").ToString();
    }

    private static string Yaml(Random random)
    {
        var text = new StringBuilder("apiVersion: apps/v1\nkind: Deployment\nspec:\n");
        for (var i = Lines(random); i > 0; i--)
            text.Append(CultureInfo.InvariantCulture, $"  - name: value{random.Next()}\n    image: contoso/{random.Next()}\n");
        return text.ToString();
    }

    private static string Script(Random random)
    {
        var text = new StringBuilder("#!/bin/bash\nset -e\n");
        for (var i = random.Next(5, 100); i > 0; i--)
            text.Append(CultureInfo.InvariantCulture, $"cp \"$SOURCE/{random.Next()}\" /opt/contoso && echo 'copied {random.Next()}'\n");
        return text.ToString();
    }

    private static byte[] Binary(Random random)
    {
        var content = new byte[random.Next(1_000, 100_000)];
        random.NextBytes(content);
        return content;
    }

    private static string Config(int i) => $"""
        [req]
        prompt = no
        distinguished_name = dn
        req_extensions = ext
        [dn]
        C = US
        ST = California
        L = San Diego
        O = Contoso
        CN = host{i}.contoso.com
        [ext]
        subjectAltName = DNS:host{i}.contoso.com
        """;

    private static X509Certificate2 Certificate(RSA key)
    {
        var request = new CertificateRequest(
            "CN=host.contoso.com, O=Contoso, L=San Diego, S=California, C=US", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("host.contoso.com");
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
    }
}
