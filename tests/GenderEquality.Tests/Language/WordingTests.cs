using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.SecondCampaign;
using GenderEquality.Tests.Word;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Language;

/// <summary>All Vietnamese texts: those in the code, in the campaign, in the user's guide, and those that come out of them.</summary>
public sealed partial class WordingTests
{
    /// <summary>Members of the campaign that hold what others wrote, and must be recognised as they wrote it.</summary>
    private static readonly string[] WordsOfOthers = ["alsoCalled", "earlierHints", "tasks", "otherThan"];

    [Fact]
    public void NoTextInTheCodeHasAForbiddenWording() => Assert.Empty(Literals().Where(IsVietnamese).Where(text => !IsOfEarlierTemplates(text))
        .SelectMany(text => text.Contains('<', StringComparison.Ordinal) ? Wordings.WrongIn(text) : Wordings.WrongInPlain(text)));

    [Fact]
    public void TheCodeHasTextsAtAll() => Assert.True(Literals().Count(IsVietnamese) > 1_000);

    [Fact]
    public void NoTextOfTheCampaignHasAForbiddenWording()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("functions", "GenderEquality.Functions", "Campaigns", "binh-dang-gioi-2024.json")));
        var texts = Strings(document.RootElement).ToList();
        Assert.True(texts.Count > 500);
        Assert.Empty(texts.SelectMany(Wordings.WrongInPlain));
    }

    [Theory]
    [InlineData("findings.md")]
    [InlineData("huong-dan-su-dung.md")]
    public void NoPageForUsersHasAForbiddenWording(string page) =>
        Assert.Empty(File.ReadAllLines(Repository.PathOf("docs", page)).Where(IsVietnamese).SelectMany(Wordings.WrongInPlain));

    [Fact]
    public async Task NothingThatIsMadeHasAForbiddenWording()
    {
        var campaign = Readings.Campaign;
        var reports = SampleReport.All(campaign);
        var district = campaign.FindAgency(AgencyCode.Parse("quan-hong-bang"))!;
        var one = reports[0] with
        {
            Submission = reports[0].Submission with { Status = SubmissionStatus.NeedsCorrection, Readable = true },
            Findings = [Finding("PL5"), Finding("PL2")],
        };
        var (_, files) = await Produced.Consolidated(campaign, reports);
        var made = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["mails"] = string.Join('\n', ProducedMails.Of(campaign, one).Select(mail => mail.Words)),
        };
        foreach (var (name, file) in files)
        {
            made[name] = Produced.Words(file);
        }

        foreach (var agency in (Agency[])[Readings.Health, district])
        {
            made[$"template of {agency.Code}"] = Produced.Words(Produced.Template(campaign, agency));
            made[$"appendices of {agency.Code}"] = Produced.Words(await Produced.AppendixWorkbook(campaign, agency));
        }

        foreach (var page in await Produced.Pages(campaign, one.Agency, one))
        {
            made["page " + page.Title] = Produced.Words(page);
        }

        Assert.Contains("Phụ lục V (Kinh phí thực hiện công tác bình đẳng giới năm 2024): chưa có số liệu.", made["mails"], StringComparison.Ordinal);
        Assert.Empty(made.SelectMany(text => Wordings.WrongIn(text.Value).Select(wrong => $"{text.Key}: {wrong}")));
    }

    private static Finding Finding(string table)
    {
        var index = Readings.Campaign.Tables.ToList().FindIndex(one => one.Key == TableKey.Parse(table));
        return FindingTexts.MissingTable(Readings.Campaign.Tables[index], index + 1);
    }

    /// <summary>Every text that the program's code has, and parts of those that are put together.</summary>
    private static IEnumerable<string> Literals()
    {
        using var file = new PEReader(File.OpenRead(typeof(IngestFunction).Assembly.Location));
        var reader = file.GetMetadataReader();
        var texts = new List<string>();
        for (var handle = reader.GetNextHandle(default(UserStringHandle)); !handle.IsNil; handle = reader.GetNextHandle(handle))
        {
            texts.Add(reader.GetUserString(handle));
        }

        return texts;
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(member => !WordsOfOthers.Contains(member.Name, StringComparer.Ordinal)).SelectMany(member => Strings(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static bool IsOfEarlierTemplates(string text) => text.Contains("phần mềm tự cộng", StringComparison.Ordinal) || text.Contains("đường liên kết riêng", StringComparison.Ordinal);

    private static bool IsVietnamese(string text) => Vietnamese().IsMatch(text);

    [GeneratedRegex("[\u00C0-\u00C3\u00C8-\u00CA\u00CC-\u00CD\u00D2-\u00D5\u00D9-\u00DA\u00DD\u00E0-\u00E3\u00E8-\u00EA\u00EC-\u00ED\u00F2-\u00F5\u00F9-\u00FA\u00FD\u0102-\u0103\u0110-\u0111\u0128-\u0129\u0168-\u0169\u01A0-\u01A1\u01AF-\u01B0\u1EA0-\u1EF9]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vietnamese();
}
