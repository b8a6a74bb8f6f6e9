using System.Text;

namespace CertLint.Tool.Terminals;

/// <summary>Where the command writes to, and what may be written there.</summary>
internal sealed class Terminal : IDisposable
{
    private const int DefaultWidth = 100;
    private const int NarrowestWidth = 40;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Lazy<int> width = new(MeasureWidth);

    private Terminal(TextWriter output, TextWriter error, bool hasColour)
    {
        Output = output;
        Error = error;
        Style = new Style(hasColour);
    }

    /// <summary>What was asked for.</summary>
    public TextWriter Output { get; }

    /// <summary>What is said about doing it.</summary>
    public TextWriter Error { get; }

    /// <summary>How parts of <see cref="Output"/> may be set off.</summary>
    public Style Style { get; }

    /// <summary>Columns of a line of <see cref="Output"/>.</summary>
    public int Width => width.Value;

    /// <summary>The process's own: UTF-8 whatever the locale, which only ever loses letters.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = Encoding.UTF8;
        return new Terminal(
            new StreamWriter(new OutputStream(Console.OpenStandardOutput(), "standard output"), Utf8, 1 << 13),
            new StreamWriter(new OutputStream(Console.OpenStandardError(), name: null), Utf8, 1 << 10) { AutoFlush = true },
            HasColour());
    }

    /// <summary>True where people read <see cref="Output"/>, and no program does.</summary>
    public bool IsShown { get; } = !Console.IsOutputRedirected;

    /// <summary>Writes octets to <see cref="Output"/> as they are.</summary>
    public void Write(ReadOnlySpan<byte> octets)
    {
        Output.Flush();
        ((StreamWriter)Output).BaseStream.Write(octets);
    }

    /// <summary>Says why something was not done.</summary>
    public void Complain(string sentence)
    {
        Output.Flush();
        Error.WriteLine("certlint: " + ShownText.Of(sentence));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }

    // To ask for it makes .NET set up the terminal, which takes time and writes to it.
    private static int MeasureWidth() =>
        Console.IsOutputRedirected || Console.WindowWidth < NarrowestWidth ? DefaultWidth : Math.Min(Console.WindowWidth, DefaultWidth);

    // no-color.org: set to anything but nothing. The old console of Windows shows the sequences as text.
    private static bool HasColour() => !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && (!OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null);
}
