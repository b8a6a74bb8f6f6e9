using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>
/// Reads the commands of a Dockerfile or Containerfile (Dockerfile reference): <c>RUN</c>, <c>CMD</c>, <c>ENTRYPOINT</c> and
/// <c>HEALTHCHECK</c> in shell and exec form, and here-documents. What <c>RUN</c> runs sees the values of <c>ENV</c> and <c>ARG</c>;
/// what runs later has the environment of whoever starts it.
/// </summary>
public static class DockerfileReader
{
    private static readonly string[] Instructions =
    [
        "FROM", "RUN", "CMD", "LABEL", "EXPOSE", "ENV", "ADD", "COPY", "ENTRYPOINT", "VOLUME", "USER", "WORKDIR", "ARG", "ONBUILD",
        "STOPSIGNAL", "HEALTHCHECK", "SHELL", "MAINTAINER",
    ];

    /// <summary>The commands, and the texts of here-documents.</summary>
    /// <param name="file">The file; a hole in it is an unknown part.</param>
    public static ShellScript Read(MappedText file)
    {
        if (file.Length > HostLimits.FileLength)
            return ShellScript.Empty with { StoppedAt = file.SpanOf(0, 0) };
        var scripts = new HostScripts();
        var lines = new DockerfileLines(new ShellText(file));
        var variables = new DockerfileVariables(lines.Escape);
        var shell = ShellKind.Posix;
        while (lines.Next() is { } instruction)
        {
            switch (instruction.Name)
            {
                case "FROM":
                    shell = IsWindows(instruction.Arguments.Text) ? ShellKind.Cmd : ShellKind.Posix;
                    variables.StartStage(instruction.Arguments);
                    break;
                case "ENV" or "ARG" when HostTemplates.StandsIn(instruction.Arguments.Text):
                    variables.SpoilAll();
                    break;
                case "ENV" or "ARG" when instruction.IsDeferred:
                    variables.Defer();
                    break;
                case "ENV":
                    variables.SetEnvironment(instruction.Arguments);
                    break;
                case "ARG":
                    variables.SetArguments(instruction.Arguments);
                    break;
                case "SHELL":
                    shell = ShellOf(instruction.Arguments) ?? shell;
                    break;
                case "RUN" or "CMD" or "ENTRYPOINT":
                    Run(instruction, shell, scripts, instruction is { Name: "RUN", IsDeferred: false } ? variables.ValuesBut(instruction.MountedVariables) : null);
                    break;
                case "WORKDIR":
                    // What runs behind it stands in another folder, as behind cd.
                    scripts.Add(new ShellScript([ChangeOfFolder(instruction.Arguments)], []));
                    break;
                case "COPY" or "ADD":
                    foreach (var document in instruction.Documents)
                        scripts.Add(document.Text, document.IsQuoted, instruction.IsDeferred ? null : variables.Values);
                    break;
                default:
                    // '{% if … %}', '@IF_PROD@ …': who reads that decides on the instructions behind it.
                    if (Array.IndexOf(Instructions, instruction.Name) < 0)
                        variables.SpoilAll();
                    break;
            }
        }

        return scripts.Finish();
    }

    /// <summary>True where lines start as instructions do, a <c>FROM</c> among them.</summary>
    public static bool IsDockerfile(string text)
    {
        var lines = new DockerfileLines(new ShellText(MappedText.Verbatim(text, 0)));
        var hasBase = false;
        while (lines.Next() is { } instruction)
        {
            if (Array.IndexOf(Instructions, instruction.Name) < 0)
                return false;
            hasBase |= instruction.Name == "FROM";
        }

        return hasBase;
    }

    private static void Run(
        DockerfileInstruction instruction, ShellKind shell, HostScripts scripts, IReadOnlyDictionary<string, MappedText?>? environment)
    {
        var arguments = instruction.Arguments;
        if (ExecForm.Read(arguments) is { Count: > 0 } words)
        {
            scripts.Add(ProcessReader.Read(words));
        }
        else if (instruction.Documents is [var document, ..] && instruction.IsDocumentScript)
        {
            // RUN <<EOF: the text is the script, for the program that its first line names.
            if (!Shebang.StandsIn(document.Text.Text))
                scripts.Add(document.Text, shell, environment);
            else if (Shebang.ShellOf(document.Text.Text) is { } named)
                scripts.Add(document.Text, named, environment);
        }
        else
        {
            scripts.Add(instruction.Script, shell, environment);
        }
    }

    private static ShellCommand ChangeOfFolder(MappedText folder) => new(
        [
            new ShellWord(new MappedTextBuilder().Append("WORKDIR", new SourceSpan(folder.Span.Start, 0)).Build(), new SourceSpan(folder.Span.Start, 0), false),
            new ShellWord(folder, folder.Span, false),
        ],
        folder.Span);

    private static bool IsWindows(string image) =>
        image.IndexOf("windows", StringComparison.OrdinalIgnoreCase) >= 0
        || image.IndexOf("nanoserver", StringComparison.OrdinalIgnoreCase) >= 0;

    private static ShellKind? ShellOf(MappedText arguments) =>
        ExecForm.Read(arguments) is [var program, ..] ? NestedScripts.ShellOf(program.Text.Text) : null;
}
