using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Word;
using GenderEquality.Functions.Word.Consolidated.Compiling;
using GenderEquality.Functions.Word.Consolidated.Review;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Ingest;

/// <summary>The trial validates packages that are never packed, and only what is new in them: its verdict must be that of the whole files.</summary>
public sealed class TrialMergeTests
{
    private const string Sound = "aa11";
    private const string Lost = "bb22";

    private static readonly Paragraph Text = new([new TextRun("Đã tổ chức 3 lớp tập huấn.")]);

    /// <summary>Blocks, and whether they can stand in a document.</summary>
    public static TheoryData<Block, bool> Blocks => new()
    {
        { Text, true },
        { Text with { Kind = ParagraphKind.ListItem, Marker = "a)", Level = 2 }, true },
        { Text with { Tabs = [new TabStop(4000, Alignment.Right, TabLeader.Dots)] }, true },
        { Table(4000, new TableBlockCell([Text])), true },
        { Table(4000, new TableBlockCell([Table(2000, new TableBlockCell([Text])), Text])), true },
        { Table(4000, new TableBlockCell([])), true },
        { Table(-4000, new TableBlockCell([Text])), true },
        { new Paragraph([new TextRun("\u0001")]), true },
        { new Paragraph([new Picture(Sound, 900_000, 900_000) { Shape = "ellipse" }]), true },
        { new Paragraph([new Picture(Sound, 900_000, 900_000) { Shape = "no-such-shape" }]), false },
        { Table(4000, new TableBlockCell([new Paragraph([new Picture(Sound, 900_000, 900_000) { Shape = "no-such-shape" }])])), false },
        { new Paragraph([new Picture(Lost, 900_000, 900_000)]), false },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void VerdictIsThatOfTheWholeFilesWhateverIsKnownAlready(Block block, bool isSound)
    {
        foreach (var content in (ReportContent[])[Content([Text, Text]), Content([Text, block, Text]), Content([block]), Content([Text, block, Text])])
        {
            var whole = WholeFiles(content);
            Assert.Equal(whole, Verdict(content));
            if (content.Sections[0].Blocks.Contains(block))
            {
                Assert.Equal(isSound, whole is null);
            }
        }
    }

    private static TableBlock Table(int width, TableBlockCell cell) => new([width], [new TableBlockRow([cell]), new TableBlockRow([new TableBlockCell([Text])])]);

    private static ReportContent Content(IReadOnlyList<Block> blocks) => new()
    {
        Campaign = Readings.Campaign.Id,
        Agency = Readings.Health.Code,
        Media = [new MediaItem(Sound, "image/png", 3), new MediaItem(Lost, "image/png", 3)],
        Sections = [new SectionContent(Readings.Campaign.Outline.First(section => Readings.Campaign.Outline.All(other => !other.Key.ToString().StartsWith(section.Key + ".", StringComparison.Ordinal))).Key, Task: null, blocks, NothingToReport: false)],
    };

    private static string? Verdict(ReportContent content)
    {
        using var report = new ReadReport(content, [], OpenMedia);
        return TrialMerge.Run(Readings.Campaign, Readings.Health, report).SingleOrDefault()?.Read;
    }

    // What the trial did when it wrote every file and had all of it validated.
    private static string? WholeFiles(ReportContent content)
    {
        try
        {
            var submitted = new SubmittedReport(Readings.Health, Submission(), content, []);
            var draft = new ReportDraft(Readings.Campaign, OfficerDecisions.None);
            using var compilation = new Compilation(Readings.Campaign);
            compilation.Add(draft.Add(submitted), OpenMedia);
            var standing = new AgencyStanding(Readings.Health, Exempt: false, submitted.Submission, Attempt: 1);
            var report = draft.Build(new ReportEdition(1, Final: false, Readings.Campaign.DueBefore, Previous: null), [standing])[0];
            Action<Stream>[] files = [file => compilation.WriteTo(file, report), file => SignedDocument.Write(file, report), file => ReviewSheet.Write(file, report)];
            var error = files.SelectMany(write =>
            {
                var file = new MemoryStream();
                write(file);
                file.Position = 0;
                return WordValidation.Errors(file);
            }).FirstOrDefault();
            return error is null ? null : FindingTexts.TrialMergeFailed(null, error).Read;
        }
        catch (Exception failure) when (failure is not Xunit.Sdk.XunitException)
        {
            return FindingTexts.TrialMergeFailed(null, failure.Message).Read;
        }
    }

    private static SubmissionSummary Submission() => new()
    {
        Campaign = Readings.Campaign.Id,
        Agency = Readings.Health.Code,
        Id = default,
        FileName = string.Empty,
        Size = 0,
        Sha256 = new string('0', 64),
        Received = Readings.Campaign.StartOf(Readings.Campaign.OpensOn),
        Readable = true,
        UploadedBy = string.Empty,
    };

    private static Stream OpenMedia(string id) => string.Equals(id, Sound, StringComparison.Ordinal) ? new MemoryStream([1, 2, 3]) : throw new InvalidOperationException("There is no such picture.");
}
