using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Tests.Harness;
using CertLint.Findings;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests.Inspections;

/// <summary>A mistake of CertLint's must break nobody's build, and must not hide from its own tests.</summary>
public class GuardTests
{
    private const string Source = "class Marker { object F() => new Marker(); object G() => new object(); }";

    [Fact]
    public async Task An_exception_of_an_inspection_becomes_silence_and_the_others_go_on()
    {
        var broken = new ProbeInspection(_ => throw new NotSupportedException("mistake"));
        var other = new ProbeInspection(site => site.Report(new Problem("CERT1001", new CertLint.Model.SourceSpan(0, 5), "told")));
        var run = new HostRun { Inspections = [broken.Candidate, other.Candidate] };

        var diagnostics = await run.Of(Source);

        Assert.Equal(["told", "told"], diagnostics.Select(diagnostic => diagnostic.GetMessage(null)));
        Assert.Empty(run.Thrown);
        Assert.Equal(2, run.Mistakes.Count);
        Assert.All(run.Mistakes, mistake => Assert.Equal("mistake", Assert.IsType<NotSupportedException>(mistake).Message));
    }

    [Fact]
    public async Task An_exception_while_inspections_are_made_becomes_silence()
    {
        var run = new HostRun { Inspections = [new Candidate(new FileWords(["Marker"]), _ => throw new NotSupportedException())] };

        Assert.Empty(await run.Of(Source));
        Assert.Empty(run.Thrown);
        Assert.IsType<NotSupportedException>(Assert.Single(run.Mistakes));
    }

    [Fact]
    public async Task An_exception_in_the_settings_of_a_file_becomes_silence_once_a_file()
    {
        var probe = new ProbeInspection();
        var run = new HostRun { Inspections = [probe.Candidate], Options = new HostRun.BrokenOptions() };

        Assert.Empty(await run.Of(Source, Source.Replace("class Marker", "class Other", StringComparison.Ordinal)));
        Assert.Empty(run.Thrown);
        Assert.Equal(2, run.Mistakes.Count);
        Assert.Empty(probe.Seen);
    }

    [Fact]
    public async Task A_cancellation_that_nobody_asked_for_is_a_mistake_too()
    {
        var run = new HostRun { Inspections = [new ProbeInspection(_ => throw new OperationCanceledException()).Candidate] };

        Assert.Empty(await run.Of(Source));
        Assert.Empty(run.Thrown);
        Assert.Equal(2, run.Mistakes.Count);
    }

    [Fact]
    public async Task A_cancellation_passes_through()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var probe = new ProbeInspection(site =>
        {
            cancellation.Cancel();
            site.Cancellation.ThrowIfCancellationRequested();
        });
        var run = new HostRun { Inspections = [probe.Candidate], Cancellation = cancellation.Token };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.Of(Source));
        Assert.Single(probe.Seen);
        Assert.Empty(run.Mistakes);
        Assert.Empty(run.Thrown);
    }

    [Fact]
    public async Task Nothing_runs_after_a_cancellation()
    {
        var probe = new ProbeInspection();
        var run = new HostRun { Inspections = [probe.Candidate], Cancellation = new CancellationToken(canceled: true) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.Of(Source));
        Assert.Empty(probe.Seen);
        Assert.Empty(run.Mistakes);
    }

    [Fact]
    public void A_search_for_words_can_be_cancelled()
    {
        var text = Microsoft.CodeAnalysis.Text.SourceText.From("some text");

        Assert.Throws<OperationCanceledException>(() => new WordSearch([new("CN=", 1)]).Find(text, new CancellationToken(canceled: true)));
    }

#if DEBUG
    [Fact]
    public async Task A_mistake_fails_a_debug_assertion()
    {
        var run = new HostRun { Options = new HostRun.BrokenOptions() };

        await run.Of("class A { object F() => new System.Security.Cryptography.X509Certificates.X500DistinguishedName(\"C=USA\"); }");

        // The test runner turns a failed assertion into an exception.
        Assert.Contains("broken options", Assert.Single(run.Thrown).Message, StringComparison.Ordinal);
    }
#endif
}
