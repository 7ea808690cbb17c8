using System.Net;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;
using GenderEquality.Tests.Campaigns.Authoring;

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
