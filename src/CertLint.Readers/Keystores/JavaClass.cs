namespace CertLint.Readers.Keystores;

/// <summary>A class descriptor of a Java object stream: how its objects' data are laid out.</summary>
/// <param name="name">The class's name; of an array's class its first characters tell the elements' type.</param>
internal sealed class JavaClass(string name)
{
    /// <summary>SC_WRITE_METHOD: the class writes more behind its fields.</summary>
    public const int HasWriteMethod = 1;

    /// <summary>SC_SERIALIZABLE: the fields stand there.</summary>
    public const int IsSerializable = 2;

    /// <summary>SC_EXTERNALIZABLE: the class writes all by itself.</summary>
    public const int IsExternalizable = 4;

    /// <summary>SC_BLOCK_DATA: what an externalizable class writes stands in blocks.</summary>
    public const int HasBlockData = 8;

    /// <summary>The flags above.</summary>
    public int Flags { get; set; }

    /// <summary>The type codes of the fields, in the order in which their values stand.</summary>
    public List<char> Fields { get; } = [];

    /// <summary>The class above; null for none.</summary>
    public JavaClass? Super { get; set; }

    /// <summary>The type code of the elements of this array's class; null where it is no array's.</summary>
    public char? ElementType => name.Length > 1 && name[0] == '[' ? name[1] : null;
}
