using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Coordination.Imports;
using GenderEquality.Functions.Word.Plans;
using GenderEquality.Tests.Campaigns.Authoring;

namespace GenderEquality.Tests.Coordination.Imports;

public class PlanImportTests
{
    private static readonly IReadOnlyDictionary<string, string> AsProposed = new Dictionary<string, string>(StringComparer.Ordinal);
    private static readonly PlanProposal Plan = PlanReader.Read(PlanFiles.Open("binh-dang-gioi-2024")).Proposal!;

    [Fact]
    public void CampaignMadeByHandFromThePlanHasNearlyAllOfIt()
    {
        var items = PlanImport.Of(Plan, Drafts.ShippedFile());

        Assert.All(items.Where(item => item.Part is ImportPart.Agencies or ImportPart.Addressees or ImportPart.Campaign), item => Assert.True(item.IsSame, item.Id));
        Assert.All(items, item => Assert.False(item.IsTicked, item.Id));
        Assert.All(items.Where(item => item.Part == ImportPart.Groups), item => Assert.NotNull(item.Current));
        Assert.Contains(items, item => item is { Part: ImportPart.Outline, IsSame: false, Current: not null });
    }

    [Fact]
    public void BlankDraftGetsAgenciesTasksGroupsOutlineBasesAndDueDate()
    {
        var draft = Blank();
        var (document, problems) = ImportTaking.Take(draft, PlanImport.Of(Plan, draft), item => item.IsTicked, _ => AsProposed);

        Assert.Empty(problems);
        var agencies = document!["agencies"]!.AsArray();
        Assert.Equal(17, agencies.Count);
        Assert.Equal("Sở Lao động - Thương binh và Xã hội", document["coordinator"]!["name"]!.GetValue<string>());
        Assert.Equal(["Bộ Lao động - Thương binh và Xã hội", "Ủy ban nhân dân thành phố"], document["audiences"]!.AsArray().Select(audience => audience!["recipient"]!.GetValue<string>()));
        Assert.Equal(Plan.Headings[1].Tasks, agencies.Single(agency => agency!["name"]!.GetValue<string>() is "Sở Thông tin và Truyền thông")!["tasks"]!.AsArray().Select(task => task!.GetValue<string>()));
        Assert.Equal(["Các Sở, ban, ngành, đoàn thể thành phố liên quan", "Ủy ban nhân dân các quận, huyện"], document["groups"]!.AsArray().Select(group => group!["name"]!.GetValue<string>()).TakeLast(2));
        Assert.Equal(["II", "II.1", "II.2", "II.2.1", "II.2.2", "II.2.3", "II.2.4", "II.3", "II.4", "II.5"], document["outline"]!.AsArray().Select(section => section!["key"]!.GetValue<string>()));
        Assert.Equal(4, document["legalBases"]!.AsArray().Count);
        Assert.Equal("2024-12-10", document["dueBefore"]!.GetValue<string>());
    }

    /// <summary>What only a list can say, such as addresses of mail, is all that the rules still miss.</summary>
    [Fact]
    public void WhatWasTakenLacksNothingButAddresses()
    {
        var draft = Blank();
        var (document, _) = ImportTaking.Take(draft, PlanImport.Of(Plan, draft), item => item.IsTicked, _ => AsProposed);

        var faults = DraftCheck.Of(document!).Faults;
        Assert.Empty(faults.Where(fault => fault.Place.Name is not "emails").Select(fault => $"{fault.Place}: {fault.Text}"));
        Assert.Equal(17, faults.Count);
    }

    [Fact]
    public void TasksOfAGroupGoToItsMembersOnceTheyAreThere()
    {
        var draft = Drafts.ShippedFile();
        foreach (var agency in draft["agencies"]!.AsArray().Where(agency => agency!["planHeading"]!.GetValue<int>() == 17))
        {
            agency!["tasks"] = new JsonArray();
        }

        var items = PlanImport.Of(Plan, draft);
        var (document, _) = ImportTaking.Take(draft, items, item => item.Id is "nhom-17", _ => AsProposed);

        Assert.Contains("15 đơn vị của nhóm này trong bản thảo chưa có nhiệm vụ", items.Single(item => item.Id is "nhom-17").Note, StringComparison.Ordinal);
        Assert.All(document!["agencies"]!.AsArray().Where(agency => agency!["planHeading"]!.GetValue<int>() == 17), agency => Assert.Equal(3, agency!["tasks"]!.AsArray().Count));
    }

