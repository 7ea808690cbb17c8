using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Tests.Reports.Content;

public sealed class NothingToReportTests
{
    [Theory]
    [InlineData("Không phát sinh")]
    [InlineData("Không có")]
    [InlineData("Không")]
    [InlineData("Không.")]
    [InlineData("- Không phát sinh trong kỳ")]
    [InlineData("KHÔNG PHÁT SINH./.")]
    [InlineData("(Không có)")]
    [InlineData("Không phát sinh trong kỳ báo cáo")]
    [InlineData("Không có kiến nghị, đề xuất gì thêm.")]
    [InlineData("Không có phát sinh trong năm 2024")]
    [InlineData("+ Không có nội dung báo cáo")]
    [InlineData("………………………………………………………………………………………………………………………………………………………………… Không phát sinh …………………………………………………………………………………")]
    public void AnAnswerOfNothingIsRecognised(string text) => Assert.True(NothingToReport.Is(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Không để xảy ra vụ việc nghiêm trọng")]
    [InlineData("Không có khó khăn lớn, tuy nhiên kinh phí còn hạn chế")]
    [InlineData("Không phát sinh vụ bạo lực; đã tổ chức 02 hội nghị")]
    [InlineData("Không gian làm việc")]
    [InlineData("Không có hoạt động trong kỳ báo cáo tại cơ quan, trên địa bàn, đến thời điểm báo cáo; các nội dung khác được thực hiện theo đúng kế hoạch đã ban hành năm 2024")]
    public void ASentenceThatSaysSomethingIsNot(string text) => Assert.False(NothingToReport.Is(text));

    [Fact]
    public void ASectionSaysNothingOnlyWhenAllItsParagraphsDo()
    {
        Assert.True(NothingToReport.Is([Text("Không phát sinh"), Text(" ")]));
        Assert.False(NothingToReport.Is([Text("Không phát sinh"), Text("Đã ban hành 01 kế hoạch")]));
        Assert.False(NothingToReport.Is([Text("  ")]));
        Assert.False(NothingToReport.Is([Text("Không có"), new Paragraph([new Picture("a", 1, 1)])]));
        Assert.False(NothingToReport.Is([Text("Không có"), new TableBlock([], [])]));
    }

    private static Paragraph Text(string text) => new([new TextRun(text)]);
}
