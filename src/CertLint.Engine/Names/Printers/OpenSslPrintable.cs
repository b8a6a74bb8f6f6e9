namespace CertLint.Names;

/// <summary>What openssl can be told to put into a name.</summary>
internal static class OpenSslPrintable
{
    /// <summary>True for a known value that openssl encodes as it is.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="isUtf8">openssl is told that the text is UTF-8.</param>
    public static bool IsValue(NameAttribute attribute, bool isUtf8)
    {
        var value = attribute.Value;
        return value.IsKnown
            && value.Length > 0
            && value.Text.IndexOf('\0') < 0
            && Surrogates.IndexOfUnpaired(value.Text) < 0
            && (isUtf8 || value.Text.All(character => character <= '\u007F'))
            && OpenSslValueEncoding.Encode(attribute.Type.Oid, value, isUtf8).Error is null;
    }
}
