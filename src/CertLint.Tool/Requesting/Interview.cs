using CertLint.Tool.Terminals;

namespace CertLint.Tool.Requesting;

/// <summary>Asks for fields until rules have nothing against the answers.</summary>
/// <param name="prompts">Who is asked.</param>
/// <param name="judge">What judges.</param>
/// <param name="fields">What is there already, and takes the answers.</param>
/// <param name="terminal">Where to say what is wrong.</param>
internal sealed class Interview(Prompts prompts, FieldJudge judge, PlanFields fields, Terminal terminal)
{
    /// <summary>Asks for each field that is not there, or that rules refuse.</summary>
    public async Task AskAsync(CancellationToken cancellation)
    {
        foreach (var field in RequestField.Asked)
        {
            var proposal = fields.Has(field) ? Refuse(field, cancellation) : null;
            while (!fields.Has(field))
            {
                var answer = await prompts.AskAsync(field.Question, proposal, cancellation);
                if (answer.Length == 0 && field.IsRequired)
                {
                    terminal.Error.WriteLine("There is no request without it.");
                    continue;
                }

                fields.Set(field, field == RequestField.DnsNames ? answer.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries) : [answer]);
                proposal = Refuse(field, cancellation);
            }
        }
    }

    /// <summary>Says what is wrong with a field, and forgets it where that refuses it.</summary>
    /// <returns>What should stand there instead, where one value is certain.</returns>
    private string? Refuse(RequestField field, CancellationToken cancellation)
    {
        // Of what is missing, the last answer decides.
        var isLast = field == RequestField.Asked[^1];
        var told = judge.Judge(fields.All, isLast, cancellation)
            .Where(finding => finding.Field == field || (isLast && finding is { Field: null, File: null })).ToArray();
        foreach (var finding in told)
            terminal.Error.WriteLine(ShownText.Of((finding.Refuses ? "" : "Suggestion: ") + finding.Message));
        if (!Array.Exists(told, finding => finding.Refuses && finding.Field == field) && !IsMissing(field, told))
            return null;
        var proposal = Array.Find(told, finding => finding.Field == field && finding.SuggestedValue is not null) is { } corrected
            ? string.Join(", ", fields.Of(field).Select(value => value == corrected.Value ? corrected.SuggestedValue : value))
            : null;
        fields.Drop(field);
        return proposal;
    }

    private bool IsMissing(RequestField field, FieldFinding[] told) => field == RequestField.State && fields[field] is null
        && Array.Exists(told, finding => finding is { Refuses: true, Field: null });
}
