using System.Globalization;

namespace GenderEquality.Benchmarks;

/// <summary>Runs the product and what else could do some of its work over the same files, in turns, each as processes of its own, and prints what they cost in the middle.</summary>
/// <param name="folder">A folder with <c>node_modules/docx-merger</c>.</param>
internal sealed class Rivals(string folder)
{
    private const int Rounds = 5;

    private const string Merger = "const M=require('docx-merger'),fs=require('fs'),[out,...files]=process.argv.slice(1);new M({},files.map(f=>fs.readFileSync(f,'binary'))).save('nodebuffer',d=>fs.writeFileSync(out,d))";

    private readonly string work = Directory.CreateTempSubdirectory("rivals-").FullName;

    /// <summary>Prints the table.</summary>
    public void Run()
    {
        try
        {
            WholeRun.WriteReports(At("in"));
            ReadingLoad.Write(40, At("40.docx"));
            Directory.CreateDirectory(At("out"));
            string[] reports = [.. Directory.EnumerateFiles(At("in")).Order(StringComparer.Ordinal)];
            string[] profile = ["--headless", $"-env:UserInstallation=file://{At("profile")}", "--convert-to", "docx:MS Word 2007 XML", "--outdir", At("lo")];
            Print($"{reports.Length} reports", [
                ("ingested and consolidated", () => ProcessCost.Of(Environment.ProcessPath!, ["whole", At("in"), At("out")], work)),
                ("pandoc: into one file", () => ProcessCost.Of("pandoc", ["-o", At("pandoc.docx"), .. reports], work)),
                ("docx-merger: into one file", () => ProcessCost.Of("node", ["-e", Merger, At("merger.docx"), .. reports], folder)),
                ("LibreOffice: each read and saved", () => ProcessCost.Of("soffice", [.. profile, .. reports], work))]);
            Print("a report of 40 pages", [
                ("ingested, cold", () => ProcessCost.Of(Environment.ProcessPath!, ["ingest", At("40.docx"), At("out")], work)),
                ("ingested, warm", () => WholeRun.Warm(At("40.docx"), At("out"), Rounds)),
                ("pandoc", () => ProcessCost.Of("pandoc", ["-o", At("pandoc.docx"), At("40.docx")], work)),
                ("LibreOffice", () => ProcessCost.Of("soffice", [.. profile, At("40.docx")], work))]);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Print(string title, (string Name, Func<double> Cost)[] contenders)
    {
        var costs = contenders.Select(_ => new List<double>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (i, contender) in contenders.Index())
            {
                costs[i].Add(contender.Cost());
            }
        }

        Console.WriteLine($"| {title} | seconds of processor | least to most | ratio to the first |\n| --- | --- | --- | --- |");
        foreach (var (name, own) in contenders.Select((contender, i) => (contender.Name, costs[i])))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {Middle(own):F2} | {own.Min():F2} to {own.Max():F2} | {Middle(own) / Middle(costs[0]):F2} |"));
        }

        Console.WriteLine();
    }

    private static double Middle(List<double> costs) => costs.Order().ElementAt(costs.Count / 2);

    private string At(string name) => Path.Combine(work, name);
}
