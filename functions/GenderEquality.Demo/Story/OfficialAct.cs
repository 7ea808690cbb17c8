using AngleSharp.Html.Dom;
using GenderEquality.Demo.Browsing;

namespace GenderEquality.Demo.Story;

/// <summary>The coordinator decides about personal data and makes the official version.</summary>
internal sealed class OfficialAct(Stage stage)
{
    private const string OfficialPage = "/dieu-phoi/ban-chinh-thuc";
    private const string PersonalDataPage = "/dieu-phoi/thong-tin-ca-nhan";

    /// <summary>Blots out every line with personal data that nobody has decided about; returns how many.</summary>
    public async Task<int> MaskPersonalDataAsync()
    {
        var page = await stage.Browser.OpenAsync(PersonalDataPage);
        var lines = Lines(page).ToList();
        if (lines.Count > 0)
        {
            var chosen = lines.ToDictionary(name => name, _ => "che", StringComparer.Ordinal);
            await SendAsync(page, PersonalDataPage, chosen);
            Expect.Equal(0, Lines(await stage.Browser.OpenAsync(PersonalDataPage)).Count(), "Lines with personal data that are undecided after the decision");
        }

        return lines.Count;
    }

    /// <summary>Makes a draft where something is new, then the official version, with a reason for all that is open.</summary>
    /// <param name="withdrawal">Why the official version that is there is withdrawn; null where there is none.</param>
    /// <returns>Its number.</returns>
    public async Task<string> MakeAsync(string? withdrawal = null)
    {
        var reports = await stage.Browser.OpenAsync("/dieu-phoi/tong-hop");
        await stage.Browser.SendAsync(reports, reports.Form("/tong-hop"));
        await stage.Host.WaitUntilQuietAsync();

        var page = await stage.Browser.OpenAsync(OfficialPage);
        var reasons = page.Document.QuerySelectorAll("main textarea").Select(field => field.GetAttribute("name")!).ToDictionary(
            name => name,
            name => string.Equals(name, "ly-do-thu-hoi", StringComparison.Ordinal) ? withdrawal ?? string.Empty : "Lãnh đạo Sở đồng ý lập bản chính thức khi còn nội dung này.",
            StringComparer.Ordinal);
        var answer = await stage.Browser.SendAsync(page, page.Form("/ban-chinh-thuc"), reasons);
        Expect.That(answer.Document.QuerySelector(".message-error") is null, $"The official version was refused: {answer.Document.QuerySelector(".message-error")?.TextContent.Trim()}");
        await stage.PostAsync();
        reports = await stage.Browser.OpenAsync("/dieu-phoi/tong-hop");
        var newest = Expect.NotNull(reports.Document.QuerySelector("main article"), "There is no version of the consolidated report.");
        Expect.That(newest.QuerySelector(".tag-accepted") is not null, $"No official version was made: {reports.Document.QuerySelector(".message-error")?.TextContent.Trim()}");
        Expect.Equal(1, reports.Document.QuerySelectorAll("main article .tag-accepted").Length, "Number of official versions that are valid");
        return newest.QuerySelector("h3")!.TextContent.Trim();
    }

    private static IEnumerable<string> Lines(Page page) => page.Document.QuerySelectorAll("main fieldset")
        .Where(choices => choices.QuerySelector("input[type=radio][checked]") is null)
        .Select(choices => choices.QuerySelector("input[type=radio]")!.GetAttribute("name")!);

    // A radio button is sent by the one that is chosen: the form is filled in before it is sent.
    private Task<Page> SendAsync(Page page, string address, Dictionary<string, string> chosen)
    {
        foreach (var radio in page.Document.QuerySelectorAll("main input[type=radio]").OfType<IHtmlInputElement>())
        {
            radio.IsChecked = radio.IsChecked || string.Equals(chosen.GetValueOrDefault(radio.Name!), radio.Value, StringComparison.Ordinal);
        }

        return stage.Browser.SendAsync(page, page.Form(address));
    }
}
