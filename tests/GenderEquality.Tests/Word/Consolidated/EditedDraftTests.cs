using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Consolidated.EditedDrafts;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Tests.Consolidation.Statements;

namespace GenderEquality.Tests.Word.Consolidated;

/// <summary>A draft of the signed report goes to Word, is edited and read back.</summary>
public sealed class EditedDraftTests(SampleYear year) : IClassFixture<SampleYear>
{
    private static readonly DateTimeOffset At = new(2024, 12, 12, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void DraftWithoutEditedTextHoldsProposalsOnlyAsProposals()
    {
        var docx = Written(year.Report);

        var draft = Read(docx);

        Assert.Equal((EditedTag.HashOf(year.Report.Campaign.Id), 1), (draft.Campaign!, draft.Version));
        Assert.Equal(year.Report.Campaign.SignedReport.Sections.Where(section => section.Outline.Count > 0).Select(section => section.Key), draft.Sections.Select(section => section.Section));
        Assert.All(draft.Sections, section => Assert.Empty(section.Paragraphs));
        Assert.Equal(year.Report.Proposals.Select(proposed => proposed.Proposals.Count), draft.Sections.Select(section => section.Marked));
    }

    [Fact]
    public void EditedTextComesBackAsItIs()
    {
        var report = Edited();

        var draft = Read(Written(report));

        AssertSame(report.Texts, draft);
    }

    [Fact]
    public async Task EditedTextComesBackFromLibreOffice()
    {
        var report = Edited();
        var saved = await LibreOffice.ToDocx(Written(report));
        Assert.SkipWhen(saved.Length == 0, "LibreOffice is not installed.");

        AssertSame(report.Texts, Read(saved));
    }

    [Fact]
    public async Task DraftWithProposalsIsValidAndOpens() => await DocxAssert.ValidAndOpens(Written(year.Report));

    [Fact]
    public async Task DraftWithEditedTextIsValidAndOpens() => await DocxAssert.ValidAndOpens(Written(Edited()));

    [Fact]
    public void FinalReportHasNoControlAndNoProposal()
    {
        using var file = new WordFile(Written(Edited() with { Final = true }));

        Assert.DoesNotContain(ProposalTexts.Mark, file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bt:", file.Body.OuterXml, StringComparison.Ordinal);
        Assert.Contains("Đề nghị Bộ A:", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatIsNoDraftIsSaidToBeNone()
    {
        using var other = new MemoryStream(Written(year.Report with { Final = true }));
        Assert.Equal((null, null), (EditedDraftReader.Read(other, year.Report.Campaign).Campaign, EditedDraftReader.Read(other, year.Report.Campaign).Refusal));

        using var pdf = new MemoryStream("%PDF-1.7 …"u8.ToArray());
        Assert.NotNull(EditedDraftReader.Read(pdf, year.Report.Campaign).Refusal);
    }

    private static void AssertSame(IReadOnlyList<EditedText> texts, EditedDraft draft)
    {
        foreach (var text in texts)
        {
            Assert.Equal(text.Paragraphs.Select(Said), draft.Sections.Single(section => section.Section == text.Section).Paragraphs.Select(Said));
        }
    }

    private static (string, string?, TaskResult?, bool) Said(EditedParagraph paragraph) => (paragraph.Text, paragraph.Addressee, paragraph.Task, paragraph.Model);

    private ConsolidatedReport Edited() => year.Report with
    {
        Texts =
        [
            Text("I", new EditedParagraph("Trên cơ sở Kế hoạch, 20 đơn vị đã ban hành kế hoạch riêng."), new EditedParagraph("Ban Vì sự tiến bộ của phụ nữ được kiện toàn tại 19 đơn vị.")),
            Text("III.6", new EditedParagraph("Đã rà soát 26 văn bản.") { Task = new TaskResult("Sở Tư pháp", "Phổ biến pháp luật") }, new EditedParagraph("Hoàn thành.") { Task = new TaskResult("Sở Y tế", "Mục tiêu 4") }),
            Text("IV.2", new EditedParagraph("Số hóa biểu mẫu thống kê giới: quận Hồng Bàng.") { Model = true }),
            Text("VI", new EditedParagraph("Không nêu cơ quan."), new EditedParagraph("Ban hành biểu mẫu.") { Addressee = "Bộ A" }, new EditedParagraph("Bố trí kinh phí.") { Addressee = "UBND thành phố" }),
        ],
    };

    private static EditedText Text(string section, params EditedParagraph[] paragraphs) => new(SectionKey.Parse(section)) { Paragraphs = paragraphs, By = "can-bo@example.vn", At = At };

    private static byte[] Written(ConsolidatedReport report)
    {
        using var file = new MemoryStream();
        SignedDocument.Write(file, report);
        return file.ToArray();
    }

    private EditedDraft Read(byte[] docx)
    {
        using var file = new MemoryStream(docx);
        return EditedDraftReader.Read(file, year.Report.Campaign);
    }
}
