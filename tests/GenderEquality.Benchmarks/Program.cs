using System.Globalization;
using BenchmarkDotNet.Running;
using GenderEquality.Benchmarks;

// load <agencies> <pages> <pictures>: one consolidation, in a process of its own, so that its peak memory is its own.
// reading: reports of growing length, read and merged on trial.
// anything else: BenchmarkDotNet, such as --filter '*'.
switch (args)
{
    case ["load", var agencies, var pages, var pictures]:
        await ConsolidationLoad.RunAsync(Number(agencies), Number(pages), Number(pictures));
        break;
    case ["reading"]:
        ReadingLoad.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(FigureBenchmarks).Assembly).Run(args);
        break;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
