using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Tests.Submissions;

public sealed class AgencyStatesTests(AzuriteFixture azurite)
{
    private readonly Flow flow = new(azurite.NewAccount());

    [Fact]
    public async Task RowOfAnEarlierReleaseIsWorkedOutAfreshOnce()
    {
        var good = await flow.SubmitAsync("good");
        var wrong = await flow.SubmitAsync("wrong");

        // As the release before wrote it, for which the newest readable one counted.
        var earlier = new AgencyState { Status = SubmissionStatus.NeedsCorrection, Current = wrong.Id, Readable = true, Errors = 1, Newest = wrong.Id, NewestStatus = wrong.Status };
        await flow.Get<AgencyStore>().ChangeAsync(flow.Campaign.Id, flow.Health.Code, row => row with { State = earlier });

        var rows = await flow.Get<AgencyStates>().ListAsync(flow.Campaign);

        var state = rows.Single(row => row.Agency == flow.Health.Code).State;
        Assert.Equal((good.Id, SubmissionStatus.Accepted, AgencyState.CurrentRule), (state.Current!.Value, state.Status, state.Rule));
        var before = await StorageContents.ReadAsync(flow.Storage, withWrites: true);
        await flow.Get<AgencyStates>().ListAsync(flow.Campaign);
        Assert.Equal(before, await StorageContents.ReadAsync(flow.Storage, withWrites: true));
    }
}
