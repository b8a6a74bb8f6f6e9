using CertLint.Model;
using CertLint.Writers;

namespace CertLint.Tool.Requesting;

/// <summary>The fields as they come together, from options and answers.</summary>
internal sealed class PlanFields
{
    private readonly Dictionary<RequestField, IReadOnlyList<string>> values = [];

    /// <summary>True where the field was given or answered, be it with nothing.</summary>
    public bool Has(RequestField field) => values.ContainsKey(field);

    /// <summary>The only value; null for none.</summary>
    public string? this[RequestField asked] => Of(asked) is [var only, ..] ? only : null;

    /// <summary>All values.</summary>
    public IReadOnlyList<string> Of(RequestField asked) => values.GetValueOrDefault(asked, []);

    /// <summary>Takes what was given or answered; empty texts say that there is nothing.</summary>
    public void Set(RequestField field, IEnumerable<string> given) =>
        values[field] = [.. given.Where(value => value.Length > 0).Select(value => field == RequestField.Country ? Code(value) : value)];

    /// <summary>Forgets a field, to ask for it.</summary>
    public void Drop(RequestField field) => values.Remove(field);

    /// <summary>Each value with its field, in the order in which they are asked for.</summary>
    public IReadOnlyList<(RequestField Field, string Value)> All =>
    [
        .. RequestField.Asked.Where(values.ContainsKey).SelectMany(asked => values[asked].Select(value => (asked, value))),
    ];

    /// <summary>The plan; all required fields are there.</summary>
    public RequestPlan ToPlan(Usage usage, int keyBits) => new()
    {
        Usage = usage,
        KeyBits = keyBits,
        CommonName = this[RequestField.CommonName]!,
        Organization = this[RequestField.Organization]!,
        OrganizationalUnit = this[RequestField.OrganizationalUnit],
        Locality = this[RequestField.Locality]!,
        State = this[RequestField.State],
        Country = this[RequestField.Country]!,
        DnsNames = Of(RequestField.DnsNames),
    };

    // The letters are the code, whatever their case; .NET's builder writes capitals by itself, the other tools do not.
    private static string Code(string value) => value.Length == 2 ? value.ToUpperInvariant() : value;
}
