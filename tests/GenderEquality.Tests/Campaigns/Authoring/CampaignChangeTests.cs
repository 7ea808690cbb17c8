using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>What a change means while agencies report.</summary>
public sealed class CampaignChangeTests
{
    [Fact]
    public void NothingChangedIsNoChange() => Assert.Empty(Of(_ => { }));

    [Fact]
    public void RenamedAgencyKeepsItsHistory()
    {
        var change = Assert.Single(Of(document => document["agencies"]![5]!["name"] = "Sở Y tế và Dân số"));

        Assert.Equal(ChangeKind.AtOnce, change.Kind);
        Assert.Contains("được giữ", change.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ContactsDatesAliasesAndNewAgenciesHoldAtOnce()
    {
        var changes = Of(document =>
        {
            document["agencies"]![5]!["emails"] = new JsonArray("moi@example.vn");
            document["dueBefore"] = "2024-12-20";
            document["outline"]![1]!["alsoCalled"] = new JsonArray("Tên khác");
            var added = document["agencies"]![5]!.DeepClone();
            (added["code"], added["name"], added["shortName"]) = ("so-moi", "Sở Mới", "SM");
            document["agencies"]!.AsArray().Add(added);
        });

        Assert.Equal(4, changes.Count);
        Assert.All(changes, change => Assert.Equal(ChangeKind.AtOnce, change.Kind));
        Assert.Contains(changes, change => change.Text.Contains("trước ngày 20/12/2024", StringComparison.Ordinal));
    }

    [Fact]
    public void RemovedColumnRowSectionAndAgencyLoseAnswers()
    {
        var changes = Of(document =>
        {
            document["tables"]![4]!["columns"]!.AsArray().RemoveAt(1);
            document["tables"]![2]!["rows"]!.AsArray().RemoveAt(3);
            document["outline"]!.AsArray().RemoveAt(document["outline"]!.AsArray().Count - 1);
            document["agencies"]!.AsArray().RemoveAt(20);
        });

        Assert.Equal(4, changes.Count(change => change.Kind == ChangeKind.LosesAnswers));
        Assert.All(changes.Take(4), change => Assert.StartsWith("Bỏ ", change.Text, StringComparison.Ordinal));
        Assert.Contains(changes, change => change.Text.StartsWith("Bỏ cột “Kinh phí - Thực hiện” của biểu PL5", StringComparison.Ordinal));
    }

    [Fact]
    public void NewTemplateIsMadeAndHintsOfTheOldOneAreKept()
    {
        var before = ShippedCampaigns.Load(Drafts.Shipped);
        var index = before.Outline.ToList().FindIndex(section => section.Guidance is not null);
        var document = Drafts.ShippedFile();
        document["outline"]![index]!["guidance"] = "Hướng dẫn mới";
        var after = Parse(document);

        var written = Parse(CampaignChange.Written(document, before, after));

        Assert.Equal(before.TemplateVersion + 1, written.TemplateVersion);
        Assert.Contains(before.Outline[index].Guidance, written.EarlierHints);
        Assert.Equal(before.TemplateVersion, Parse(CampaignChange.Written(Drafts.ShippedFile(), before, before)).TemplateVersion);
    }

    private static IReadOnlyList<CampaignChange> Of(Action<JsonObject> change)
    {
        var document = Drafts.ShippedFile();
        document.Remove("statements");
        document.Remove("signedReport");
        document.Remove("agree");
        var before = Parse(document);
        change(document);
        return CampaignChange.Between(before, Loose(document));
    }

    private static Campaign Parse(JsonObject document) => DraftCheck.Of(document) is { Campaign: { } campaign } ? campaign : throw new InvalidOperationException(string.Join('\n', DraftCheck.Of(document).Faults));

    // A change may leave checks that name what is gone: what it means is the same.
    private static Campaign Loose(JsonObject document)
    {
        foreach (var table in document["tables"]!.AsArray())
        {
            table!.AsObject().Remove("checks");
        }

        return System.Text.Json.JsonSerializer.Deserialize<Campaign>(document.ToJsonString(), Functions())!;
    }

    private static System.Text.Json.JsonSerializerOptions Functions() => new(System.Text.Json.JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(System.Text.Json.JsonNamingPolicy.CamelCase) },
    };
}
