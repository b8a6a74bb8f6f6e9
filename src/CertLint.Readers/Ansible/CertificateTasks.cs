using System.Globalization;
using CertLint.Model;

namespace CertLint.Readers.Ansible;

/// <summary>Finds the tasks of a file that make a request's key, and a certificate of it.</summary>
/// <param name="tasks">All tasks of the file.</param>
/// <param name="values">Takes values out of them.</param>
internal sealed class CertificateTasks(IReadOnlyList<AnsibleTask> tasks, AnsibleValues values)
{
    private const int DefaultRsaBits = 4096;

    /// <summary>The target of a request with the key, the signer and the validity that other tasks tell.</summary>
    public ConfigTarget Join(AnsibleTask request, ConfigTarget target)
    {
        if (KeyOf(request) is { } key)
            target = target with { Key = key };
        // Of an ACME server one gets a certificate for names of hosts and nothing else.
        if (tasks.Any(task => task.Module == "acme_certificate" && TakesRequest(task, "csr", request)))
            target = target with { IsSubjectOptional = true };
        if (CertificateOf(request) is not { } certificate)
            return target;
        var provider = certificate.Written("provider");
        return provider switch
        {
            "selfsigned" => target with
            {
                Purpose = target.Purpose == Purpose.Authority ? Purpose.Authority : Purpose.SelfSigned,
                IsPrivatelyIssued = true,
                Validity = Validity(certificate, "selfsigned_not_after"),
            },
            "ownca" => target with { IsPrivatelyIssued = true, Validity = Validity(certificate, "ownca_not_after") },
            _ => target,
        };
    }

    private Placed<KeyParameters>? KeyOf(AnsibleTask request)
    {
        if (request.Written("privatekey_path") is not { } path)
            return null;
        var keys = tasks.Where(task => task.Module == "openssl_privatekey" && task.Written("path") == path).ToList();
        if (keys.Count != 1)
            return null;
        var type = values.Text(keys[0].Find("type")?.Value, "type");
        var size = values.Text(keys[0].Find("size")?.Value, "size");
        var curve = values.Text(keys[0].Find("curve")?.Value, "curve");
        if (new[] { type, size, curve }.Any(text => text is { IsKnown: false }))
            return null;
        int? bits = size is not null && int.TryParse(size.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return type?.Text switch
        {
            null or "RSA" when size is null == bits is null && (size ?? type) is { } place =>
                new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, bits ?? DefaultRsaBits), place.Span),
            "DSA" => new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Dsa, bits ?? DefaultRsaBits), type.Span),
            "ECC" when curve is not null =>
                new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.EllipticCurve, null, curve.Text), curve.Span),
            "Ed25519" or "Ed448" => new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Edwards, null, type.Text), type.Span),
            _ => null,
        };
    }

    private AnsibleTask? CertificateOf(AnsibleTask request) => tasks.FirstOrDefault(task =>
        task.Module is "x509_certificate" or "x509_certificate_pipe" or "openssl_certificate" && TakesRequest(task, "csr_path", request));

    private static bool TakesRequest(AnsibleTask task, string option, AnsibleTask request) =>
        (request.Written("path") is { } path && task.Written(option) == path)
        || (request.Task.Scalar("register")?.Value is { } result && task.Written("csr_content") is { } content && Names(content, result));

    // "{{ result.csr }}"
    private static bool Names(string expression, string variable)
    {
        var at = expression.IndexOf(variable + ".csr", StringComparison.Ordinal);
        return at > 0 && expression[at - 1] is ' ' or '{';
    }

    private Placed<TimeSpan>? Validity(AnsibleTask certificate, string option) =>
        values.Text(certificate.Find(option)?.Value, option) is { IsKnown: true } text && RelativeTime.Parse(text.Text) is { } time
            ? new Placed<TimeSpan>(time, text.Span)
            : null;
}
