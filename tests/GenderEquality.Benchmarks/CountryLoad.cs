using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using GenderEquality.Demo.Samples;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Editorial;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Links;
using GenderEquality.Functions.Word.Template;
using GenderEquality.LocalHost.Emulator;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Benchmarks;

/// <summary>A country's year in levels over several instances of the app on one storage account: communes report to their province, each province's official report goes up as a
/// report of its own, the ministry consolidates. Fails when a report is lost or a figure of the ministry is not the sum over all communes.</summary>
internal sealed class CountryLoad
{
    private const string Officer = "can-bo@example.vn";
    private const int Tries = 20;

    private readonly CountryOptions options;
    private readonly CountryCampaigns country;
    private readonly ServiceProvider services;
    private readonly AppInstances app;
    private readonly CountryMeter meter;
    private readonly string storage;
    private readonly List<string> wrong = [];
    private readonly Dictionary<CampaignId, CountryFigures> figures = [];

    private CountryLoad(CountryOptions options, CountryCampaigns country, ServiceProvider services, AppInstances app, CountryMeter meter, string storage)
    {
        this.options = options;
        this.country = country;
        this.services = services;
        this.app = app;
        this.meter = meter;
        this.storage = storage;
    }

    /// <summary>Lets the year pass.</summary>
    /// <param name="folder">Folder of the published app.</param>
    /// <param name="options">How large the country is.</param>
    /// <returns>Whether everything is there and right.</returns>
    public static async Task<bool> RunAsync(string folder, CountryOptions options)
    {
        var data = Directory.CreateTempSubdirectory("country-");
        try
        {
            await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = data.CreateSubdirectory("azurite").FullName });
            await using var counted = await CountedStorage.StartAsync(azurite.ConnectionString);
            var campaigns = new CountryCampaigns(options.Provinces, options.Communes, options.Seed);
            var opened = campaigns.Ministry.StartOf(campaigns.Ministry.OpensOn).AddDays(1).AddHours(9);
            await using var access = AppServices.Of(azurite.ConnectionString, new SetClock { Now = opened });
            string[] settings =
            [
                $"--ReportStorage={counted.ConnectionString}", $"--Clock:Start={opened:O}", $"--Campaign:Id={campaigns.Ministry.Id}", "--Portal:PrintLinks=false",
                "--Mail:Sender=Outbox", "--Mail:From=bao-cao@example.vn",
            ];
            await using var instances = await AppInstances.StartAsync(folder, options.Instances, settings);
            var load = new CountryLoad(options, campaigns, access, instances, new CountryMeter(instances, counted, new CountryPrices()), azurite.ConnectionString);
            return await load.RunAsync(data.CreateSubdirectory("reports"));
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    private async Task<bool> RunAsync(DirectoryInfo folder)
    {
        CountryMeter.Say($"{options.Provinces} provinces, {options.Communes} communes, {options.Instances} instances, seed {options.Seed}, {options.AtOnce} uploads at once");
        await PrepareAsync();
        var reports = country.Provinces.SelectMany(province => CountryCampaigns.Reporting(province).Select(agency => new Outgoing(province, agency, Path.Combine(folder.FullName, $"{province.Id}.{agency.Code}.docx")))).ToList();
        await Parallel.ForEachAsync(reports, (report, _) => WriteAsync(report));
        reports.ForEach(report => Expect(report));

        // As they come: not one province after the other.
        var shuffled = reports.OrderBy(report => Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(report.Path[folder.FullName.Length..]))), StringComparer.Ordinal).ToList();
        await LevelAsync("communes to provinces", country.Provinces, shuffled);
        var upward = new List<Outgoing>();
        foreach (var (province, agency) in country.Provinces.Zip(CountryCampaigns.Reporting(country.Ministry)))
        {
            upward.Add(await FetchAsync(province, agency, folder));
        }

        var whole = figures[country.Ministry.Id] = new CountryFigures();
        country.Provinces.ToList().ForEach(province => whole.Add(figures[province.Id]));
        await LevelAsync("provinces to the ministry", [country.Ministry], upward);
        await meter.MeasureAsync("a night with nothing new", options.Communes + options.Provinces, 0, () => app.RunTimerAsync("Consolidate"));
        await meter.MeasureAsync("a sweep", options.Communes + options.Provinces, 0, () => app.RunTimerAsync("Sweep"));
        foreach (var problem in wrong.Take(20))
        {
            CountryMeter.Say($"WRONG: {problem}");
        }

        CountryMeter.Say($"{(wrong.Count == 0 ? "right" : $"{wrong.Count} WRONG")}: {whole.Count} cells of the ministry beside the sums over {options.Communes} communes, and those of each province beside its own");
        new CountryPrices().Lines().ToList().ForEach(line => CountryMeter.Say($"  {line}"));
        return wrong.Count == 0;
    }

    /// <summary>Puts campaigns, texts and the file of the level above where they belong; the offices that coordinate need not report.</summary>
    private async Task PrepareAsync()
    {
        using var file = new MemoryStream();
        CampaignFile.Write(country.Ministry, file);
        foreach (var province in country.Provinces)
        {
            await Get<UpperCampaigns>().PutAsync(province.Id, new BinaryData(file.ToArray()));
        }

        foreach (var campaign in country.Provinces.Prepend(country.Ministry))
        {
            await AppServices.KeepAsync(storage, campaign);
            await Get<AgencyStates>().ChangeAsync(campaign, campaign.Coordinator.Agency, row => row with { Exemption = new Exemption("Cơ quan đầu mối.") });
            foreach (var (number, section) in campaign.SignedReport.Sections.Where(section => section.Outline.Count > 0).Index())
            {
                var random = new Random(number);
                var text = new EditedText(section.Key) { Paragraphs = [.. Enumerable.Range(0, 3).Select(_ => new EditedParagraph(Samples.Sentence(random, 40)))], By = Officer, At = DateTimeOffset.UnixEpoch };
                await Get<EditedTextStore>().TrySaveAsync(campaign.Id, text, tag: null);
            }
        }
    }

    private static async ValueTask WriteAsync(Outgoing report)
    {
        using var template = new MemoryStream();
        ReportTemplateWriter.Write(report.Campaign, report.Agency, template);
        await File.WriteAllBytesAsync(report.Path, SampleReports.Fill(template.ToArray(), report.Campaign, report.Agency));
    }

    private void Expect(Outgoing report)
    {
        if (!figures.TryGetValue(report.Campaign.Id, out var own))
        {
            figures[report.Campaign.Id] = own = new CountryFigures();
        }

        own.Add(report.Campaign, report.Agency, SampleReports.Create(report.Campaign, report.Agency));
    }

    private async Task LevelAsync(string name, IReadOnlyList<Campaign> campaigns, List<Outgoing> reports)
    {
        var links = new ConcurrentDictionary<Outgoing, string>();
        await SeveralAtOnce.ForEachAsync(reports, async (report, stop) => links[report] = AgencyAddress.Page((await Get<AgencyLinks>().IssueAsync(report.Campaign.Id, report.Agency.Code, "bench", stop)).Reveal()));
        CountryMeter.Say($"LEVEL {name}: {campaigns.Count} campaigns, files of {reports.Average(report => new FileInfo(report.Path).Length) / 1000:0} kB");
        await meter.MeasureAsync("uploaded and read", reports.Count, reports.Count, async () =>
        {
            await Parallel.ForEachAsync(reports, new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce }, async (report, _) => await SendAsync(links[report], report));
            await app.WaitUntilQuietAsync();
        });
        await meter.MeasureAsync("the night's drafts", reports.Count, 0, () => app.RunTimerAsync("Consolidate"));
        await meter.MeasureAsync("official versions", reports.Count, 0, async () =>
        {
            foreach (var campaign in campaigns)
            {
                await OrderAsync(campaign);
            }

            await app.WaitUntilQuietAsync();
        });
        await CountryMeter.StoredAsync(storage);
        var rows = new List<SubmissionSummary>();
        foreach (var campaign in campaigns)
        {
            await CompareAsync(campaign, [.. reports.Where(report => report.Campaign.Id == campaign.Id)]);
            rows.AddRange((await Get<SubmissionStore>().ListAsync(campaign.Id)).SelectMany(agency => agency));
        }

        CountryMeter.Say($"  {rows.Count} submissions: {string.Join(", ", rows.GroupBy(row => row.Status).Select(status => $"{status.Key} {status.Count()}"))}, {rows.Sum(row => row.Errors)} errors, {rows.Sum(row => row.Warnings)} warnings");
    }

    private async Task SendAsync(string link, Outgoing report)
    {
        for (var i = 0; i < Tries; i++)
        {
            using var body = new MultipartFormDataContent { { new ByteArrayContent(await File.ReadAllBytesAsync(report.Path)), "bao-cao", "bao-cao.docx" } };
            using var answer = await app.Next().Http.PostAsync(new Uri(link, UriKind.Relative), body);
            if (answer.StatusCode == HttpStatusCode.SeeOther)
            {
                return;
            }

            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        lock (wrong)
        {
            wrong.Add($"{report.Agency.Code} could not send its report.");
        }
    }

    /// <summary>What the coordinator does on the page of the official version, with a reason for every line that is open.</summary>
    private async Task OrderAsync(Campaign campaign)
    {
        var current = (await Get<CampaignStore>().FindAsync(campaign.Id))!;
        var readiness = await Get<OfficialPreparation>().ReadAsync(current);
        var open = readiness.Lines.Where(line => line.Count > 0).ToList();
        var form = new OfficialForm(readiness.Fingerprint, open.ToDictionary(line => line.Item, _ => "Đo thử."), string.Empty);
        wrong.AddRange((await Get<VersionOrders>().OrderOfficialAsync(current, form, Officer)).Select(problem => $"{campaign.Id}: {problem}"));
    }

    private async Task<ReportVersion?> OfficialAsync(Campaign campaign) => (await Get<ReportStore>().ListAsync(campaign.Id)).FirstOrDefault(version => version.Final);

    private async Task CompareAsync(Campaign campaign, List<Outgoing> sent)
    {
        if (await OfficialAsync(campaign) is not { } official)
        {
            wrong.Add($"{campaign.Id} has no official version.");
            return;
        }

        var manifest = (await Get<ReportFiles>().ReadManifestAsync(official, CancellationToken.None))!;
        var taken = manifest.Submissions.Select(submission => submission.Sha256).ToHashSet(StringComparer.Ordinal);
        wrong.AddRange(sent.Where(report => !taken.Contains(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(report.Path))))).Select(report => $"{report.Agency.Code}'s report is not in {campaign.Id}."));
        wrong.AddRange(figures[campaign.Id].Differences(manifest));
    }

    private async Task<Outgoing> FetchAsync(Campaign province, Agency agency, DirectoryInfo folder)
    {
        var path = Path.Combine(folder.FullName, $"{agency.Code}.docx");
        await using var to = File.Create(path);
        if (await OfficialAsync(province) is { } official && await Get<ReportBlobs>().OpenAsync(province.Id, official.Number, ReportFiles.Above) is { } file)
        {
            await using (file)
            {
                await file.CopyToAsync(to);
            }
        }
        else
        {
            wrong.Add($"{province.Id} has no report for the level above.");
        }

        return new Outgoing(country.Ministry, agency, path);
    }

    private sealed record Outgoing(Campaign Campaign, Agency Agency, string Path);
}
