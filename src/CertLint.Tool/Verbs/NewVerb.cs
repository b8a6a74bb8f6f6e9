using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CertLint.Tool.Requesting;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Verbs;

/// <summary><c>certlint new</c>.</summary>
internal static class NewVerb
{
    private const string Examples = """
        Examples:
          certlint new                                       asks for everything
          certlint new --for client --tool openssl-cnf --common-name mtls.contoso.com --organization "Contoso, Ltd." \
              --locality "San Diego" --state California --country US --output mtls.cnf

        Exit codes:
          0  the request is written
          1  rules refuse a field, so nothing is written
          2  something is missing, or could not be done

        Fields are judged as 'certlint check' judges what is written, with the settings of .editorconfig. The request goes to standard
        output or a file, what to do with it to standard error. Passwords are never asked for, nor written.
        """;

    public static Command Create(Terminal terminal)
    {
        var usage = WordOption.Of("--for", "USE", "What the certificate is for", UsageChoices.Words);
        var tool = WordOption.Of("--tool", "TOOL", "What makes the request", NewWords.Tools);
        var fields = RequestField.All.Select(field => (field, option: Field(field))).ToArray();
        var hosts = new Option<string[]>(RequestField.DnsNames.Option) { HelpName = RequestField.DnsNames.HelpName, Description = RequestField.DnsNames.Description };
        var bits = WordOption.Of("--key-size", "BITS", "Size of the RSA key", NewWords.KeySizes, NewWords.KeySizes[0]);
        var alias = new Option<string>("--alias") { HelpName = "NAME", Description = "keytool: the key's alias; else the first label of the common name." };
        var keystore = new Option<string>("--keystore") { HelpName = "FILE", Description = "keytool: the keystore; else one by the common name." };
        var output = OutputOption.Create("Write into a file that is not there yet; '-' for standard output.");
        var force = new Option<bool>("--force") { Description = "Write over the file." };
        var command = new Command("new", "Write the request for a certificate: a config, a script, a manifest or C#.") { usage, tool };
        foreach (var (_, option) in fields)
            command.Options.Add(option);
        foreach (var option in new Option[] { hosts, bits, alias, keystore, output, force })
            command.Options.Add(option);
        command.SetAction((parsed, cancellation) =>
        {
            var options = new NewOptions
            {
                For = parsed.GetValue(usage),
                Tool = parsed.GetValue(tool),
                Fields = fields.Where(pair => IsGiven(parsed, pair.option)).ToDictionary(pair => pair.field, pair => parsed.GetValue(pair.option) ?? ""),
                DnsNames = IsGiven(parsed, hosts) ? parsed.GetValue(hosts) : null,
                KeyBits = int.Parse(parsed.GetValue(bits)!, CultureInfo.InvariantCulture),
                Alias = parsed.GetValue(alias),
                Keystore = parsed.GetValue(keystore),
                Output = OutputOption.FileOf(parsed, output),
                Overwrites = parsed.GetValue(force),
            };
            return Task.Run(() => new NewRun(options, CurrentFolder.Path, terminal).ExecuteAsync(cancellation), cancellation);
        });
        HelpWithExamples.Add(command, Examples);
        return command;
    }

    private static Option<string> Field(RequestField field) => new(field.Option) { HelpName = field.HelpName, Description = field.Description };

    private static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is OptionResult { Implicit: false };
}
