namespace CertLint.Readers.Text.CertreqInf;

/// <summary>What certreq makes, by the numbers of <c>RequestType</c>.</summary>
internal enum InfRequestType
{
    /// <summary>A PKCS #10 request.</summary>
    Pkcs10 = 1,

    /// <summary>A PKCS #7 renewal request.</summary>
    Pkcs7 = 2,

    /// <summary>A CMC request.</summary>
    Cmc = 3,

    /// <summary>A certificate without a CA.</summary>
    Certificate = 4,

    /// <summary>A SCEP request.</summary>
    Scep = 0xFD00,
}

/// <summary>Reads <c>RequestType</c>.</summary>
internal static class InfRequestTypes
{
    private static readonly Dictionary<string, int> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PKCS10"] = (int)InfRequestType.Pkcs10,
        ["PKCS7"] = (int)InfRequestType.Pkcs7,
        ["CMC"] = (int)InfRequestType.Cmc,
        ["Cert"] = (int)InfRequestType.Certificate,
        ["SCEP"] = (int)InfRequestType.Scep,
    };

    /// <summary>The type; null where it is not said or not known.</summary>
    public static InfRequestType? Of(InfSection section) =>
        section.Find("RequestType") is { } entry && InfNumber.Flags(entry.Value, Named) is { } type ? (InfRequestType)type : null;
}
