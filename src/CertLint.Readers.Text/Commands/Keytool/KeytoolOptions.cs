using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>One option of a keytool command.</summary>
/// <param name="Name">In lower case, without its hyphen and modifier.</param>
/// <param name="Modifier">What stands behind a colon: <c>env</c>, <c>file</c>; null where there is none.</param>
/// <param name="Value">Its value; null where it has none.</param>
/// <param name="Place">The word in which its value stands.</param>
internal readonly record struct KeytoolOption(string Name, string? Modifier, MappedText? Value, SourceSpan Place);

/// <summary>The options of a keytool command (parseArgs of sun.security.tools.keytool.Main, Java 17), in any case.</summary>
internal sealed class KeytoolOptions
{
    private static readonly HashSet<string> Commands = new(StringComparer.OrdinalIgnoreCase)
    {
        "certreq", "changealias", "delete", "export", "exportcert", "genkey", "genkeypair", "genseckey", "gencert", "import", "importcert",
        "importpass", "importkeystore", "keypasswd", "list", "printcert", "printcertreq", "printcrl", "storepasswd", "selfcert", "gencrl",
        "identitydb", "keyclone", "showinfo", "version",
    };

    private static readonly HashSet<string> WithValue = new(StringComparer.OrdinalIgnoreCase)
    {
        "addprovider", "alias", "conf", "deststorepass", "deststoretype", "destalias", "destkeypass", "destkeystore", "destprovidername", "dname",
        "ext", "file", "groupname", "id", "infile", "jarfile", "keyalg", "keypass", "keysize", "keystore", "new", "outfile", "providerarg",
        "providerclass", "providername", "providerpath", "sigalg", "signer", "signerkeypass", "srcalias", "srckeypass", "srckeystore",
        "srcprovidername", "srcstorepass", "srcstoretype", "sslserver", "startdate", "storepass", "storetype", "validity",
    };

    private readonly List<KeytoolOption> options = [];

    /// <summary>The command in lower case; null where there is none, or a variable holds it.</summary>
    public string? Command { get; private set; }

    /// <summary>The word that names the command.</summary>
    public ShellWord? CommandWord { get; private set; }

    /// <summary>True where a variable stands in place of options, so that any others may be there.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The options in written order.</summary>
    public IReadOnlyList<KeytoolOption> All => options;

    /// <summary>Reads the words behind the program.</summary>
    public static KeytoolOptions Of(IEnumerable<ShellWord> words, bool isCut)
    {
        var read = new KeytoolOptions { IsOpen = isCut };
        KeytoolOption? pending = null;
        foreach (var word in words)
        {
            if (pending is { } option)
            {
                read.options.Add(option with { Value = word.Text, Place = word.Place });
                pending = null;
            }
            else
            {
                pending = read.Take(word);
            }
        }

        return read;
    }

    /// <summary>True where an option of this name is there.</summary>
    public bool Has(string name) => options.Any(option => option.Name == name);

    /// <summary>The value of the last option of this name; null where there is none.</summary>
    public MappedText? ValueOf(string name) => ValuesOf(name).LastOrDefault();

    /// <summary>The value of the last option of these names; null where there is none.</summary>
    public MappedText? ValueOf(string[] names) => options.LastOrDefault(option => names.Contains(option.Name) && option.Value is not null).Value;

    /// <summary>The values of all options of this name.</summary>
    public IEnumerable<MappedText> ValuesOf(string name) =>
        options.Where(option => option.Name == name).Select(option => option.Value).OfType<MappedText>();

    /// <summary>The word in which the value of the last option of this name stands.</summary>
    public SourceSpan PlaceOf(string name) => options.Last(option => option.Name == name && option.Value is not null).Place;

    /// <summary>Takes a word; an option that it leaves without its value.</summary>
    private KeytoolOption? Take(ShellWord word)
    {
        var text = word.Text;
        // Behind @ stands the name of a file with more arguments.
        if (!text.IsKnown || text.Length < 2 || text.Text[0] != '-')
        {
            IsOpen |= !text.IsKnown || (text.Length > 1 && text.Text[0] == '@');
            return null;
        }

        var colon = text.Text.IndexOf(':');
        var name = text.Text.Substring(1, (colon < 0 ? text.Length : colon) - 1).ToLowerInvariant();
        if (Commands.Contains(name))
        {
            Command = name;
            CommandWord = word;
            return null;
        }

        var option = new KeytoolOption(name, colon < 0 ? null : text.Text.Substring(colon + 1), null, word.Place);
        if (WithValue.Contains(name))
            return option;
        options.Add(option);
        return null;
    }
}
