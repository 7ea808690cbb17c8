using System.Text.Json.Nodes;
using GenderEquality.Demo.Levels;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>A lower level's campaign made of the upper one's file.</summary>
public sealed class HandDownTests
{
    private static readonly LevelCity City = LevelCase.Cities()[0];

    [Fact]
    public void WhatOnlyTheLowerLevelKnowsIsAFaultWithAWayOut()
    {
        var faults = DraftCheck.Of(HandedCity.Draft(City).Document).Faults;

        Assert.Equal(
            ["agencies", "audiences.0.opening", "coordinator.email", "dueBefore", "opensOn", "wholeName"],
            faults.Select(fault => fault.Place.ToKey()).Order(StringComparer.Ordinal));
        Assert.All(faults, fault => Assert.Matches("^Chưa có “.+”. Đề nghị điền.$", fault.Text));
        Assert.Contains(faults, fault => string.Equals(fault.Text, "Chưa có “Cơ quan, đơn vị báo cáo”. Đề nghị điền.", StringComparison.Ordinal));
    }

    [Fact]
    public void FilledInItAsksAllAgenciesForTheSameFiguresAndReportsUp()
    {
        var campaign = HandedCity.Campaign(City);
        var upper = HandedCity.Upper();

        Assert.Equal(upper.Outline.Select(section => section.Heading), campaign.Outline.Select(section => section.Heading));
        Assert.Equal(upper.Indicators.Select(indicator => indicator.Key), campaign.Indicators.Select(indicator => indicator.Key));
        Assert.All(campaign.Indicators, indicator => Assert.Equal(["*"], indicator.Leads.Terms));
        Assert.Equal(upper.Tables.Select(table => table.Key), campaign.Tables.Select(table => table.Key));
        Assert.All(campaign.Tables, table => Assert.Equal(["*"], table.FilledBy.Terms));
        Assert.Equal(upper.Agree.Count, campaign.Agree.Count);
        Assert.Equal(new UpwardReport(upper.Id, AgencyCode.Parse("so-an-binh")) { Audience = "cap-tren" }, campaign.Upward);
        Assert.Equal(("Sở Ví dụ thành phố An Bình", "Ủy ban nhân dân thành phố An Bình", "An Bình"), (campaign.Coordinator.Name, campaign.Coordinator.ParentName, campaign.PlaceName));
        Assert.Equal("GIÁM ĐỐC", campaign.Coordinator.Signature.Position);
        Assert.Equal(upper.Coordinator.Name, campaign.Audiences.Single().Recipient);
        Assert.Equal([.. City.Agencies["agencies"]!.AsArray().Select(agency => agency!["code"]!.GetValue<string>())], campaign.Agencies.Select(agency => agency.Code.ToString()));
    }

    [Fact]
    public void RowsOfOthersAreLeftOutAndWaysToCombineThemToo()
    {
        var cases = HandedCity.Campaign(City).Tables.Single(table => table.RowSource == TableRowSource.Fixed);

        Assert.Equal(["cases", "victims", "women", "men", "children"], cases.Rows.Select(row => row.Key));
        Assert.All(cases.Rows, row => Assert.Null(row.Combine));
        Assert.Contains(HandedCity.Draft(City).Open, note => note.Place.ToKey() is "tables.2" && note.Text.Contains("mọi cơ quan", StringComparison.Ordinal));
    }

    [Fact]
    public void RowsWithoutWhichASumCannotBeAddedUpStay()
    {
        var file = HandedCity.UpperFile();
        file["tables"]![2]!["rows"]![3]!["filledBy"] = new JsonArray("vu-vi-du");

        Assert.Contains(Of(file, "so-an-binh").Tables[2].Rows, row => row.Key is "men");
    }

    [Fact]
    public void IndicatorsAndTablesOfOthersAreLeftOutWithWhatComparesThem()
    {
        var file = HandedCity.UpperFile();
        file["indicators"]![2]!["leads"] = new JsonArray("vu-vi-du");
        file["tables"]![1]!["filledBy"] = new JsonArray("so-hoa-phu");

        var campaign = Of(file, "so-an-binh");

        Assert.DoesNotContain(campaign.Indicators, indicator => indicator.Key is "3.1");
        Assert.Equal(["PL1", "PL3"], campaign.Tables.Select(table => table.Key.ToString()));
        Assert.Empty(campaign.Agree);
    }

