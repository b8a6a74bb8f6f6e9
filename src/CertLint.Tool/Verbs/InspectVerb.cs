using System.CommandLine;
using CertLint.Tool.Checking;
using CertLint.Tool.Inspecting;
using CertLint.Tool.Inspecting.Names;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Verbs;

/// <summary><c>certlint inspect</c>.</summary>
internal static class InspectVerb
{
    private const string Examples = """
        Examples:
          certlint inspect certs/server.pem                  subjects, SAN, key, dates, and whose certificate it is
          certlint inspect certs/client.jks --format json    the same for programs
          openssl req -in a.csr | certlint inspect --stdin --as pem
          certlint inspect --dialect dotnet --name "CN=mtls.contoso.com, O=Contoso, C=US"
          certlint inspect --dialect openssl-subj --name "/C=US/O=Contoso/CN=mtls.contoso.com"

        Exit codes:
          0  it was read
          1  something of it could not be read, or the name is refused
          2  the command line is wrong, or something could not be done

        Passwords of keystores stand in a variable that certlint.keystore_password_variable names in .editorconfig.
        """;

    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string?>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "The file to read." };
        var name = new Option<string>("--name") { HelpName = "TEXT", Description = "A name as text, in place of a file." };
        var dialect = WordOption.Of("--dialect", "DIALECT", "Whose syntax the name is in", DialectNames.All);
        var format = WordOption.Of("--format", "FORMAT", "How to tell", InspectOptions.Formats, InspectOptions.Text);
        var stdin = new Option<bool>("--stdin") { Description = "Read standard input." };
        var kind = WordOption.Of("--as", "KIND", "What standard input is", StandardInput.Kinds);
        var command = new Command("inspect", "Tell what is read of a file, or what becomes of a name.") { path, name, dialect, format, stdin, kind };
        command.SetAction((parsed, cancellation) =>
        {
            var options = new InspectOptions
            {
                Path = parsed.GetValue(path),
                Name = parsed.GetValue(name),
                Dialect = parsed.GetValue(dialect),
                IsJson = parsed.GetValue(format) == InspectOptions.Json,
                ReadsStandardInput = parsed.GetValue(stdin),
                StandardInputKind = parsed.GetValue(kind),
            };
            UsageErrors.RejectUnknownOptions(options.Path is { } file ? [file] : [], command);
            // Of its own thread, so that Ctrl-C need not wait for a look at the file system to end.
            return Task.Run(() => new InspectRun(options, CurrentFolder.Path, terminal).Execute(cancellation), cancellation);
        });
        HelpWithExamples.Add(command, Examples);
        return command;
    }
}
