using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>What no rule forbids and hardly anybody means.</summary>
public sealed class DraftReviewTests
{
    private static readonly DateOnly Today = new(2024, 9, 1);

    [Fact]
    public void CampaignMadeByHandHasNothingToLookAt() => Assert.Empty(DraftReview.Of(Drafts.ShippedFile(), Today).Select(note => $"{note.Place}: {note.Text}"));

    [Fact]
    public void EveryWordThatStandsForAnotherIsTold()
    {
        var notes = DraftReview.Of(BlankCampaign.Of(CampaignId.Parse("thu"), "Kết quả thử", 2024), Today);

        Assert.Equal(
            ["placeName", "coordinator.name", "coordinator.parentName", "coordinator.email", "audiences.0.recipient", "agencies.0.name", "outline.0.heading"],
            notes.Select(note => note.Place.ToKey()));
        Assert.All(notes, note => Assert.Contains("Đề nghị", note.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void CoordinatorCalledOtherwiseThanInTheListIsTold()
    {
        var document = Drafts.ShippedFile();
        document["coordinator"]!["name"] = "Sở Nội vụ";

        var note = Assert.Single(DraftReview.Of(document, Today));
        Assert.Equal("coordinator.agency", note.Place.ToKey());
        Assert.Contains("“Sở Nội vụ” nhưng trong danh sách là “Sở Lao động - Thương binh và Xã hội”", note.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void DueDateThatIsOverIsTold() =>
        Assert.Contains(DraftReview.Of(Drafts.ShippedFile(), new DateOnly(2026, 11, 30)), note => note.Place.ToKey() is "dueBefore" && note.Text.Contains("trước ngày 10/12/2024", StringComparison.Ordinal));

    [Fact]
    public void LastYearsPlanIsToldUntilItsDateIsThisYears()
    {
        var document = Drafts.NextOfShipped().Document;
        var basis = document["legalBases"]!.AsArray().Single(one => (bool?)one!["implemented"] is true)!;
        basis["number"] = "88/KH-UBND";

        Assert.Contains(DraftReview.Of(document, Today), note => note.Text.Contains("88/KH-UBND", StringComparison.Ordinal));
        basis["date"] = "2025-04-15";
        Assert.Empty(DraftReview.Of(document, Today));
    }

    [Fact]
    public void CampaignThatSendsAllMailsToOneAddressIsTold()
    {
        var document = Drafts.ShippedFile();
        document["rehearsal"] = new JsonObject { ["mailsTo"] = new JsonArray("toi@example.vn") };

        Assert.Equal("rehearsal", Assert.Single(DraftReview.Of(document, Today)).Place.ToKey());
        document["id"] = "binh-dang-gioi-2024-dien-tap";
        Assert.Empty(DraftReview.Of(document, Today));
    }

    [Fact]
    public void TasksThatNoSectionAsksForAreTold()
    {
        var document = Drafts.ShippedFile();
        foreach (var section in document["outline"]!.AsArray().OfType<JsonObject>())
        {
            section.Remove("perTask");
        }

        Assert.Equal("outline", Assert.Single(DraftReview.Of(document, Today)).Place.ToKey());
    }
}
