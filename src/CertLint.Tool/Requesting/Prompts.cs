using CertLint.Tool.Terminals;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CertLint.Tool.Requesting;

/// <summary>Questions to somebody at a terminal, on standard error, so that standard output can go into a file.</summary>
internal sealed class Prompts
{
    private readonly QuestionConsole console;

    public Prompts()
    {
        // Makes .NET read the terminal key by key from now on, so that a key that comes before the first question counts, too.
        _ = Console.KeyAvailable;
        console = new QuestionConsole(AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.Yes,
        }));
    }

    /// <summary>True where somebody can be asked.</summary>
    public static bool ArePossible => !Console.IsInputRedirected && !Console.IsErrorRedirected;

    /// <summary>One of some words.</summary>
    /// <exception cref="EndOfStreamException">There will be no answer.</exception>
    public async Task<string> ChooseAsync(string question, IReadOnlyList<(string Word, string Description)> choices, CancellationToken cancellation)
    {
        var words = choices.Select(choice => choice.Word);
        if (!console.Profile.Capabilities.Ansi)
            return await new TextPrompt<string>(Markup.Escape(question)).AddChoices(words).ShowAsync(console, cancellation);
        var width = choices.Max(choice => choice.Word.Length);
        var prompt = new SelectionPrompt<string> { Converter = word => Markup.Escape(word.PadRight(width) + "  " + choices.First(choice => choice.Word == word).Description) };
        var word = await prompt.Title(Markup.Escape(question)).AddChoices(words).ShowAsync(console, cancellation);
        // What was chosen from is gone from the screen.
        console.MarkupLine(Markup.Escape(question + " " + word));
        return word;
    }

    /// <summary>A text without white space at its ends; the proposal, or nothing, where only Return is pressed.</summary>
    /// <exception cref="EndOfStreamException">There will be no answer.</exception>
    public async Task<string> AskAsync(string question, string? proposal, CancellationToken cancellation)
    {
        var text = question + (proposal is null ? ":" : $" [{ShownText.Of(proposal)}]:");
        var answer = (await new TextPrompt<string>(Markup.Escape(text)).AllowEmpty().ShowAsync(console, cancellation)).Trim();
        return answer.Length == 0 ? proposal ?? "" : answer;
    }

    /// <summary>Leaves a question that has no answer: what follows begins a line, and the cursor, which a choice hides, is seen again.</summary>
    public void Leave()
    {
        console.Cursor.Show(true);
        console.WriteLine();
    }

    /// <summary>A console at which Ctrl-D ends the questions, as it ends what is typed to other programs.</summary>
    private sealed class QuestionConsole(IAnsiConsole console) : IAnsiConsole, IAnsiConsoleInput
    {
        private const char EndOfTransmission = '\u0004';

        public Profile Profile => console.Profile;

        public IAnsiConsoleCursor Cursor => console.Cursor;

        public IAnsiConsoleInput Input => this;

        public IExclusivityMode ExclusivityMode => console.ExclusivityMode;

        public RenderPipeline Pipeline => console.Pipeline;

        public void Clear(bool home) => console.Clear(home);

        public void Write(IRenderable renderable) => console.Write(renderable);

        public void WriteAnsi(Action<AnsiWriter> action) => console.WriteAnsi(action);

        public bool IsKeyAvailable() => console.Input.IsKeyAvailable();

        public ConsoleKeyInfo? ReadKey(bool intercept) => Checked(console.Input.ReadKey(intercept));

        public async Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) =>
            Checked(await console.Input.ReadKeyAsync(intercept, cancellationToken));

        private static ConsoleKeyInfo? Checked(ConsoleKeyInfo? key) => key is { KeyChar: EndOfTransmission }
            or { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control }
            ? throw new EndOfStreamException()
            : key;
    }
}
