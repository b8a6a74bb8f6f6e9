using CertLint.Model;
using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Analyzers.Commands;

/// <summary>A program that C# starts, with each path and each text or list of arguments that it may have.</summary>
/// <param name="Programs">The paths.</param>
/// <param name="Lines">The texts of <c>Arguments</c>.</param>
/// <param name="Lists">The words of <c>ArgumentList</c>.</param>
internal sealed record StartedProgram(
    IReadOnlyList<ShellWord> Programs, IReadOnlyList<MappedText> Lines, IReadOnlyList<IReadOnlyList<ShellWord>> Lists)
{
    /// <summary>Paths and arguments of one start that are looked at; code that chooses has few.</summary>
    public const int Alternatives = 8;

    /// <summary>The commands, those within what a shell is given included.</summary>
    public IEnumerable<ShellCommand> Commands()
    {
        foreach (var program in Programs.Take(Alternatives))
        {
            foreach (var line in Lines.Take(Alternatives))
            {
                foreach (var command in ProcessReader.Read(program, line).Commands)
                    yield return command;
            }

            foreach (var list in Lists.Take(Alternatives))
            {
                foreach (var command in ProcessReader.Read(program, list).Commands)
                    yield return command;
            }
        }
    }
}
