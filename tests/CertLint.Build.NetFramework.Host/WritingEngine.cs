using Microsoft.Build.Framework;

namespace CertLint.Build.NetFramework.Host;

/// <summary>Writes each event as a line.</summary>
/// <param name="output">Where to.</param>
internal sealed class WritingEngine(TextWriter output) : TaskEngine
{
    public void Write(string line) => output.WriteLine(line);

    public override void LogErrorEvent(BuildErrorEventArgs e) => Write(EventLine.Of(e));

    public override void LogWarningEvent(BuildWarningEventArgs e) => Write(EventLine.Of(e));

    public override void LogMessageEvent(BuildMessageEventArgs e) => Write(EventLine.Of(e));
}
