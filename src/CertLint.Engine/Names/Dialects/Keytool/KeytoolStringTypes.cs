using CertLint.Model;

namespace CertLint.Names;

/// <summary>The string types that Java encodes values as: IA5String for e-mail and DC, else PrintableString or UTF8String.</summary>
internal static class KeytoolStringTypes
{
    /// <summary>The value with its type; where that cannot hold a character, Java writes a question mark for it.</summary>
    public static KeytoolValue Choose(string oid, MappedText value, bool isPrintable, List<NameRemark> remarks)
    {
        if (!value.IsKnown)
            return new KeytoolValue(value);
        var isAscii = IsAscii(oid);
        var lost = isAscii ? IndexOfNonAscii(value.Text) : Surrogates.IndexOfUnpaired(value.Text);
        if (lost >= 0)
            remarks.Add(KeytoolRemarks.QuestionMark(AttributeType.FromOid(oid), value, lost));
        return new KeytoolValue(value, isAscii ? StringTag.IA5 : isPrintable ? StringTag.Printable : StringTag.Utf8);
    }

    /// <summary>True for the attributes whose values become IA5String, however their key was written.</summary>
    public static bool IsAscii(string oid) => oid == AttributeType.EmailAddress.Oid || oid == AttributeType.DomainComponent.Oid;

    /// <summary>The offset of the first character beyond ASCII, or -1.</summary>
    public static int IndexOfNonAscii(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007F')
                return i;
        }

        return -1;
    }
}
