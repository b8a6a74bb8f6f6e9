using CertLint.Build.NetFramework.Host;
using Microsoft.Build.Framework;

namespace CertLint.Build.Tests;

/// <summary>Keeps what a task logs.</summary>
internal sealed class RecordingEngine : TaskEngine
{
    public List<BuildErrorEventArgs> Errors { get; } = [];

    public List<BuildWarningEventArgs> Warnings { get; } = [];

    public List<BuildMessageEventArgs> Messages { get; } = [];

    public override void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

    public override void LogWarningEvent(BuildWarningEventArgs e) => Warnings.Add(e);

    public override void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add(e);
}
