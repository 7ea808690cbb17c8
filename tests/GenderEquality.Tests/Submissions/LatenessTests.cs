using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Tests.Submissions;

/// <summary>Whether a report is late follows from the dates as they are, not as they were when it arrived.</summary>
public sealed class LatenessTests(AzuriteFixture azurite)
{
    private readonly Flow flow = new(azurite.NewAccount());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ADueDateMovedInTheFileCountsForReportsThatAreThere(bool late)
    {
        flow.Clock.SetUtcNow(flow.Campaign.Deadline.AddHours(late ? -1 : 1));
        await flow.SubmitAsync("good");
        Assert.Equal(!late, (await flow.RowAsync()).State.Late);
        var moved = flow.Campaign with { DueBefore = flow.Campaign.DueBefore.AddDays(late ? -1 : 1) };

        var rows = await flow.Get<AgencyStore>().ListAsync(moved);
        Assert.Equal(late, rows.Single(row => row.Agency == flow.Health.Code).State.Late);
        Assert.Equal(late, (await flow.Get<AgencyStore>().GetAsync(moved, flow.Health.Code)).State.Late);

        var inputs = ReportInputs.From(moved, rows, await flow.Get<SubmissionStore>().ListAsync(moved.Id));
        Assert.Equal(late, inputs.Standings.Single(standing => standing.Agency.Code == flow.Health.Code).Taken!.Late);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PagesAndReceiptsShowItByTheDateAsItIs(bool late)
    {
        flow.Clock.SetUtcNow(flow.Campaign.Deadline.AddHours(late ? -1 : 1));
        var submission = await flow.SubmitAsync("good");
        var moved = flow.Campaign with { DueBefore = flow.Campaign.DueBefore.AddDays(late ? -1 : 1) };
        var request = new DefaultHttpContext().Request;

        var page = await flow.Get<AgencyPageLoader>().LoadAsync(new AgencyVisit(request, "token", moved, flow.Health, await flow.Get<AgencyStore>().GetAsync(moved, flow.Health.Code)), null, CancellationToken.None);
        Assert.Equal(late, page.Newest!.Late);

        var detail = await flow.Get<CoordinatorPageLoader>().DetailAsync(new CoordinatorVisit(request, moved, "can-bo@example.vn"), flow.Health, CancellationToken.None);
        Assert.Equal((late, late), (detail.Line.Late, detail.Submissions[0].Late));

        var receipt = new MailRow(moved.Id, flow.Health.Code, MailReason.Receipt(submission.Id)) { Queued = flow.Clock.GetUtcNow() };
        var text = await flow.Get<MailComposer>().ComposeAsync(moved, flow.Health, await flow.RowAsync(), receipt, CancellationToken.None);
        Assert.Equal(late, text.ToPlain().Contains("(sau hạn)", StringComparison.Ordinal));
    }
}
