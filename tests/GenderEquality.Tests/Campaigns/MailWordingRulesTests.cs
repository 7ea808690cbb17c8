using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Tests.Campaigns.Authoring;
using static GenderEquality.Tests.Campaigns.ChangedCampaign;

namespace GenderEquality.Tests.Campaigns;

public sealed class MailWordingRulesTests
{
    [Fact]
    public void EveryPlaceholderAndAnAllowedHost_AreRight() => Assert.Empty(Errors(root =>
    {
        root["coordinator"]!["phone"] = "028 3829 1302";
        root["mailTexts"] = new JsonObject
        {
            ["greeting"] = "Kính gửi: Lãnh đạo {đơn vị},",
            ["help"] = "Xem https://hoi-dap.so.example.vn/{năm} hoặc gọi {điện thoại đầu mối}, {thư đầu mối}, {đầu mối}; hạn {hạn nộp} của {đợt báo cáo}; ho.tro@khac.example.com.",
            ["closing"] = "Trân trọng cảm ơn TP.HCM và ThS.An,",
            ["notes"] = new JsonArray(new JsonObject { ["kind"] = "invite", ["text"] = "Xin cảm ơn." }, new JsonObject { ["kind"] = "reminder", ["text"] = "Xin cảm ơn." }),
            ["hosts"] = new JsonArray("so.example.vn"),
        };
    }));

    [Theory]
    [InlineData("{co quan}", "'co quan' is no placeholder")]
    [InlineData("{}", "'' is no placeholder")]
    [InlineData("{đơn vị", "no partner")]
    [InlineData("đơn vị}", "no partner")]
    [InlineData("Xem https://la.example.com/a", "leads to another host")]
    [InlineData("Xem HTTPS://so.example.vn@la.example.com", "leads to another host")]
    [InlineData("Xem javascript://so.example.vn/%0aalert(1)", "leads to another host")]
    [InlineData("Xem www.la.example.com.", "leads to another host")]
    [InlineData("Xem la.example.com nhé", "leads to another host")]
    [InlineData("Xem la.example.com.", "leads to another host")]
    [InlineData("Xem la.example.com/so.example.vn", "leads to another host")]
    [InlineData("Xem laso.example.vn", "leads to another host")]
    [InlineData("Xem La.Example.com nhé", "leads to another host")]
    [InlineData("Xem LA.EXAMPLE.COM/a", "leads to another host")]
    [InlineData("Xem la.example.VN", "leads to another host")]
    public void WhatIsWrong_IsTold(string text, string error) => AssertOnly("$.mailTexts.greeting", error, root => root["mailTexts"] = new JsonObject { ["greeting"] = text, ["hosts"] = new JsonArray("so.example.vn") });

    [Fact]
    public void LongText_IsTold() => AssertOnly("$.mailTexts.closing", "at most 300", root => root["mailTexts"] = new JsonObject { ["closing"] = new string('a', 301) });

    [Fact]
    public void KindTwice_IsTold() => AssertOnly("$.mailTexts.notes[1].kind", "has a note already", root => root["mailTexts"] = new JsonObject
    {
        ["notes"] = new JsonArray(new JsonObject { ["kind"] = "invite", ["text"] = "Một." }, new JsonObject { ["kind"] = "invite", ["text"] = "Hai." }),
    });

    [Theory]
    [InlineData("https://so.example.vn")]
    [InlineData("vn")]
    [InlineData("so.example.vn/a")]
    public void HostThatIsNone_IsTold(string host) => AssertOnly("$.mailTexts.hosts[0]", "is no host", root => root["mailTexts"] = new JsonObject { ["hosts"] = new JsonArray(host) });

    [Fact]
    public void TelephoneThatIsNotThere_IsTold() => AssertOnly("$.mailTexts.help", "telephone stands nowhere", root =>
    {
        root["coordinator"]!.AsObject().Remove("phone");
        root["mailTexts"] = new JsonObject { ["help"] = "Gọi {điện thoại đầu mối}." };
    });

    [Fact]
    public void Draft_SaysItInVietnameseAtTheField()
    {
        var draft = Drafts.OfShipped();
        draft.Document["mailTexts"] = new JsonObject { ["greeting"] = "Kính gửi {ten},", ["help"] = "Xem la.example.com" };

        var faults = DraftCheck.Of(draft).Faults;

        Assert.Equal(["mailTexts.greeting", "mailTexts.help"], faults.Select(fault => string.Join('.', fault.Place.Steps)));
        Assert.Contains("Không có chỗ ghi “ten”", faults[0].Text, StringComparison.Ordinal);
        Assert.Contains("Trang được dẫn tới", faults[1].Text, StringComparison.Ordinal);
    }
}
