using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CertLint.Tool.Verbs;

/// <summary>Help that ends with examples.</summary>
/// <param name="help">What the parser's library writes.</param>
/// <param name="examples">What stands below it.</param>
internal sealed class HelpWithExamples(HelpAction help, string examples) : SynchronousCommandLineAction
{
    /// <summary>Gives a command help of its own.</summary>
    public static void Add(Command command, string examples)
    {
        var option = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (option is null)
            command.Options.Add(option = new HelpOption());
        option.Description = "Show this help.";
        option.Action = new HelpWithExamples((HelpAction)option.Action!, examples);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(examples);
        return result;
    }
}
