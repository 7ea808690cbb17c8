using GenderEquality.Demo.Samples;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Template;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Ingest;

/// <summary>An upload that says much less than the one that counts waits for somebody's word, whichever of them is read first.</summary>
public sealed class HeldUploadTests(AzuriteFixture azurite)
{
    private readonly Flow flow = new(azurite.NewAccount());

    [Theory]
    [InlineData("good 0 mục", PoorerReason.Empty)]
    [InlineData("good không tên 10 mục", PoorerReason.OtherAgency)]
    [InlineData("good 4 mục", PoorerReason.MuchLess)]
    public async Task PoorerUploadWaitsAndTheReportCountsMeanwhile(string text, PoorerReason reason)
    {
        var report = await flow.SubmitAsync("good 10 mục");

        var held = await flow.SubmitAsync(text);

        Assert.Equal((SubmissionHold.Poorer, reason), (held.Hold, held.Poorer));
        var state = (await flow.RowAsync()).State;
        Assert.Equal((report.Id, held.Id, held.Id, SubmissionStatus.Accepted), (state.Current!.Value, state.Newest!.Value, state.Held!.Value, state.Status));
    }

    [Fact]
    public async Task OrderOfReadingDoesNotMatter()
    {
        var report = await flow.UploadAsync("good 10 mục");
        var poorer = await flow.UploadAsync("good 1 mục");

        await flow.IngestAsync(poorer);
        await flow.IngestAsync(report);

        var state = (await flow.RowAsync()).State;
        Assert.Equal((report.Id, poorer.Id), (state.Current!.Value, state.Held!.Value));
    }

    [Fact]
    public async Task ReceiptAsksForTheWordAndNamesWhatCountsMeanwhile()
    {
        await flow.SubmitAsync("good 10 mục");
        var held = await flow.SubmitAsync("good 1 mục");

        var receipt = new MailRow(flow.Campaign.Id, flow.Health.Code, MailReason.Receipt(held.Id)) { Queued = flow.Clock.GetUtcNow() };
        var mail = await flow.Get<MailComposer>().ComposeAsync(flow.Campaign, flow.Health, await flow.RowAsync(), receipt, CancellationToken.None);

        Assert.Equal("Đề nghị xác nhận tệp báo cáo vừa nộp (lần nộp 2)", mail.Subject);
        Assert.Contains("ít nội dung hơn nhiều", mail.ToPlain(), StringComparison.Ordinal);
        Assert.Contains("Báo cáo nhận lúc 09:00 ngày 20/11/2024 vẫn được giữ và đang được sử dụng.", mail.ToPlain(), StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyWhatTheAgencyFilledInIsCounted()
    {
        var campaign = flow.Campaign;
        var table = campaign.Tables.First(one => one.Columns.Any(column => column.Role == ColumnRole.Previous));
        var previous = table.Columns.First(column => column.Role == ColumnRole.Previous).Key;
        var other = table.Columns.First(column => column.Role == ColumnRole.Value).Key;
        var cells = new Dictionary<string, Figure>(StringComparer.Ordinal) { [previous] = new("40") };

        Assert.True(Of(cells).IsEmpty);
        cells[other] = new Figure("41");
        Assert.Equal(new Substance(0, 1), Of(cells));

        Substance Of(Dictionary<string, Figure> row) => SubstanceRule.Of(campaign, new ReadReport(
            new ReportContent { Campaign = campaign.Id, Agency = flow.Health.Code, Tables = [new TableFigures(table.Key, [new FigureRow("1", "Dòng", row)])] }, [], _ => Stream.Null))!;
    }

    [Theory]
    [InlineData("so-lao-dong-thuong-binh-xa-hoi")]
    [InlineData("so-giao-duc-dao-tao")]
    [InlineData("quan-ngo-quyen")]
    public void TemplateThatNobodyFilledInIsEmptyAndAFilledOneIsNot(string code)
    {
        var agency = flow.Campaign.FindAgency(AgencyCode.Parse(code))!;
        using var template = new MemoryStream();
        ReportTemplateWriter.Write(flow.Campaign, agency, template);
        var filled = SampleReports.Fill(template.ToArray(), flow.Campaign, agency, SampleKind.Complete);

        Assert.Equal(new Substance(0, 0), Of(template));
        Assert.True(Of(new MemoryStream(filled)) is { Sections: > 5, Cells: > 5, Nameless: false });

        Substance Of(MemoryStream file)
        {
            file.Position = 0;
            using var report = ReportReader.Read(file, new ExpectedReport(flow.Campaign, agency));
            return SubstanceRule.Of(flow.Campaign, report)!;
        }
    }

    [Fact]
    public void RefusedFileSaysNothing() => Assert.Null(SubstanceRule.Of(flow.Campaign, new ReadReport(null, [], _ => Stream.Null)));
}
