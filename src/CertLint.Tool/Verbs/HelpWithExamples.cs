using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CertLint.Tool.Verbs;

/// <summary>Help that ends with examples.</summary>
/// <param name="help">What the parser's library writes.</param>
/// <param name="examples">What stands below it.</param>
internal sealed class HelpWithExamples(HelpAction help, string examples) : SynchronousCommandLineAction
{
    private const int Width = 120;

    /// <summary>Gives a command help of its own.</summary>
    public static void Add(Command command, string examples)
    {
        var option = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (option is null)
            command.Options.Add(option = new HelpOption());
        option.Description = "Show this help.";
        var action = (HelpAction)option.Action!;
        action.MaxWidth = Width;
        option.Action = new HelpWithExamples(action, examples);
    }

    /// <summary>Who asks for help need not give the rest.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(examples);
        return result;
    }
}
