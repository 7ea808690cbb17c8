using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>A draft is checked by the rules of campaign files, and every fault says in Vietnamese where it is and what to do.</summary>
public sealed partial class DraftCheckTests
{
    [Fact]
    public void ShippedCampaignHasNoFault()
    {
        var check = DraftCheck.Of(Drafts.OfShipped());

        Assert.Empty(check.Faults);
        Assert.Equal(Drafts.Shipped, check.Campaign!.Id);
    }

    [Fact]
    public void FaultHasItsPlaceAndWhatToDo()
    {
        var draft = Drafts.OfShipped().With(document => document["dueBefore"] = "2024-10-01", "b", Drafts.Noon);

        var check = DraftCheck.Of(draft);

        Assert.Null(check.Campaign);
        var fault = check.Faults.First(fault => fault.Place.ToKey() is "opensOn");
        Assert.Equal("Ngày bắt đầu nhận báo cáo phải trước hạn nộp. Đề nghị sửa một trong hai ngày.", fault.Text);
        Assert.Equal("$.opensOn", fault.Place.ToString());
    }

    [Fact]
    public void MissingMemberIsToldAtItsOwnPlace()
    {
        var draft = Drafts.OfShipped().With(document => document["agencies"]![3]!.AsObject().Remove("shortName"), "b", Drafts.Noon);

        var fault = Assert.Single(DraftCheck.Of(draft).Faults);

        Assert.Equal("agencies.3.shortName", fault.Place.ToKey());
        Assert.Equal("Chưa có “Tên viết tắt”. Đề nghị điền.", fault.Text);
    }

