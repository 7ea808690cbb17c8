using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Excel.Series;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Tests.Campaigns.Authoring;
using GenderEquality.Tests.Consolidation.Official;

namespace GenderEquality.Tests.Portal;

/// <summary>The indicators over the years, over HTTP.</summary>
public sealed class SeriesHttpTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Get_WithoutAnyFigure_SaysWhatToDo()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        Assert.Contains("Chưa có số liệu", (await app.PageAsync(SeriesAddress.Page)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FiguresOfTwoYears_AreATableAndAPicture()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await PutAsync(app, 2023, 47.5m);
        await PutAsync(app, 2022, 44m);

        var page = await app.PageAsync(SeriesAddress.Page);

        Assert.Equal(["2021", "2022"], page.QuerySelectorAll("thead th.num").Select(cell => cell.TextContent));
        Assert.Equal(["44 *", "47,5 *"], page.QuerySelectorAll("tbody tr").First().QuerySelectorAll("td.num").Select(cell => cell.TextContent.Trim()));
        var picture = page.QuerySelector("svg[role=img]")!;
        Assert.Contains("năm 2021: 44; năm 2022: 47,5", picture.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(2, picture.QuerySelectorAll("circle").Length);
    }

    [Fact]
    public async Task Get_Csv_HoldsEveryValue()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await PutAsync(app, 2023, 47.5m);

        var response = await app.OpenAsync(SeriesAddress.Csv);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.EndsWith(".csv", response.Content.Headers.ContentDisposition!.FileName ?? response.Content.Headers.ContentDisposition.FileNameStar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfficialVersion_IsTheYearsValueOnThePageAndInTheCsv()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await MakeOfficialAsync(app);

        var page = await app.PageAsync(SeriesAddress.Page);
        var csv = await (await app.OpenAsync(SeriesAddress.Csv)).Content.ReadAsStringAsync();

        Assert.Equal(["2024"], page.QuerySelectorAll("thead th.num").Select(cell => cell.TextContent));
        var row = page.QuerySelectorAll("tbody tr").Single(line => line.QuerySelector("th")!.TextContent is "1.2");
        Assert.Equal(["47,5"], row.QuerySelectorAll("td.num").Select(cell => cell.TextContent.Trim()));
        Assert.EndsWith(";2024;47,5;\"bản chính thức\"", csv.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(2, csv.TrimEnd().Split("\r\n").Length);
    }

    [Fact]
    public async Task Post_File_ShowsWhatIsNewUnknownAndUnreadable_AndTakesItWhenToldSo()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var shown = await app.FollowAsync(await UploadAsync(app, "so-lieu.csv", "\uFEFF\"Mã\";Chỉ tiêu;Năm;Giá trị\r\n1.1;;2022;44,5\r\n9.9;;2022;1\r\n1.2;;2022;nhiều\r\n1.2;;2024;7\r\n"));
        Assert.Empty((await app.Get<SeriesStore>().FindAsync(app.Campaign.Id)).Series.Figures);
        var text = shown.Body!.TextContent;
        var taken = await app.FollowAsync(await app.SubmitAsync(shown, $"form[action^='{SeriesAddress.Take}']"));

        Assert.Contains("Dòng 2: chỉ tiêu 1.1, năm 2022: 44,5.", text, StringComparison.Ordinal);
        Assert.Contains("Dòng 3: đợt báo cáo không có chỉ tiêu mã “9.9”", text, StringComparison.Ordinal);
        Assert.Contains("Dòng 4, năm 2022: không đọc được “nhiều” thành một số (%)", text, StringComparison.Ordinal);
        Assert.Contains("năm “2024” không phải là năm trước năm báo cáo 2024", text, StringComparison.Ordinal);
        Assert.Contains("Đã lấy 1 số liệu", taken.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("44,5 **", taken.QuerySelectorAll("tbody tr").First().QuerySelector("td.num")!.TextContent.Trim());
        Assert.Contains("Nhập 1 số liệu các năm trước từ tệp so-lieu.csv", (await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 10)).Select(entry => entry.Deed));
    }

    [Fact]
    public async Task Post_FileSeenBeforeAnotherWasTaken_ShowsTheDifferencesAgain()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var first = await app.FollowAsync(await UploadAsync(app, "a.csv", "Mã;2022\n1.1;44,5"));
        var second = await app.FollowAsync(await UploadAsync(app, "b.csv", "Mã;2022\n1.1;45"));
        await app.SubmitAsync(first, $"form[action^='{SeriesAddress.Take}']");

        var answer = await app.SubmitAsync(second, $"form[action^='{SeriesAddress.Take}']");
        var again = await PortalApp.ParseAsync(answer);
        await app.SubmitAsync(again, $"form[action^='{SeriesAddress.Take}']");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("từ 44,5 thành 45", again.Body!.TextContent, StringComparison.Ordinal);
        var stored = (await app.Get<SeriesStore>().FindAsync(app.Campaign.Id)).Series;
        Assert.Equal((45m, 2), (Assert.Single(stored.Figures).Value, stored.Takings.Count));
        var container = new BlobContainerClient(app.Storage, "campaigns");
        Assert.Single(container.GetBlobs(Azure.Storage.Blobs.Models.BlobTraits.None, Azure.Storage.Blobs.Models.BlobStates.None, $"{app.Campaign.Id}/series/history/", default));
    }

    [Fact]
    public async Task Post_FigureThatAnOfficialVersionSaysOtherwise_IsKeptAndTheOfficialOneCounts()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await MakeOfficialAsync(app);
        await PutAsync(app, 2025, 0);
        var shown = await app.FollowAsync(await UploadAsync(app, "a.csv", "Mã;2024\n1.2;40", "?dot=binh-dang-gioi-2025"));

        var page = await app.FollowAsync(await app.SubmitAsync(shown, $"form[action^='{SeriesAddress.Take}']"));

        Assert.Contains("Bản chính thức năm 2024 ghi 47,5", shown.Body!.TextContent, StringComparison.Ordinal);
        var row = page.QuerySelectorAll("tbody tr").Single(line => line.QuerySelector("th")!.TextContent is "1.2");
        Assert.Equal("47,5", row.QuerySelector("td.num")!.TextContent.Trim());
        Assert.Contains("năm 2024: bản chính thức ghi 47,5; số liệu nhập từ tệp ghi 40. Chuỗi số liệu dùng bản chính thức.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv", "không có tiêu đề")]
    [InlineData("a.xlsx", "PK hỏng")]
    public async Task Post_FileThatSaysNothing_IsRefusedWithAWayOut(string name, string content)
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var answer = await UploadAsync(app, name, content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Đề nghị", (await PortalApp.ParseAsync(answer)).QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_FilledIn_IsReadAgain()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var shown = await app.FollowAsync(await UploadAsync(app, "a.csv", "Mã;2022\n1.1;44,5"));
        await app.SubmitAsync(shown, $"form[action^='{SeriesAddress.Take}']");

        using var sheet = new MemoryStream(await (await app.OpenAsync(SeriesAddress.Sheet)).Content.ReadAsByteArrayAsync());
        var list = SeriesSheetReader.Read(sheet, "mau.xlsx");

        Assert.Equal([("1.1", "2022", "44,5")], list.Figures.Select(figure => (figure.Code, figure.Year, figure.Text)));
    }

    private static Task<HttpResponseMessage> UploadAsync(PortalApp app, string name, string content, string query = "") =>
        app.Client.PostAsync(SeriesAddress.Import + query, new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), SeriesImport.FileField, name } });

    // The lead of indicator 1.2 reports 95 of 200; the officer makes the official version of it
    private static async Task MakeOfficialAsync(PortalApp app)
    {
        var flow = new OfficialFlow(app.Storage, (file, expected) =>
        {
            var read = PrivateReports.Examine(file, expected);
            Figure Of(decimal number) => new(number.ToString(CultureInfo.InvariantCulture)) { Number = number };
            var row = new FigureRow("1.2", "1.2", new Dictionary<string, Figure>(StringComparer.Ordinal) { ["numerator"] = Of(95), ["denominator"] = Of(200), ["value"] = Of(47.5m) });
            return new ReadReport(read.Content! with { Tables = [.. read.Content.Tables, new TableFigures(TableKey.Parse("PL1"), [row])] }, read.Findings, _ => Stream.Null);
        });
        await flow.App.SubmitAsync("Đã ban hành kế hoạch.", flow.Campaign.FindAgency(AgencyCode.Parse("so-noi-vu")));
        await flow.NightAsync();
        Assert.Empty(await flow.MakeOfficialAsync());
    }

    // A campaign of an earlier year, with a figure of the year before it
    private static async Task PutAsync(PortalApp app, int year, decimal value)
    {
        var file = Drafts.ShippedFile();
        (file["id"], file["year"]) = ($"binh-dang-gioi-{year}", year);
        (file["opensOn"], file["dueBefore"]) = ($"{year}-11-01", $"{year}-12-10");
        (file["actionPeriod"]!["from"], file["actionPeriod"]!["to"]) = ($"{year}-11-15", $"{year}-12-15");
        file["previousFigures"] = new JsonArray(new JsonObject { ["agency"] = null, ["table"] = "PL1", ["row"] = "1.1", ["value"] = value });
        var container = new BlobContainerClient(app.Storage, "campaigns");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient($"{file["id"]!.GetValue<string>()}.json").UploadAsync(new BinaryData(DraftFile.Write(file)), overwrite: true);
    }
}
