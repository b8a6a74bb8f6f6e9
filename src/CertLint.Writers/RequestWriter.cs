namespace CertLint.Writers;

/// <summary>Writes requests for one tool.</summary>
/// <param name="Tool">The word for it on a command line.</param>
/// <param name="Description">What it writes, in a few words.</param>
/// <param name="Extension">The usual extension of its document, with the dot.</param>
/// <param name="Write">Makes the document; pure.</param>
public sealed record RequestWriter(string Tool, string Description, string Extension, Func<RequestPlan, RequestNames, WrittenRequest> Write)
{
    /// <summary>All, in the order in which to offer them.</summary>
    public static IReadOnlyList<RequestWriter> All { get; } =
    [
        new("openssl-cnf", "a config for openssl req", ".cnf", OpenSslConfigWriter.Write),
        new("openssl-subj", "a script with openssl req -subj", ".sh", OpenSslSubjectWriter.Write),
        new("keytool", "a script that makes a JCEKS keystore and its CSR", ".sh", KeytoolWriter.Write),
        new("certreq", "a policy file for Windows' certreq", ".inf", CertreqWriter.Write),
        new("cfssl", "a request for cfssl (JSON)", ".json", CfsslWriter.Write),
        new("cert-manager", "a Certificate for cert-manager (YAML)", ".yaml", CertManagerWriter.Write),
        new("csharp", "C# with .NET's own classes", ".cs", CSharpWriter.Write),
        new("csharp-bouncycastle", "C# with BouncyCastle.Cryptography", ".cs", CSharpBouncyCastleWriter.Write),
    ];

    /// <summary>The writer for a tool; null for none.</summary>
    public static RequestWriter? For(string tool) => All.FirstOrDefault(writer => writer.Tool == tool);
}
