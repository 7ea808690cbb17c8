using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>The schema as the pages need it that edit a campaign.</summary>
public sealed class CampaignSchemaTests
{
    [Fact]
    public void EveryMemberHasALabel()
    {
        var nodes = All(CampaignSchema.Root, []).ToList();

        Assert.True(nodes.Count > 250, $"only {nodes.Count} members");
        Assert.Empty(nodes.Where(node => SchemaTexts.LabelOf(node.Key) is null).Select(node => node.Key));
        Assert.Empty(nodes.SelectMany(node => node.Values.Where(value => SchemaTexts.ValueOf(node.Key, value) is null).Select(value => $"{node.Key}={value}")));
    }

    [Theory]
    [InlineData("title", SchemaKind.Text, "Tên đợt báo cáo")]
    [InlineData("dueBefore", SchemaKind.Date, "Nộp trước ngày")]
    [InlineData("reminders.sendAt", SchemaKind.Time, "Giờ bắt đầu gửi")]
    [InlineData("reminders.daysBefore", SchemaKind.List, "Số ngày trước hạn")]
    [InlineData("calendar.weekend", SchemaKind.Choices, "Ngày nghỉ hằng tuần")]
    [InlineData("agencies", SchemaKind.Objects, "Cơ quan, đơn vị báo cáo")]
    [InlineData("agencies.12.emails", SchemaKind.List, "Địa chỉ nhận thư")]
    [InlineData("agencies.12.contacts.0.onlyEscalation", SchemaKind.YesNo, "Chỉ nhận thư đôn đốc chuyển lên")]
    [InlineData("tables.0.columns.1.aggregate", SchemaKind.Choice, "Cách tổng hợp")]
    [InlineData("indicators.0.targets.0.value", SchemaKind.Number, "Giá trị")]
    [InlineData("agree.0.a.plus.0.plus.0.row", SchemaKind.Text, "Dòng")]
    public void PlaceHasItsKindAndLabel(string place, SchemaKind kind, string label)
    {
        var node = CampaignSchema.At(JsonPlace.OfKey(place))!;

        Assert.Equal((kind, label), (node.Kind, node.Label));
    }

    [Fact]
    public void PlaceThatNoCampaignHasIsNone()
    {
        Assert.Null(CampaignSchema.At(JsonPlace.OfKey("title.x")));
        Assert.Null(CampaignSchema.At(JsonPlace.OfKey("agencies.x")));
    }

    [Fact]
    public void NullableAndRequiredAreKnown()
    {
        var name = CampaignSchema.At(JsonPlace.OfKey("coordinator.signature.name"))!;

        Assert.True(name.Required && name.Nullable);
        Assert.False(CampaignSchema.At(JsonPlace.OfKey("closesOn"))!.Required);
    }

    [Fact]
    public void FieldThatNamesSomethingHasWhatThereIs()
    {
        var document = Drafts.ShippedFile();

        Assert.Equal(("so-nganh", "so-nganh. Các sở, ban, ngành thành phố"), DraftSuggestions.For(CampaignSchema.At(JsonPlace.OfKey("agencies.0.group"))!, document)[0]);
        Assert.Empty(DraftSuggestions.For(CampaignSchema.At(JsonPlace.OfKey("title"))!, document));
    }

    private static IEnumerable<SchemaNode> All(SchemaNode node, HashSet<string> seen) =>
        node.Members.Concat(node.Item is { Kind: SchemaKind.Object } item ? item.Members : []).Where(member => seen.Add(member.Key))
            .SelectMany(member => All(member, seen).Prepend(member));
}
