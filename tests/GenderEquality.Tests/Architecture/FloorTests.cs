using GenderEquality.Functions.Ingest;

namespace GenderEquality.Tests.Architecture;

/// <summary>The app as a house: a folder uses only lower floors, and the rooms of a floor do not use each other in a circle.</summary>
public sealed class FloorTests
{
    private const string App = "GenderEquality.Functions";

    /// <summary>The floors from the ground up. <c>docs/architecture.md</c> shows the same list.</summary>
    private static readonly string[] Floors =
    [
        "Campaigns", "Reports", "Word", "Excel", "Storage", "Submissions", "Mail", "Consolidation", "Ingest", "Reminders", "Coordination", "Portal",
    ];

    /// <summary>Stand beside the house: the composition of all, and what watches it.</summary>
    private static readonly string[] Exempt = ["Telemetry", string.Empty];

    private static readonly IReadOnlyCollection<TypeUse> Uses = TypeUse.Within(typeof(IngestFunction).Assembly.Location, App);

    [Fact]
    public void EveryFolderIsAFloor() =>
        Assert.Equal(
            Floors.Concat(Exempt).Where(floor => floor.Length > 0).Order(StringComparer.Ordinal),
            Uses.Select(use => FloorOf(use.FromFolder)).Where(floor => floor.Length > 0).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void FolderUsesOnlyLowerFloors() =>
        Assert.Empty(Uses
            .Where(use => !Exempt.Contains(FloorOf(use.FromFolder), StringComparer.Ordinal))
            .Where(use => Array.IndexOf(Floors, FloorOf(use.ToFolder)) > Array.IndexOf(Floors, FloorOf(use.FromFolder)) || Exempt.Contains(FloorOf(use.ToFolder), StringComparer.Ordinal))
            .Select(use => $"{use.From} uses {use.To}"));

    [Fact]
    public void RoomsDoNotUseEachOtherInACircle()
    {
        var uses = Uses.Select(use => (use, Rooms: FolderUse.Of(use.FromFolder, use.ToFolder))).Where(pair => pair.Rooms is not null).ToList();
        var next = uses.Select(pair => pair.Rooms!).Distinct().ToLookup(rooms => rooms.From, rooms => rooms.To, StringComparer.Ordinal);

        Assert.NotEmpty(uses);
        Assert.Empty(uses.Where(pair => Reachable(pair.Rooms!.To, next).Contains(pair.Rooms.From)).Select(pair => $"{pair.use.From} uses {pair.use.To}"));
    }

    [Fact]
    public void WhatIsUsedInsideMethodsIsSeen()
    {
        Assert.Contains(new TypeUse("Ingest.ReportValidation", "Word.Reading.ReportReader"), Uses);
        Assert.Contains(new TypeUse("Ingest.SubmissionIngest", "Ingest.StatusRule"), Uses);
    }

    [Fact]
    public void NamespaceOfAFileIsItsFolder()
    {
        var app = Repository.PathOf("functions", App);
        var files = Directory.EnumerateFiles(app, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Folder: Path.GetRelativePath(app, Path.GetDirectoryName(file)!), Line: File.ReadLines(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))))
            .Where(file => file.Line is not null && file.Folder.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal($"namespace {App}.{file.Folder.Replace(Path.DirectorySeparatorChar, '.')};", file.Line));
    }

    [Fact]
    public void ArchitectureShowsTheSameList()
    {
        var page = File.ReadAllLines(Repository.PathOf("docs", "architecture.md"));

        var shown = page.SkipWhile(line => !line.StartsWith("| floor |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('`')[1].TrimEnd('/'));

        Assert.Equal(Floors, shown);
    }

    private static string FloorOf(string folder) => folder.Split('/')[0];

    private static HashSet<string> Reachable(string from, ILookup<string, string> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Stack<string>(seen);
        while (open.TryPop(out var room))
        {
            foreach (var other in next[room].Where(seen.Add))
            {
                open.Push(other);
            }
        }

        return seen;
    }

    /// <summary>One room uses another beside it: the two folders below the last one that both types lie in. What lies in that folder itself is common
    /// to its rooms.</summary>
    private sealed record FolderUse(string From, string To)
    {
        public static FolderUse? Of(string from, string to)
        {
            var (first, second) = (from.Split('/'), to.Split('/'));
            var common = first.Zip(second).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
            return common == 0 || common == first.Length || common == second.Length
                ? null
                : new FolderUse(string.Join('/', first.Take(common + 1)), string.Join('/', second.Take(common + 1)));
        }
    }
}
