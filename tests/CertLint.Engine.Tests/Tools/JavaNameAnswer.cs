using System.Runtime.InteropServices;

namespace CertLint.Tests.Tools;

/// <summary>What a parser of Java made of a name: an encoding, RDNs, or an error.</summary>
/// <param name="Encoding">The DER encoding, from all parsers but that of LDAP.</param>
/// <param name="Rdns">From the parser of LDAP, in written order; in an RDN, attributes come in any order, equal ones once.</param>
/// <param name="ErrorClass">The exception's class, where the parser rejects the text.</param>
/// <param name="Message">The exception's message.</param>
internal sealed record JavaNameAnswer(
    byte[]? Encoding = null, IReadOnlyList<IReadOnlyList<JavaAttribute>>? Rdns = null, string? ErrorClass = null, string? Message = null)
{
    /// <summary>True where the parser takes the text.</summary>
    public bool IsAccepted => ErrorClass is null;

    /// <summary>The answer that a line of <c>NameOracle.java</c> holds.</summary>
    public static JavaNameAnswer Parse(string line) => line.Split(' ') switch
    {
        ["der", var octets] => new JavaNameAnswer(Encoding: Convert.FromBase64String(octets)),
        ["rdns", ""] => new JavaNameAnswer(Rdns: []),
        ["rdns", var rdns] => new JavaNameAnswer(Rdns: [.. rdns.Split(',').Select(ParseRdn)]),
        // A harness that fails would agree with a parser that rejects everything.
        ["error", var type, _] when type.EndsWith("Error", StringComparison.Ordinal) || type.EndsWith("UnsupportedOperationException", StringComparison.Ordinal) =>
            throw new InvalidOperationException("NameOracle.java failed with " + line),
        ["error", var type, var message] => new JavaNameAnswer(ErrorClass: type, Message: Text(message)),
        _ => throw new InvalidOperationException("NameOracle.java said: " + line),
    };

    private static IReadOnlyList<JavaAttribute> ParseRdn(string rdn) => [.. rdn.Split('&').Select(ParseAttribute)];

    private static JavaAttribute ParseAttribute(string attribute) => attribute.Split(':') switch
    {
        [var type, "s", var text] => new JavaAttribute(Text(type), Text(text), null),
        [var type, "o", var octets] => new JavaAttribute(Text(type), null, Convert.FromBase64String(octets)),
        _ => throw new InvalidOperationException("NameOracle.java said: " + attribute),
    };

    private static string Text(string base64) => new(MemoryMarshal.Cast<byte, char>(Convert.FromBase64String(base64)));
}

/// <summary>One attribute as Java's LDAP parser reads it.</summary>
/// <param name="Type">The key or OID as written.</param>
/// <param name="Text">The value, unless it was written as <c>#</c> and octets.</param>
/// <param name="Octets">The octets of a value that was written as <c>#</c> and octets.</param>
internal sealed record JavaAttribute(string Type, string? Text, byte[]? Octets);
