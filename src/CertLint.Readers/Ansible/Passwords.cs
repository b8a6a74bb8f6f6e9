using CertLint.Findings;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Ansible;

/// <summary>Passwords of keys and keystores that stand in a task (CERT4007).</summary>
internal static class Passwords
{
    private static readonly string[] Options =
    [
        "passphrase", "privatekey_passphrase", "ownca_privatekey_passphrase", "dest_passphrase", "src_passphrase",
        "private_key_passphrase", "password", "keystore_pass", "pkcs12_password", "account_key_passphrase",
    ];

    /// <summary>One problem for each password that is written out.</summary>
    public static void Tell(AnsibleTask task, AnsibleValues values)
    {
        foreach (var option in Options)
        {
            if (task.Find(option) is not { Value: YamlScalar { Value.Length: > 0 } scalar } || values.Text(scalar, option) is not { IsKnown: true } text)
                continue;
            values.Add(new Problem(RuleIds.WrittenPassword, text.Span,
                $"The value of '{option}' is a password that stands in the playbook, so whoever reads the file has it; take it from Ansible Vault or from a variable that is not in the project."));
        }
    }
}
