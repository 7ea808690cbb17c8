using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Plans;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Plans;

public class PlanReaderTests
{
    private static readonly Campaign Shipped = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));
    private static readonly PlanProposal Equality = Read("binh-dang-gioi-2024");
    private static readonly PlanProposal Drugs = Read("phong-chong-ma-tuy-2026");

    [Fact]
    public void HeadingsOfTheEqualityPlanAreAllThere()
    {
        Assert.Equal(Enumerable.Range(1, 17), Equality.Headings.Select(heading => heading.Number));
        Assert.Equal([16, 17], Equality.Headings.Where(heading => heading.IsGroup).Select(heading => heading.Number));
        Assert.Equal(17, Equality.Headings.Sum(heading => heading.Agencies.Count));
    }

    /// <summary>The shipped campaign was made by hand from this plan: names and tasks must be the same.</summary>
    [Fact]
    public void AgenciesAndTasksAreThoseOfTheCampaignMadeByHand()
    {
        var byHand = Shipped.Agencies.Where(agency => agency.PlanHeading <= 15).ToDictionary(agency => agency.Name, StringComparer.Ordinal);

        foreach (var (heading, agency) in Equality.Headings.SelectMany(heading => heading.Agencies.Select(agency => (heading, agency))))
        {
            var known = byHand.Values.SingleOrDefault(other => other.PlanHeading == heading.Number && other.Name.StartsWith(agency.Name, StringComparison.Ordinal));
            Assert.True(known is not null, agency.Name);
            Assert.Equal(known.Tasks, heading.Tasks);
        }
    }

    [Fact]
    public void OutlineIsThatOfTheSecondPart() => Assert.Equal(
        ["II.1", "II.2", "II.2.1", "II.2.2", "II.2.3", "II.2.4", "II.3", "II.4", "II.5"],
        Equality.Outline.Select(section => section.Key.ToString()));

    [Fact]
    public void ContainerIsTheSectionWithSectionsBelowIt() =>
        Assert.Equal("Tổ chức triển khai các chương trình, kế hoạch nhằm thúc đẩy thực hiện bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới", Assert.Single(Equality.Outline, section => section.IsContainer).Heading);

    [Fact]
    public void BasesComeFromThePreamble()
    {
        Assert.Equal(
            [("117/KH-UBND", new DateOnly(2021, 5, 17)), ("131/KH-UBND", new DateOnly(2021, 5, 31)), ("59/KH-UBND", new DateOnly(2022, 3, 14)), ("1303/LĐTĐ-BHXH-VBĐG", new DateOnly(2024, 3, 29))],
            Equality.Bases.Select(basis => (basis.Number!, basis.Date!.Value)));
        Assert.Equal("Kế hoạch số 117/KH-UBND ngày 17/5/2021 của Ủy ban nhân dân thành phố về Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021-2025", Equality.Bases[0].Text);
        Assert.Equal("Văn bản số 1303/LĐTĐ-BHXH-VBĐG ngày 29/3/2024 của Bộ Lao động - Thương binh và Xã hội về việc triển khai công tác bình đẳng giới năm 2024", Equality.Bases[3].Text);
    }

    [Fact]
    public void DueDateLeavesItsDayOut()
    {
        var due = Equality.Due[0];

        Assert.Equal(new DateOnly(2024, 12, 10), due.DueBefore);
        Assert.Contains("trước ngày 10/12/2024", due.Source, StringComparison.Ordinal);
        Assert.Equal((2024, "Thực hiện công tác bình đẳng giới năm 2024"), (Equality.Year, Equality.Title));
        Assert.Equal("Sở Lao động - Thương binh và Xã hội", Equality.Addressees!.Coordinator);
        Assert.Equal(["Bộ Lao động - Thương binh và Xã hội", "Ủy ban nhân dân thành phố"], Equality.Addressees.Recipients);
        Assert.Empty(Equality.Missing);
    }

    [Fact]
    public void OtherPlanOfAnotherFieldAndPlaceIsReadToo()
    {
        Assert.Equal(("PHÒNG, CHỐNG MA TÚY NĂM 2026", 2026), (Drugs.Title, Drugs.Year));
        Assert.Equal(("64/KH-UBND", new DateOnly(2026, 2, 9)), (Drugs.Plan!.Number, Drugs.Plan.Date));
        Assert.Equal([null, "105/2021/NĐ-CP", "1452/QĐ-TTg"], Drugs.Bases.Select(basis => basis.Number));
        Assert.Equal(new DateOnly(2021, 3, 30), Drugs.Bases[0].Date);
        Assert.Equal(["II.1", "II.2", "II.2.1", "II.2.2", "II.3"], Drugs.Outline.Select(section => section.Key.ToString()));
        Assert.Equal("Công an tỉnh", Drugs.Addressees!.Coordinator);
        Assert.Equal(["Bộ Công an", "Ủy ban nhân dân tỉnh"], Drugs.Addressees.Recipients);
    }

    [Fact]
    public void LastDayThatIsOnTimeAndDayWithoutYearAreTold() => Assert.Equal(
        [(new DateOnly(2026, 11, 16), false), (new DateOnly(2026, 6, 15), true)],
        Drugs.Due.Select(due => (due.DueBefore, due.YearIsAssumed)));

    [Fact]
    public void NamesInOneHeadingArePartedWhereAnotherInstitutionBegins()
    {
        Assert.Equal(
            ["Công an tỉnh", "Sở Y tế", "Sở Giáo dục và Đào tạo", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Hội Liên hiệp Phụ nữ tỉnh"],
            Drugs.Headings.SelectMany(heading => heading.Agencies).Select(agency => agency.Name));
        Assert.Equal(["Là cơ quan thường trực, chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.", "Lập hồ sơ quản lý người sử dụng trái phép chất ma túy."], Drugs.Headings[0].Tasks);
        Assert.Equal(("Các đơn vị tổ chức:", 2), (Drugs.Headings[2].LeadIn, Drugs.Headings[2].Tasks.Count));
        Assert.True(Drugs.Headings[3].IsGroup);
        Assert.Equal(("so-giao-duc-va-dao-tao", "SGDĐT"), (Drugs.Headings[1].Agencies[1].Code.ToString(), Drugs.Headings[1].Agencies[1].ShortName));
    }

    [Fact]
    public void FileThatIsNoPlanSaysWhatIsMissing()
    {
        var proposal = PlanReader.Read(new DocxBuilder().Body(P("Một tờ giấy.")).Build()).Proposal!;

        Assert.Equal(7, proposal.Missing.Count);
        Assert.All(proposal.Missing, sentence => Assert.Contains("Đề nghị", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void FileThatIsNoWordFileIsRefused() => Assert.True(PlanReader.Read(new MemoryStream("%PDF-1.7"u8.ToArray())).Refusal!.Refuses);

    private static PlanProposal Read(string name)
    {
        var builder = new DocxBuilder();
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "GenderEquality.Tests", "Word", "Plans", name + ".txt")))
        {
            builder.Body(P(line));
        }

        return PlanReader.Read(builder.Build()).Proposal!;
    }
}
