using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using CertLint.Analyzers.Live;
using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.Analyzers.Tests.Live;

/// <summary>One run of the live analyzer over files that a design-time build hands over.</summary>
internal sealed class LiveRun
{
    public const string Root = "/project";

    private static readonly Compilation Empty = CSharpCompilation.Create(
        "test", [CSharpSyntaxTree.ParseText("class Program;")], References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private readonly List<AdditionalText> files = [];
    private readonly StringBuilder list = new();
    private readonly List<(string Key, string Value)> settings = [];
    private readonly ConcurrentQueue<Exception> mistakes = [];
    private CompilationOptions options = Empty.Options;

    /// <summary>False: the files are additional files and the package has listed nothing.</summary>
    public bool HasList { get; init; } = true;

    public CancellationToken Cancellation { get; init; } = TestContext.Current.CancellationToken;

    /// <summary>A config whose mistakes, if any, are in its arguments.</summary>
    public static string Config(string commonName = "mtls.contoso.com", string state = "California", string country = "US") =>
        $"[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nC = {country}\nST = {state}\nL = San Diego\nO = Contoso\nCN = {commonName}\n";

    /// <summary>Adds a file, and its line in the list.</summary>
    /// <param name="path">Relative to the project.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="metadata">Purpose, usage, profile and NoWarn, fields apart by tabs.</param>
    public LiveRun File(string path, string text, string metadata = "\t\t\t") => File(path, SourceText.From(text, Encoding.UTF8), metadata);

    public LiveRun File(string path, SourceText? text, string metadata = "\t\t\t")
    {
        Line("file\t" + PathOf(path) + "\t" + metadata);
        return Foreign(path, text);
    }

    /// <summary>Adds an <c>.editorconfig</c> or <c>.globalconfig</c>, and its line in the list.</summary>
    public LiveRun Config(string path, string text)
    {
        Line(Path.GetFileName(path)[1..] + "\t" + PathOf(path));
        return Foreign(path, SourceText.From(text, Encoding.UTF8));
    }

    /// <summary>Adds a baseline with these elements.</summary>
    public LiveRun Baseline(string path, string findings)
    {
        Line("baseline\t" + PathOf(path));
        return Foreign(path, SourceText.From("<CertLintBaseline version=\"1\">\n" + findings + "\n</CertLintBaseline>\n", Encoding.UTF8));
    }

    /// <summary>Adds a file that the list does not name.</summary>
    public LiveRun Foreign(string path, SourceText? text)
    {
        files.Add(new MemoryText(PathOf(path), text));
        return this;
    }

    public LiveRun Line(string line)
    {
        list.Append(line).Append('\n');
        return this;
    }

    /// <summary>Sets an MSBuild property that the package makes visible to the compiler.</summary>
    public LiveRun Property(string name, string value)
    {
        settings.Insert(0, ("build_property." + name, value));
        return this;
    }

    /// <summary>Sets what NoWarn, WarningsAsErrors and WarningsNotAsErrors hand to the compiler.</summary>
    public LiveRun Switch(string id, ReportDiagnostic report)
    {
        options = options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItem(id, report));
        return this;
    }

    /// <summary>Sets TreatWarningsAsErrors.</summary>
    public LiveRun WarningsAreErrors()
    {
        options = options.WithGeneralDiagnosticOption(ReportDiagnostic.Error);
        return this;
    }

    /// <summary>What the compiler has read of a global config.</summary>
    public LiveRun CompilersGlobal(string id, ReportDiagnostic report)
    {
        options = options.WithSyntaxTreeOptionsProvider(new GlobalSeverity(id, report));
        return this;
    }

    public async Task<ImmutableArray<Diagnostic>> Diagnostics()
    {
        var thrown = new ConcurrentQueue<Exception>();
        var texts = HasList
            ? files.Append(new MemoryText(PathOf("obj/" + LiveList.FileName), SourceText.From(list.ToString(), Encoding.UTF8)))
            : files;
        var run = Empty.WithOptions(options).WithAnalyzers([new LiveFileAnalyzer(mistakes.Enqueue)], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. texts], new HostRun.FixedOptions([.. settings])),
            onAnalyzerException: (exception, _, _) => thrown.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(Cancellation);
        Assert.Empty(thrown);
        Assert.Empty(mistakes);
        return diagnostics;
    }

    /// <summary>What is told: file, severity and ID, in ordinal order.</summary>
    public async Task<string[]> Findings() =>
    [
        .. (await Diagnostics())
            .Select(diagnostic => $"{diagnostic.Location.GetLineSpan().Path[(Root.Length + 1)..]} {diagnostic.Severity} {diagnostic.Id}")
            .Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string path) => path.StartsWith('/') ? path : Root + "/" + path;

    private sealed class MemoryText(string path, SourceText? text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class GlobalSeverity(string id, ReportDiagnostic report) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = report;
            return diagnosticId == id;
        }
    }
}
