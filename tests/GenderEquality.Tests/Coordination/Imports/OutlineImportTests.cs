using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Coordination.Imports;
using GenderEquality.Functions.Word.Outlines;
using GenderEquality.Functions.Word.Template;
using GenderEquality.Tests.Campaigns.Authoring;

namespace GenderEquality.Tests.Coordination.Imports;

public class OutlineImportTests
{
    private static readonly IReadOnlyDictionary<string, string> AsProposed = new Dictionary<string, string>(StringComparer.Ordinal);
    private static readonly Campaign Shipped = ShippedCampaigns.Load(Drafts.Shipped);

    [Fact]
    public void OwnTemplateSaysNothingNewOfItsCampaign()
    {
        var items = OutlineImport.Of(Read("so-lao-dong-thuong-binh-xa-hoi"), Drafts.ShippedFile());

        // One row of its fifth appendix is asked of others only
        Assert.All(items.Where(item => item.Id is not "bieu-PL5"), item => Assert.True(item.IsSame, item.Id));
    }

    [Fact]
    public void BlankDraftGetsAnOutlineAndTablesThatTheRulesAccept()
    {
        var draft = BlankCampaign.Of(CampaignId.Parse("thu"), "Kết quả thử", 2024);
        var proposal = Read("cong-an");
        var (document, problems) = ImportTaking.Take(draft, OutlineImport.Of(proposal, draft), item => item.IsTicked || item.Part == ImportPart.Outline, _ => AsProposed);

        Assert.Empty(problems);
        foreach (var agency in document!["agencies"]!.AsArray())
        {
            agency!["tasks"] = new JsonArray("Nhiệm vụ");
        }

        Assert.Empty(DraftCheck.Of(document).Faults);
        var campaign = DraftCheck.Of(document).Campaign!;
        Assert.Equal(Shipped.Outline.Select(section => (section.Key, section.Heading, section.Requirement, section.PerTask)), campaign.Outline.Select(section => (section.Key, section.Heading, section.Requirement, section.PerTask)));
        Assert.Equal(proposal.Tables.Select(table => (table.Key, table.Columns.Count, table.Rows.Count)), campaign.Tables.Select(table => (table.Key, table.Columns.Count, table.Rows.Count)));
    }

    [Fact]
    public void ChangedTableIsShownAndKeepsWhatTheFormDoesNotSay()
    {
        var draft = Drafts.ShippedFile();
        var items = OutlineImport.Of(Read("cong-an"), draft);
        var item = items.Single(item => item.Id is "bieu-PL3");
        var columns = item.Fields.Single(field => field.Name is "cot").Value.Replace("Ghi chú | chữ", "Tỷ lệ tăng | số | %\nGhi chú | chữ", StringComparison.Ordinal);

        var (document, _) = ImportTaking.Take(draft, items, other => other == item, _ => new Dictionary<string, string>(StringComparer.Ordinal) { ["cot"] = columns });
        var campaign = DraftCheck.Of(document!).Campaign!;

        var (before, after) = (Shipped.Tables.Single(table => table.Key == TableKey.Parse("PL3")), campaign.Tables.Single(table => table.Key == TableKey.Parse("PL3")));
        Assert.Equal(["current", "previous", "ty-le-tang", "note"], after.Columns.Select(column => column.Key));
        Assert.Equal(before.Columns[0].AlsoCalled, after.Columns[0].AlsoCalled);
        Assert.Equal(before.Rows.Select(row => (row.Key, row.Indent)), after.Rows.Select(row => (row.Key, row.Indent)));
        Assert.Equal(before.Checks.Count, after.Checks.Count);
    }

