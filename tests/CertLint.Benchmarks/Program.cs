using BenchmarkDotNet.Running;
using CertLint.Benchmarks.Build;

// 'build' measures whole builds, everything else is BenchmarkDotNet's.
if (args is ["build", .. var rest])
    return BuildCost.Measure(rest);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
