using CertLint.Model;

namespace CertLint.Runner.Relations;

/// <summary>
/// What comes between the command that makes a key pair and the one that writes its request. Within one script that is told by their
/// order; of several scripts nobody knows which runs first.
/// </summary>
internal sealed class EntryOrder(ScriptedCommand pair, ScriptedCommand writer)
{
    private readonly bool isOneScript = pair.Script == writer.Script;

    /// <summary>False where the request's command stands before that of its key pair, and so is for an older one.</summary>
    public bool IsRight => !isOneScript || Start(pair) < Start(writer);

    /// <summary>
    /// True for what may put another key into the entry. To delete it first, so that the key pair can be made, or at the end changes
    /// nothing; whatever else stands elsewhere may be the other branch of a condition.
    /// </summary>
    public bool MayReplaceKey(ScriptedCommand other) => other.Command.Action switch
    {
        KeystoreAction.Import or KeystoreAction.Request => false,
        KeystoreAction.Delete => !isOneScript || (other.Script == pair.Script && Start(other) > Start(pair) && Start(other) < Start(writer)),
        _ => true,
    };

    /// <summary>
    /// True for what may put a certificate with another subject into the entry before the request takes it from there. The CA's answer
    /// to the request comes after it.
    /// </summary>
    public bool MayRename(ScriptedCommand other) => other.Command.Action == KeystoreAction.Import
        && (isOneScript ? other.Script == pair.Script && Start(other) < Start(writer) : other.Script != writer.Script || Start(other) < Start(writer));

    private static int Start(ScriptedCommand command) => command.Command.Place.Start;
}
