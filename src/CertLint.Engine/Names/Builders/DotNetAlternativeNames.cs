using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What .NET's <c>SubjectAlternativeNameBuilder</c> refuses, measured. Of names beyond ASCII, whose rules the platform brings
/// along, and of what it may or may not take, nothing is said.
/// </summary>
public static class DotNetAlternativeNames
{
    /// <summary>Without the dot at the end; ICU takes one less, .NET itself does not.</summary>
    private const int MaximumDnsNameLength = 254;

    private const int MaximumLabelLength = 63;

    /// <summary>Why the builder's method for this kind of name, or what makes its argument, throws; null where it does not.</summary>
    /// <param name="kind">For <see cref="GeneralNameKind.Other"/> a user principal name, for an IP address what <c>IPAddress.Parse</c> is given.</param>
    /// <param name="value">The text as the call has it.</param>
    public static NameSyntaxError? Check(GeneralNameKind kind, MappedText value)
    {
        if (value.Length == 0)
            return new NameSyntaxError(value.Span, "the value is empty", "give it a value, or leave the call out");
        var reason = kind switch
        {
            GeneralNameKind.Dns => value.IsKnown ? WhyNoDnsName(value.Text) : null,
            GeneralNameKind.Email => KnownCharacters.IndexOfOther(value, IsAscii) is var index and >= 0
                ? "a mail address in the SAN cannot hold " + NameErrorText.ShowCharacter(value.Text, index)
                : null,
            GeneralNameKind.Uri => value.IsKnown && HasHostBeyondAscii(value.Text) ? "its host is not in A-labels" : null,
            GeneralNameKind.IPAddress => value.IsKnown && IsNoAddress(value.Text) ? "it is no IP address" : null,
            _ => value.IsKnown && Surrogates.IndexOfUnpaired(value.Text) is var half and >= 0
                ? "it holds " + NameErrorText.ShowCharacter(value.Text, half) + ", which is half a character"
                : null,
        };
        return reason is null ? null : new NameSyntaxError(value.Span, reason, AdviceFor(kind));
    }

    private static string AdviceFor(GeneralNameKind kind) => kind switch
    {
        GeneralNameKind.Dns => "use a host name on your own domain",
        GeneralNameKind.Email => "write the address in ASCII",
        GeneralNameKind.Uri => "write the host in the 'xn--' form",
        GeneralNameKind.IPAddress => "write it as '192.0.2.7' or '2001:db8::7', or call AddDnsName for a host name",
        _ => "remove it",
    };

    // Without ICU, in the invariant mode of globalization, .NET refuses no more than this: no hyphen at an end.
    private static string? WhyNoDnsName(string text)
    {
        if (!text.All(IsAscii) || text.IndexOf("xn--", StringComparison.OrdinalIgnoreCase) >= 0)
            return null;
        var name = text[text.Length - 1] == '.' ? text.Substring(0, text.Length - 1) : text;
        if (name.Length > MaximumDnsNameLength)
            return $"it is longer than {MaximumDnsNameLength} characters";
        foreach (var label in name.Split('.'))
        {
            if (label.Length == 0)
                return "it has an empty label";
            if (label.Length > MaximumLabelLength)
                return $"it has a label of more than {MaximumLabelLength} characters";
        }

        return text.Any(character => character < ' ') ? "it holds a control character" : null;
    }

    /// <summary>.NET turns the rest of a URI into ASCII, but not the host.</summary>
    private static bool HasHostBeyondAscii(string uri)
    {
        var start = uri.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
            return false;
        start += 3;
        var end = uri.IndexOfAny(['/', '?', '#', '\\'], start);
        var authority = end < 0 ? uri.Substring(start) : uri.Substring(start, end - start);
        return !authority.Substring(authority.LastIndexOf('@') + 1).All(IsAscii);
    }

    /// <summary>True where <c>IPAddress.Parse</c>, which takes <c>1.2</c> and <c>0x7f.1</c> too, certainly throws.</summary>
    private static bool IsNoAddress(string text)
    {
        if (text.IndexOf(':') >= 0)
        {
            var scope = text.IndexOf('%');
            var address = scope < 0 ? text : text.Substring(0, scope);
            return address.Any(character => !IsHexadecimal(character) && character is not (':' or '.' or '[' or ']' or '/'));
        }

        var parts = text.Split('.');
        return parts.Length > 4 || parts.Any(part => !IsNumber(part));
    }

    private static bool IsNumber(string part) => part.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        ? part.Length > 2 && part.Skip(2).All(IsHexadecimal)
        : part.Length > 0 && part.All(character => character is >= '0' and <= '9');

    private static bool IsHexadecimal(char character) =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsAscii(char character) => character < 0x80;
}
