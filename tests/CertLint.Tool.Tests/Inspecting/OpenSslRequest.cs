using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Tool.Tests.Inspecting;

/// <summary>Requests that the real openssl makes; a test that needs it is skipped where there is none.</summary>
internal sealed class OpenSslRequest
{
    private readonly TemporaryFolder folder;

    public OpenSslRequest(TemporaryFolder folder)
    {
        Assert.SkipUnless(Command.Exists("openssl"), "openssl is not installed.");
        this.folder = folder;
        folder.Write("none.cnf", "[req]\ndistinguished_name = dn\n[dn]\n");
        Assert.Equal(0, Tools.Run(folder, "openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "oracle.key").ExitCode);
    }

    /// <summary>The subject that <c>-subj</c> gives; null where openssl refuses it.</summary>
    public string[]? OfSubject(string text) =>
        SubjectOf(Tools.Run(folder, "openssl", "req", "-new", "-utf8", "-subj", text, "-config", "none.cnf", "-key", "oracle.key", "-outform", "DER", "-out", "out.der"));

    /// <summary>The subject that a command gives, pasted into a shell.</summary>
    public string[]? OfShell(string command) =>
        SubjectOf(Tools.Run(folder, "sh", "-c", command + " -config none.cnf -key oracle.key -outform DER -out out.der"));

    /// <summary>The subject that a config gives.</summary>
    public string[]? OfConfig(string config)
    {
        folder.Write("own.cnf", config);
        return SubjectOf(Tools.Run(folder, "openssl", "req", "-new", "-config", "own.cnf", "-key", "oracle.key", "-outform", "DER", "-out", "out.der"));
    }

    private string[]? SubjectOf(CommandResult result)
    {
        if (result.ExitCode != 0)
            return null;
        var request = CertificateRequest.LoadSigningRequest(
            File.ReadAllBytes(folder["out.der"]), HashAlgorithmName.SHA256, CertificateRequestLoadOptions.SkipSignatureValidation);
        return EncodedRdns.Of(request.SubjectName.RawData);
    }
}
