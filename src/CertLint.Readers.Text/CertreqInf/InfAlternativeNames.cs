using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>
/// Reads the names of a subjectAltName, <c>dns=a&amp;ipaddress=b</c>, from [Extensions] and from <c>SAN</c> of
/// [RequestAttributes], which the CA takes where it is set up to.
/// </summary>
internal sealed class InfAlternativeNames
{
    private const string Oid = "2.5.29.17";

    private static readonly Dictionary<string, GeneralNameKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dns"] = GeneralNameKind.Dns,
        ["ipaddress"] = GeneralNameKind.IPAddress,
        ["ip address"] = GeneralNameKind.IPAddress,
        ["email"] = GeneralNameKind.Email,
        ["url"] = GeneralNameKind.Uri,
        ["upn"] = GeneralNameKind.Other,
        ["guid"] = GeneralNameKind.Other,
        ["directoryname"] = GeneralNameKind.DirectoryName,
        ["registeredid"] = GeneralNameKind.RegisteredId,
        ["oid"] = GeneralNameKind.RegisteredId,
    };

    private readonly List<GeneralName> names = [];

    private InfAlternativeNames(InfFile file)
    {
        var extension = InfExtension.Find(file, Oid);
        IsCritical = extension is { IsCritical: true };
        AreComplete = !file.IsCut && (extension?.IsText ?? InfExtension.HasAny(file));
        if (extension is { IsText: true })
            Read(extension.Lines);
        if (file.Find("RequestAttributes") is { } attributes && attributes.Find("SAN") is { } entry)
            Read([.. attributes.ContinuedValues(entry).Take(InfLimits.AlternativeNames)]);
    }

    /// <summary>The names in written order.</summary>
    public IReadOnlyList<GeneralName> Names => names;

    /// <summary>False where others may be there; the CA may get some with the request (<c>certreq -attrib</c>).</summary>
    public bool AreComplete { get; private set; }

    /// <summary>The extension is marked critical.</summary>
    public bool IsCritical { get; }

    /// <summary>The names of a file.</summary>
    public static InfAlternativeNames Of(InfFile file) => new(file);

    private void Read(IReadOnlyList<MappedText> lines)
    {
        foreach (var part in Parts(lines))
        {
            var equal = part.Text.IndexOf('=');
            if (part.Length == 0)
                continue;
            AreComplete &= part.IsKnown;
            if (equal < 0 || names.Count >= InfLimits.AlternativeNames || KindOf(part.Text.Substring(0, equal).Trim()) is not { } kind)
                AreComplete = false;
            else
                names.Add(new GeneralName(kind, part.Slice(equal + 1, part.Length - equal - 1).Trim()));
        }
    }

    /// <summary>
    /// What ampersands separate. A line that begins with a name's kind begins a part, even behind a line without an ampersand
    /// at its end, as in an example of the documentation.
    /// </summary>
    private static List<MappedText> Parts(IReadOnlyList<MappedText> lines)
    {
        var parts = new List<MappedText>();
        var builder = new MappedTextBuilder();
        foreach (var line in lines)
        {
            var start = 0;
            if (builder.Length > 0 && line.Text.IndexOf('=') is var equal and > 0 && KindOf(line.Text.Substring(0, equal).Trim()) is not null)
                Close(line.Span.Start);
            for (var end = line.Text.IndexOf('&'); end >= 0 && parts.Count <= InfLimits.AlternativeNames; end = line.Text.IndexOf('&', start))
            {
                builder.Append(line.Slice(start, end - start));
                Close(line.Span.Start);
                start = end + 1;
            }

            builder.Append(line.Slice(start, line.Length - start));
        }

        Close(0);
        return parts;

        void Close(int whereEmpty)
        {
            parts.Add(builder.Build(whereEmpty).Trim());
            builder = new MappedTextBuilder();
        }
    }

    private static GeneralNameKind? KindOf(string name) =>
        Kinds.TryGetValue(name, out var kind) ? kind
        : name.Length > 0 && name.All(character => character is >= '0' and <= '9' or '.') ? GeneralNameKind.Other
        : null;
}