    [Fact]
    public void EveryFaultIsTold()
    {
        var draft = Drafts.OfShipped().With(
            document =>
            {
                document["agencies"]![3]!["emails"] = new JsonArray("không phải thư");
                document["agencies"]![5]!["planHeading"] = "hai";
                document["title"] = string.Empty;
            },
            "b",
            Drafts.Noon);

        Assert.Equal(["agencies.3.emails.0", "agencies.5.planHeading", "title"], DraftCheck.Of(draft).Faults.Select(fault => fault.Place.ToKey()).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NewAgencyIsToldOnceOfEachEmptyField()
    {
        var draft = Drafts.OfShipped().With(document => new DraftDeed("them", JsonPlace.OfKey("agencies")).Do(document), "b", Drafts.Noon);

        var faults = DraftCheck.Of(draft).Faults;

        Assert.NotEmpty(faults);
        Assert.All(faults.CountBy(fault => fault.Place), place => Assert.Equal(1, place.Value));
    }

    [Fact]
    public void DaysAreComparedAlsoWhileAnotherFieldIsEmpty()
    {
        var draft = Drafts.OfShipped().With(
            document =>
            {
                document["title"] = string.Empty;
                document["opensOn"] = "2024-12-20";
                document["closesOn"] = "2024-12-01";
            },
            "b",
            Drafts.Noon);

        Assert.Equal(["closesOn", "opensOn", "title"], DraftCheck.Of(draft).Faults.Select(fault => fault.Place.ToKey()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DayThatIsMissingIsComparedWithNone()
    {
        var draft = Drafts.OfShipped().With(
            document =>
            {
                document["opensOn"] = string.Empty;
                document["closesOn"] = "hôm nào";
            },
            "b",
            Drafts.Noon);

        Assert.Equal(["closesOn", "opensOn"], DraftCheck.Of(draft).Faults.Select(fault => fault.Place.ToKey()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("0225 3842 123", true)]
    [InlineData("0225.3842.123", true)]
    [InlineData("(0225) 3842-123", true)]
    [InlineData("+84 225 3842 123", true)]
    [InlineData("0225 3842 123 máy lẻ 12", true)]
    [InlineData("0225.3842123 (số máy lẻ: 12); 0912 345 678", true)]
    [InlineData("0225 3842 123 chị Hà", false)]
    [InlineData("không có", false)]
    [InlineData("máy lẻ", false)]
    public void TelephoneIsANumber(string phone, bool isOne)
    {
        var draft = Drafts.OfShipped().With(
            document =>
            {
                document["coordinator"]!["phone"] = phone;
                document["agencies"]![3]!["contacts"] = new JsonArray(new JsonObject { ["email"] = (string?)document["agencies"]![3]!["emails"]![0], ["phone"] = phone });
            },
            "b",
            Drafts.Noon);

        var faults = DraftCheck.Of(draft).Faults;

        Assert.Equal(isOne ? [] : ["agencies.3.contacts.0.phone", "coordinator.phone"], faults.Select(fault => fault.Place.ToKey()).Order(StringComparer.Ordinal));
        Assert.All(faults, fault => Assert.StartsWith($"“{phone}” không phải là số điện thoại. Đề nghị ghi chữ số", fault.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void OtherIdInTheDocumentIsAFault()
    {
        var draft = Drafts.OfShipped().With(document => document["id"] = "dot-khac", "b", Drafts.Noon);

        Assert.Equal("id", Assert.Single(DraftCheck.Of(draft).Faults).Place.ToKey());
    }

    [Fact]
    public void WithLeavesTheDraftAlone()
    {
        var draft = Drafts.OfShipped();

        _ = draft.With(document => document["title"] = "Khác", "b", Drafts.Noon);

        Assert.NotEqual("Khác", draft.Title);
    }

    /// <summary>Every sentence that stands in the sources of the rules, with a word in each hole.</summary>
    [Fact]
    public void EverySentenceOfTheRulesIsThereInVietnamese()
    {
        var rules = Directory.EnumerateFiles(Repository.PathOf("functions", "GenderEquality.Functions", "Campaigns", "Validation"), "*.cs")
            .Append(Repository.PathOf("functions", "GenderEquality.Functions", "Campaigns", "Statements", "StatementTextParser.cs"))
            .SelectMany(file => File.ReadLines(file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(line => RuleSentences.In(line)).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(rules.Count > 130, $"only {rules.Count} sentences");
        Assert.DoesNotContain(rules, rule => FaultTexts.Find(rule) is not { } text || !Vietnamese().IsMatch(text));
    }

    [Fact]
    public void EveryShapeOfAValueIsThereInVietnamese()
    {
        var leaves = new (string Place, JsonNode Value)[]
        {
            ("id", "Có dấu"), ("year", "2024"), ("opensOn", "01/11/2024"), ("reminders.sendAt", "8 giờ"), ("coordinator.email", "a"), ("agencies.0.code", "Sở"), ("outline.0.key", "ii"),
            ("tables.0.key", "pl1"), ("indicators.0.emphasised", "có"), ("indicators.0.scale", "trăm"), ("indicators.0.kind", "khác"), ("indicators.0.leads", 5), ("placeName", 7),
            ("tables.0.columns.0.aggregate", "khác"), ("agencies", 5), ("coordinator", 5),
        };
        foreach (var (key, value) in leaves)
        {
            var draft = Drafts.OfShipped().With(document => Put(document, JsonPlace.OfKey(key), value), "b", Drafts.Noon);

            Assert.All(DraftCheck.Of(draft).Faults, fault => Assert.Matches(Vietnamese(), fault.Text));
            Assert.Contains(DraftCheck.Of(draft).Faults, fault => fault.Place.IsWithin(JsonPlace.OfKey(key)));
        }
    }

    private static void Put(JsonObject document, JsonPlace place, JsonNode value)
    {
        if (place.Parent.Find(document) is JsonArray items)
        {
            items[place.Index!.Value] = value.DeepClone();
        }
        else
        {
            place.Parent.Find(document)![place.Name] = value.DeepClone();
        }
    }

    [GeneratedRegex("[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vietnamese();
}
