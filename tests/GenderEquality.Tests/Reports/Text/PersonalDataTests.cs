using CsCheck;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Tests.Reports.Text;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("chị H., căn cước 031185001234", "GE401", "031185001234")]
    [InlineData("số 031 185 001 234 cấp ngày 01/01/2021", "GE401", "031 185 001 234")]
    [InlineData("CMND số 031234567", "GE401", "031234567")]
    [InlineData("chứng minh nhân dân: 031 234 567", "GE401", "031 234 567")]
    [InlineData("hộ chiếu B1234567", "GE401", "B1234567")]
    [InlineData("gọi 0912345678 để biết", "GE402", "0912345678")]
    [InlineData("0912.345.678", "GE402", "0912.345.678")]
    [InlineData("0912 345 678", "GE402", "0912 345 678")]
    [InlineData("+84 912 345 678", "GE402", "+84 912 345 678")]
    [InlineData("+84912345678", "GE402", "+84912345678")]
    [InlineData("ĐT: 0225 3842 123", "GE402", "0225 3842 123")]
    [InlineData("điện thoại (0225) 3842123", "GE402", "(0225) 3842123")]
    [InlineData("số tài khoản 0031 0001 23456 tại Vietcombank", "GE403", "0031 0001 23456")]
    [InlineData("STK: 19035678901234", "GE403", "19035678901234")]
    [InlineData("thư gửi nguyen.hoa90@gmail.com.", "GE404", "nguyen.hoa90@gmail.com")]
    [InlineData("hoa@yahoo.com.vn", "GE404", "hoa@yahoo.com.vn")]
    [InlineData("nạn nhân Nguyễn Thị Hoa, sinh năm 1990", "GE405", "Nguyễn Thị Hoa, sinh năm 1990")]
    [InlineData("Trần Văn Nam (SN 1985)", "GE405", "Trần Văn Nam (SN 1985")]
    [InlineData("Phạm Thị Lan sinh ngày 05/03/1990", "GE405", "Phạm Thị Lan sinh ngày 05/03/1990")]
    [InlineData("em Lê Thị Mai, trú tại thôn Đông", "GE405", "Lê Thị Mai, trú tại")]
    public void PersonalDataIsFound(string text, string code, string found)
    {
        var match = Assert.Single(PersonalData.Find(text));
        Assert.Equal(code, match.Code.Code);
        Assert.Equal(found, text.Substring(match.Start, match.Length));
        Assert.NotEqual(found, match.Masked);
    }

    [Theory]
    [InlineData("Số: 117/KH-UBND ngày 17/5/2021")]
    [InlineData("Nghị quyết số 28/NQ-CP ngày 03/3/2021")]
    [InlineData("kinh phí 1.234.567.890 đồng")]
    [InlineData("tổng kinh phí 012.345 triệu đồng, 123456789 đồng")]
    [InlineData("từ ngày 15/11/2024 đến ngày 15/12/2024")]
    [InlineData("giai đoạn 2021-2025, tầm nhìn 2030")]
    [InlineData("đường dây nóng 0912345678")]
    [InlineData("Tổng đài 111 và hotline 0225 3842 123")]
    [InlineData("thư công vụ sldtbxh@haiphong.gov.vn")]
    [InlineData("Đồng chí Nguyễn Văn An, Phó Chủ tịch Ủy ban nhân dân")]
    [InlineData("nạn nhân Nguyễn Thị A, sinh năm 1990")]
    [InlineData("chị N.T.H, sinh năm 1990")]
    [InlineData("Trường THPT Trần Phú, địa chỉ số 12 phố Trần Phú")]
    [InlineData("Công ty TNHH Hồng Hà, địa chỉ tại quận Lê Chân")]
    [InlineData("1.234 người, trong đó 567 nữ; tỷ lệ 45,6%")]
    [InlineData("đã mở 25 tài khoản cho hội viên; 12.500.000 đồng")]
    [InlineData("cấp căn cước cho 031234567 người")]
    [InlineData("mã 0912345678/KH")]
    [InlineData("Tháng hành động vì bình đẳng giới")]
    public void WhatIsNotPersonalIsLeftAlone(string text) => Assert.Empty(PersonalData.Find(text));

    [Fact]
    public void TheExcerptDoesNotSpreadWhatItWarnsOf()
    {
        Assert.Equal("03••••••••34", Assert.Single(PersonalData.Find("căn cước 031185001234")).Masked);
        Assert.Equal("09••.•••.•78", Assert.Single(PersonalData.Find("0912.345.678")).Masked);
        Assert.Equal("ng•••@gmail.com", Assert.Single(PersonalData.Find("nguyenhoa@gmail.com")).Masked);
        Assert.Equal("N. T. H., sinh năm ••••", Assert.Single(PersonalData.Find("Nguyễn Thị Hoa, sinh năm 1990")).Masked);
    }

    [Fact]
    public void EachThingIsFoundOnceAndInOrder()
    {
        var found = PersonalData.Find("Nguyễn Thị Hoa, sinh năm 1990, CCCD 031185001234, điện thoại 0912345678, hoa@gmail.com");
        Assert.Equal(["GE405", "GE401", "GE402", "GE404"], found.Select(match => match.Code.Code));
    }

    [Fact]
    public void FindingsAreWarningsAndMarkTheirLine()
    {
        var finding = FindingTexts.PersonalData(FindingCodes.PhoneNumber, "Mục II.2.2, đoạn 3", "09••••••78");
        Assert.True(finding.PersonalData);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
    }

    [Fact]
    public void NoTextMakesItThrow() => Gen.Select(Gen.String, Gen.String[Gen.Char["0123456789 .-+()@gmailcomSTKCCđNgễnHoa,"], 0, 200])
        .Sample((any, likely) => PersonalData.Find(any).Count >= 0 && PersonalData.Find(likely).All(match => match.Start + match.Length <= likely.Length));

    [Fact]
    public void AVeryLongTextIsSearchedToItsEnd()
    {
        var match = Assert.Single(PersonalData.Find(new string('x', 45_000) + " 0912345678"));
        Assert.Equal(45_001, match.Start);
    }
}
