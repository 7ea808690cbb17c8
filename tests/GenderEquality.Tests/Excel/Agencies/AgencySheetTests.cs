using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Excel.Agencies;
using GenderEquality.Tests.Campaigns.Authoring;

namespace GenderEquality.Tests.Excel.Agencies;

/// <summary>A list of agencies as a workbook.</summary>
public sealed class AgencySheetTests
{
    [Fact]
    public async Task WhatIsWrittenIsReadBack()
    {
        var document = Drafts.ShippedFile();
        document["agencies"]![3]!["emails"] = new JsonArray("a@example.vn", "b@example.vn");
        document["agencies"]![3]!["contacts"] = new JsonArray(new JsonObject { ["email"] = "b@example.vn", ["name"] = "Nguyễn Văn A", ["phone"] = "0225 3", ["role"] = "Chuyên viên" });

        var list = await ReadBackAsync(document);

        Assert.Empty(list.Problems);
        var changes = AgencyChanges.Of(document, list, new Dictionary<int, string>());
        Assert.All(changes.Differences, difference => Assert.Equal((AgencyDifferenceKind.Same, 0), (difference.Kind, difference.Details.Count)));
        Assert.Equal(document["agencies"]!.AsArray().Count, list.Agencies.Count);
    }

    [Fact]
    public async Task BadAddressAndCodeAreSaidWithTheirRow()
    {
        var document = Drafts.ShippedFile();
        document["agencies"]![0]!["emails"] = new JsonArray("không phải thư");
        document["agencies"]![1]!["code"] = "Sở B";

        var list = await ReadBackAsync(document);

        Assert.Contains(list.Problems, problem => problem.StartsWith("Dòng 4: “không phải thư”", StringComparison.Ordinal));
        Assert.Contains(list.Problems, problem => problem.Contains("“Sở B” không phải là mã", StringComparison.Ordinal));
        Assert.Equal(string.Empty, list.Agencies[1].Code);
    }

    [Fact]
    public void WhatIsNoWorkbookIsSaid()
    {
        using var file = new MemoryStream("không phải Excel"u8.ToArray());

        var list = AgencySheetReader.Read(file, "a.xlsx");

        Assert.Empty(list.Agencies);
        Assert.Contains(".xlsx", Assert.Single(list.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TenThousandAgenciesAreRead()
    {
        var document = Drafts.ShippedFile();
        var agencies = new JsonArray();
        for (var number = 1; number <= 10_000; number++)
        {
            agencies.Add((JsonNode)new JsonObject
            {
                ["code"] = $"xa-{number}", ["name"] = $"Ủy ban nhân dân xã số {number}", ["shortName"] = $"UBND{number}", ["group"] = "quan-huyen",
                ["emails"] = new JsonArray($"xa-{number}@example.vn"), ["tasks"] = new JsonArray("Tuyên truyền, phổ biến chính sách, pháp luật về bình đẳng giới trên địa bàn."),
            });
        }

        document["agencies"] = agencies;

        Assert.Equal(10_000, (await ReadBackAsync(document)).Agencies.Count);
    }

    private static async Task<ListedAgencies> ReadBackAsync(JsonObject document)
    {
        using var file = new MemoryStream();
        await AgencySheet.WriteAsync(file, document);
        file.Position = 0;
        return AgencySheetReader.Read(file, "co-quan.xlsx");
    }
}
