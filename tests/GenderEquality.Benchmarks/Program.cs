using System.Globalization;
using GenderEquality.Benchmarks;

// rivals <folder>: the product and what else does some of its work over the same files; the folder has node_modules/docx-merger.
// reports <folder>, whole <folder> <output>, ingest <report> <output> [<times>]: what it runs, one by one.
// load <agencies> <pages> <pictures> [held]: one consolidation, in a process of its own, so that its peak memory is its own; with what objects hold on the way, which costs collections.
// reading: reports of growing length, read and merged on trial.
// write <pages> <file>, read <file> [alone]: one such report, written first and then read under DOTNET_GCHeapHardLimit; alone without trial merge.
// examine <report> [<workbook> ...]: one examination with its processor time and peak memory; examinations <folder>: one for each file of it.
// requests <address> <clients> <requests>: a page of a running host on this machine.
// mails <count> <percent>: that many mails through a SendGrid on this machine that answers so many of a hundred requests with 429.
// reminders <agencies>: invitations, a reminder run with half of them due, and reminders by hand, on an Azurite of its own.
// agencies <count>: so many agencies by Excel, read, compared, taken and checked.
// profile <folder> <output> <file>: the same as whole, and which methods had to be compiled for it, for functions/startup.mibc.
// uploads <folder of the published app> <count> <megabytes>: that many reports uploaded at once to a host and a worker of their own.
// country <folder of the published app> [provinces=3] [communes=9] [instances=2] [seed=1] [at-once=8]: a country's year in levels over several instances on one storage account.
// upward <communes>: the report of a province of so many communes to the level above, written and read.
// overview <agencies> <connection>: the coordinator's overview, on a storage account that is empty.
switch (args)
{
    case ["load", var agencies, var pages, var pictures]:
        await ConsolidationLoad.RunAsync(Number(agencies), Number(pages), Number(pictures));
        break;
    case ["load", var agencies, var pages, var pictures, "held"]:
        await ConsolidationLoad.RunAsync(Number(agencies), Number(pages), Number(pictures), held: true);
        break;
    case ["reading"]:
        ReadingLoad.Run();
        break;
    case ["write", var pages, var path]:
        ReadingLoad.Write(Number(pages), path);
        break;
    case ["read", var path]:
        ReadingLoad.Read(path, merge: true);
        break;
    case ["read", var path, "alone"]:
        ReadingLoad.Read(path, merge: false);
        break;
    case ["examine", var report, .. var workbooks]:
        ExaminationLoad.Run(report, workbooks);
        break;
    case ["examinations", var folder]:
        ExaminationLoad.RunAll(folder);
        break;
    case ["requests", var address, var clients, var requests]:
        await RequestLoad.RunAsync(new Uri(address), Number(clients), Number(requests));
        break;
    case ["mails", var count, var percent]:
        await MailLoad.RunAsync(Number(count), Number(percent));
        break;
    case ["reminders", var agencies]:
        await ReminderLoad.RunAsync(Number(agencies));
        break;
    case ["agencies", var agencies]:
        await AgencyLoad.RunAsync(Number(agencies));
        break;
    case ["uploads", var app, var count, var megabytes]:
        await UploadLoad.RunAsync(app, Number(count), Number(megabytes));
        break;
    case ["country", var app, .. var options]:
        Environment.ExitCode = await CountryLoad.RunAsync(app, CountryOptions.Read(options)) ? 0 : 1;
        break;
    case ["upward", var communes]:
        Environment.ExitCode = UpwardLoad.Run(Number(communes)) ? 0 : 1;
        break;
    case ["overview", var agencies, var connection]:
        await OverviewLoad.RunAsync(connection, Number(agencies));
        break;
    case ["reports", var folder]:
        WholeRun.WriteReports(folder);
        break;
    case ["whole", var folder, var output]:
        await WholeRun.RunAsync(folder, output);
        break;
    case ["ingest", var report, var output]:
        WholeRun.Ingest(report, output);
        break;
    case ["ingest", var report, var output, var times]:
        Console.WriteLine(WholeRun.Warm(report, output, Number(times)).ToString("F3", CultureInfo.InvariantCulture));
        break;
    case ["profile", var folder, var output, var profile]:
        await StartupProfile.WriteAsync(() => WholeRun.RunAsync(folder, output), profile);
        break;
    case ["rivals", var folder]:
        new Rivals(Path.GetFullPath(folder)).Run();
        break;
    default:
        Console.Error.WriteLine("No such benchmark: see docs/benchmarks.md.");
        Environment.ExitCode = 1;
        break;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
