using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>A here-document of an instruction.</summary>
/// <param name="Text">Its lines.</param>
/// <param name="IsQuoted">True where its delimiter is quoted, so that nothing in it is expanded.</param>
internal sealed record DockerfileDocument(MappedText Text, bool IsQuoted);

/// <summary>An instruction.</summary>
/// <param name="Name">In capitals; <c>ONBUILD</c> and the <c>HEALTHCHECK</c> before <c>CMD</c> are left out.</param>
/// <param name="Arguments">Without options; lines are joined, comments between them gone.</param>
/// <param name="Script">The arguments with the here-documents behind them, as the shell reads them.</param>
/// <param name="Documents">The here-documents.</param>
internal sealed record DockerfileInstruction(
    string Name, MappedText Arguments, MappedText Script, IReadOnlyList<DockerfileDocument> Documents)
{
    /// <summary>True behind <c>ONBUILD</c>: it runs when another image is built on this one.</summary>
    public bool IsDeferred { get; init; }

    /// <summary>The variables that options set: <c>--mount=type=secret,id=…,env=NAME</c>.</summary>
    public IReadOnlyList<string> MountedVariables { get; init; } = [];

    /// <summary>True where a here-document is all that the instruction has, so that it is its script.</summary>
    public bool IsDocumentScript => Documents.Count > 0
        && Arguments.Text.TrimStart().StartsWith("<<", StringComparison.Ordinal) && Arguments.Text.Trim().IndexOfAny([' ', '\t', '|', ';', '>']) < 0;
}
