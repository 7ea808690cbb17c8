using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Submissions;
using GenderEquality.Tests.LocalHost;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace GenderEquality.Tests.Submissions.Links;

public partial class SecretTests(AzuriteFixture azurite)
{
    /// <summary>The whole app runs with every log line on; the links are used over HTTP, rightly and wrongly. Then everything that is kept is searched.</summary>
    [Fact]
    public async Task LinksAreInTheMailAndNowhereElse()
    {
        var storage = azurite.NewAccount();
        var logs = new LogLines();
        var campaign = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));
        var agency = campaign.FindAgency(AgencyCode.Parse("so-y-te"))!;
        List<string> tokens;
        await using (var host = await AppHost.StartAsync(storage, logs: logs))
        {
            var decisions = host.Services.GetRequiredService<AgencyDecisions>();
            await host.Services.GetRequiredService<ManualMail>().InviteAsync(campaign, [agency.Code], "cán bộ");
            using var file = PlainReports.File("wrong");
            await host.Services.GetRequiredService<Upload>().KeepAsync(campaign, agency, new UploadFile("bc.docx", file), [], "Đơn vị");
            await host.WaitUntilQuietAsync();
            tokens = await TokensInMailsAsync(host.Services.GetRequiredService<OutboxBlobs>());
            tokens.Add((await decisions.ShowLinkAsync(campaign, agency, "cán bộ")).Reveal());
            await UseAsync(host.Address, tokens);
            await decisions.RenewLinkAsync(campaign, agency, "cán bộ");
            await host.WaitUntilQuietAsync();
            await UseAsync(host.Address, tokens);
        }

        Assert.True(tokens.Count >= 3);
        Assert.NotEmpty(logs.Lines);
        var kept = await StorageContents.ReadAsync(storage);
        Assert.Contains(kept, line => line.StartsWith("table Links", StringComparison.Ordinal));
        foreach (var token in tokens)
        {
            Assert.DoesNotContain(logs.Lines, line => line.Contains(token, StringComparison.Ordinal));
            Assert.DoesNotContain(kept, line => !line.StartsWith("blob outbox/", StringComparison.Ordinal) && line.Contains(token, StringComparison.Ordinal));
        }
    }

    private static async Task<List<string>> TokensInMailsAsync(OutboxBlobs outbox)
    {
        var tokens = new List<string>();
        foreach (var name in await outbox.ListAsync())
        {
            await using var stream = await outbox.OpenAsync(name);
            var message = await MimeMessage.LoadAsync(stream!);
            tokens.Add(Token().Match(message.TextBody!).Groups["token"].Value);
        }

        return tokens;
    }

    private static async Task UseAsync(Uri address, IEnumerable<string> tokens)
    {
        using var client = new HttpClient { BaseAddress = address };
        foreach (var token in tokens)
        {
            foreach (var path in new[] { $"nop/{token}", $"nop/{token}/mau", $"nop/{token}/lan-nop/sai", $"nop/{token}/khong-co" })
            {
                using var answer = await client.GetAsync(path);
            }

            using var form = new MultipartFormDataContent();
            using var posted = await client.PostAsync($"nop/{token}", form);
        }
    }

    [GeneratedRegex("/nop/(?<token>[A-Za-z0-9_-]{43})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
