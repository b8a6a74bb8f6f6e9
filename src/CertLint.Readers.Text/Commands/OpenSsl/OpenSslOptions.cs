using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>One option of an openssl command.</summary>
/// <param name="Name">Without its hyphen.</param>
/// <param name="Value">Its value; null where it has none.</param>
/// <param name="Word">The word in which its name stands.</param>
/// <param name="Place">The word in which its value stands.</param>
internal sealed record OpenSslOption(string Name, MappedText? Value, ShellWord Word, SourceSpan Place) : ToolOption(Name, Value, Place);

/// <summary>
/// The options of an openssl command (opt_next of OpenSSL 3.0's apps): one or two hyphens, a value in the next word or behind
/// an equal sign. Names are exact.
/// </summary>
internal sealed class OpenSslOptions : ToolOptions<OpenSslOption>
{
    /// <summary>Those of the subcommands that are read, as far as they take a value.</summary>
    private static readonly HashSet<string> WithValue = new(StringComparer.Ordinal)
    {
        "addext", "addreject", "addtrust", "algorithm", "CA", "CAfile", "CAform", "CAkey", "CAkeyform", "CApath", "CAserial",
        "CAstore", "CSP", "caname", "cert", "certfile", "certform", "certopt", "certpbe", "checkemail", "checkend", "checkhost", "checkip",
        "config", "connect", "conv_form", "copy_extensions", "crl_CA_compromise", "crl_compromise", "crl_hold", "crl_lastupdate",
        "crl_nextupdate", "crl_reason", "crldays", "crlexts", "crlhours", "crlsec", "dateopt", "days", "enddate", "engine", "ext",
        "extensions", "extfile", "force_pubkey", "in", "infiles", "inform", "inkey", "iter", "key", "keyfile", "keyform", "keygen_engine",
        "keyopt", "keyout", "keypbe", "macalg", "md", "name", "nameopt", "newkey", "not_after", "not_before", "out", "outdir", "outform",
        "param_enc", "paramfile", "pass", "passcerts", "passin", "passout", "password", "pkeyopt", "policy", "primes", "propquery",
        "provider", "provider-path", "rand", "reqexts", "reqopt", "revoke", "section", "secret", "set_serial", "set_subject", "setalias",
        "sign", "signature", "signer", "signkey", "sigopt", "spkac", "ss_cert", "startdate", "status", "subj", "untrusted", "valid", "vfyopt",
        "writerand",
    };

    private OpenSslOptions()
    {
    }

    /// <summary>The words that are no option and no option's value.</summary>
    public List<MappedText> Operands { get; } = [];

    /// <summary>Reads the words behind the subcommand.</summary>
    public static OpenSslOptions Of(IEnumerable<ShellWord> words, bool isCut)
    {
        var options = new OpenSslOptions { IsOpen = isCut };
        options.Read(words);
        return options;
    }

    /// <inheritdoc/>
    protected override OpenSslOption? OptionOf(ShellWord word, out bool isWithoutValue)
    {
        isWithoutValue = false;
        var text = word.Text;
        if (text.Length < 2 || text.Text[0] != '-')
        {
            AddOperand(word);
            Operands.Add(text);
            IsOpen |= text.StartsWithHole();
            return null;
        }

        var start = text.Text[1] == '-' ? 2 : 1;
        var equal = text.Text.IndexOf('=');
        var name = text.Slice(start, (equal < 0 ? text.Length : Math.Max(equal, start)) - start);
        if (!name.IsKnown)
        {
            IsOpen = true;
            return null;
        }

        var takesValue = WithValue.Contains(name.Text);
        isWithoutValue = takesValue && equal < start;
        return new OpenSslOption(name.Text, takesValue && equal >= start ? text.From(equal + 1) : null, word, word.Place);
    }
}
