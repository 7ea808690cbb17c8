using AngleSharp.Html.Dom;
using GenderEquality.Demo.Browsing;
using GenderEquality.Demo.Levels;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Storage.Submissions;
using Spectre.Console;

namespace GenderEquality.Demo.Story;

/// <summary>Two levels on a small case: a ministry hands its campaign down, communes report to their cities, and the cities' official versions are their reports to the ministry.</summary>
internal sealed class LevelsAct(Stage stage, Programme programme, IAnsiConsole console)
{
    private const string Folder = "hai-cap";
    private const string ReportsPage = "/dieu-phoi/tong-hop";
    private readonly LevelDesk desk = new(stage);
    private readonly IReadOnlyList<LevelCity> cities = LevelCase.Cities();

    /// <summary>Plays it. Whatever level a figure is of, it must be what the communes' figures come to.</summary>
    public async Task PlayAsync()
    {
        Campaign? upper = null;
        byte[] handed = [];
        await programme.StepAsync("Two levels: the ministry opens its campaign and downloads it for the cities", async () =>
        {
            upper = await desk.OpenAsync(LevelCase.UpperFile());
            handed = await desk.DownloadAsync(upper);
            Expect.That(handed.AsSpan().IndexOf("so-an-binh@"u8) < 0, "What is handed down holds an agency's address.");
            return $"{upper.Indicators.Count} indicators, {upper.Tables.Count} tables, without the addresses of {upper.Agencies.Count} agencies";
        });
        await using var ministry = StageOf(upper!);
        await ministry.Output.FileAsync("trao-cap-duoi.json", handed);
        await programme.StepAsync("Two levels: the ministry sends the links", new OpeningAct(ministry).SendLinksAsync);
        var results = new List<LevelResult>();
        foreach (var city in cities)
        {
            await programme.StepAsync($"Two levels: {city.ReportsAs} makes its campaign of it, collects, reports up", async () =>
            {
                var (campaign, gaps) = await desk.MakeAsync(handed, city);
                await using var level = StageOf(campaign);
                results.Add(await CollectAsync(level, city));
                await ReportUpAsync(ministry, campaign.Upward!.Agency, results[^1].Upward!);
                return $"{gaps} gaps filled in, {city.Reporting.Count} communes, no remark on any report";
            });
        }

        await programme.StepAsync("Two levels: the ministry makes its official version", async () =>
        {
            results.Add(await ConsolidateAsync(ministry, upper!, cities));
            return $"{results[^1].Cells} figures are the sums over all communes";
        });
        LevelTable.Print(console, upper!, results);
    }

    private Stage StageOf(Campaign campaign) => stage.With(campaign, new Output(Path.Combine(stage.Output.Folder, Folder, campaign.Id.ToString())));

    private static async Task<LevelResult> CollectAsync(Stage level, LevelCity city)
    {
        var opening = new OpeningAct(level);
        await opening.SendLinksAsync();
        await opening.DownloadTemplatesAsync();
        foreach (var commune in city.Reporting)
        {
            await UploadAsync(level, commune, city.Fill(level.Templates[commune], commune));
        }

        await ExpectNoRemarkAsync(level, city.Reporting);
        return await ConsolidateAsync(level, level.Campaign, [city]);
    }

    private static async Task<LevelResult> ConsolidateAsync(Stage level, Campaign campaign, IReadOnlyList<LevelCity> below)
    {
        // Texts are proposed from what agencies wrote as soon as there is a draft.
        var editing = new EditingAct(level);
        await editing.DraftAsync();
        await editing.WriteAsync();
        await new OfficialAct(level).MakeAsync();
        var page = await level.Browser.OpenAsync(ReportsPage);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var link in page.Document.QuerySelector("main article")!.QuerySelectorAll("ul a").OfType<IHtmlAnchorElement>())
        {
            var name = Uri.UnescapeDataString(new Uri(link.Href).Segments[^1]);
            files[name] = await level.Browser.DownloadAsync(link);
            await level.Output.ReportAsync(name, files[name]);
        }

        var result = new LevelResult(below.Count == 1 ? below[0].ReportsAs : campaign.Coordinator.Name, Manifest.Parse(files[ReportFiles.Manifest]), files.GetValueOrDefault(ReportFiles.Above));
        return result with { Cells = result.Compare(campaign, below) };
    }

    private static async Task ReportUpAsync(Stage ministry, AgencyCode agency, byte[] report)
    {
        await UploadAsync(ministry, agency, report);
        await ExpectNoRemarkAsync(ministry, [agency]);
    }

    private static async Task UploadAsync(Stage level, AgencyCode agency, byte[] file)
    {
        await level.Output.UploadAsync($"{agency}.docx", file);
        var page = await level.Browser.OpenAsync(level.Links[agency]);
        var form = Expect.NotNull(page.Document.Forms.FirstOrDefault(form => form.QuerySelector($"input[name={SubmittingAct.ReportField}]") is not null), "The agency's page has no form for a file.");
        var answer = await level.Browser.SendAsync(page, form, new FormFile(SubmittingAct.ReportField, $"{agency}.docx", file));
        Expect.That(answer.Status == 200 && answer.Document.QuerySelector(".message-error") is null, $"The upload of {agency} was refused: {answer.Document.QuerySelector(".message-error")?.TextContent.Trim()}");
    }

    private static async Task ExpectNoRemarkAsync(Stage level, IReadOnlyList<AgencyCode> agencies)
    {
        await level.PostAsync();
        foreach (var standing in (await level.Tables.AgenciesAsync()).Where(standing => agencies.Contains(standing.Agency)))
        {
            Expect.Equal((SubmissionStatus.Accepted, 0, 0), (standing.Status, standing.Errors, standing.Warnings), $"Status, errors and warnings of {standing.Agency}");
        }
    }
}
