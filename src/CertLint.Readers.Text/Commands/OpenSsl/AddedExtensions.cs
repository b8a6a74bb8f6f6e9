using CertLint.Model;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// The extensions that <c>req -addext 'key = value'</c> adds. openssl reads them as lines of a config, and so does this.
/// </summary>
internal sealed class AddedExtensions
{
    private const string Section = "added";
    private const string Before = "[req]\nreq_extensions = " + Section + "\n[" + Section + "]\n";

    private readonly MappedText host;
    private readonly ConfigFile file;

    private AddedExtensions(MappedText host)
    {
        this.host = host;
        file = ConfigLoader.Load(host.Text, _ => null);
    }

    /// <summary>Reads the option's values; null where there are none.</summary>
    public static AddedExtensions? Of(IReadOnlyList<MappedText> lines)
    {
        if (lines.Count == 0)
            return null;
        var host = new MappedTextBuilder().Append(Before, new SourceSpan(lines[0].Span.Start, 0));
        foreach (var line in lines)
            host.Append(line).Append("\n", new SourceSpan(line.Span.End, 0));
        return new AddedExtensions(host.Build());
    }

    /// <summary>The target with these extensions.</summary>
    /// <param name="target">The request or certificate.</param>
    /// <param name="isOpen">True where a config or a variable may add others.</param>
    public ConfigTarget Bear(ConfigTarget target, bool isOpen)
    {
        var reading = AlternativeNames.Of(file, new RequestSettings(file, "req"), new SubjectReading { IsComplete = false });
        var usages = Known("extendedKeyUsage") is null ? null : ExtendedKeyUsages.Of(file, Extensions, new ObjectTable(file));
        var bits = Known("keyUsage") is null ? null : KeyUsageBits.Of(file, Extensions);
        var areHere = host.IsKnown || (Find("subjectAltName") is { } names && names.Value.Through(host).IsKnown);
        return target with
        {
            AlternativeNames = [.. reading.Names.Select(name => name with { Value = name.Value.Through(host) })],
            AreAlternativeNamesComplete = reading.AreComplete && areHere && !isOpen,
            IsAlternativeNameCritical = reading.IsCritical,
            ExtendedKeyUsages = usages?.Value,
            ExtendedKeyUsagePlace = usages?.Place.Through(host),
            KeyUsage = bits is null ? null : bits with { Place = bits.Place.Through(host) },
        };
    }

    /// <summary>basicConstraints says CA:TRUE.</summary>
    public bool IsAuthority => Find("basicConstraints") is { } constraints && ExtensionValue.Parts(file, constraints.Value)
        .Any(part => part.Name.Text == "CA" && part.Value?.Text is "TRUE" or "true" or "Y" or "y" or "YES" or "yes");

    private ConfigSection? Extensions => file.Find(Section);

    private ConfigEntry? Find(string key) => Extensions?.Find(key);

    /// <summary>An extension's value with its place in the script; null where there is none or a hole is in it.</summary>
    private MappedText? Known(string key) =>
        Find(key) is { Value: var value } && value.Through(host) is { IsKnown: true } known ? known : null;
}
