using BenchmarkDotNet.Running;
using CertLint.Benchmarks.Analyzer;
using CertLint.Benchmarks.Build;
using CertLint.Benchmarks.Processes;
using CertLint.Benchmarks.Scanning;

// 'build' measures whole builds, 'scan' whole folders, 'analyzer' the compiler's report, 'process' whole processes of the command;
// everything else is BenchmarkDotNet's.
if (args is ["build", .. var rest])
    return BuildCost.Measure(rest);
if (args is ["scan", .. var counts])
    return ScanCost.Measure(counts);
if (args is ["analyzer", .. var options])
    return AnalyzerCost.Measure(options);
if (args is ["process", .. var executables])
    return ProcessCost.Measure(executables);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
