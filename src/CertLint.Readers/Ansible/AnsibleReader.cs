using System.Globalization;
using CertLint.Model;
using CertLint.Readers.Documents;

namespace CertLint.Readers.Ansible;

/// <summary>
/// Reads the tasks of Ansible that ask for requests and certificates: <c>openssl_csr</c> and <c>openssl_csr_pipe</c> of
/// community.crypto, in tasks, blocks and playbooks.
/// </summary>
internal static class AnsibleReader
{
    /// <summary>Tasks of a file that are read.</summary>
    private const int MostTasks = 2000;

    /// <summary>What the tasks ask for; null where the text has none.</summary>
    public static DocumentModel? Read(DocumentSource source)
    {
        var tasks = AnsibleTask.In(source.Yaml).Take(MostTasks).ToList();
        if (tasks.Count == 0)
            return null;
        var values = new AnsibleValues();
        var requests = tasks.Where(IsRequest).ToList();
        var joined = new CertificateTasks(tasks, values);
        var hasDefaults = AnsibleTask.HasDefaults(source.Yaml);
        var targets = new List<LintTarget>();
        foreach (var request in requests)
        {
            var target = new ConfigTarget(request.Place)
            {
                Purpose = RequestExtensions.IsAuthority(request, values) ? Purpose.Authority : Purpose.Request,
                IsSubjectComplete = !hasDefaults && !HasOtherArguments(request),
                Entry = requests.Count < 2 ? null
                    : "line " + source.Lines.PositionOf(request.Place).Line.ToString(CultureInfo.InvariantCulture),
            };
            target = RequestSubject.Read(request, values, target);
            target = RequestNames.Read(request, values, target);
            targets.Add(joined.Join(request, RequestExtensions.Read(request, values, target)));
        }

        foreach (var task in tasks)
            Passwords.Tell(task, values);
        targets.AddRange(tasks.Where(task => task.Module == "java_keystore").Select(task => Keystore(task, values)));
        return targets.Count == 0 && values.Problems.Count == 0
            ? null
            : new DocumentModel(source.Lines, targets, values.Problems, []);
    }

    // A variable of the same name, or an answer of the module, is none.
    private static bool IsRequest(AnsibleTask task) => task.Module is "openssl_csr" or "openssl_csr_pipe"
        && task.Find("path", "privatekey_path", "privatekey_content") is not null
        && task.Written("state") != "absent";

    private static bool HasOtherArguments(AnsibleTask task) => task.Task.Find("args") is not null;

    private static KeystoreTarget Keystore(AnsibleTask task, AnsibleValues values) => new(task.Place)
    {
        IsRequested = true,
        Type = task.Written("keystore_type") switch
        {
            "jks" => KeystoreType.Jks,
            "pkcs12" => KeystoreType.Pkcs12,
            _ => KeystoreType.Unknown,
        },
        FileName = values.Text(task.Find("dest")?.Value, "dest") is { IsKnown: true } path
            ? path.Text.Substring(path.Text.LastIndexOf('/') + 1)
            : null,
    };
}