    /// <summary>A list from Excel knows groups and no headings of the plan.</summary>
    [Fact]
    public void TasksOfAGroupGoToMembersThatCameFromAList()
    {
        var draft = Blank();
        var (document, _) = ImportTaking.Take(draft, PlanImport.Of(Plan, draft), item => item.IsTicked, _ => AsProposed);
        var list = new ListedAgencies("ds.xlsx", [.. ((string[])["Hồng Bàng", "Lê Chân"]).Select((name, index) => new ListedAgency(index + 4, string.Empty, "Ủy ban nhân dân quận " + name) { Group = "Ủy ban nhân dân các quận, huyện" })], []);
        AgencyChanges.Of(document!, list, new Dictionary<int, string>()).Apply(document!, document!["agencies"]!.AsArray().Select(agency => agency!["code"]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal));

        var items = PlanImport.Of(Plan, document!);
        var group = items.Single(item => item.Id is "nhom-17");
        Assert.True(group.IsTicked);
        Assert.Contains("2 đơn vị của nhóm này trong bản thảo chưa có nhiệm vụ", group.Note, StringComparison.Ordinal);
        (document, _) = ImportTaking.Take(document!, items, item => item.IsTicked, _ => AsProposed);

        Assert.Equal([(17, 3), (17, 3)], document!["agencies"]!.AsArray().Where(agency => agency!["name"]!.GetValue<string>().Contains("quận", StringComparison.Ordinal)).Select(agency => (agency!["planHeading"]!.GetValue<int>(), agency["tasks"]!.AsArray().Count)));
        Assert.True(PlanImport.Of(Plan, document).Single(item => item.Id is "nhom-17").IsSame);
    }

    /// <summary>What stands in a blank draft until somebody says it must not win over what the plan says.</summary>
    [Fact]
    public void StandInsOfABlankDraftGiveWayToThePlan()
    {
        var food = PlanReader.Read(PlanFiles.Open("an-toan-thuc-pham-2026")).Proposal!;
        var draft = BlankCampaign.Of(CampaignId.Parse("thu"), "Kết quả thử", 2026);
        var (document, problems) = ImportTaking.Take(draft, PlanImport.Of(food, draft), item => item.IsTicked, _ => AsProposed);

        Assert.Empty(problems);
        Assert.Equal(("2026-12-06", "Đà Nẵng", "toàn thành phố"), (document!["dueBefore"]!.GetValue<string>(), document["placeName"]!.GetValue<string>(), document["wholeName"]!.GetValue<string>()));
        Assert.Equal(("Sở Y tế", "Ủy ban nhân dân thành phố Đà Nẵng"), (document["coordinator"]!["name"]!.GetValue<string>(), document["coordinator"]!["parentName"]!.GetValue<string>()));
        Assert.Equal(["I", "II", "II.1", "II.2", "III", "IV"], document["outline"]!.AsArray().Select(section => section!["key"]!.GetValue<string>()));
        Assert.Equal(["15/2018/NĐ-CP", "17/CT-TTg", "25/KH-UBND"], document["legalBases"]!.AsArray().Select(basis => basis!["number"]!.GetValue<string>()));
        Assert.DoesNotContain(PlanImport.Of(food, document), item => item.Id is "han-1" && item.IsTicked);
    }

    [Fact]
    public void WhatIsCorrectedIsTakenAsTyped()
    {
        var draft = Blank();
        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["ten"] = "Sở Y tế thành phố", ["nhiem-vu"] = "Một.\n\nHai." };
        var (document, _) = ImportTaking.Take(draft, PlanImport.Of(Plan, draft), item => item.Id is "co-quan-6-so-y-te", _ => typed);

        var agency = document!["agencies"]!.AsArray()[^1]!;
        Assert.Equal(("so-y-te", "Sở Y tế thành phố", 2), (agency["code"]!.GetValue<string>(), agency["name"]!.GetValue<string>(), agency["tasks"]!.AsArray().Count));
    }

    [Fact]
    public void NothingIsTakenWhileAFieldIsWrong()
    {
        var draft = Blank();
        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["han"] = "mai", ["nam"] = "24" };
        var (document, problems) = ImportTaking.Take(draft, PlanImport.Of(Plan, draft), item => item.Part == ImportPart.Campaign, _ => typed);

        Assert.Null(document);
        Assert.Equal([("nam", "nam"), ("han-1", "han")], problems.Select(problem => (problem.Item, problem.Field)));
        Assert.All(problems, problem => Assert.Contains("Đề nghị", problem.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void CoordinatorMustBeAmongTheAgencies()
    {
        var draft = Blank();
        var items = PlanImport.Of(Plan, draft);

        Assert.Equal("dau-moi", Assert.Single(ImportTaking.Take(draft, items, item => item.Id is "dau-moi", _ => AsProposed).Problems).Item);
        var (document, _) = ImportTaking.Take(draft, items, item => item.Id is "dau-moi" || item.Id.StartsWith("co-quan-1-", StringComparison.Ordinal), _ => AsProposed);
        Assert.Equal(("so-lao-dong-thuong-binh-va-xa-hoi", "Sở Lao động - Thương binh và Xã hội"), (document!["coordinator"]!["agency"]!.GetValue<string>(), document["coordinator"]!["name"]!.GetValue<string>()));
    }

    private static JsonObject Blank() => BlankCampaign.Of(CampaignId.Parse("thu"), "Kết quả thử", 2024);
}
