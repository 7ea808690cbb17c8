using System.Net;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Links;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Portal;

/// <summary>A report that could not be read: what the pages say, and "Đọc lại", over HTTP.</summary>
public sealed class ReadAgainHttpTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Post_ByTheAgency_OrdersItOnceAndLeadsBackToThePage()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var failed = await FailAsync(app);
        var address = await app.IssueLinkAsync();

        var page = await app.PageAsync(address);
        Assert.Contains("hệ thống chưa đọc được", page.QuerySelector(".status .lead").Text(), StringComparison.Ordinal);
        Assert.Contains("không bị coi là chưa nộp", page.QuerySelector(".status").Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var action = page.QuerySelector(".status form")!.GetAttribute("action")!;
        foreach (var answer in (HttpResponseMessage[])[await app.PostAsync(action), await app.PostAsync(action)])
        {
            Assert.Equal((HttpStatusCode.SeeOther, AgencyAddress.Page(AgencyAddress.Place(app.Campaign.Id, app.Agency.Code))), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        }

        Assert.Equal(IngestOrder.Of(failed), IngestQueue.Read(Assert.Single(await StorageContents.TakeMessagesAsync(app.Storage, IngestQueue.Name))));
        Assert.Equal((SubmissionStatus.Processing, 0), (await app.Get<SubmissionStore>().FindAsync(failed))! is var row ? (row.Status, row.Tries) : default);
    }

    [Fact]
    public async Task Post_ByTheCoordinator_OrdersItAndSaysSo()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var failed = await FailAsync(app);
        var address = $"/dieu-phoi/co-quan/{app.Agency.Code}";

        Assert.Contains("đã nhận, hệ thống chưa đọc được", (await app.PageAsync(address)).QuerySelector("aside").Text(), StringComparison.Ordinal);
        var answer = await app.PostAsync($"{address}/doc-lai", ("lan-nop", $"{failed.Id}"));

        Assert.StartsWith(address, answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Single(await StorageContents.TakeMessagesAsync(app.Storage, IngestQueue.Name));
        var again = await app.PostAsync($"{address}/doc-lai", ("lan-nop", $"{failed.Id}"));
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
    }

    private static async Task<SubmissionRef> FailAsync(PortalApp app)
    {
        using var file = PlainReports.File("good");
        var kept = await app.Get<Upload>().KeepAsync(app.Campaign, app.Agency, new UploadFile("bc.docx", file), [], "Đơn vị");
        await app.Get<SubmissionStore>().ChangeAsync(kept.Ref, row => row with { Status = SubmissionStatus.Failed, Tries = ReadingTries.Most });
        await app.Get<AgencyStates>().RefreshAsync(app.Campaign, app.Agency.Code);
        return kept.Ref;
    }
}
