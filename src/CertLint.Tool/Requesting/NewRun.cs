using CertLint.Names;
using CertLint.Rules;
using CertLint.Tool.Checking;
using CertLint.Tool.Pages;
using CertLint.Tool.Terminals;
using CertLint.Tool.Verbs;
using CertLint.Writers;

namespace CertLint.Tool.Requesting;

/// <summary>From options, and answers to what they leave open, to a request.</summary>
/// <param name="options">What was told.</param>
/// <param name="folder">Full path of the current folder.</param>
/// <param name="terminal">Where to write.</param>
internal sealed class NewRun(NewOptions options, string folder, Terminal terminal)
{
    private readonly PlanFields fields = new();
    private readonly RequestDocument document = new(options, folder, terminal);
    private readonly ShownPaths paths = new(folder);
    private bool hasSaidUsage;

    /// <summary>Makes the request.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">Something is missing, or cannot be done.</exception>
    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        // Before somebody has answered for nothing.
        document.CheckIsFree();
        foreach (var (field, value) in options.Fields)
            fields.Set(field, [value]);
        if (options.DnsNames is { } hosts)
            fields.Set(RequestField.DnsNames, hosts);
        var missing = Missing();
        if (missing.Count == 0)
        {
            var writer = RequestWriter.For(options.Tool!)!;
            NewOptionChecks.Check(options, writer);
            return Write(options.For!, writer, cancellation);
        }

        if (!Prompts.ArePossible)
            throw new UsageException($"Add {Display.List(missing)}; on a terminal CertLint asks for what is not given. 'certlint new --help' shows how.");
        var prompts = new Prompts();
        try
        {
            return await AskAsync(prompts, cancellation);
        }
        catch (EndOfStreamException)
        {
            prompts.Leave();
            throw new UsageException("Nothing was written, because the answers ended.");
        }
        catch (OperationCanceledException)
        {
            prompts.Leave();
            throw;
        }
    }

    private async Task<int> AskAsync(Prompts prompts, CancellationToken cancellation)
    {
        var usage = options.For ?? await prompts.ChooseAsync("What is the certificate for?", UsageChoices.All, cancellation);
        Say(PlanNotes.Of(UsageChoices.Of(usage)));
        hasSaidUsage = true;
        var tool = options.Tool ?? await prompts.ChooseAsync(
            "Which tool makes the request?", [.. RequestWriter.All.Select(writer => (writer.Tool, writer.Description))], cancellation);
        var writer = RequestWriter.For(tool)!;
        NewOptionChecks.Check(options, writer);
        await new Interview(prompts, new FieldJudge(PathOf(writer)), fields, terminal).AskAsync(cancellation);
        return Write(usage, writer, cancellation);
    }

    private List<string> Missing()
    {
        var missing = new List<string>();
        if (options.For is null)
            missing.Add("--for");
        if (options.Tool is null)
            missing.Add("--tool");
        missing.AddRange(RequestField.All.Where(field => field.IsRequired && fields[field] is null).Select(field => field.Option));
        if (!fields.Has(RequestField.State) && (fields[RequestField.Country] is not { } country || Countries.HasSubdivisions(country)))
            missing.Add(RequestField.State.Option);
        return missing;
    }

    private int Write(string usage, RequestWriter writer, CancellationToken cancellation)
    {
        var isRefused = false;
        foreach (var finding in new FieldJudge(PathOf(writer)).Judge(fields.All, areAll: true, cancellation))
        {
            isRefused |= finding.Refuses;
            terminal.Error.WriteLine(ShownText.Of(Shown(finding)));
        }

        if (isRefused)
            return ExitCodes.Findings;
        var plan = fields.ToPlan(UsageChoices.Of(usage), options.KeyBits);
        var names = NamesOf(plan, writer);
        var written = writer.Write(plan, names);
        if (written.Refusal is { } refusal)
            throw new UsageException(refusal);
        document.Save(written);
        Say(hasSaidUsage ? PlanNotes.OfKey(plan) : [.. PlanNotes.Of(plan.Usage), .. PlanNotes.OfKey(plan)]);
        if (options.Output is null)
            Say([$"Save this as {names.Document}."]);
        foreach (var step in written.Steps)
            terminal.Error.WriteLine(ShownText.Of(step));
        return ExitCodes.Clean;
    }

    private string Shown(FieldFinding finding) => (finding.Refuses ? "" : finding.File is { } file ? paths.Of(file) + ": " : "suggestion: ")
        + (finding.Field is { } field ? $"{field.Option} {Display.Of(finding.Value)}: " : "") + finding.Message;

    private RequestNames NamesOf(RequestPlan plan, RequestWriter writer)
    {
        var names = RequestNames.Of(plan, writer.Extension);
        return names with
        {
            Document = options.Output ?? names.Document, Alias = options.Alias ?? names.Alias, Keystore = options.Keystore ?? names.Keystore,
        };
    }

    // Settings may be for a path.
    private string PathOf(RequestWriter writer) => Path.GetFullPath(options.Output is { Length: > 0 } output && PlanFault.OfValue(output) is null
        ? output
        : "request" + writer.Extension, folder);

    private void Say(IReadOnlyList<string> notes)
    {
        foreach (var line in notes.SelectMany(note => WordWrap.Of(ShownText.Of(note), terminal.Width)))
            terminal.Error.WriteLine(line);
    }
}
