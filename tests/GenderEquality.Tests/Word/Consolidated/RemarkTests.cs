using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Tests.Consolidation;
using static GenderEquality.Tests.Word.SampleReport;
using Footnote = GenderEquality.Functions.Reports.Content.Footnote;
using Paragraph = GenderEquality.Functions.Reports.Content.Paragraph;

namespace GenderEquality.Tests.Word.Consolidated;

/// <summary>Words that a draft remarks on: highlighted, with a comment beside them.</summary>
public sealed class RemarkTests
{
    private static readonly Campaign Campaign = SmallCampaign.Create();

    private static readonly TextRun Marked = new("0912 345 678") { Remark = "Thông tin cá nhân, chưa quyết định" };

    [Fact]
    public async Task RemarkIsAHighlightAndACommentInADocumentThatOpens()
    {
        var docx = Write(Campaign, [With(Campaign, "so-a", "I", new Paragraph([new TextRun("Gọi "), Marked, Marked with { Link = "https://example.vn" }, new Footnote([new Paragraph([Marked])])]))]);

        await DocxAssert.ValidAndOpens(docx);
        using var file = new WordFile(docx);
        Assert.Equal(["Thông tin cá nhân, chưa quyết định", "Thông tin cá nhân, chưa quyết định"], file.Main.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Select(comment => comment.InnerText));
        Assert.Equal(["0912 345 678", "0912 345 678"], file.Body.Descendants<Run>().Where(run => run.RunProperties?.Highlight is not null).Select(run => run.InnerText));
        Assert.Equal(["0", "1"], file.Body.Descendants<CommentReference>().Select(reference => reference.Id!.Value!));
        Assert.Equal(["0", "1"], file.Body.Descendants<CommentRangeStart>().Select(start => start.Id!.Value!));
        Assert.NotNull(Assert.Single(file.Main.FootnotesPart!.Footnotes!.Descendants<Run>(), run => run.RunProperties?.Highlight is not null));
    }

    [Fact]
    public void SameTextsOfTwoAgenciesKeepACommentEach()
    {
        var docx = Write(Campaign, [With(Campaign, "so-a", "I", new Paragraph([Marked])), With(Campaign, "so-b", "I", new Paragraph([Marked]))]);

        DocxAssert.Valid(docx);
        using var file = new WordFile(docx);
        Assert.Equal(2, file.Main.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Count());
    }

    [Fact]
    public void DocumentWithoutRemarksHasNoCommentsAndARemarkIsNeverStored()
    {
        using var file = new WordFile(Write(Campaign, [With(Campaign, "so-a", "I", P("Không có gì."))]));

        Assert.Null(file.Main.WordprocessingCommentsPart);
        Assert.DoesNotContain("chưa quyết định", StoredJson.ToText(Marked), StringComparison.Ordinal);
    }
}
