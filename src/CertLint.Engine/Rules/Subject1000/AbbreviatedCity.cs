using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>What an abbreviation of a city stands for.</summary>
/// <param name="Name">The full name; null where none is certain.</param>
/// <param name="Country">The country's code.</param>
/// <param name="State">The state's name, in countries where cities of one name lie in several.</param>
internal sealed record AbbreviatedCity(string? Name, string? Country = null, string? State = null)
{
    /// <summary>True where without a country it could mean something else.</summary>
    public bool NeedsCountry { get; init; }

    /// <summary>True where without a state it could mean something else.</summary>
    public bool NeedsState { get; init; }

    /// <summary>The full name, where country and state in the same subject leave no other; else null.</summary>
    /// <param name="hasCountry">The subject has a country.</param>
    /// <param name="countryCode">The country's code; null where it is not known.</param>
    /// <param name="state">The state or province; null where the subject has none.</param>
    public string? NameIn(bool hasCountry, string? countryCode, MappedText? state)
    {
        var isCountryRight = hasCountry ? countryCode == Country : !NeedsCountry;
        var isStateRight = state is null ? !NeedsState : State is null || IsIn(state);
        return isCountryRight && isStateRight ? Name : null;
    }

    private bool IsIn(MappedText state) => state.IsKnown
        && (string.Equals(state.Text, State, StringComparison.OrdinalIgnoreCase)
            || (Subdivisions.IsAbbreviation(Country!, state.Text, out var fullName) && fullName == State));
}
