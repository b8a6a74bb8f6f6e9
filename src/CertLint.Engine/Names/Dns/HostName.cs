using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What a value that names a host is made of: the host itself, as RFC 1123 and RFC 6125 see it, and what people write
/// around it (scheme, user, port, path).
/// </summary>
public sealed class HostName
{
    private static readonly char[] PathStarts = ['/', '?', '#', '\\'];

    private HostName(MappedText host, bool hasScheme, bool hasUser, bool hasPort, bool hasPath)
    {
        Host = host;
        HasScheme = hasScheme;
        HasUser = hasUser;
        HasPort = hasPort;
        HasPath = hasPath;
        Name = host.Text.ToLowerInvariant();
        var labels = Name.Split('.');
        Labels = labels;
        IsWildcard = labels.Length > 1 && labels[0] == "*";
        BaseName = WithoutTrailingDot(IsWildcard ? Name.Substring(2) : Name);
        IsIPAddress = IPAddressText.IsIPv4(Name) || IPAddressText.IsIPv6(Name);
    }

    /// <summary>The host as written, with its place.</summary>
    public MappedText Host { get; }

    /// <summary>The host in lower case.</summary>
    public string Name { get; }

    /// <summary>The labels of <see cref="Name"/>; the last is empty where it ends with a dot.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary><c>https://…</c>.</summary>
    public bool HasScheme { get; }

    /// <summary><c>…user@host</c> behind a scheme.</summary>
    public bool HasUser { get; }

    /// <summary><c>host:8443</c>.</summary>
    public bool HasPort { get; }

    /// <summary><c>host/…</c>, <c>host?…</c>, <c>host#…</c>.</summary>
    public bool HasPath { get; }

    /// <summary>True where the leftmost label is <c>*</c> and another follows (RFC 6125 6.4.3).</summary>
    public bool IsWildcard { get; }

    /// <summary><see cref="Name"/> without a leading <c>*.</c> and without a trailing dot.</summary>
    public string BaseName { get; }

    /// <summary>True where <see cref="BaseName"/> is one label and no wildcard stands before it.</summary>
    public bool IsSingleLabel => !IsWildcard && BaseName is { Length: > 0 } name && name.IndexOf('.') < 0;

    /// <summary>The rightmost label of <see cref="BaseName"/>.</summary>
    public string TopLevel => BaseName.Substring(BaseName.LastIndexOf('.') + 1);

    /// <summary>True where all characters are ASCII, so that the LDH rules can be held against it.</summary>
    public bool IsAscii => Punycode.IsAscii(Name);

    /// <summary>True where the host is an IPv4 or IPv6 address.</summary>
    public bool IsIPAddress { get; }

    /// <summary>Splits a value into the host and what stands around it. Never fails: the host may be anything.</summary>
    public static HostName Parse(MappedText value)
    {
        var text = value.Text;
        var start = 0;
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var hasScheme = scheme > 0 && IsScheme(text, scheme);
        if (hasScheme)
            start = scheme + 3;
        var path = text.IndexOfAny(PathStarts, start);
        var hasPath = path >= 0;
        var end = hasPath ? path : text.Length;
        var at = hasScheme && end > start ? text.LastIndexOf('@', end - 1, end - start) : -1;
        if (at >= 0)
            start = at + 1;
        var hasPort = false;
        if (start < end && text[start] == '[' && text.IndexOf(']', start, end - start) is > 0 and var bracket)
        {
            hasPort = bracket + 1 < end && text[bracket + 1] == ':';
            start++;
            end = bracket;
        }
        else if (text.IndexOf(':', start, end - start) is >= 0 and var colon && IsPort(text, colon + 1, end))
        {
            hasPort = true;
            end = colon;
        }

        return new HostName(value.Slice(start, end - start), hasScheme, at >= 0, hasPort, hasPath);
    }

    /// <summary>True where the host is this domain or below it, label by label; U-labels count as their A-labels.</summary>
    /// <param name="domain">Lower case, in A-labels, without a leading dot.</param>
    public bool IsOn(string domain)
    {
        var name = IsAscii ? BaseName : string.Join(".", BaseName.Split('.').Select(label => Punycode.ToAscii(label) ?? label));
        return name.EndsWith(domain, StringComparison.Ordinal)
            && (name.Length == domain.Length || name[name.Length - domain.Length - 1] == '.');
    }

    private static string WithoutTrailingDot(string name) =>
        name.Length > 0 && name[name.Length - 1] == '.' ? name.Substring(0, name.Length - 1) : name;

    private static bool IsScheme(string text, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var lower = text[i] | 0x20;
            var isLetter = lower is >= 'a' and <= 'z';
            if (!isLetter && (i == 0 || text[i] is not ((>= '0' and <= '9') or '+' or '-' or '.')))
                return false;
        }

        return true;
    }

    private static bool IsPort(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return end > start;
    }
}
