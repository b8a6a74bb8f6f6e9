using CertLint.Model;

namespace CertLint.Names;

/// <summary>The choices of RFC 5280 4.2.1.6 GeneralName that CertLint looks into; the values are the context tags.</summary>
public enum GeneralNameKind
{
    /// <summary>otherName and whatever has no value of its own here.</summary>
    Other = 0,

    /// <summary>rfc822Name.</summary>
    Email = 1,

    /// <summary>dNSName.</summary>
    Dns = 2,

    /// <summary>directoryName.</summary>
    DirectoryName = 4,

    /// <summary>uniformResourceIdentifier.</summary>
    Uri = 6,

    /// <summary>iPAddress, as text.</summary>
    IPAddress = 7,

    /// <summary>registeredID.</summary>
    RegisteredId = 8,
}

/// <summary>One entry of a subjectAltName.</summary>
/// <param name="Kind">Which choice it is.</param>
/// <param name="Value">Its value as text.</param>
public sealed record GeneralName(GeneralNameKind Kind, MappedText Value)
{
    /// <summary>
    /// True where the API itself turns U-labels into A-labels, as .NET's <c>SubjectAlternativeNameBuilder.AddDnsName</c> does.
    /// </summary>
    public bool IsConverted { get; init; }
}
