namespace CertLint.Readers;

/// <summary>
/// The environment variable with the password of a file's keystore, as <c>certlint.keystore_password_variable</c> names it.
/// It remembers whether the reader wanted it, so that a cache knows what it must not keep.
/// </summary>
/// <param name="name">Its name; null where the setting is not set.</param>
/// <param name="read">Looks a variable up; null where it is not set.</param>
public sealed class PasswordVariable(string? name, Func<string, string?> read)
{
    /// <summary>The setting, for messages.</summary>
    internal const string Setting = "certlint.keystore_password_variable";

    /// <summary>No setting.</summary>
    public static PasswordVariable None => new(null, _ => null);

    /// <summary>True where a file names the variable.</summary>
    public bool IsNamed => name is not null;

    /// <summary>True once what was read depends on the variable, or on there being none.</summary>
    public bool WasWanted { get; private set; }

    /// <summary>The password; null where the variable is not set, or none is named.</summary>
    public string? Read()
    {
        WasWanted = true;
        return name is null ? null : read(name);
    }
}
