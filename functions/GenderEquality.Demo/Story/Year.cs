using GenderEquality.Functions.Campaigns;
using Spectre.Console;

namespace GenderEquality.Demo.Story;

/// <summary>The whole year, act after act. Every step checks what it did and throws <see cref="DemoFailure"/> with the reason otherwise.</summary>
internal sealed class Year(Campaign campaign, Output output, IAnsiConsole console)
{
    private readonly Programme programme = new(console);

    public async Task PlayAsync()
    {
        Stage? stage = null;
        await programme.StepAsync("Azurite and the function app start, clock at the opening", async () =>
            stage = await Stage.SetAsync(campaign, campaign.StartOf(campaign.OpensOn).AddHours(9), output));
        await using (stage!)
        {
            await OpenAsync(stage!);
            await CollectAsync(stage!);
            await CloseAsync(stage!);
            var report = await StatusReport.MakeAsync(stage!);
            await output.StatusAsync(report);
            StatusTable.Print(console, report);
            await new LevelsAct(stage!, programme, console).PlayAsync();
        }
    }

    private async Task OpenAsync(Stage stage)
    {
        var act = new OpeningAct(stage);
        await programme.StepAsync("The coordinator sends the links", async () =>
        {
            await act.SendLinksAsync();
            return $"{stage.Links.Count} agencies got a mail with theirs";
        });
        await programme.StepAsync("The campaign is in storage", act.CheckCampaignAsync);
        await programme.StepAsync("Sending them again makes no second mail", act.SendLinksAgainAsync);
        await programme.StepAsync("Every agency opens its link and downloads its template", async () =>
        {
            await act.DownloadTemplatesAsync();
            return $"{stage.Templates.Count} templates";
        });
    }

    private async Task CollectAsync(Stage stage)
    {
        var submitting = new SubmittingAct(stage);
        await WaveAsync(stage, submitting, Wave.Early, 20);
        await RemindAsync(stage, 14);
        await WaveAsync(stage, submitting, Wave.Middle, 12);
        await programme.StepAsync("A report comes through the wrong agency's link; the right one still counts", submitting.WrongLinkAsync);
        await programme.StepAsync("Wrong figures are shown to their agency", submitting.ShowFindingsAsync);
        await programme.StepAsync("The coordinator returns a report with a remark", submitting.ReturnAsync);
        await RemindAsync(stage, 7);
        await programme.StepAsync("The agency sends the returned report again", submitting.SendAgainAsync);
        await RemindAsync(stage, 3);
        await RemindAsync(stage, 1);
        await programme.StepAsync("Reports of the last day arrive", async () => $"{await submitting.WaveAsync(Wave.LastDays)} uploads");
    }

    private async Task CloseAsync(Stage stage)
    {
        var submitting = new SubmittingAct(stage);
        var consolidating = new ConsolidatingAct(stage);
        var due = campaign.DueBefore;
        var before = 0;
        var official = new OfficialAct(stage);
        var editing = new EditingAct(stage);
        await programme.StepAsync("The due date passes; the timer function assembles a draft", async () =>
        {
            before = await consolidating.NightAsync(due);
            Expect.That(before > 0, "The night of the due date left no consolidated report.");
            return $"{before} version(s)";
        });
        await programme.StepAsync("The officer settles figures that differ", async () => $"{await editing.SettleAsync()} rows");
        await programme.StepAsync("The officer takes over and orders what agencies wrote", async () => $"{await editing.WriteAsync()} sections");
        await programme.StepAsync("The officer edits a section of the draft in Word and sends it back", async () =>
        {
            await editing.DraftAsync();
            await editing.WriteInWordAsync();
        });
        await programme.StepAsync("The coordinator decides about personal data", async () =>
        {
            var lines = await official.MaskPersonalDataAsync();
            Expect.That(lines > 0, "No line with personal data was found.");
            return $"{lines} line(s) blotted out";
        });
        await programme.StepAsync("The coordinator makes the official version", () => official.MakeAsync());
        await RemindAsync(stage, -1);
        await programme.StepAsync("Late reports arrive", async () => $"{await submitting.WaveAsync(Wave.Late)} uploads");
        await programme.StepAsync("The next night gives a draft, and the official version stays", async () =>
        {
            before = await consolidating.CountAsync();
            var after = await consolidating.NightAsync(due.AddDays(2));
            Expect.Equal(before + 1, after, "Number of versions after the late reports");
            await consolidating.ExpectDraftAfterOfficialAsync();
            return $"version {after}";
        });
        await RemindAsync(stage, -3);
        await RemindAsync(stage, -7);
        await programme.StepAsync("The officer settles again what the late reports have opened", async () => $"{await editing.SettleAsync()} rows");
        await programme.StepAsync("The coordinator decides about personal data of the late reports", async () => $"{await official.MaskPersonalDataAsync()} lines blotted out");
        await programme.StepAsync("The coordinator makes a new official version, which withdraws the former", () => official.MakeAsync("Bổ sung các báo cáo gửi muộn."));
        await programme.StepAsync("The coordinator downloads the consolidated reports", async () => string.Join(", ", await consolidating.DownloadAsync()));
        await programme.StepAsync("The coordinator downloads the original files", async () => $"{await consolidating.DownloadOriginalsAsync()} files");
    }

    private Task WaveAsync(Stage stage, SubmittingAct submitting, Wave wave, int daysBefore) => programme.StepAsync($"Reports arrive {daysBefore} days before the due date", async () =>
    {
        await stage.ClockAsync(stage.At(campaign.DueBefore.AddDays(-daysBefore), 9, 30));
        return $"{await submitting.WaveAsync(wave)} uploads, each with its receipt";
    });

    private Task RemindAsync(Stage stage, int daysBefore) => programme.StepAsync(
        daysBefore > 0 ? $"Reminders {daysBefore} day(s) before the due date" : $"Reminders {-daysBefore} day(s) after the due date",
        async () => $"{await new RemindingAct(stage).PassAsync(daysBefore)} mails, to those who still owe a report and nobody else");
}
