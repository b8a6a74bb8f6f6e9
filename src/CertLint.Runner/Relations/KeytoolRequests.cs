using CertLint.Model;
using CertLint.Runner.Files;

namespace CertLint.Runner.Relations;

/// <summary>
/// What <c>keytool -certreq</c> makes a request of: the key pair and, unless it has a name of its own, the name that
/// <c>keytool -genkeypair</c> gave to the same entry of the same keystore, and its own extensions and digest (measured with Java 17).
/// </summary>
internal sealed class KeytoolRequests
{
    private readonly KeystoreScripts scripts;

    // By the request's file.
    private readonly ILookup<LintedFile?, ScriptedCommand> writers;

    public KeytoolRequests(IReadOnlyList<LintedFile> set, FilesByEnd files)
    {
        scripts = new KeystoreScripts(set, files);
        writers = scripts.All.Where(command => command.Command is { Action: KeystoreAction.Request, RequestFile: not null })
            .ToLookup(command => files.Resolve(command.Command.RequestFile!, command.Script), ReferenceComparer<LintedFile?>.Instance);
    }

    /// <summary>The commands that write a request.</summary>
    public IEnumerable<ScriptedCommand> WritersOf(LintedFile request) => writers[request];

    /// <summary>
    /// What a command says of its request, and what the command says that made its key pair, where only one can have; null where nothing
    /// is certain.
    /// </summary>
    /// <param name="writer">The command.</param>
    /// <param name="request">The file of the request.</param>
    public RequestRelations? Of(ScriptedCommand writer, LintedFile request)
    {
        if (writer.Command.Says is not { } says || IsOfAnotherKey(writer, request))
            return null;
        if (PairOf(writer) is not { } pair)
            return new RequestRelations(says, NameOf(writer.Script, writer.Script, request)) { IsWhole = true };
        var config = says.SubjectText is not null || !pair.IsNamed ? says
            : says with { Subject = pair.Says.Subject, IsSubjectComplete = pair.Says.IsSubjectComplete };
        return new RequestRelations(config with { Key = pair.Says.Key }, NameOf(pair.Script, writer.Script, request)) { IsWhole = true };
    }

    private KeyPair? PairOf(ScriptedCommand writer)
    {
        var sameEntry = scripts.OnEntryOf(writer).ToArray();
        var pairs = sameEntry.Where(command => command.Command.Action == KeystoreAction.Generate).Take(2).ToArray();
        if (pairs.Length != 1 || pairs[0].Command is not { Alias: not null, Says: { } says })
            return null;
        var others = sameEntry.Where(command => command.Command.Action is not (KeystoreAction.Generate or KeystoreAction.Request))
            .Concat(scripts.BesideThatMayTouch(writer)).Concat(pairs[0].Script == writer.Script ? [] : scripts.BesideThatMayTouch(pairs[0])).ToArray();
        var order = new EntryOrder(pairs[0], writer);
        return order.IsRight && !others.Any(order.MayReplaceKey) ? new KeyPair(says, pairs[0].Script, !others.Any(order.MayRename)) : null;
    }

    // A keystore of the set whose entry has another key, or none, was not what the request was made of.
    private bool IsOfAnotherKey(ScriptedCommand writer, LintedFile request)
    {
        var key = request.Model.Targets.OfType<RequestTarget>().Select(target => target.PublicKeyDigest).FirstOrDefault();
        return scripts.KeystoreOf(writer) is { } file && file.Model.Targets.OfType<KeystoreTarget>().Any(keystore => keystore.Entries is { } entries
            && !entries.Any(entry => entry.Kind == KeystoreEntryKind.PrivateKey && string.Equals(entry.Alias, writer.Command.Alias, StringComparison.OrdinalIgnoreCase)
                && (entry.PublicKeyDigest is null || string.Equals(entry.PublicKeyDigest, key, StringComparison.OrdinalIgnoreCase))));
    }

    private static string NameOf(LintedFile pair, LintedFile writer, LintedFile request)
    {
        var name = ShownPath.Of(writer.Input.FullPath, request.Input.FullPath);
        return pair == writer ? name : $"{name} with {ShownPath.Of(pair.Input.FullPath, request.Input.FullPath)}";
    }

    /// <summary>What made a key pair.</summary>
    /// <param name="Says">What the command says of it.</param>
    /// <param name="Script">Where that stands.</param>
    /// <param name="IsNamed">True where the request takes over its name.</param>
    private sealed record KeyPair(ConfigTarget Says, LintedFile Script, bool IsNamed);
}
