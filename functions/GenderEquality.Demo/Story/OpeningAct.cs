using AngleSharp.Html.Dom;

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
        await stage.Browser.SendAsync(page, page.Form("/gui-lien-ket"));

        var mails = await stage.PostAsync();
        Expect.Same(stage.Campaign.Agencies.Select(agency => agency.Code.ToString()), mails.Select(mail => mail.Agency.ToString()), "Mails with links");
        Expect.That(mails.All(mail => string.Equals(mail.Reason, "invite", StringComparison.Ordinal)), "A mail at the opening is no invitation.");
        Expect.Equal(stage.Campaign.Agencies.Count, stage.Links.Values.Distinct().Count(), "Number of different links in the mails");
        await stage.Ledger.CompareAsync(stage.Tables);
    }

    /// <summary>Sending the links again makes no second mail.</summary>
    public async Task SendLinksAgainAsync()
    {
        var page = await stage.Browser.OpenAsync("/dieu-phoi");
        await stage.Browser.SendAsync(page, page.Form("/gui-lien-ket"));
        var mails = await stage.PostAsync();
        Expect.Equal(0, mails.Count, "Mails after sending the links a second time");
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
