namespace CertLint.Names;

/// <summary>What stands beside <c>-subj</c> and changes how its text is read.</summary>
/// <param name="IsUtf8">
/// The command has <c>-utf8</c>, or its config <c>utf8 = yes</c>. Else each octet of a value is a Latin-1 character.
/// </param>
/// <param name="IsMultiValued">
/// The command has <c>-multivalue-rdn</c>, without which a plus sign is text before OpenSSL 3.0. Since then it changes
/// nothing.
/// </param>
public sealed record OpenSslSubjectOptions(bool IsUtf8 = false, bool IsMultiValued = false)
{
    /// <summary>
    /// False to take values that openssl cannot encode, as they are written, where their own rules are to judge them.
    /// </summary>
    public bool ChecksValues { get; init; } = true;

    /// <summary>Neither option.</summary>
    public static OpenSslSubjectOptions None { get; } = new();
}
