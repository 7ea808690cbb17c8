using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Demo.Browsing;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Demo.Story;

/// <summary>The officer settles figures that differ and writes the sections of the report: most on the page, one in Word.</summary>
internal sealed class EditingAct(Stage stage)
{
    private const string SettlingPage = "/dieu-phoi/doi-chieu";
    private const string EditingPage = "/dieu-phoi/bien-tap";
    private const string ReportsPage = "/dieu-phoi/tong-hop";
    private const string Take = "lay:";
    private const string Mark = "mo-hinh:";
    private const string Deed = "viec";
    private const int ParagraphsASection = 4;
    private const int ModelsWanted = 5;
    private const string InWord = "Qua theo dõi, các đơn vị thực hiện nghiêm túc chế độ báo cáo, gửi kèm đủ các biểu số liệu.";

    /// <summary>Settles every row in which sources differ: what is added up from the districts counts, so that figures of one fact agree; else the first source.</summary>
    /// <returns>How many.</returns>
    public async Task<int> SettleAsync()
    {
        var settled = 0;
        var page = await stage.Browser.OpenAsync(SettlingPage);
        while (OpenRow(page) is { } row)
        {
            var source = (row.QuerySelector($"button[name=nguon][value={FigureClaim.Sum}]") ?? row.QuerySelector("button[name=nguon]"))!.GetAttribute("value")!;
            page = await stage.Browser.SendAsync(page, row, new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["nguon"] = source,
                ["ly-do"] = "Thống nhất một nguồn số liệu cho các chỉ tiêu liên quan.",
            });
            Expect.Equal(200, page.Status, "Status after a row was settled");
            settled++;
        }

        return settled;
    }

    /// <summary>Takes proposals over in every section that has any, and marks some paragraphs as models.</summary>
    /// <returns>How many sections have text now.</returns>
    public async Task<int> WriteAsync()
    {
        var models = 0;
        var written = 0;
        foreach (var address in SectionAddresses(await stage.Browser.OpenAsync(EditingPage)))
        {
            var page = await stage.Browser.OpenAsync(address);
            var model = Pressed(page, Mark, "mô hình");
            for (var taken = 0; Pressed(page, Take) is { } proposal && (taken < ParagraphsASection || IsTable(page)); taken++)
            {
                page = await PressAsync(page, proposal);
            }

            if (model is not null && models < ModelsWanted)
            {
                page = await PressAsync(page, model);
                models++;
            }

            written += page.Document.QuerySelectorAll("textarea[name=doan]").Length > 1 ? 1 : 0;
        }

        return written;
    }

    /// <summary>Writes a sentence into a section of the newest draft, in Word, and takes it over after the differences were shown.</summary>
    public async Task WriteInWordAsync()
    {
        var reports = await stage.Browser.OpenAsync(ReportsPage);
        var draft = await stage.Browser.DownloadAsync(reports.Link(Uri.EscapeDataString(ReportFiles.Signed(stage.Campaign.Audiences[0].Key))));
        var (edited, section) = Edit(draft);
        var list = await stage.Browser.OpenAsync(EditingPage);
        var differences = await stage.Browser.SendAsync(list, list.Form(EditingPage + "/word"), new FormFile("tep", "Dự thảo đã sửa.docx", edited));
        Expect.That(differences.Text.Contains(InWord, StringComparison.Ordinal), "The page of differences does not show what was written in Word.");
        await stage.Browser.SendAsync(differences, Expect.NotNull(differences.Document.QuerySelector("main form") as IHtmlFormElement, "The page of differences has no form."));
        var page = await stage.Browser.OpenAsync($"{EditingPage}/{section}");
        Expect.That(page.Document.QuerySelectorAll("textarea[name=doan]").Any(area => area.TextContent.Contains(InWord, StringComparison.Ordinal)), $"Section {section} does not hold what was written in Word.");
    }

    /// <summary>Orders a draft and waits for it.</summary>
    public async Task DraftAsync()
    {
        var reports = await stage.Browser.OpenAsync(ReportsPage);
        await stage.Browser.SendAsync(reports, reports.Form(ReportsPage));
        await stage.Host.WaitUntilQuietAsync();
    }

    private static IHtmlFormElement? OpenRow(Page page) => page.Document.Forms.FirstOrDefault(form => form.QuerySelector("button[name=nguon]") is not null);

    private static IReadOnlyList<string> SectionAddresses(Page list) => [.. list.Document.QuerySelectorAll("main tbody a").OfType<IHtmlAnchorElement>().Select(link => link.PathName).Distinct(StringComparer.Ordinal)];

    private static bool IsTable(Page page) => page.Document.QuerySelector("input[name=nhiem-vu]") is not null;

    /// <summary>The first button under the proposals that does this, where asked of a paragraph that speaks of something; null without.</summary>
    private static string? Pressed(Page page, string deed, string about = "") => page.Document.QuerySelectorAll("section[aria-labelledby=de-xuat] li")
        .Where(proposal => proposal.TextContent.Contains(about, StringComparison.OrdinalIgnoreCase))
        .SelectMany(proposal => proposal.QuerySelectorAll("button"))
        .Select(button => button.GetAttribute("value") ?? string.Empty)
        .FirstOrDefault(value => value.StartsWith(deed, StringComparison.Ordinal));

    private async Task<Page> PressAsync(Page page, string deed)
    {
        var after = await stage.Browser.SendAsync(page, page.Form(page.Address.AbsolutePath), new Dictionary<string, string>(StringComparer.Ordinal) { [Deed] = deed });
        Expect.That(after.Status == 200 && after.Document.QuerySelector(".message-error") is null, $"{page.Address.AbsolutePath}: {deed} was refused.");
        return after;
    }

    /// <summary>Adds a paragraph to the first section that has text.</summary>
    private static (byte[] Docx, string Section) Edit(byte[] docx)
    {
        using var file = new MemoryStream();
        file.Write(docx);
        string section;
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
        {
            var (content, tag) = document.MainDocumentPart!.Document!.Descendants<SdtBlock>()
                .Select(control => (control.SdtContentBlock, Tag: EditedTag.Parse(control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value)))
                .First(control => control is { Tag: not null, SdtContentBlock: not null } && control.SdtContentBlock.Elements<Paragraph>().Any());
            var last = content!.Elements<Paragraph>().Last();
            var added = (Paragraph)last.CloneNode(deep: true);
            added.RemoveAllChildren<Run>();
            added.AppendChild(new Run(new Text(InWord)));
            last.InsertAfterSelf(added);
            section = tag!.Section.ToString();
        }

        return (file.ToArray(), section);
    }
}