    [Fact]
    public void OwnFiguresOfLastYearBecomeThoseOfTheWhole()
    {
        var of = HandDown.Of(HandedCity.UpperFile(), HandedCity.Upper(), HandedCity.Upper().FindAgency(AgencyCode.Parse("so-an-binh"))!);

        var figure = Assert.Single(of.Document["previousFigures"]!.AsArray())!;
        Assert.Null(figure["agency"]);
        Assert.Equal(71.5m, figure["value"]!.GetValue<decimal>());
    }

    [Fact]
    public void WhatWasTakenFromAboveIsToBeLookedAt()
    {
        var open = HandedCity.Draft(City).Open;

        Assert.Contains(open, note => note.Place.ToKey() is "dueBefore" && note.Text.Contains("trước ngày 20/01/2025", StringComparison.Ordinal));
        Assert.Contains(open, note => note.Place.ToKey() is "agencies" && note.Text.Contains("mã so-an-binh", StringComparison.Ordinal));
        Assert.Contains(open, note => note.Place.ToKey() is "legalBases");
        Assert.Contains(open, note => note.Place.ToKey() is "indicators");
    }

    [Fact]
    public void WhatCannotBeAddedUpIsSaid()
    {
        var file = HandedCity.UpperFile();
        file["indicators"]![4]!["kind"] = "number";
        file["outline"]![2]!["perTask"] = true;
        foreach (var agency in file["agencies"]!.AsArray())
        {
            agency!["tasks"] = new JsonArray("Nhiệm vụ");
        }

        var open = HandDown.Of(file, DraftCheck.Of(file).Campaign!, HandedCity.Upper().FindAgency(AgencyCode.Parse("so-an-binh"))!).Open;

        Assert.Contains(open, note => note.Place.ToKey() is "indicators.4.leads" && note.Text.StartsWith("Chỉ tiêu 5.1 không cộng được", StringComparison.Ordinal));
        Assert.Contains(open, note => note.Place.ToKey() is "outline.2" && note.Text.Contains("theo từng nhiệm vụ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("so-hoa-phu", "so-hoa-phu")]
    [InlineData("sở ví dụ TỈNH Hòa Phú", "so-hoa-phu")]
    [InlineData("SVDHP", "so-hoa-phu")]
    [InlineData("Sở Ví dụ", null)]
    [InlineData("", null)]
    public void AgencyIsFoundByWhatItIsCalled(string called, string? found) => Assert.Equal(found, ReportingAgency.Find(HandedCity.Upper(), called)?.Code.ToString());

    [Theory]
    [InlineData("binh-dang-gioi-2024")]
    [InlineData("binh-dang-gioi-2026-mau")]
    public void AnyAgencyOfAShippedCampaignCanMakeItsOwn(string id)
    {
        using var stream = ShippedCampaigns.Open(CampaignId.Parse(id))!;
        var file = JsonNode.Parse(stream)!.AsObject();
        var upper = ShippedCampaigns.Load(CampaignId.Parse(id));

        Assert.All(upper.Agencies, agency =>
        {
            var document = HandDown.Of(HandDownFile.Of(file), upper, agency).Document;
            var one = new JsonObject { ["code"] = agency.Code.ToString(), ["name"] = agency.Name, ["shortName"] = "A", ["group"] = "co-quan", ["planHeading"] = 1, ["emails"] = new JsonArray("a@example.vn"), ["tasks"] = new JsonArray("Nhiệm vụ") };
            (document["agencies"], document["opensOn"], document["dueBefore"]) = (new JsonArray(one), $"{upper.Year}-11-01", $"{upper.Year}-12-05");
            (document["wholeName"], document["placeName"], document["audiences"]![0]!["opening"]) = ("toàn xã", "Xã", "Mở đầu.");
            (document["coordinator"]!["email"], document["coordinator"]!["parentName"], document["coordinator"]!["signature"]!["position"]) = ("a@example.vn", "Cấp trên", "CHỦ TỊCH");
            Assert.Equal(string.Empty, string.Join('\n', DraftCheck.Of(document).Faults.Select(fault => $"{fault.Place} {fault.Text}")));
        });
    }

    private static Campaign Of(JsonObject file, string agency)
    {
        var upper = DraftCheck.Of(file).Campaign!;
        var document = HandDown.Of(file, upper, upper.FindAgency(AgencyCode.Parse(agency))!).Document;
        foreach (var (member, value) in HandedCity.Filled(City).Where(pair => pair.Key is "wholeName" or "opensOn" or "dueBefore" or "agencies" or "groups" or "audiences" or "coordinator").ToList())
        {
            document[member] = value!.DeepClone();
        }

        return DraftCheck.Of(document).Campaign!;
    }
}
