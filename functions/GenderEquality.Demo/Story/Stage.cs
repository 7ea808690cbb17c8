using Azure.Storage.Blobs;
using GenderEquality.Demo.Browsing;
using GenderEquality.Demo.Running;
using GenderEquality.Functions.Campaigns;
using GenderEquality.LocalHost.Emulator;

namespace GenderEquality.Demo.Story;

/// <summary>Everything that the acts use: the running app, a browser, the mail boxes, the tables, what is expected, where files go.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly Azurite azurite;
    private readonly AppProcess app;
    private readonly bool isGuest;

    private Stage(Azurite azurite, AppProcess app, Campaign campaign, Output output, bool isGuest)
    {
        this.azurite = azurite;
        this.app = app;
        this.isGuest = isGuest;
        Campaign = campaign;
        Output = output;
        Cast = new Cast(campaign);
        Ledger = new Ledger(campaign);
        Host = new HostAdmin(app);
        Browser = new Browser(app.Address, isGuest ? campaign.Id : null);
        Containers = new BlobServiceClient(azurite.ConnectionString);
        Mails = new MailBox(azurite.ConnectionString, campaign);
        Tables = new StatusTables(azurite.ConnectionString, campaign);
    }

    public Campaign Campaign { get; }

    public Cast Cast { get; }

    public Ledger Ledger { get; }

    public HostAdmin Host { get; }

    public Browser Browser { get; }

    public MailBox Mails { get; }

    public StatusTables Tables { get; }

    public Output Output { get; }

    /// <summary>The app's blob containers, seen from outside.</summary>
    public BlobServiceClient Containers { get; }

    /// <summary>The newest link of each agency, taken from its mails.</summary>
    public Dictionary<AgencyCode, Uri> Links { get; } = [];

    /// <summary>Each agency's template.</summary>
    public Dictionary<AgencyCode, byte[]> Templates { get; } = [];

    /// <summary>Number of mails by agency.</summary>
    public Dictionary<AgencyCode, int> MailCounts { get; } = [];

    /// <summary>SHA-256 of every file sent.</summary>
    public HashSet<string> UploadHashes { get; } = new(StringComparer.Ordinal);

    /// <summary>Starts Azurite with fresh data and the app with its clock at the opening.</summary>
    public static async Task<Stage> SetAsync(Campaign campaign, DateTimeOffset clock, Output output)
    {
        var emulator = await Azurite.StartAsync(new AzuriteOptions { Progress = Console.Error.WriteLine });
        var stage = new Stage(emulator, AppProcess.Start(emulator.ConnectionString, clock, output.LogFile), campaign, output, isGuest: false);
        try
        {
            await stage.Host.WaitUntilUpAsync();
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    /// <summary>The same app and storage with another of its campaigns.</summary>
    public Stage With(Campaign campaign, Output output) => new(azurite, app, campaign, output, isGuest: true);

    /// <summary>Day and time of the campaign's zone.</summary>
    public DateTimeOffset At(DateOnly day, int hour, int minute = 0) => Campaign.StartOf(day).AddHours(hour).AddMinutes(minute);

    /// <summary>Moves the clock and waits until all that this set going is done.</summary>
    public async Task ClockAsync(DateTimeOffset moment)
    {
        await Host.SetClockAsync(moment);
        await Host.WaitUntilQuietAsync();
    }

    /// <summary>Waits for quiet, then takes in the mails that came meanwhile.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> PostAsync()
    {
        await Host.WaitUntilQuietAsync();
        var mails = await Mails.FetchAsync();
        foreach (var mail in mails)
        {
            await Output.MailAsync(mail);
            MailCounts[mail.Agency] = MailCounts.GetValueOrDefault(mail.Agency) + 1;
            if (mail.Link is not null)
            {
                Links[mail.Agency] = mail.Link;
            }
        }

        return mails;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        Host.Dispose();
        if (isGuest)
        {
            return;
        }

        await app.DisposeAsync();
        await azurite.DisposeAsync();
    }
}