    [Fact]
    public void LineOfAColumnThatCannotBeReadIsSaid()
    {
        var draft = Drafts.ShippedFile();
        var items = OutlineImport.Of(Read("cong-an"), draft);
        var (_, problems) = ImportTaking.Take(draft, items, item => item.Id is "bieu-PL3", _ => new Dictionary<string, string>(StringComparer.Ordinal) { ["cot"] = "Năm 2024 | ảnh" });

        Assert.Equal(("bieu-PL3", "cot"), (Assert.Single(problems).Item, problems[0].Field));
        Assert.Contains("“Năm 2024 | ảnh”", problems[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WomenAreAtMostAllWhereTheWordsSaySo()
    {
        var draft = BlankCampaign.Of(CampaignId.Parse("thu"), "Kết quả thử", 2024);
        var table = new ProposedTable(TableKey.Parse("PL1"), "Biểu", "Nội dung", "Phụ lục I")
        {
            Columns = [Whole("Tổng số"), Whole("Nữ"), Whole("Số cán bộ"), Whole("Số phụ nữ")],
            Rows = [new ProposedRow("hoc-vien", "Số học viên", "1. Số học viên"), new ProposedRow("nu", "Trong đó: nữ", "Trong đó: nữ") { Level = 1 }],
        };

        var items = OutlineImport.Of(new OutlineProposal { Tables = [table] }, draft);

        var checks = items.Where(item => item.Id.StartsWith("kiem-", StringComparison.Ordinal)).ToList();
        Assert.Equal([("“Nữ” không lớn hơn “Tổng số”", true), ("“Số phụ nữ” không lớn hơn “Số cán bộ”", false), ("“Trong đó: nữ” không lớn hơn “Số học viên”", true)], checks.Select(item => (item.Label.Split(": ", 2)[1], item.IsTicked)));
        Assert.Equal("1. Số học viên\nTrong đó: nữ", checks[2].Source);

        var (document, problems) = ImportTaking.Take(draft, items, item => item.IsTicked, _ => AsProposed);
        Assert.Empty(problems);
        var taken = DraftCheck.Of(document!).Campaign!.Tables[0];
        Assert.Equal([("nu", "tong-so", false), ("trong-do-nu", "so-hoc-vien", true)], taken.Checks.Select(check => (check.Subject, check.Against[0], check.AcrossRows)));
        Assert.All(taken.Checks, check => Assert.Equal((FigureCheckKind.PartOfWhole, CheckSeverity.Error), (check.Kind, check.Severity)));

        Assert.All(OutlineImport.Of(new OutlineProposal { Tables = [table] }, document!).Where(item => checks.Where(check => check.IsTicked).Any(check => string.Equals(check.Id, item.Id, StringComparison.Ordinal))), item => Assert.True(item.IsSame));
        Assert.Null(ImportTaking.Take(draft, items, item => item == checks[0], _ => AsProposed).Document!["tables"]!.AsArray().FirstOrDefault());

        static ProposedColumn Whole(string header) => new(Slug.Of(header), header, ColumnKind.Integer, header);
    }

    [Fact]
    public void SumOfARowIsWrittenWithAWord()
    {
        var draft = new JsonObject();
        var table = new ProposedTable(TableKey.Parse("PL1"), "Biểu", "Nội dung", "Phụ lục I") { Columns = [new ProposedColumn("so", "Số", ColumnKind.Integer, "Số")], Rows = [new ProposedRow("a", "Tổng", "Tổng")] };
        var items = OutlineImport.Of(new OutlineProposal { Tables = [table] }, draft);
        var (document, _) = ImportTaking.Take(draft, items, _ => true, _ => new Dictionary<string, string>(StringComparer.Ordinal) { ["dong"] = "Tổng số | người | cộng\n- Nữ | người\n- Nam | người\nKhác" });

        var rows = document!["tables"]![0]!["rows"]!.AsArray();
        Assert.Equal(["nu", "nam"], rows[0]!["sumOf"]!.AsArray().Select(part => part!.GetValue<string>()));
        Assert.Equal([null, 1, 1, null], rows.Select(row => row!["indent"]?.GetValue<int>()));
    }

    private static OutlineProposal Read(string code)
    {
        var file = new MemoryStream();
        ReportTemplateWriter.Write(Shipped, Shipped.FindAgency(AgencyCode.Parse(code))!, file);
        file.Position = 0;
        return OutlineReader.Read(file).Proposal!;
    }
}
