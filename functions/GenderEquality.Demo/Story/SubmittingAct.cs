using System.Security.Cryptography;
using GenderEquality.Demo.Browsing;
using GenderEquality.Demo.Samples;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Demo.Story;

/// <summary>Agencies fill in their templates and upload them through their links.</summary>
internal sealed class SubmittingAct(Stage stage)
{
    /// <summary>Field of the agency's page for the report.</summary>
    public const string ReportField = "bao-cao";


    /// <summary>All agencies of a wave send their reports; the app reads them, and each gets its receipt.</summary>
    public async Task<int> WaveAsync(Wave wave)
    {
        var senders = stage.Cast.Roles.Where(role => role.Wave == wave).ToList();
        foreach (var role in senders)
        {
            var wrong = role.Kind.HasFlag(SampleKind.WrongFigures);
            await UploadAsync(role, role);
            stage.Ledger.Sent(role.Agency.Code, wrong ? SubmissionStatus.NeedsCorrection : SubmissionStatus.Accepted, wave == Wave.Late);
        }

        await ReceiptsAsync(senders.Select(role => role.Agency.Code.ToString()));
        return senders.Count;
    }

    /// <summary>One agency's report comes through another's link, whose own report is in already and must go on counting.</summary>
    public async Task WrongLinkAsync()
    {
        var (owner, link) = (stage.Cast.Misdirected, stage.Cast.WrongLink);
        var before = (await stage.Tables.AgenciesAsync()).First(standing => standing.Agency == link.Agency.Code);
        await UploadAsync(owner, link);
        stage.Ledger.SentInVain(link.Agency.Code);
        await ReceiptsAsync([link.Agency.Code.ToString()]);

        var after = (await stage.Tables.AgenciesAsync()).First(standing => standing.Agency == link.Agency.Code);
        Expect.Equal(before.Current, after.Current, "The report that counts, after another agency's came through the link");
        var page = await stage.Browser.OpenAsync(stage.Links[link.Agency.Code]);
        Expect.That(page.Text.Contains(owner.Agency.Name, StringComparison.Ordinal), "The page does not say whose report came through the wrong link.");
    }

    /// <summary>The page of the agency with wrong figures tells what to correct.</summary>
    public async Task ShowFindingsAsync()
    {
        var role = stage.Cast.Roles.First(role => role.Kind.HasFlag(SampleKind.WrongFigures));
        var page = await stage.Browser.OpenAsync(stage.Links[role.Agency.Code]);
        var errors = page.Document.QuerySelectorAll("ul.findings li.error").Select(item => item.TextContent).ToList();
        Expect.That(errors.Count >= 2, $"The page of {role.Agency.Name} lists {errors.Count} errors; two figures are wrong.");
        Expect.That(errors.Exists(error => error.Contains("khoảng vài chục", StringComparison.Ordinal)), "No error shows the words that stand where a number should.");
    }

    /// <summary>The coordinator returns an accepted report with a remark; the agency sends it again.</summary>
    public async Task ReturnAsync()
    {
        var code = stage.Cast.Returned.Agency.Code;
        var page = await stage.Browser.OpenAsync($"/dieu-phoi/co-quan/{code}");
        var remark = new Dictionary<string, string>(StringComparer.Ordinal) { ["y-kien"] = "Đề nghị bổ sung kết quả Tháng hành động và nộp lại." };
        var asked = await stage.Browser.SendAsync(page, page.Form("/tra-lai"), remark);
        Expect.That(asked.Text.Contains(remark["y-kien"], StringComparison.Ordinal), "The page that asks once more does not show what the agency will read.");
        await stage.Browser.SendAsync(asked, asked.Form("/tra-lai"));
        stage.Ledger.Returned(code);
        var mails = await stage.PostAsync();
        Expect.That(mails.Any(mail => mail.Agency == code && mail.Reason.StartsWith("review-", StringComparison.Ordinal)), "No mail says that the report was returned.");
        await stage.Ledger.CompareAsync(stage.Tables);
    }

    /// <summary>The agency whose report was returned sends it again.</summary>
    public async Task SendAgainAsync()
    {
        var role = stage.Cast.Returned;
        await UploadAsync(role with { Kind = SampleKind.Illustrated }, role);
        stage.Ledger.Sent(role.Agency.Code, SubmissionStatus.Accepted, late: false);
        await ReceiptsAsync([role.Agency.Code.ToString()]);
    }

    private async Task UploadAsync(Role report, Role through)
    {
        var file = SampleReports.Fill(stage.Templates[report.Agency.Code], stage.Campaign, report.Agency, report.Kind);
        var number = stage.Ledger.SubmissionsOf(through.Agency.Code) + 1;
        await stage.Output.UploadAsync($"{through.Agency.Code}-{number}.docx", file);
        stage.UploadHashes.Add(Convert.ToHexString(SHA256.HashData(file)));

        var page = await stage.Browser.OpenAsync(stage.Links[through.Agency.Code]);
        var form = Expect.NotNull(page.Document.Forms.FirstOrDefault(form => form.Elements.Any(e => string.Equals(e.GetAttribute("name"), ReportField, StringComparison.Ordinal))), "The agency's page has no form for a file.");
        var answer = await stage.Browser.SendAsync(page, form, new FormFile(ReportField, $"Báo cáo bình đẳng giới - {report.Agency.Name}.docx", file));
        Expect.That(answer.Status == 200 && answer.Document.QuerySelector(".message-error") is null, $"The upload of {through.Agency.Code} was refused: {answer.Document.QuerySelector(".message-error")?.TextContent.Trim()}");
    }

    private async Task ReceiptsAsync(IEnumerable<string> agencies)
    {
        var mails = await stage.PostAsync();
        Expect.Same(agencies, mails.Where(mail => mail.Reason.StartsWith("receipt-", StringComparison.Ordinal)).Select(mail => mail.Agency.ToString()), "Receipts after the upload");
        await stage.Ledger.CompareAsync(stage.Tables);
    }
}
