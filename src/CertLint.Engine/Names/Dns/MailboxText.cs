namespace CertLint.Names;

/// <summary>A mail address as a certificate holds it: the Mailbox of RFC 5321 4.1.2, nothing around it (RFC 5280 4.2.1.6).</summary>
public static class MailboxText
{
    private const string AtomSymbols = "!#$%&'*+-/=?^_`{|}~";

    /// <summary>What is wrong with the address, in words that follow "because"; null where nothing is.</summary>
    public static string? WhyInvalid(string address)
    {
        if (address.Length == 0)
            return "it is empty";
        if (address[0] == '<' || address[address.Length - 1] is '>' or ')' || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return "something stands around the address";
        foreach (var character in address)
        {
            if (character is <= ' ' or '\u007f')
                return "it has white space or a control character";
            if (character > '\u007f')
                return "it has letters beyond ASCII";
        }

        var at = address.LastIndexOf('@');
        if (at < 0)
            return "it has no '@'";
        if (!IsLocalPart(address, at))
            return "what stands before the '@' is none";
        return IsDomain(address.Substring(at + 1)) ? null : "what stands behind the '@' is no host";
    }

    private static bool IsLocalPart(string address, int end)
    {
        if (end > 1 && address[0] == '"' && address[end - 1] == '"')
            return IsQuoted(address, end - 1);
        var isAtomStart = true;
        for (var i = 0; i < end; i++)
        {
            var isDot = address[i] == '.';
            if (isDot ? isAtomStart : !IsAtomCharacter(address[i]))
                return false;
            isAtomStart = isDot;
        }

        return !isAtomStart;
    }

    private static bool IsQuoted(string address, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if (address[i] == '"' || (address[i] == '\\' && ++i == end))
                return false;
        }

        return true;
    }

    private static bool IsAtomCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || AtomSymbols.IndexOf(character) >= 0;

    private static bool IsDomain(string domain)
    {
        const string tag = "IPv6:";
        if (domain.Length < 3 || domain[0] != '[' || domain[domain.Length - 1] != ']')
            return domain.Length <= LdhLabel.MaximumNameLength && LowerCase.Of(domain).Split('.').All(LdhLabel.IsValid);
        var literal = domain.Substring(1, domain.Length - 2);
        return literal.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
            ? IPAddressText.IsIPv6(literal.Substring(tag.Length))
            : IPAddressText.IsIPv4(literal);
    }
}
