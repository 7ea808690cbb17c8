using AngleSharp.Html.Dom;
using GenderEquality.Demo.Browsing;
using GenderEquality.Demo.Levels;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Agencies;

namespace GenderEquality.Demo.Story;

/// <summary>Coordinators of two levels open their campaigns on the pages: the upper one from its file, the lower ones from what is handed down to them.</summary>
internal sealed class LevelDesk(Stage stage)
{
    private const string ListPage = "/dieu-phoi/dot";
    private const string Save = "luu";

    /// <summary>Opens the campaign of a file.</summary>
    public async Task<Campaign> OpenAsync(byte[] file)
    {
        var list = await stage.Browser.OpenAsync(ListPage);
        return await OpenAsync(await stage.Browser.SendAsync(list, list.Form("/dot/tep"), new FormFile("tep", "dot-bao-cao.json", file)));
    }

    /// <summary>Downloads what a campaign hands down.</summary>
    public async Task<byte[]> DownloadAsync(Campaign campaign)
    {
        var page = await stage.Browser.OpenAsync($"/dieu-phoi/dot-bao-cao?dot={campaign.Id}");
        return await stage.Browser.DownloadAsync(page.Link("/tep.json"));
    }

    /// <summary>Makes a lower level's campaign of it: fills in every gap that the draft names, and its agencies from a workbook.</summary>
    /// <returns>The campaign, and how many gaps there were.</returns>
    public async Task<(Campaign Campaign, int Gaps)> MakeAsync(byte[] handed, LevelCity city)
    {
        var list = await stage.Browser.OpenAsync(ListPage);
        var draft = await stage.Browser.SendAsync(list, list.Form("/dot/cap-tren"), new Dictionary<string, string>(StringComparer.Ordinal) { ["co-quan-minh"] = city.ReportsAs }, new FormFile("tep-cap-tren", "cap-tren.json", handed));
        Expect.That(draft.Document.QuerySelector(".message-error") is null, $"The file from above was not taken: {draft.Document.QuerySelector(".message-error")?.TextContent.Trim()}");
        var gaps = Gaps(draft).Count;
        draft = await ImportAsync(draft, city);
        for (var left = Gaps(draft); left.Count > 0; left = Gaps(draft))
        {
            await FillAsync(left[0], city);
            draft = await stage.Browser.OpenAsync(draft.Address.AbsolutePath);
            Expect.That(Gaps(draft).Count < left.Count, $"Filling in {left[0].PathName} left as many gaps as before.");
        }

        return (await OpenAsync(draft), gaps);
    }

    private static IReadOnlyList<IHtmlAnchorElement> Gaps(Page draft) => [.. draft.Document.QuerySelectorAll(".status-correct .draft-faults a").OfType<IHtmlAnchorElement>()];

    private async Task FillAsync(IHtmlAnchorElement gap, LevelCity city)
    {
        var page = await stage.Browser.OpenAsync(gap.PathName);
        var form = page.Form(gap.PathName);
        var names = form.Elements.Select(element => element.GetAttribute("name")).ToHashSet(StringComparer.Ordinal);
        var typed = city.Typed.Where(field => names.Contains(field.Key)).Append(KeyValuePair.Create("viec", Save)).ToDictionary(StringComparer.Ordinal);
        var answer = await stage.Browser.SendAsync(page, form, typed);
        Expect.That(answer.Status == 200, $"{gap.PathName} was not saved: {answer.Document.QuerySelector(".message-error")?.TextContent.Trim()}");
    }

    private async Task<Page> ImportAsync(Page draft, LevelCity city)
    {
        using var workbook = new MemoryStream();
        await AgencySheet.WriteAsync(workbook, city.Agencies);
        var page = await stage.Browser.OpenAsync($"{draft.Address.AbsolutePath}/co-quan");
        var compared = await stage.Browser.SendAsync(page, page.Form("/co-quan"), new FormFile("danh-sach", "co-quan.xlsx", workbook.ToArray()));
        return await stage.Browser.SendAsync(compared, compared.Form("/co-quan/lay"));
    }

    private async Task<Campaign> OpenAsync(Page draft)
    {
        var page = await stage.Browser.OpenAsync($"{draft.Address.AbsolutePath}/mo");
        var answer = await stage.Browser.SendAsync(page, page.Form("/mo"));
        Expect.That(answer.Status == 200 && answer.Document.QuerySelector(".message-error") is null, $"The campaign was not opened: {answer.Document.QuerySelector(".message-error")?.TextContent.Trim()}");
        var name = $"{draft.Address.Segments[^1]}.json";
        using var file = (await stage.Containers.GetBlobContainerClient("campaigns").GetBlobClient(name).DownloadContentAsync()).Value.Content.ToStream();
        return CampaignFile.Read(file).Require(name);
    }
}
