using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Portal.Shared;
using static GenderEquality.Tests.Portal.PortalSamples;

namespace GenderEquality.Tests.Portal;

public sealed class ErrorSummaryTests
{
    private static readonly PageMessage Wrong = PageMessage.Invalid("Chưa gửi được", [new("ly-do", "Đề nghị ghi lý do."), new("ngay", "Đề nghị chọn ngày sau 09/12/2024.")]);

    [Fact]
    public async Task RefusedForm_IsTold_InTheTitleAndInASummaryThatTakesTheFocusAndLeadsToEachField()
    {
        var page = await PageRenderer.RenderAsync<AgencyPage>(Page() with { Message = Wrong });
        var summary = page.QuerySelector(".message-error")!;

        Assert.StartsWith("Lỗi: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(("alert", "-1"), (summary.GetAttribute("role"), summary.GetAttribute("tabindex")));
        Assert.True(summary.HasAttribute("autofocus"));
        Assert.Equal([("#ly-do", "Đề nghị ghi lý do."), ("#ngay", "Đề nghị chọn ngày sau 09/12/2024.")], summary.QuerySelectorAll("a").Select(a => (a.GetAttribute("href")!, a.Text())));
    }

    [Theory]
    [InlineData("ly-do", true, "ly-do-hd ly-do-loi", "true", "invalid")]
    [InlineData("ngay", false, "ngay-loi", "true", "invalid")]
    [InlineData("khac", true, "khac-hd", null, null)]
    [InlineData("khac", false, null, null, null)]
    public void Field_IsDescribedByItsHintAndItsMessage(string id, bool hint, string? describedBy, string? invalid, string? css)
    {
        var state = FieldState.Of(id, hint, Wrong);

        Assert.Equal((describedBy, invalid, css), (state.DescribedBy, state.Invalid, state.Css));
    }

    [Fact]
    public async Task PageWithoutError_KeepsItsTitle()
    {
        var page = await PageRenderer.RenderAsync<AgencyPage>(Page() with { Message = PageMessage.Done("Đã lưu.") });

        Assert.DoesNotContain("Lỗi", page.Title, StringComparison.Ordinal);
        Assert.Equal("status", page.QuerySelector(".message-ok")?.GetAttribute("role"));
    }
}
