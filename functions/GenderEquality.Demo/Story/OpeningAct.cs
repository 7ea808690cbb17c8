using AngleSharp.Html.Dom;
using GenderEquality.Demo.Browsing;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Demo.Story;

/// <summary>The coordinator sends the links; every agency opens its own and downloads its template.</summary>
internal sealed class OpeningAct(Stage stage)
{
    /// <summary>The coordinator's page lists all agencies; the button sends each one a link.</summary>
    public async Task SendLinksAsync()
    {
        var page = await stage.Browser.OpenAsync("/");
        var listed = page.Document.QuerySelectorAll("input[type=checkbox][name=co-quan]").OfType<IHtmlInputElement>().Select(box => box.Value);
        Expect.Same(stage.Campaign.Agencies.Select(agency => agency.Code.ToString()), listed, "Agencies on the coordinator's page");
        await SendAsync(page);

        var mails = await stage.PostAsync();
        Expect.Same(stage.Campaign.Agencies.Select(agency => agency.Code.ToString()), mails.Select(mail => mail.Agency.ToString()), "Mails with links");
        Expect.That(mails.All(mail => string.Equals(mail.Reason, "invite", StringComparison.Ordinal)), "A mail at the opening is no invitation.");
        Expect.Equal(stage.Campaign.Agencies.Count, stage.Links.Values.Distinct().Count(), "Number of different links in the mails");
        await stage.Ledger.CompareAsync(stage.Tables);
    }

    /// <summary>At its first use the app has put the shipped campaign where the one in force is kept.</summary>
    public async Task<string> CheckCampaignAsync()
    {
        var name = $"{stage.Campaign.Id}.json";
        var stored = await stage.Containers.GetBlobContainerClient("campaigns").GetBlobClient(name).DownloadContentAsync();
        using var file = stored.Value.Content.ToStream();
        var campaign = CampaignFile.Read(file).Require(name);
        Expect.Equal(stage.Campaign.Agencies.Count, campaign.Agencies.Count, $"Number of agencies in campaigns/{name}");
        return $"campaigns/{name}, {campaign.Agencies.Count} agencies, due before {campaign.DueBefore:yyyy-MM-dd}";
    }

    /// <summary>Sending the links again makes no second mail.</summary>
    public async Task SendLinksAgainAsync()
    {
        var page = await stage.Browser.OpenAsync("/dieu-phoi");
        await SendAsync(page);
        var mails = await stage.PostAsync();
        Expect.Equal(0, mails.Count, "Mails after sending the links a second time");
    }

    // The link opens the page that shows who gets what; without anybody who may get it there is no button to press.
    private async Task SendAsync(Page page)
    {
        var preview = await stage.Browser.OpenAsync(new Uri(page.Document.Links.OfType<IHtmlAnchorElement>().First(link => link.Search.Contains("viec=thu-moi", StringComparison.Ordinal)).Href));
        if (preview.Document.QuerySelector("form .action-bar button[type=submit]") is not null)
        {
            await stage.Browser.SendAsync(preview, preview.Form("/gui"));
        }
    }

    /// <summary>Every agency opens its link and downloads its template.</summary>
    public async Task DownloadTemplatesAsync()
    {
        foreach (var agency in stage.Campaign.Agencies)
        {
            var page = await stage.Browser.OpenAsync(stage.Links[agency.Code]);
            Expect.Equal(agency.Name, page.Heading, $"Heading of the page behind the link of {agency.Code}");
            var template = await stage.Browser.DownloadAsync(page.Link("/mau"));
            stage.Templates[agency.Code] = template;
            await stage.Output.TemplateAsync($"{agency.Code}.docx", template);
        }

        Expect.Equal(stage.Campaign.Agencies.Count, stage.Templates.Values.Select(Convert.ToBase64String).Distinct(StringComparer.Ordinal).Count(), "Number of different templates");
    }
}
