using System.Formats.Asn1;
using System.Globalization;
using System.Numerics;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>What basicConstraints say (RFC 5280 4.2.1.9).</summary>
/// <param name="IsAuthority">cA is TRUE.</param>
/// <param name="PathLength">pathLenConstraint, as far as it fits; null where there is none.</param>
internal readonly record struct BasicConstraints(bool IsAuthority, int? PathLength);

/// <summary>Reads basicConstraints.</summary>
internal static class BasicConstraintsReader
{
    private const string Malformed = "its basicConstraints are malformed";

    /// <summary>What can be read of them.</summary>
    /// <param name="value">The contents of extnValue.</param>
    /// <param name="path">The extension's ASN.1 field.</param>
    /// <param name="flaws">Where to tell what is wrong.</param>
    public static BasicConstraints Read(ReadOnlyMemory<byte> value, ExtensionPath path, FlawList flaws)
    {
        var isAuthority = false;
        int? length = null;
        try
        {
            var constraints = DerStructure.OpenWhole(value).Enter(Asn1Tag.Sequence, Malformed);
            if (constraints.IsAt(Asn1Tag.Boolean))
                isAuthority = BooleanReader.Read(constraints, path, ".extnValue.cA", flaws);
            if (constraints.IsAt(Asn1Tag.Integer))
                length = ReadLength(constraints, path, flaws);
            if (constraints.HasData)
                throw new MalformedContentException(Malformed);
        }
        catch (MalformedContentException)
        {
            flaws.Add(EncodingFlawKind.MalformedExtension, path + ".extnValue", value, ExtensionIds.BasicConstraints);
        }

        return new BasicConstraints(isAuthority, length);
    }

    private static int ReadLength(AsnReader constraints, ExtensionPath path, FlawList flaws)
    {
        var octets = constraints.Contents(Asn1Tag.Integer, Malformed);
        if (octets.IsEmpty)
            throw new MalformedContentException(Malformed);
        var bytes = octets.ToArray();
        Array.Reverse(bytes);
        var number = new BigInteger(bytes);
        if (number.Sign < 0)
            flaws.Add(EncodingFlawKind.PathLengthNegative, path + ".extnValue.pathLenConstraint", octets, number.ToString(CultureInfo.InvariantCulture));
        return number > int.MaxValue ? int.MaxValue : number < int.MinValue ? int.MinValue : (int)number;
    }
}
