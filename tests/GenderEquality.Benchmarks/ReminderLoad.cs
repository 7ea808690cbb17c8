using System.Diagnostics;
using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.LocalHost.Emulator;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Benchmarks;

/// <summary>Invites many agencies, lets half of them be done, runs the reminder timer when the others are due, and reminds them by hand the next day, on an Azurite of its own.</summary>
internal static class ReminderLoad
{
    public static async Task RunAsync(int agencies)
    {
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions());
        var clock = new SetClock();
        await using var services = AppServices.Of(azurite.ConnectionString, clock);
        var campaign = await AppServices.KeepAsync(azurite.ConnectionString, Samples.CampaignOf(agencies));
        await FinishHalfAsync(services.GetRequiredService<AgencyStore>(), campaign);
        var byHand = services.GetRequiredService<ManualMail>();
        var remind = services.GetRequiredService<Remind>();
        var mails = services.GetRequiredService<MailStore>();
        var steps = ReminderStep.Of(campaign, campaign.DueBefore);

        clock.Now = campaign.At(campaign.OpensOn, new TimeOnly(9, 0));
        await MeasureAsync("invite all by hand", () => byHand.InviteAsync(campaign, [.. campaign.Agencies.Select(agency => agency.Code)], "can-bo@example.vn"));
        await SendAllAsync(mails, campaign, clock.Now);
        clock.Now = campaign.At(steps[0].Day, campaign.Reminders.SendAt);
        await MeasureAsync("reminder run, half due", () => remind.RunAsync());
        await MeasureAsync("reminder run, nothing due", () => remind.RunAsync());
        await SendAllAsync(mails, campaign, clock.Now);
        clock.Now = campaign.At(steps[0].Day.AddDays(1), campaign.Reminders.SendAt);
        await MeasureAsync("remind all by hand, half waiting", () => byHand.RemindAllAsync(campaign, "can-bo@example.vn"));
        var ordered = await mails.ListAsync(campaign.Id);
        Console.WriteLine($"{agencies} agencies; mails ordered: {string.Join(", ", ordered.GroupBy(mail => mail.Reason.Kind).Select(kind => $"{kind.Key} {kind.Count()}"))}");
    }

    private static async Task MeasureAsync(string what, Func<Task> work)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-34} {watch.Elapsed.TotalSeconds,7:F1} s, {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds,6:F1} s CPU"));
    }

    // As if the mails had gone out at once: a mail that still waits stands for having been told.
    private static async Task SendAllAsync(MailStore mails, Campaign campaign, DateTimeOffset now) => await SeveralAtOnce.ForEachAsync(
        (await mails.ListAsync(campaign.Id)).Where(mail => mail.State == MailState.Queued),
        (mail, stop) => mails.ChangeAsync(mail.Order, row => row with { State = MailState.Sent, Sent = now }, stop));

    private static Task FinishHalfAsync(AgencyStore agencies, Campaign campaign) => SeveralAtOnce.ForEachAsync(
        campaign.Agencies.Where((_, index) => index % 2 == 0),
        (agency, stop) => agencies.ChangeAsync(
            campaign.Id, agency.Code, row => row with { State = new AgencyState { Status = SubmissionStatus.Accepted, NewestStatus = SubmissionStatus.Accepted } }, stop));
}
