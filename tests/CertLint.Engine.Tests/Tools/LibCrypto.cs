using System.Runtime.InteropServices;
using System.Text;

namespace CertLint.Tests.Tools;

/// <summary>
/// OpenSSL's library in this process: what the openssl command calls for each attribute, for volumes at which a process a
/// name costs too much.
/// </summary>
internal static class LibCrypto
{
    private const string Library = "libcrypto.so.3";
    private const int MbStringUtf8 = 0x1000;
    private const int MbStringAsc = 0x1001;

    /// <summary>Skips the test where there is no libcrypto of OpenSSL 3.0; later versions know more objects.</summary>
    public static void SkipWhereMissing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "libcrypto is loaded by its Linux name");
        Assert.SkipUnless(NativeLibrary.TryLoad(Library, out _), "no " + Library);
        Assert.SkipUnless((OPENSSL_version_major(), OPENSSL_version_minor()) == (3, 0), "libcrypto is not of OpenSSL 3.0");
    }

    /// <summary>The short and the long name of an object by its number, its OID in dotted decimal; null for no object.</summary>
    public static (string ShortName, string LongName, string? Oid)? ObjectAt(int number)
    {
        if (OBJ_nid2obj(number) is var found && found == IntPtr.Zero)
            return null;
        var text = new byte[256];
        var length = OBJ_obj2txt(text, text.Length, found, 1);
        return (
            Marshal.PtrToStringUTF8(OBJ_nid2sn(number))!,
            Marshal.PtrToStringUTF8(OBJ_nid2ln(number))!,
            length > 0 ? Encoding.ASCII.GetString(text, 0, length) : null);
    }

    /// <summary>The number of the object with this name or OID; 0 for none.</summary>
    public static int NumberOf(string key)
    {
        var number = OBJ_txt2nid(Encoding.UTF8.GetBytes(key + "\0"));
        ERR_clear_error();
        return number;
    }

    /// <summary>A name of one attribute as openssl makes it; null where it refuses.</summary>
    public static EncodedAttribute? Encode(int number, string value, bool isUtf8)
    {
        var octets = Encoding.UTF8.GetBytes(value);
        var name = X509_NAME_new();
        try
        {
            if (X509_NAME_add_entry_by_NID(name, number, isUtf8 ? MbStringUtf8 : MbStringAsc, octets, octets.Length, -1, 0) == 0)
                return null;
            var der = new byte[i2d_X509_NAME(name, IntPtr.Zero)];
            var pinned = GCHandle.Alloc(der, GCHandleType.Pinned);
            var end = pinned.AddrOfPinnedObject();
            Assert.Equal(der.Length, i2d_X509_NAME(name, ref end));
            pinned.Free();
            return Assert.Single(Assert.Single(EncodedAttribute.Decode(der)));
        }
        finally
        {
            X509_NAME_free(name);
            ERR_clear_error();
        }
    }

    [DllImport(Library)]
    private static extern uint OPENSSL_version_major();

    [DllImport(Library)]
    private static extern uint OPENSSL_version_minor();

    [DllImport(Library)]
    private static extern IntPtr OBJ_nid2obj(int number);

    [DllImport(Library)]
    private static extern IntPtr OBJ_nid2sn(int number);

    [DllImport(Library)]
    private static extern IntPtr OBJ_nid2ln(int number);

    [DllImport(Library)]
    private static extern int OBJ_obj2txt(byte[] buffer, int length, IntPtr found, int noName);

    [DllImport(Library)]
    private static extern int OBJ_txt2nid(byte[] text);

    [DllImport(Library)]
    private static extern IntPtr X509_NAME_new();

    [DllImport(Library)]
    private static extern void X509_NAME_free(IntPtr name);

    [DllImport(Library)]
    private static extern int X509_NAME_add_entry_by_NID(IntPtr name, int number, int type, byte[] bytes, int length, int location, int set);

    [DllImport(Library)]
    private static extern int i2d_X509_NAME(IntPtr name, IntPtr none);

    [DllImport(Library)]
    private static extern int i2d_X509_NAME(IntPtr name, ref IntPtr end);

    [DllImport(Library)]
    private static extern void ERR_clear_error();
}
