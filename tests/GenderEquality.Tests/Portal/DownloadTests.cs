using System.Net;
using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Tests.Portal;

public sealed class DownloadTests(AzuriteFixture azurite)
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 5000).Select(number => (byte)number)];
    private static readonly DateTimeOffset Changed = new(2024, 11, 20, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Get_Report_SendsLengthTagAndDate()
    {
        await using var server = await AnswerServer.StartAsync(Report);

        var response = await server.SendAsync(HttpMethod.Get);

        Assert.Equal(Bytes, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(Bytes.Length, response.Content.Headers.ContentLength);
        Assert.Equal(["bytes"], response.Headers.AcceptRanges);
        Assert.Equal("\"tag\"", response.Headers.ETag?.ToString());
        Assert.Equal(Changed, response.Content.Headers.LastModified);
        Assert.Equal("Báo cáo.docx", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Get_MaliciousFile_SendsAPageInItsPlace()
    {
        await using var server = await AnswerServer.StartAsync(
            () => PortalFile.Of(PageKind.Agency, new TaggedFile(new MemoryStream(Bytes), "\"tag\"", Changed) { Malicious = true }, "Báo cáo.docx"));

        var response = await server.SendAsync(HttpMethod.Get);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("“Báo cáo.docx” là không an toàn", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_Report_SendsLengthAndNoBody()
    {
        await using var server = await AnswerServer.StartAsync(Report);

        var response = await server.SendAsync(HttpMethod.Head);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Bytes.Length, response.Content.Headers.ContentLength);
        Assert.Equal("\"tag\"", response.Headers.ETag?.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("bytes=4000-", null, 4000, 5000)]
    [InlineData("bytes=-10", null, 4990, 5000)]
    [InlineData("bytes=0-99", "\"tag\"", 0, 100)]
    public async Task Get_PartOfAReport_SendsThatPart(string range, string? ifRange, int from, int to)
    {
        await using var server = await AnswerServer.StartAsync(Report);

        var response = await server.SendAsync(HttpMethod.Get, [("Range", range), .. ifRange is null ? [] : new[] { ("If-Range", ifRange) }]);

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal(Bytes[from..to], await response.Content.ReadAsByteArrayAsync());
        Assert.Equal($"bytes {from}-{to - 1}/{Bytes.Length}", response.Content.Headers.ContentRange?.ToString());
    }

    [Fact]
    public async Task Get_PartOfAReportThatHasChanged_SendsTheWhole()
    {
        await using var server = await AnswerServer.StartAsync(Report);

        var response = await server.SendAsync(HttpMethod.Get, ("Range", "bytes=4000-"), ("If-Range", "\"earlier\""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Bytes, await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_PartBeyondTheEnd_Is416()
    {
        await using var server = await AnswerServer.StartAsync(Report);

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, (await server.SendAsync(HttpMethod.Get, ("Range", "bytes=5000-"))).StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task FileIsClosedAfterwards(string method)
    {
        var stream = new MemoryStream(Bytes);
        await using var server = await AnswerServer.StartAsync(() => PortalFile.Of(PageKind.Agency, new TaggedFile(stream, "\"tag\""), "bc.docx"));

        await server.SendAsync(new HttpMethod(method));

        await server.Answered.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.False(stream.CanRead);
    }

    [Fact]
    public async Task Head_FileMadeWhileSent_MakesNothing()
    {
        var made = false;
        await using var server = await AnswerServer.StartAsync(() => PortalFile.Of(PageKind.Coordinator, (_, _) => Task.FromResult(made = true), "goc.zip"));

        var response = await server.SendAsync(HttpMethod.Head);

        Assert.Equal("application/zip", response.Content.Headers.ContentType?.MediaType);
        Assert.False(made);
    }

    [Fact]
    public async Task Head_Page_SendsItsLengthAndNoBody()
    {
        await using var server = await AnswerServer.StartAsync(() => PortalPage.Of<PlainPage>(PageKind.Agency, new PlainPageModel("Tiêu đề", ["Nội dung"])));

        var page = await (await server.SendAsync(HttpMethod.Get)).Content.ReadAsByteArrayAsync();
        var head = await server.SendAsync(HttpMethod.Head);

        Assert.NotEmpty(page);
        Assert.Equal(page.Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_PartOfAStoredFile_SendsThatPartWithTheStoresTag()
    {
        var blobs = new ReportBlobs(Storage());
        var bytes = new byte[3_000_000];
        Random.Shared.NextBytes(bytes);
        await blobs.WriteAsync(CampaignId.Parse("binh-dang-gioi-2024"), 1, "bao-cao.docx", "application/octet-stream", new MemoryStream(bytes));
        await using var server = await AnswerServer.StartAsync(async http => PortalFile.Of(
            PageKind.Coordinator, (await blobs.OpenTaggedAsync(CampaignId.Parse("binh-dang-gioi-2024"), 1, "bao-cao.docx", http.RequestAborted))!, "bao-cao.docx"));

        var whole = await server.SendAsync(HttpMethod.Get);
        var part = await server.SendAsync(HttpMethod.Get, ("Range", "bytes=1000000-2500000"), ("If-Range", whole.Headers.ETag!.ToString()));

        Assert.Equal(bytes, await whole.Content.ReadAsByteArrayAsync());
        Assert.NotNull(whole.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[1_000_000..2_500_001], await part.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task StoredFileThatIsNotThereIsNull() =>
        Assert.Null(await new ReportBlobs(Storage()).OpenTaggedAsync(CampaignId.Parse("binh-dang-gioi-2024"), 1, "khong-co.docx"));

    [Fact]
    public async Task FilesThatWereJustMadeAreTaggedByTheirContent()
    {
        var first = await TaggedFile.OfAsync(new MemoryStream([1, 2]));
        var again = await TaggedFile.OfAsync(new MemoryStream([1, 2]));
        var other = await TaggedFile.OfAsync(new MemoryStream([1, 3]));

        Assert.Equal(first.Tag, again.Tag);
        Assert.NotEqual(first.Tag, other.Tag);
        Assert.Equal(0, first.Content.Position);
    }

    [Fact]
    public void NothingOfAnAnswerIsSerialised() => Assert.Equal("{}", JsonSerializer.Serialize<object>(Report()));

    private StorageAccount Storage()
    {
        var connection = azurite.NewAccount();
        return new StorageAccount(new BlobServiceClient(connection), new QueueServiceClient(connection), new TableServiceClient(connection));
    }

    private static PortalResult Report() => PortalFile.Of(PageKind.Agency, new TaggedFile(new MemoryStream(Bytes), "\"tag\"", Changed), "Báo cáo.docx");
}
