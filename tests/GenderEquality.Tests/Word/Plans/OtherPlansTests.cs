using GenderEquality.Functions.Word.Plans;
using GenderEquality.Tests.Coordination.Imports;

namespace GenderEquality.Tests.Word.Plans;

/// <summary>Plans of other fields, cities and habits: parts with letters, dates in the reporting clause, asides after names.</summary>
public class OtherPlansTests
{
    private static readonly PlanProposal Food = PlanReader.Read(PlanFiles.Open("an-toan-thuc-pham-2026")).Proposal!;
    private static readonly PlanProposal Children = PlanReader.Read(PlanFiles.Open("tre-em-2026")).Proposal!;

    [Fact]
    public void PartsWithLettersHaveTheirChaptersAsSections()
    {
        Assert.Equal(["I", "II", "II.1", "II.2", "III", "IV"], Food.Outline.Select(section => section.Key.ToString()));
        Assert.Equal(["Thông tin, giáo dục, truyền thông"], Food.Outline.Where(section => section.IsContainer).Select(section => section.Heading));
        Assert.Equal(["II.1", "II.2"], Children.Outline.Select(section => section.Key.ToString()));
    }

    [Fact]
    public void DayInTheReportingClauseIsNoPartOfAName()
    {
        Assert.Equal("Sở Y tế", Food.Addressees!.Coordinator);
        Assert.Equal(["Bộ Y tế", "Ủy ban nhân dân thành phố"], Food.Addressees.Recipients);
        Assert.Equal("Sở Nội vụ", Children.Addressees!.Coordinator);
        Assert.Equal(["Ủy ban nhân dân thành phố"], Children.Addressees.Recipients);
    }

    [Fact]
    public void LastDayCountsAndSeveralDaysAreTold()
    {
        Assert.Equal([new DateOnly(2026, 12, 6), new DateOnly(2026, 6, 15)], Food.Due.Select(due => due.DueBefore));
        Assert.Contains(Food.Missing, sentence => sentence.Contains("nhiều ngày", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2026, 11, 30), Assert.Single(Children.Due).DueBefore);
        Assert.Empty(Children.Missing);
    }

    [Fact]
    public void AsidesLettersAndTheClauseOnReportsAreNeitherNamesNorTasks()
    {
        Assert.Equal([("Sở Y tế", "SYT"), ("Sở Nông nghiệp và Môi trường", "SNNMT"), ("Sở Công Thương", "SCT"), ("Chi cục Quản lý thị trường", "CCQLTT"), ("Công an thành phố", "CATP"), ("Ủy ban Mặt trận Tổ quốc Việt Nam thành phố", "ỦBMTTQVNTP")],
            Food.Headings.SelectMany(heading => heading.Agencies).Select(agency => (agency.Name, agency.ShortName)));
        Assert.Equal(["Chủ trì, tham mưu triển khai Kế hoạch; hướng dẫn, đôn đốc các đơn vị thực hiện.", "Thực hiện kiểm tra, giám sát đối với các cơ sở dịch vụ ăn uống."], Food.Headings[0].Tasks);
        Assert.Equal(["Xây dựng kế hoạch, bố trí kinh phí và tổ chức thực hiện trên địa bàn.", "Quản lý các cơ sở thực phẩm nhỏ lẻ, thức ăn đường phố."], Food.Headings[^1].Tasks);
        Assert.True(Food.Headings[^1].IsGroup);
        Assert.Equal(["Sở Nội vụ", "Công an thành phố"], Children.Headings.SelectMany(heading => heading.Agencies).Select(agency => agency.Name));
        Assert.Equal(["Bố trí cộng tác viên bảo vệ trẻ em."], Children.Headings[^1].Tasks);
    }

    [Fact]
    public void WhoIsMeantWithoutANameIsTold() =>
        Assert.Contains(Food.Missing, sentence => sentence.Contains("Mục 5", StringComparison.Ordinal) && sentence.Contains("“các tổ chức chính trị - xã hội”", StringComparison.Ordinal));

    [Fact]
    public void WhatThePlanDoesIsNoPartOfWhatItRestsOn()
    {
        Assert.Equal(["Luật An toàn thực phẩm ngày 17 tháng 6 năm 2010", "15/2018/NĐ-CP", "17/CT-TTg", "145/TTr-SYT"], Food.Bases.Select(basis => basis.Number ?? basis.Text));
        Assert.Equal("Tờ trình số 145/TTr-SYT ngày 12/01/2026 của Sở Y tế", Food.Bases[3].Text);
        Assert.Equal(["23/QĐ-TTg", null], Children.Bases.Select(basis => basis.Number));
    }

    [Fact]
    public void LetterheadSaysPlaceAndIssuer()
    {
        Assert.Equal(("Đà Nẵng", "Ủy ban nhân dân thành phố Đà Nẵng", "toàn thành phố"), (Food.Issuer!.Place, Food.Issuer.Name, Food.Issuer.Whole));
        Assert.Equal(("Cần Thơ", "Ủy ban nhân dân thành phố Cần Thơ"), (Children.Issuer!.Place, Children.Issuer.Name));
        Assert.Equal("25/KH-UBND", Food.Plan!.Number);
    }
}
