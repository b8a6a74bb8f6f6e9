using CertLint.Analyzers.Text;
using CertLint.Model;
using CertLint.Readers.Text.Commands;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Commands;

/// <summary>A method that starts a program with the arguments that it is called with.</summary>
/// <param name="Program">The parameter that takes the program's path; null where the method itself names it.</param>
/// <param name="ProgramText">The path that the method names, or the expression that it takes it from.</param>
/// <param name="Arguments">The parameter that takes the arguments, as one text or as a collection.</param>
internal sealed record Runner(IParameterSymbol? Program, string? ProgramText, IParameterSymbol Arguments)
{
    /// <summary>False where <see cref="ProgramText"/> is an expression.</summary>
    public bool IsProgramKnown { get; init; } = true;

    /// <summary>What the method writes before the arguments: <c>-c "</c>.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What the method writes behind them.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The method puts a backslash before each double quote: <c>Replace("\"", "\\\"")</c>.</summary>
    public bool EscapesQuotes { get; init; }

    /// <summary><c>Process.Start(fileName, arguments)</c>; null for an overload without arguments.</summary>
    public static Runner? OfStart(IMethodSymbol start) =>
        start.Parameters.FirstOrDefault(parameter => parameter.Name == "arguments") is { } arguments
            ? new Runner(start.Parameters[0], null, arguments)
            : null;

    /// <summary>What a call of the method starts; nothing where its arguments are not seen.</summary>
    public IReadOnlyList<StartedProgram> Starts(IInvocationOperation call)
    {
        if (ValueOf(call, Arguments) is not { } arguments)
            return [];
        var programs = Program is not null
            ? ValueOf(call, Program) is { } path ? ProgramWord.ReadAll(path) : []
            : [NamedProgram(NameOf(call))];
        return Arguments.Type.SpecialType == SpecialType.System_String
            ? [new StartedProgram(programs, [.. ExpressionText.ReadAll(arguments).Select(Line)], [])]
            : ArgumentValues.Read(arguments) is { } words ? [new StartedProgram(programs, [], ArgumentValues.Lists(words))] : [];
    }

    private ShellWord NamedProgram(SourceSpan place)
    {
        var text = new MappedTextBuilder();
        if (IsProgramKnown)
            text.Append(ProgramText!, place);
        else
            text.Append(new Hole(HoleKind.Expression, "{" + ProgramText + "}"), place);
        return new ShellWord(text.Build(place.Start), place, IsQuoted: true);
    }

    private MappedText Line(MappedText written)
    {
        if (Prefix.Length + Suffix.Length == 0 && !EscapesQuotes)
            return written;
        var line = new MappedTextBuilder().Append(Prefix, new SourceSpan(written.Span.Start, 0));
        if (EscapesQuotes)
            AppendEscaped(line, written);
        else
            line.Append(written);
        return line.Append(Suffix, new SourceSpan(written.Span.End, 0)).Build(written.Span.Start);
    }

    private static void AppendEscaped(MappedTextBuilder line, MappedText written)
    {
        var start = 0;
        for (var quote = written.Text.IndexOf('"'); quote >= 0; quote = written.Text.IndexOf('"', start))
        {
            line.Append(written.Slice(start, quote - start)).Append("\\", new SourceSpan(written.SpanOf(quote, 1).Start, 0)).Append(written.Slice(quote, 1));
            start = quote + 1;
        }

        line.Append(written.Slice(start, written.Length - start));
    }

    private static IOperation? ValueOf(IInvocationOperation call, IParameterSymbol parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Ordinal == parameter.Ordinal)
                return argument.Value;
        }

        return null;
    }

    private static SourceSpan NameOf(IInvocationOperation call) =>
        call.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax { Expression: var name }
            ? name.Span.ToSourceSpan()
            : call.Syntax.Span.ToSourceSpan();
}
