using CertLint.Rules;
using CertLint.Tool.Verbs;
using CertLint.Writers;

namespace CertLint.Tool.Requesting;

/// <summary>Which options of <c>certlint new</c> go together, and what they can be.</summary>
internal static class NewOptionChecks
{
    private const string Keytool = "keytool";

    /// <summary>Refuses what the tool cannot be told.</summary>
    /// <exception cref="UsageException">There is such.</exception>
    public static void Check(NewOptions options, RequestWriter writer)
    {
        if (writer.Tool == Keytool)
        {
            CheckText("--alias", options.Alias);
            CheckText("--keystore", options.Keystore);
            if (options.Alias is { Length: > 0 } alias && alias[0] is '-' or '@')
                throw new UsageException($"keytool takes an alias that begins with '{options.Alias[0]}' for something else; write another '--alias'.");
        }
        else if (options.Alias is not null || options.Keystore is not null)
        {
            throw new UsageException("'--alias' and '--keystore' are for '--tool keytool'; leave them out.");
        }

        CheckText("--output", options.Output);
    }

    private static void CheckText(string option, string? value)
    {
        if (value is not null && PlanFault.OfValue(value) is { } fault)
            throw new UsageException($"'{option}' cannot be '{Display.Of(value)}', because {fault}.");
    }
}
