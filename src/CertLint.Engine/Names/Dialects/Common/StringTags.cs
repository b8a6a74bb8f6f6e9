namespace CertLint.Names;

/// <summary>Universal tags (X.680) of the types in which values of names are encoded.</summary>
internal static class StringTags
{
    public const int Utf8String = 12;
    public const int NumericString = 18;
    public const int PrintableString = 19;
    public const int TeletexString = 20;
    public const int IA5String = 22;
    public const int GeneralizedTime = 24;
    public const int VisibleString = 26;
    public const int UniversalString = 28;
    public const int BmpString = 30;
}
