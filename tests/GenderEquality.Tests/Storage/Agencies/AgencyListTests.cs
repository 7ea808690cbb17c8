using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Storage.Agencies;

public sealed class AgencyListTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task WhatIsWrittenBetweenIsSeenTheNextTime()
    {
        var campaign = SmallCampaign.Create();
        var store = Store();
        var list = new AgencyList(store);
        var (first, second) = (campaign.Agencies[0].Code, campaign.Agencies[1].Code);
        Assert.All(await list.ReadAsync(campaign), row => Assert.Equal(new AgencyRow(row.Agency), row));

        await store.ChangeAsync(campaign.Id, first, row => row with { Exemption = new Exemption("Sáp nhập") });
        Assert.Equal(["Sáp nhập"], (await list.ReadAsync(campaign)).Select(row => row.Exemption?.Reason).OfType<string>());

        await store.ChangeAsync(campaign.Id, first, row => row with { Exemption = null });
        await store.NoteMailAsync(campaign.Id, second, new LastMail("invite", Sent: true, DateTimeOffset.UnixEpoch));
        var rows = await list.ReadAsync(campaign);
        Assert.Equal([null, "invite"], rows.Take(2).Select(row => row.Exemption?.Reason ?? row.LastMail?.Reason));
        Assert.Equal(await store.ListAsync(campaign), rows);
    }

    [Fact]
    public async Task DatesThatWereChangedCount()
    {
        var campaign = SmallCampaign.Create();
        var store = Store();
        var list = new AgencyList(store);
        var state = AgencyState.Nothing with { FirstReadable = campaign.StartOf(campaign.DueBefore).AddHours(1) };
        await store.ChangeAsync(campaign.Id, campaign.Agencies[0].Code, row => row with { State = state });
        Assert.True((await list.ReadAsync(campaign))[0].State.Late);

        Assert.False((await list.ReadAsync(campaign with { DueBefore = campaign.DueBefore.AddDays(1) }))[0].State.Late);
        Assert.True((await list.ReadAsync(campaign))[0].State.Late);
    }

    [Fact]
    public async Task LastMailLeavesTheRestOfTheRowAlone()
    {
        var campaign = SmallCampaign.Create();
        var store = Store();
        var code = campaign.Agencies[0].Code;
        await store.ChangeAsync(campaign.Id, code, row => row with { Exemption = new Exemption("Sáp nhập"), LinkGeneration = 3 });

        await store.NoteMailAsync(campaign.Id, code, new LastMail("due-7", Sent: false, DateTimeOffset.UnixEpoch));
        await store.ChangeAsync(campaign.Id, code, row => row with { LinkGeneration = 4 });

        var kept = await store.GetAsync(campaign.Id, code);
        Assert.Equal(("Sáp nhập", 4, "due-7"), (kept.Exemption?.Reason, kept.LinkGeneration, kept.LastMail?.Reason));
    }

    private AgencyStore Store()
    {
        var connection = azurite.NewAccount();
        return new(new StorageAccount(new BlobServiceClient(connection), new QueueServiceClient(connection), new TableServiceClient(connection)));
    }
}
