using System.Net;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.AgencyPages.DeadLinks;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Tests.Portal;

public sealed class LinkRequestHttpTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task DeadLinksPageSaysWhomToCallAndMailsANewLinkToTheRegisteredAddress()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var dead = await app.PageAsync("/nop/khong-co");
        var coordinator = app.Campaign.Coordinator;
        Assert.Contains(coordinator.Name, dead.QuerySelector("main").Text(), StringComparison.Ordinal);
        Assert.NotNull(dead.QuerySelector($"main a[href='mailto:{coordinator.Email}']"));
        var form = dead.QuerySelector("main form")!;
        var field = form.QuerySelector("input")!.GetAttribute("name")!;

        var answers = new List<string>();
        foreach (var who in new[] { app.Agency.Emails[0].ToString().ToUpperInvariant(), "khong-co@example.vn", "", app.Agency.Name, "xyz" })
        {
            var answer = await app.PostAsync(form.GetAttribute("action")!, (field, who));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            answers.Add(await (await app.OpenAsync(answer.Headers.Location!.OriginalString)).Content.ReadAsStringAsync());
        }

        Assert.Single(answers.Distinct(StringComparer.Ordinal));
        var mails = await app.Get<MailStore>().ListAsync(app.Campaign.Id);
        Assert.All(mails, mail => Assert.Equal((app.Agency.Code, MailKind.NewLink), (mail.Agency, mail.Reason.Kind)));
        Assert.NotEmpty(mails);
        Assert.Equal(2, (await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 100)).Count(entry => string.Equals(entry.Deed, AuditTexts.LinkAsked, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task RequestsAreLimitedForEachAgency()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        for (var time = 0; time < LinkRequests.PerAgency + 3; time++)
        {
            await app.PostAsync(DeadLinkAddress.Ask, ("don-vi", app.Agency.Code.ToString()));
        }

        Assert.Equal(LinkRequests.PerAgency, (await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 100)).Count);
    }

    [Fact]
    public async Task RequestFromAnotherSiteIsRefused()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        using var client = new HttpClient { BaseAddress = app.Client.BaseAddress };

        var answer = await client.PostAsync(DeadLinkAddress.Ask, new FormUrlEncodedContent([KeyValuePair.Create("don-vi", app.Agency.Code.ToString())]));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await app.Get<MailStore>().ListAsync(app.Campaign.Id));
    }

    [Fact]
    public void AgencyIsFoundByCodeNameShortNameOrAddressAndNeverByHalf()
    {
        var campaign = PortalSamples.Campaign;
        var agency = campaign.Agencies[1];
        var rows = campaign.Agencies.Select(one => new AgencyRow(one.Code)).ToList();
        rows[1] = rows[1] with { Contacts = [EmailAddress.Parse("moi@example.vn")] };

        Assert.All(
            [agency.Code.ToString(), agency.Name.ToUpperInvariant(), $"  {agency.Name.Replace(" ", "  ", StringComparison.Ordinal)} ", "MOI@example.vn"],
            who => Assert.Equal(agency, Assert.Single(LinkRequests.Meant(campaign, rows, who)).Agency));
        Assert.All([agency.Emails[0].ToString(), agency.Name[..3], "", "@"], who => Assert.DoesNotContain(LinkRequests.Meant(campaign, rows, who), found => found.Agency == agency));
    }
}
