using System.Globalization;

namespace CertLint.Readers.X509;

/// <summary>The ASN.1 field of one extension; its text is made only where there is something to tell.</summary>
/// <param name="List">The field of the list.</param>
/// <param name="Index">Its number in it, from 0.</param>
internal readonly record struct ExtensionPath(string List, int Index)
{
    /// <summary>E.g. <c>tbsCertificate.extensions[2]</c>.</summary>
    public override string ToString() => $"{List}[{Index.ToString(CultureInfo.InvariantCulture)}]";
}
