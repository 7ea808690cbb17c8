using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>A list of agencies beside those of a draft.</summary>
public sealed class AgencyChangesTests
{
    private static readonly Campaign Shipped = ShippedCampaigns.Load(Drafts.Shipped);

    [Fact]
    public void SameListChangesNothing()
    {
        var document = Drafts.ShippedFile();
        var changes = Of(document, Listed());

        Assert.All(changes.Differences, difference => Assert.Equal(AgencyDifferenceKind.Same, difference.Kind));
        changes.Apply(document, new HashSet<string>());
        Assert.Equal(Drafts.ShippedFile().ToJsonString(), document.ToJsonString());
    }

    [Fact]
    public void RenamedAgencyKeepsItsCode()
    {
        var document = Drafts.ShippedFile();
        var changes = Of(document, Listed().Select(agency => agency.Code is "so-y-te" ? agency with { Name = "Sở Y tế và Dân số" } : agency));

        var renamed = Assert.Single(changes.Differences, difference => difference.Kind == AgencyDifferenceKind.Renamed);
        Assert.Equal(("so-y-te", "Sở Y tế"), (renamed.Code, renamed.OldName));
        changes.Apply(document, new HashSet<string>());
        Assert.Equal("Sở Y tế và Dân số", DraftCheck.Of(document).Campaign!.FindAgency(AgencyCode.Parse("so-y-te"))!.Name);
    }

    [Fact]
    public void AgencyWithoutCodeIsFoundByItsNameInAnyCase()
    {
        var changes = Of(Drafts.ShippedFile(), Listed().Select(agency => agency with { Code = string.Empty, Name = agency.Name.ToUpperInvariant() }));

        Assert.All(changes.Differences, difference => Assert.Equal(AgencyDifferenceKind.Renamed, difference.Kind));
        Assert.Equal(Shipped.Agencies.Select(agency => agency.Code.ToString()), changes.Differences.Select(difference => difference.Code));
    }

    [Fact]
    public void NewAndGoneAreShownAndTheNewOneMayBeTheOldOne()
    {
        var document = Drafts.ShippedFile();
        var list = Listed().Where(agency => agency.Code is not "so-y-te").Append(new ListedAgency(99, string.Empty, "Sở Y tế thành phố")).ToList();
        var changes = Of(document, list);

        var gone = Assert.Single(changes.Differences, difference => difference.Kind == AgencyDifferenceKind.Gone);
        var added = Assert.Single(changes.Differences, difference => difference.Kind == AgencyDifferenceKind.New);
        Assert.Equal(("so-y-te", "so-y-te", "so-y-te-thanh-pho"), (gone.Code, added.MayBe, added.Code));

        var same = AgencyChanges.Of(document, new ListedAgencies("a.xlsx", list, []), new Dictionary<int, string> { [99] = "so-y-te" });
        Assert.DoesNotContain(same.Differences, difference => difference.Kind is AgencyDifferenceKind.Gone or AgencyDifferenceKind.New);
        same.Apply(document, new HashSet<string>());
        Assert.Equal("Sở Y tế thành phố", DraftCheck.Of(document).Campaign!.FindAgency(AgencyCode.Parse("so-y-te"))!.Name);
    }

    /// <summary>Half of its name is that of each: nobody should have to notice a guess that is wrong.</summary>
    [Fact]
    public void NobodyGuessesWhereTwoMayBeMeant()
    {
        var list = Listed().Where(agency => agency.Code is not ("so-nong-nghiep-ptnt" or "so-tai-nguyen-moi-truong")).Append(new ListedAgency(99, string.Empty, "Sở Nông nghiệp và Môi trường"));

        Assert.Null(Assert.Single(Of(Drafts.ShippedFile(), list).Differences, difference => difference.Kind == AgencyDifferenceKind.New).MayBe);
    }

