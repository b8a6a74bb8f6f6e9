using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>One option of a keytool command.</summary>
/// <param name="Name">In lower case, without its hyphen and modifier.</param>
/// <param name="Modifier">What stands behind a colon: <c>env</c>, <c>file</c>; null where there is none.</param>
/// <param name="Value">Its value; null where it has none.</param>
/// <param name="Place">The word in which its value stands.</param>
internal sealed record KeytoolOption(string Name, string? Modifier, MappedText? Value, SourceSpan Place) : ToolOption(Name, Value, Place);

/// <summary>The options of a keytool command (parseArgs of sun.security.tools.keytool.Main, Java 17), in any case.</summary>
internal sealed class KeytoolOptions : ToolOptions<KeytoolOption>
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

    private KeytoolOptions()
    {
    }

    /// <summary>The command in lower case; null where there is none, or a variable holds it.</summary>
    public string? Command { get; private set; }

    /// <summary>The word that names the command.</summary>
    public ShellWord? CommandWord { get; private set; }

    /// <summary>Reads the words behind the program.</summary>
    public static KeytoolOptions Of(IEnumerable<ShellWord> words, bool isCut)
    {
        var options = new KeytoolOptions { IsOpen = isCut };
        options.Read(words);
        return options;
    }

    /// <summary>The value of the last option of these names; null where there is none.</summary>
    public MappedText? ValueOf(string[] names) =>
        All.LastOrDefault(option => names.Contains(option.Name) && option.Value is not null)?.Value;

    /// <inheritdoc/>
    protected override KeytoolOption? OptionOf(ShellWord word, out bool isWithoutValue)
    {
        isWithoutValue = false;
        var text = word.Text;
        // Behind @ stands the name of a file with more arguments.
        if (!text.IsKnown || text.Length < 2 || text.Text[0] != '-')
        {
            AddOperand(word);
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

        isWithoutValue = WithValue.Contains(name);
        return new KeytoolOption(name, colon < 0 ? null : text.Text.Substring(colon + 1), null, word.Place);
    }
}
