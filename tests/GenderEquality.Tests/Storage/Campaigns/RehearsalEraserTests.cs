using Azure.Data.Tables;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Tests.Submissions;
using MimeKit;

namespace GenderEquality.Tests.Storage.Campaigns;

/// <summary>A rehearsal is a whole campaign of which nothing reaches anybody else, and nothing stays.</summary>
public sealed class RehearsalEraserTests(AzuriteFixture azurite)
{
    private static readonly EmailAddress Own = EmailAddress.Parse("can-bo@example.vn");

    private readonly string storage = azurite.NewAccount();

    [Fact]
    public async Task NothingOfARehearsalStaysAndNothingElseGoes()
    {
        await using var year = StoredYear.Start(storage);
        await StoredYear.PlayAsync(year);
        await year.SendMailsAsync();
        var before = await EverythingAsync();
        await using var rehearsal = await RehearseAsync(year.Campaign);
        Assert.NotEqual(before, await EverythingAsync());

        Assert.True(await rehearsal.Get<RehearsalEraser>().RemoveAsync(rehearsal.Campaign.Id));

        Assert.Equal(before, await EverythingAsync());
        rehearsal.Clock.Advance(KnownCampaigns.Unasked);
        Assert.Null(await rehearsal.Get<CampaignStore>().FindAsync(rehearsal.Campaign.Id));
        Assert.False(await rehearsal.Get<RehearsalEraser>().RemoveAsync(rehearsal.Campaign.Id));
    }

    [Fact]
    public async Task WhatCountsIsNeverRemoved()
    {
        await using var year = StoredYear.Start(storage);
        await StoredYear.PlayAsync(year);
        var before = await EverythingAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => year.Get<RehearsalEraser>().RemoveAsync(year.Campaign.Id));

        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task AllMailsGoToWhoRehearsesAndSayWhomTheyAreMeantFor()
    {
        await using var rehearsal = await RehearseAsync(ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024")));
        var outbox = rehearsal.Get<OutboxBlobs>();

        var names = await outbox.ListAsync();

        Assert.NotEmpty(names);
        foreach (var name in names)
        {
            await using var file = (await outbox.OpenAsync(name))!;
            var mail = await MimeMessage.LoadAsync(file);
            Assert.Equal(Own.ToString(), Assert.Single(mail.To.Mailboxes).Address);
            Assert.StartsWith("[Diễn tập] ", mail.Subject, StringComparison.Ordinal);
            Assert.StartsWith("Đây là thư diễn tập", mail.TextBody, StringComparison.Ordinal);
        }

        await using var invitation = (await outbox.OpenAsync($"{rehearsal.Campaign.Id}/{rehearsal.Campaign.Agencies[0].Code}/invite.eml"))!;
        Assert.Contains("gửi đến moi@example.vn, hai@example.vn.", (await MimeMessage.LoadAsync(invitation)).TextBody, StringComparison.Ordinal);
    }

    private async Task<Flow> RehearseAsync(Campaign campaign)
    {
        var copy = campaign with { Id = CampaignId.Parse($"{campaign.Id}-dien-tap"), Rehearsal = new Rehearsal([Own]) };
        using var file = new MemoryStream();
        CampaignFile.Write(copy, file);
        var container = new BlobContainerClient(storage, "campaigns");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient($"{copy.Id}.json").UploadAsync(new BinaryData(file.ToArray()), overwrite: true);
        var flow = StoredYear.Start(storage, copy);
        await StoredYear.PlayAsync(flow);
        return flow;
    }

    private async Task<IReadOnlyList<string>> EverythingAsync()
    {
        var all = new List<string>();
        var tables = new TableServiceClient(storage);
        await foreach (var table in tables.QueryAsync())
        {
            await foreach (var row in tables.GetTableClient(table.Name).QueryAsync<TableEntity>())
            {
                all.Add($"{table.Name}: {row.PartitionKey} {row.RowKey}");
            }
        }

        var blobs = new BlobServiceClient(storage);
        await foreach (var container in blobs.GetBlobContainersAsync())
        {
            await foreach (var blob in blobs.GetBlobContainerClient(container.Name).GetBlobsAsync())
            {
                all.Add($"{container.Name}: {blob.Name}");
            }
        }

        return [.. all.Order(StringComparer.Ordinal)];
    }
}
