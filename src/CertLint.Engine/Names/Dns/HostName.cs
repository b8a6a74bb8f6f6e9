using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What a value that names a host is made of: the host itself, as RFC 1123 and RFC 6125 see it, and what people write
/// around it (scheme, user, port, path).
/// </summary>
public sealed class HostName
{
    private static readonly char[] PathStarts = ['/', '?', '#', '\\'];

    // Hardly any name is asked for them.
    private string[]? labels;
    private string? asciiName;

    private HostName(MappedText host, HostShape shape)
    {
        Host = host;
        Name = shape.IsPlain ? host.Text : LowerCase.Of(host.Text);
        LabelCount = shape.LabelCount;
        IsAscii = shape.IsAscii;
        IsPlain = shape.IsPlain;
        if (IsPlain)
        {
            BaseName = Name;
            IsIPAddress = LabelCount == 4 && IPAddressText.IsIPv4(Name);
            IsSingleLabel = LabelCount == 1;
            return;
        }

        IsWildcard = Name.StartsWith("*.", StringComparison.Ordinal);
        BaseName = WithoutTrailingDot(IsWildcard ? Name.Substring(2) : Name);
        IsIPAddress = IPAddressText.IsIPv4(Name) || IPAddressText.IsIPv6(Name);
        IsSingleLabel = !IsWildcard && BaseName.Length > 0 && BaseName.IndexOf('.') < 0;
    }

    /// <summary>The host as written, with its place.</summary>
    public MappedText Host { get; }

    /// <summary>The host in lower case.</summary>
    public string Name { get; }

    /// <summary>The labels of <see cref="Name"/>; the last is empty where it ends with a dot.</summary>
    public IReadOnlyList<string> Labels => labels ??= Name.Split('.');

    /// <summary>The number of <see cref="Labels"/>.</summary>
    public int LabelCount { get; }

    /// <summary><c>https://…</c>.</summary>
    public bool HasScheme { get; private init; }

    /// <summary><c>…user@host</c> behind a scheme.</summary>
    public bool HasUser { get; private init; }

    /// <summary><c>host:8443</c>.</summary>
    public bool HasPort { get; private init; }

    /// <summary><c>host/…</c>, <c>host?…</c>, <c>host#…</c>.</summary>
    public bool HasPath { get; private init; }

    /// <summary>True where the leftmost label is <c>*</c> and another follows (RFC 6125 6.4.3).</summary>
    public bool IsWildcard { get; }

    /// <summary><see cref="Name"/> without a leading <c>*.</c> and without a trailing dot.</summary>
    public string BaseName { get; }

    /// <summary><see cref="BaseName"/> with each label in its A-label; a label that has none stays as it is.</summary>
    public string AsciiName => IsAscii ? BaseName : asciiName ??= HostText.ToALabels(BaseName);

    /// <summary>True where <see cref="BaseName"/> is one label and no wildcard stands before it.</summary>
    public bool IsSingleLabel { get; }

    /// <summary>The rightmost label of <see cref="BaseName"/>.</summary>
    public string TopLevel => BaseName.Substring(BaseName.LastIndexOf('.') + 1);

    /// <summary>True where all characters are ASCII, so that the LDH rules can be held against it.</summary>
    public bool IsAscii { get; }

    /// <summary>True where the host is an IPv4 or IPv6 address.</summary>
    public bool IsIPAddress { get; }

    /// <summary>
    /// True where the host was written in small letters, digits, hyphens and dots, and each label is one that may stand in
    /// a certificate.
    /// </summary>
    internal bool IsPlain { get; }

    /// <summary>Splits a value into the host and what stands around it. Never fails: the host may be anything.</summary>
    public static HostName Parse(MappedText value)
    {
        var text = value.Text;
        var shape = HostShape.Of(text);
        return shape.IsPlain ? new HostName(value, shape) : Split(value, text);
    }

    /// <summary>True where the host is this domain or below it, label by label; U-labels count as their A-labels.</summary>
    /// <param name="domain">Lower case, in A-labels, without a leading dot.</param>
    public bool IsOn(string domain)
    {
        var name = AsciiName;
        return name.EndsWith(domain, StringComparison.Ordinal)
            && (name.Length == domain.Length || name[name.Length - domain.Length - 1] == '.');
    }

    private static HostName Split(MappedText value, string text)
    {
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

        var host = value.Slice(start, end - start);
        return new HostName(host, HostShape.Of(host.Text))
        {
            HasScheme = hasScheme, HasUser = at >= 0, HasPort = hasPort, HasPath = hasPath,
        };
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
