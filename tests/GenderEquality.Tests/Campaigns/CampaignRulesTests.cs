using System.Text.Json.Nodes;
using static GenderEquality.Tests.Campaigns.ChangedCampaign;

namespace GenderEquality.Tests.Campaigns;

public sealed class CampaignRulesTests
{
    [Fact]
    public void DueDateFarFromTheYearIsTold() =>
        AssertOnly("$.dueBefore", "neither in the year", root => root["dueBefore"] = "2026-12-10");

    [Fact]
    public void OpeningAfterTheDueDateIsTold() => Assert.Contains(Errors(root => root["opensOn"] = "2024-12-10"), e => Same(e.Path, "$.opensOn"));

    [Fact]
    public void ReminderBeforeTheOpeningIsTold() =>
        AssertOnly("$.reminders.daysBefore[0]", "earlier than collecting opens", root => root["reminders"]!["daysBefore"]![0] = 60);

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void ReminderDayMustBePositive(int days) =>
        AssertOnly("$.reminders.daysAfter[1]", "1 to 365", root => root["reminders"]!["daysAfter"]![1] = days);

    [Fact]
    public void ReminderDayMustStandOnce() =>
        AssertOnly("$.reminders.daysBefore[3]", "duplicate", root => root["reminders"]!["daysBefore"]![3] = 7);

    [Fact]
    public void SendingInAQuietHourIsTold() => AssertOnly("$.reminders.sendAt", "quiet hour", root => root["reminders"]!["sendAt"] = "06:30:00");

    [Fact]
    public void DigestInAQuietHourIsTold() => AssertOnly("$.reminders.digest.at", "quiet hour", root => root["reminders"]!["digest"]!["at"] = "19:00:00");

    [Fact]
    public void EscalationFromAReminderThatIsNoneIsTold() => AssertOnly("$.reminders.escalateFrom", "none of the 7", root => root["reminders"]!["escalateFrom"] = 8);

    [Fact]
    public void PolicyAndCalendarMayBeLeftOut() => Assert.Empty(Errors(root =>
    {
        root.Remove("calendar");
        foreach (var member in (string[])["quiet", "escalateFrom", "digest", "newReports"])
        {
            root["reminders"]!.AsObject().Remove(member);
        }
    }));

    [Fact]
    public void HolidayMustRunForwards() => AssertOnly("$.calendar.holidays[0]", "forwards", root => root["calendar"]!["holidays"]![0]!["to"] = "2023-12-31");

    [Fact]
    public void HolidaysMustNotOverlap() => AssertOnly("$.calendar.holidays[1]", "share a day", root =>
    {
        root["calendar"]!["holidays"]![1]!["from"] = "2024-01-01";
        root["calendar"]!["holidays"]![1]!["to"] = "2024-01-02";
    });

    [Fact]
    public void ADayThatMakesUpMustBeOneOfTheWeekend() => AssertOnly("$.calendar.makeUpDays[0].date", "makes up for nothing", root => root["calendar"]!["makeUpDays"]![0]!["date"] = "2024-05-06");

    [Fact]
    public void ReminderThatHolidaysMoveBeforeTheOpeningIsTold() => AssertOnly("$.reminders.daysBefore[0]", "nobody works", root =>
        root["calendar"]!["holidays"]!.AsArray().Add(new JsonObject { ["name"] = "Nghỉ", ["from"] = "2024-10-28", ["to"] = "2024-11-26" }));

    [Fact]
    public void ContactsMustStandWithTheirAddresses()
    {
        AssertOnly("$.agencies[0].contacts[0]", "not among", root => root.At("agencies", 0)["contacts"] = new JsonArray(new JsonObject { ["email"] = "khac@example.vn" }));
        AssertOnly("$.agencies[0].contacts[0]", "escalation alone", root => root.At("agencies", 0)["contacts"] =
            new JsonArray(new JsonObject { ["email"] = root.At("agencies", 0)["emails"]![0]!.GetValue<string>(), ["onlyEscalation"] = true }));
        Assert.Empty(Errors(root => root.At("agencies", 0)["contacts"] = new JsonArray(new JsonObject { ["email"] = "lanh-dao@example.vn", ["name"] = "Trần Thị B", ["onlyEscalation"] = true })));
    }

    [Fact]
    public void ActionPeriodMustRunForwards() =>
        AssertOnly("$.actionPeriod", "forwards", root => root["actionPeriod"]!["to"] = "2024-11-01");

    [Fact]
    public void CampaignWithoutAnActionPeriodIsAsGood() => Assert.Empty(Errors(root => root.Remove("actionPeriod")));

