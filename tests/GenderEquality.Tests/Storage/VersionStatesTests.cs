using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Tests.Storage;

/// <summary>Where versions stand, derived from what was done.</summary>
public sealed class VersionStatesTests
{
    private static readonly VersionWithdrawal Withdrawn = new("cán bộ", default, "Sai sót");

    [Fact]
    public void OfTheFinalVersionsOfAnEarlierReleaseOnlyTheLastIsValid()
    {
        ReportVersion[] versions = [Of(4, final: true), Of(3, final: true), Of(2, final: true), Of(1)];

        Assert.Equal([VersionState.Official, VersionState.Superseded, VersionState.Superseded, VersionState.Draft], States(versions));
        Assert.Equal(4, VersionStates.Valid(versions)!.Number);
    }

    [Fact]
    public void WithdrawingTheLastMakesNoneBeforeItValidAgain()
    {
        ReportVersion[] versions = [Of(3), Of(2, final: true) with { Withdrawal = Withdrawn }, Of(1, final: true)];

        Assert.Equal([VersionState.Draft, VersionState.Withdrawn, VersionState.Superseded], States(versions));
        Assert.Null(VersionStates.Valid(versions));
    }

    [Fact]
    public void VersionThatWaitsForTheSecondPersonLeavesTheFormerValid()
    {
        ReportVersion[] waiting = [Of(2, final: true) with { NeedsApproval = true }, Of(1, final: true)];
        ReportVersion[] returned = [waiting[0] with { Approval = new VersionApproval(false, "lãnh đạo", default, "Thiếu") }, waiting[1]];
        ReportVersion[] approved = [waiting[0] with { Approval = new VersionApproval(true, "lãnh đạo", default, null) }, waiting[1]];

        Assert.Equal([VersionState.AwaitingApproval, VersionState.Official], States(waiting));
        Assert.Equal([VersionState.Returned, VersionState.Official], States(returned));
        Assert.Equal([VersionState.Official, VersionState.Superseded], States(approved));
    }

    [Fact]
    public void OnlyAnIssuedVersionThatIsValidIsSharedWithAgencies()
    {
        var issue = new VersionIssue("1/BC", new DateOnly(2024, 12, 13), "cán bộ", default) { File = "ban-phat-hanh.pdf", Shared = true };
        var issued = Of(1, final: true) with { Issue = issue };

        Assert.Equal([VersionState.Issued], States([issued]));
        Assert.NotNull(VersionStates.Shared([issued]));
        Assert.Null(VersionStates.Shared([issued with { Issue = issue with { Shared = false } }]));
        Assert.Null(VersionStates.Shared([issued with { Withdrawal = Withdrawn }]));
        Assert.Null(VersionStates.Shared([Of(2, final: true), issued]));
    }

    [Fact]
    public void ReservedVersionsStandNowhere() => Assert.Empty(VersionStates.Of([Of(1, final: true) with { Files = [] }]));

    private static IEnumerable<VersionState> States(ReportVersion[] versions)
    {
        var states = VersionStates.Of(versions);
        return versions.Select(version => states[version.Number]);
    }

    private static ReportVersion Of(int number, bool final = false) => new(CampaignId.Parse("thu-nghiem-2024"), number)
    {
        Made = default,
        Final = final,
        By = "cán bộ",
        Sources = [],
        Fingerprint = "x",
        Files = ["manifest.json"],
    };
}
