using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Benchmarks;

/// <summary>A country in levels, all with one form: communes report to their province, whose consolidated report goes to the ministry. Every agency is asked for every table.</summary>
internal sealed class CountryCampaigns
{
    private static readonly AgencySelection All = new(["*"]);

    private readonly Campaign form = ShippedCampaigns.Load(ShippedCampaigns.Ids[^1]);

    /// <summary>Makes it.</summary>
    /// <param name="provinces">How many provinces.</param>
    /// <param name="communes">How many communes, spread evenly.</param>
    /// <param name="seed">Other figures for another one.</param>
    public CountryCampaigns(int provinces, int communes, int seed)
    {
        var ministry = CampaignId.Parse($"bo-{seed}");
        var clerk = form.Agencies.First(agency => agency.Code == form.Coordinator.Agency);
        Ministry = Form(ministry, [clerk, .. Enumerable.Range(1, provinces).Select(number => Place(ProvinceCode(number), $"tỉnh {number}") with { Tasks = [] })]) with
        {
            Outline = [.. form.Outline.Select(section => section with { PerTask = false })],
        };
        Provinces = [.. Enumerable.Range(1, provinces).Select(number => Form(CampaignId.Parse($"tinh-{number}-{seed}"), [clerk, .. Enumerable.Range(1, Share(communes, number - 1, provinces)).Select(commune => Place($"xa-{number}-{commune}", $"xã {number}.{commune}"))]) with
        {
            Upward = new UpwardReport(ministry, AgencyCode.Parse(ProvinceCode(number))),
        })];
    }

    /// <summary>The ministry's campaign.</summary>
    public Campaign Ministry { get; }

    /// <summary>A campaign of each province.</summary>
    public IReadOnlyList<Campaign> Provinces { get; }

    /// <summary>Who reports in a campaign: all but the office that coordinates.</summary>
    public static IEnumerable<Agency> Reporting(Campaign campaign) => campaign.Agencies.Where(agency => agency.Code != campaign.Coordinator.Agency);

    private static string ProvinceCode(int number) => $"tinh-{number}";

    private static int Share(int things, int i, int among) => ((i + 1) * things / among) - (i * things / among);

    private Agency Place(string code, string name) => form.Agencies[^1] with
    {
        Code = AgencyCode.Parse(code),
        Name = $"Ủy ban nhân dân {name}",
        SentenceName = name,
        ShortName = $"UBND {name}",
        PlaceName = name,
        Emails = [EmailAddress.Parse($"{code}@example.vn", null)],
    };

    private Campaign Form(CampaignId id, IReadOnlyList<Agency> agencies) => form with
    {
        Id = id,
        Agencies = agencies,
        Indicators = [.. form.Indicators.Select(indicator => indicator with { Leads = All })],
        Tables = [.. form.Tables.Select(table => table with { FilledBy = All, Combine = null, Rows = [.. table.Rows.Select(row => row with { FilledBy = null, Combine = row.Combine?.How == CombinationKind.Parts ? row.Combine : null })] })],
        PreviousFigures = [],

        // The sample reports keep what two cells must agree on; not what one and the sum of two others must.
        Agree = [.. form.Agree.Where(agreement => agreement.A.Plus.Count == 0 && agreement.B.Plus.Count == 0)],
    };
}