    [Fact]
    public void AbbreviationMustStandOnce() => AssertOnly("$.abbreviations[1].short", "duplicate", root => root.At("abbreviations", 1)["short"] = "ubnd");

    [Fact]
    public void AbbreviationThatIsNoneIsTold() => AssertOnly("$.abbreviations[0]", "not shorter", root => root.At("abbreviations", 0)["short"] = "Ủy ban nhân dân");

    [Fact]
    public void SectionsOfOneHeadingMustBeNumberedDifferently() => AssertOnly("$.outline[9].numbering", "another section of the same heading", root =>
    {
        root.At("outline", 8)["numbering"] = "a)";
        root.At("outline", 9)["numbering"] = "A)";
    });

    [Fact]
    public void UnknownTimeZoneIsTold() => AssertOnly("$.timeZone", "IANA", root => root["timeZone"] = "Hải Phòng");

    [Fact]
    public void LegalBasisOfAnUnknownSectionIsTold() =>
        AssertOnly("$.legalBases[0].section", "no section 'VI'", root => root.At("legalBases", 0)["section"] = "VI");

    [Fact]
    public void CoordinatorMustBeAnAgency() =>
        AssertOnly("$.coordinator.agency", "no agency 'so-la'", root => root["coordinator"]!["agency"] = "so-la");

    [Fact]
    public void SomebodyMustGetTheConsolidatedReport() => AssertOnly("$.audiences", "at least one", root => root["audiences"] = new JsonArray());

    [Fact]
    public void DuplicateAgencyIsTold() =>
        AssertOnly("$.agencies[45].code", "'huyen-vinh-bao' is a duplicate", root =>
        {
            root.At("agencies", 45)["code"] = "huyen-vinh-bao";
            root.At("agencies", 46)["code"] = "huyen-khac";
            root.At("agencies", 44)["code"] = "huyen-vinh-bao";
        });

    [Fact]
    public void TwoAgenciesOfOneNameAreTold() =>
        AssertOnly("$.agencies[6].name", "'Sở Y tế' is a duplicate", root => root.At("agencies", 6)["name"] = "Sở Y tế");

    [Fact]
    public void UnknownGroupIsTold() => AssertOnly("$.agencies[8].group", "so-nganh", root => root.At("agencies", 8)["group"] = "so");

    [Fact]
    public void AgencyWithoutAddressIsTold() => AssertOnly("$.agencies[8].emails", "at least one address", root => root.At("agencies", 8)["emails"] = new JsonArray());

    [Fact]
    public void AgencyWithoutTaskIsTold() => AssertOnly("$.agencies[8].tasks", "at least one task", root => root.At("agencies", 8)["tasks"] = new JsonArray());

    [Fact]
    public void SectionThatWouldShowTheKeyOfANamedChapterIsTold()
    {
        var errors = Errors(root =>
        {
            foreach (var section in root["outline"]!.AsArray().Select(section => section!.AsObject()).Where(section => section["key"]!.ToString() is "III" || section["key"]!.ToString().StartsWith("III.", StringComparison.Ordinal)))
            {
                section["key"] = "P3" + section["key"]!.ToString()[3..];
            }

            root["outline"]!.AsArray().Single(section => section!["key"]!.ToString() is "P3")!["numbering"] = "Phần thứ ba.";
        });

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Contains("Give it a numbering too", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void SectionWithoutItsContainerIsTold()
    {
        var errors = Errors(root => root["outline"]!.AsArray().RemoveAt(3));
        Assert.Equal(4, errors.Count);
        Assert.All(errors, error => Assert.Contains("needs a container 'II.2'", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void ContainerWithoutSectionsIsTold() =>
        AssertOnly("$.outline[16]", "holds no section", root => root.At("outline", 16)["requirement"] = "container");

    [Fact]
    public void DuplicateSectionIsTold() => Assert.Contains(Errors(root => root.At("outline", 15)["key"] = "I"), e => Same(e.Path, "$.outline[15].key"));

    [Fact]
    public void FigureOfLastYearMustHaveItsRow() => AssertOnly("$.previousFigures[0].row", "no row 'x'", root =>
        root["previousFigures"] = JsonNode.Parse("""[{ "agency": "so-y-te", "table": "PL1", "row": "x", "value": 1 }]"""));

    [Fact]
    public void FigureOfLastYearStandsOnce() => AssertOnly("$.previousFigures[1]", "already", root =>
        root["previousFigures"] = JsonNode.Parse("""[{ "agency": null, "table": "PL1", "row": "5.2a.trai", "value": 91 }, { "agency": null, "table": "PL1", "row": "5.2a.trai", "value": 92 }]"""));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