    [Fact]
    public void NewAgencyWithoutTasksGetsThoseOfItsGroup()
    {
        var document = Drafts.ShippedFile();
        var changes = Of(document, Listed().Append(new ListedAgency(99, string.Empty, "Ủy ban nhân dân phường An Biên") { Group = "Ủy ban nhân dân các quận, huyện", Contacts = [new("an-bien@example.vn", string.Empty, string.Empty, string.Empty)] }));

        Assert.Contains("nhận 3 nhiệm vụ chung của nhóm", Assert.Single(changes.Differences, difference => difference.Kind == AgencyDifferenceKind.New).Details);
        Assert.Empty(changes.Problems);
        changes.Apply(document, new HashSet<string>());
        var campaign = DraftCheck.Of(document).Campaign!;
        Assert.Equal(campaign.Agencies.First(agency => agency.Group is "quan-huyen").Tasks, campaign.Agencies[^1].Tasks);
        Assert.Equal(17, campaign.Agencies[^1].PlanHeading);
    }

    [Fact]
    public void NewAgencyThatGetsNoTasksIsToldBeforeItIsTaken()
    {
        var changes = Of(Drafts.ShippedFile(), Listed().Append(new ListedAgency(99, string.Empty, "Hội Người cao tuổi") { Group = "Nhóm mới" }));

        Assert.Contains(changes.Problems, problem => problem.Contains("1 cơ quan mới chưa có nhiệm vụ: Hội Người cao tuổi", StringComparison.Ordinal));
    }

    [Fact]
    public void GoneAgencyStaysWhenItIsKept()
    {
        var document = Drafts.ShippedFile();
        Of(document, Listed().Where(agency => agency.Code is not "so-y-te")).Apply(document, new HashSet<string>(StringComparer.Ordinal) { "so-y-te" });

        Assert.Contains(document["agencies"]!.AsArray(), agency => (string?)agency!["code"] is "so-y-te");
    }

    [Fact]
    public void NewAgencyGetsWhatItMustHave()
    {
        var document = Drafts.ShippedFile();
        var added = new ListedAgency(99, string.Empty, "UBND xã An Lão")
        {
            Group = "Ủy ban nhân dân các xã, phường", Contacts = [new("an-lao@example.vn", "Nguyễn Văn A", "0225", "Chuyên viên")], Tasks = ["Việc một", "Việc hai"],
        };
        var changes = Of(document, Listed().Append(added));
        changes.Apply(document, new HashSet<string>());

        var campaign = DraftCheck.Of(document).Campaign!;
        var agency = campaign.FindAgency(AgencyCode.Parse("ubnd-xa-an-lao"))!;
        Assert.Equal(("UBNDXAL", "an-lao@example.vn", "Nguyễn Văn A"), (agency.ShortName, agency.Emails[0].ToString(), agency.Contacts[0].Name));
        Assert.Equal("Ủy ban nhân dân các xã, phường", campaign.Groups[^1].Name);
        Assert.Equal(campaign.Groups[^1].Key, agency.Group);
        Assert.Contains(changes.Problems, problem => problem.Contains("sẽ được thêm", StringComparison.Ordinal));
    }

    [Fact]
    public void ChangedContactsAreShown()
    {
        var document = Drafts.ShippedFile();
        var changes = Of(document, Listed().Select(agency => agency.Code is "so-y-te" ? agency with { Contacts = [new("moi@example.vn", "Trần Thị B", string.Empty, string.Empty)] } : agency));

        Assert.Equal(["địa chỉ thư", "người liên hệ"], Assert.Single(changes.Differences, difference => difference.Kind == AgencyDifferenceKind.Changed).Details);
    }

    [Fact]
    public void AgencyTwiceIsTakenOnceAndSaid()
    {
        var changes = Of(Drafts.ShippedFile(), Listed().Append(new ListedAgency(99, "so-y-te", "Sở Y tế")));

        Assert.Contains(changes.Problems, problem => problem.StartsWith("Dòng 99:", StringComparison.Ordinal));
        Assert.Single(changes.Differences, difference => difference.Code is "so-y-te");
    }

    internal static IEnumerable<ListedAgency> Listed() => Shipped.Agencies.Select((agency, index) => new ListedAgency(index + 4, agency.Code.ToString(), agency.Name));

    private static AgencyChanges Of(System.Text.Json.Nodes.JsonObject document, IEnumerable<ListedAgency> list) =>
        AgencyChanges.Of(document, new ListedAgencies("a.xlsx", [.. list], []), new Dictionary<int, string>());
}
