using System.Net;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Portal;

/// <summary>Several Word files sent together: all are kept, and one question decides.</summary>
public sealed class WhichReportHttpTests(AzuriteFixture azurite)
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7"u8];

    [Theory]
    [InlineData("1", "kem", "Báo cáo.docx", new[] { "Phụ lục.docx", "ký.pdf" })]
    [InlineData("0", "khong", "Phụ lục.docx", new[] { "ký.pdf" })]
    public async Task Post_TwoWordFiles_AsksOnceAndKeepsAll(string report, string others, string name, string[] beside)
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var asked = await SendAsync(app, await app.IssueLinkAsync());

        Assert.Equal(["Phụ lục.docx (1 byte)", "Báo cáo.docx (2 byte)"], asked.QuerySelectorAll("input[name=bao-cao]").Select(input => input.ParentElement!.TextContent.Trim()));
        Assert.Equal("0", asked.QuerySelector("input[name=bao-cao][checked]")!.GetAttribute("value"));
        Assert.Empty(await All(app));
        var chosen = await app.PostAsync(ActionOf(asked), ("ban-thao", IdOf(asked)), ("bao-cao", report), ("tep-khac", others));

        Assert.Equal(HttpStatusCode.SeeOther, chosen.StatusCode);
        var kept = Assert.Single(await All(app));
        Assert.Equal(name, kept.FileName);
        Assert.Equal(beside, kept.Attachments);

        // The press that comes a second time finds nothing more to do, and says so.
        var again = await app.PostAsync(ActionOf(asked), ("ban-thao", IdOf(asked)), ("bao-cao", report), ("tep-khac", others));
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("đã được nộp, hoặc đã chờ quá một giờ", (await PortalApp.ParseAsync(again)).QuerySelector(".message").Text(), StringComparison.Ordinal);
        Assert.Single(await All(app));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("9")]
    [InlineData("")]
    public async Task Post_NoWordFileChosen_AsksAgainAndLosesNothing(string report)
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var asked = await SendAsync(app, await app.IssueLinkAsync());

        var refused = await app.PostAsync(ActionOf(asked), ("ban-thao", IdOf(asked)), ("bao-cao", report), ("tep-khac", "khong"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await PortalApp.ParseAsync(refused);
        Assert.Equal("khong", page.QuerySelector("input[name=tep-khac][checked]")!.GetAttribute("value"));
        Assert.Equal("#bao-cao", page.QuerySelector(".message a")!.GetAttribute("href"));
        await app.PostAsync(ActionOf(page), ("ban-thao", IdOf(page)), ("bao-cao", "1"), ("tep-khac", "kem"));
        Assert.Single(await All(app));
    }

    [Fact]
    public async Task Get_FilesOfAnotherAgency_AreNotShown()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var id = IdOf(await SendAsync(app, await app.IssueLinkAsync()));
        var other = await app.IssueLinkAsync(app.Campaign.Agencies[1]);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync($"{other}/tep-nao?ban-thao={id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await app.PostAsync($"{other}/tep-nao", ("ban-thao", id), ("bao-cao", "0"), ("tep-khac", "kem"))).StatusCode);
        Assert.Empty(await All(app));
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> SendAsync(PortalApp app, string link)
    {
        var answer = await app.UploadAsync(link, ("Phụ lục.docx", [1]), ("Báo cáo.docx", [2, 2]), ("ký.pdf", Pdf));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await app.PageAsync(answer.Headers.Location!.ToString());
    }

    private static string ActionOf(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("main form")!.GetAttribute("action")!;

    private static string IdOf(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("input[name=ban-thao]")!.GetAttribute("value")!;

    private static Task<IReadOnlyList<SubmissionSummary>> All(PortalApp app) => app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code);
}
