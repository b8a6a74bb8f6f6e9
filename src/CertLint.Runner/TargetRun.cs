using CertLint.Model;
using CertLint.Runner.Judging;

namespace CertLint.Runner;

/// <summary>Judges what stands in no file yet, as if it stood in one: under the settings that hold for its path.</summary>
public static class TargetRun
{
    /// <summary>
    /// What rules and settings say of a target, whose places are offsets in <paramref name="text"/>. Throws nothing but
    /// <see cref="OperationCanceledException"/>.
    /// </summary>
    /// <param name="target">What a reader would have found.</param>
    /// <param name="text">The document, as far as places need it.</param>
    /// <param name="path">Full path at which it would stand; nothing need exist there.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellation">Ends it.</param>
    public static LintResult Execute(LintTarget target, string text, string path, DateTime now, CancellationToken cancellation)
    {
        var model = new DocumentModel(LineMap.Of(text), [target], [], []);
        var request = new LintRequest { Files = [new InputFile(path) { Content = [] }], UtcNow = now };
        return LintRun.Execute(request, LintParts.Real with { Read = (_, _, _) => model }, cancellation);
    }
}
