using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Reports in the agencies' own words, as they wrote them before there was a template.</summary>
public sealed class OwnWordsTests
{
    private const string Bold = "<w:b/>";
    private const string Centred = """<w:jc w:val="center"/>""";

    private static readonly string Results = P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold) + P("a") + P("II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "", Bold);

    [Theory]
    [InlineData("C. THÁNG HÀNH ĐỘNG VÌ BÌNH ĐẲNG GIỚI NĂM 2024", "II.3")]
    [InlineData("Tháng hành động", "II.3")]
    [InlineData("3. Tháng hành động", "II.3")]
    [InlineData("5. Nguồn lực thực hiện", "II.5")]
    [InlineData("b/ Phòng, chống bạo lực trên cơ sở giới:", "II.2.2")]
    [InlineData("Phần thứ tư: PHƯƠNG HƯỚNG", "IV")]
    [InlineData("KIẾN NGHỊ", "V")]
    [InlineData("V. Đề xuất, kiến nghị", "V")]
    public void HeadingsAreShortenedOrReplaced(string heading, string section)
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(Results, P(heading, "", Bold), P("Nội dung.")));
        Assert.Equal("Nội dung.", Readings.Lines(Readings.Section(content, section)));
        Assert.Empty(content.Unplaced);
    }

    [Theory]
    [InlineData("Kết quả đạt được")]
    [InlineData("Khó khăn")]
    public void OtherNamesCountOnlyInTheirOwnChapter(string heading)
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(Results, P("3. Tháng hành động", "", Bold), P(heading, "", Bold), P("b"), P("III. ĐÁNH GIÁ CHUNG", "", Bold), P(heading, "", Bold), P("c")));
        Assert.Equal($"{heading}\nb", Readings.Lines(Readings.Section(content, "II.3")));
        Assert.Equal("c", Readings.Lines([.. Readings.Section(content, "III.1"), .. Readings.Section(content, "III.2")]));
    }

    [Fact]
    public void HeadingInBoldMayRunIntoItsText()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            P("III. ĐÁNH GIÁ CHUNG", "", Bold), $"<w:p>{R("Ưu điểm: ", Bold)}{R("Làm tốt.")}</w:p>", $"<w:p>{R("Khó khăn, vướng mắc", Bold)}{R(": Thiếu người.")}</w:p>"));
        Assert.Equal("Làm tốt.", Readings.Lines(Readings.Section(content, "III.1")));
        Assert.Equal("Thiếu người.", Readings.Lines(Readings.Section(content, "III.2")));
    }

    [Theory]
    [InlineData("III.1", "1. Kết quả nổi bật: Hoàn thành kế hoạch.", "Hoàn thành kế hoạch.")]
    [InlineData("IV", "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025: Tiếp tục tập huấn 10 lớp.", "Tiếp tục tập huấn 10 lớp.")]
    [InlineData("V", "V. KIẾN NGHỊ, ĐỀ XUẤT: Cấp 200 triệu đồng.", "Cấp 200 triệu đồng.")]
    [InlineData("II.5", "5. Bố trí, vận động nguồn lực: không có.", "không có.")]
    [InlineData("II.2.2", "2.2. Phòng ngừa và ứng phó với bạo lực trên cơ sở giới: Không phát sinh", "Không phát sinh")]
    public void TextAfterTheColonOfAHeadingIsItsContent(string section, string line, string text)
    {
        var chapter = section.StartsWith("III", StringComparison.Ordinal) ? P("III. ĐÁNH GIÁ CHUNG", "", Bold) : string.Empty;
        Assert.Equal(text, Readings.Lines(Readings.Section(Readings.ContentOf(new DocxBuilder().Body(Results, chapter, P(line))), section)));
        Assert.Equal(text, Readings.Lines(Readings.Section(Readings.ContentOf(new DocxBuilder().Body(Results, chapter, P(line, "", Bold))), section)));
    }

    [Fact]
    public void PageBreakWithinAParagraphPartsLines()
    {
        var page = "<w:r><w:br w:type=\"page\"/></w:r>";
        var content = Readings.ContentOf(new DocxBuilder().Body(
            Results, P("3. Tháng hành động", "", Bold), $"<w:p>{R("trước")}{page}{R("sau")}{page}</w:p>", $"<w:p>{R("Cuối II.")}{page}{R("III. ĐÁNH GIÁ CHUNG", Bold)}</w:p>", P("1. Kết quả nổi bật", "", Bold), P("Tốt.")));
        Assert.Equal("trước⏎sau\nCuối II.", Readings.Lines(Readings.Section(content, "II.3")));
        Assert.Equal("Tốt.", Readings.Lines(Readings.Section(content, "III.1")));
    }

    [Theory]
    [InlineData("- Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới;")]
    [InlineData("+ Phòng ngừa và ứng phó với bạo lực trên cơ sở giới")]
    [InlineData("Phòng ngừa và ứng phó với bạo lực trên cơ sở giới;")]
    [InlineData("- Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới: đã ban hành.")]
    [InlineData("Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới được tổ chức.")]
    public void ItemsAndSentencesInTheWordsOfAHeadingAreText(string line)
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("Đã ban hành:"), P(line), P("Hết.")));
        Assert.Equal($"Đã ban hành:\n{line}\nHết.", Readings.Lines(Readings.Section(content, "I")));
    }

    [Theory]
    [InlineData("II.2.1", "2.1. Thực hiện Kế hoạch số 131/KH-UBND ngày 31/5/2021")]
    [InlineData("II.2.1", "2.1. Kế hoạch 131")]
    [InlineData("II.2.2", "2.2/ Kế hoạch 117/KH-UBND")]
    [InlineData("II.2.2", "2.2. Kế hoạch số 117/KH-UBND ngày 17/5/2021 của UBND thành phố về Phòng ngừa và ứng phó với bạo lực trên cơ sở giới")]
    [InlineData("II.2.3", "b) Kết quả thực hiện KH 59/KH-UBND:")]
    public void HeadingsMayNameThePlanByItsNumber(string section, string line)
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(Results, P("2. Thực hiện các chương trình, kế hoạch", "", Bold), P(line), P("Thực hiện Kế hoạch 59/KH-UBND, đã tổ chức 5 lớp."), P("Kế hoạch số 12/KH-SYT")));
        Assert.Equal("Thực hiện Kế hoạch 59/KH-UBND, đã tổ chức 5 lớp.\nKế hoạch số 12/KH-SYT", Readings.Lines(Readings.Section(content, section)));
        Assert.Empty(content.Unplaced);
    }

    [Fact]
    public void TextInAControlThatIsStillMarkedAsEmptyIsKept()
    {
        var styles = """<w:style w:type="character" w:styleId="a1"><w:name w:val="Placeholder Text"/></w:style><w:style w:type="character" w:styleId="a2"><w:name w:val="Strong"/></w:style>""";
        var guidance = Readings.Campaign.Outline.Single(section => section.Key.ToString() is "II.3").Guidance;
        var content = Readings.ContentOf(new DocxBuilder().Styles(styles).Body(
            Control("section:I", P("Đã ban hành.") + P("Hai kế hoạch.", "", """<w:rStyle w:val="a2"/>"""), "<w:showingPlcHdr/>"),
            Control("section:II.1", P("Nhập tại đây", "", """<w:rStyle w:val="a1"/>"""), "<w:showingPlcHdr/>"),
            Control("section:II.3", P($"{guidance} Nếu không có nội dung, ghi: Không phát sinh."), "<w:showingPlcHdr/>"),
            Control("section:II.4", P("Một. ") + P("Nhập tại đây", "", """<w:rStyle w:val="a1"/>"""), "<w:showingPlcHdr/>")));
        Assert.Equal("Đã ban hành.\nHai kế hoạch.", Readings.Lines(Readings.Section(content, "I")));
        Assert.StartsWith("Một.", Readings.Lines(Readings.Section(content, "II.4")), StringComparison.Ordinal);
        Assert.Equal(["I", "II.4"], content.Sections.Where(section => section.Blocks.Count > 0).Select(section => section.Key.ToString()));
    }

    [Fact]
    public void TablesThatNamePositionsOrQuoteTheMottoAreContent()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("a"), Table(["Chức danh", "Nữ"], ["BÍ THƯ", "2"]), Table(["Pa nô", "Độc lập - Tự do - Hạnh phúc"]), Table(["GIÁM ĐỐC", "Trưởng ban"]),
            P("III. ĐÁNH GIÁ CHUNG", "", Bold), P("1. Kết quả nổi bật", "", Bold), P("b"), Table(["Chức danh", "Nữ"], ["GIÁM ĐỐC", "3"]),
            Table(["Nơi nhận:\n- Như trên.", "GIÁM ĐỐC\n\nNguyễn Văn An"])));
        Assert.Equal("a\n|Chức danh|Nữ|\n|BÍ THƯ|2|\n|Pa nô|Độc lập - Tự do - Hạnh phúc|\n|GIÁM ĐỐC|Trưởng ban|", Readings.Lines(Readings.Section(content, "I")));
        Assert.Equal("b\n|Chức danh|Nữ|\n|GIÁM ĐỐC|3|", Readings.Lines(Readings.Section(content, "III.1")));
        Assert.Empty(content.Unplaced);
    }

    [Theory]
    [InlineData("Trên đây là kết quả chỉ đạo theo báo cáo của các phòng.")]
    [InlineData("GIÁM ĐỐC")]
    public void TextAfterWhatLooksLikeTheClosingIsKept(string line)
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("a"), P(line, "", Bold), P("Giám đốc đã chỉ đạo 5 đơn vị."), P("Các phòng đã thực hiện."),
            P("Trên đây là báo cáo của Sở Y tế./."), P("Nơi nhận:"), P("- Như trên;"), P("- Lưu: VT."), P("GIÁM ĐỐC", Centred, Bold), P("(Đã ký)"), P("Nguyễn Văn An", Centred, Bold), P("Bổ sung: đã tập huấn thêm 3 lớp.")));
        Assert.Equal($"a\n{line}\nGiám đốc đã chỉ đạo 5 đơn vị.\nCác phòng đã thực hiện.", Readings.Lines(Readings.Section(content, "I")));
        Assert.Equal("Bổ sung: đã tập huấn thêm 3 lớp.", Readings.Lines(content.Unplaced));
    }

    [Fact]
    public void SentencesAtTheBeginningAreNoLetterhead()
    {
        string[] lines =
        [
            "Thực hiện Kế hoạch số 12/KH-UBND, Sở đã tổ chức 5 lớp tập huấn.", "Báo cáo viên của Sở đã nói chuyện tại 3 xã", "- Số lớp: 12;", "Các hoạt động chính như sau:",
            "Ngày 05 tháng 3 năm 2024 tổ chức mít tinh.", "Căn cứ kết quả trên, Sở tiếp tục tập huấn.",
        ];
        foreach (var first in lines[..5])
        {
            string[] all = [first, .. lines];
            var content = Readings.ContentOf(new DocxBuilder().Body(
                P("SỞ Y TẾ"), P("Số: 12/BC-SYT"), P("Hải Phòng, ngày 02 tháng 12 năm 2024", Centred), P("BÁO CÁO", Centred, Bold), P("Kính gửi:"), P("- Sở Lao động;"), P("- Ủy ban nhân dân thành phố."), P("Căn cứ Luật Bình đẳng giới;"), P("Thực hiện Công văn số 1303, Sở Y tế báo cáo như sau:"),
                string.Concat(all.Select(line => P(line)))));
            Assert.Equal(string.Join('\n', all), Readings.Lines(content.Unplaced));
        }
    }

    [Fact]
    public void LinesPartedByBreaksAreParagraphs()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            Results, $"<w:p>{R("3. Tháng hành động", Bold)}<w:r><w:br/></w:r>{R("Treo băng rôn.")}<w:r><w:br/></w:r>{R("5. Nguồn lực", Bold)}<w:r><w:br/></w:r>{R("Đủ.")}</w:p>"));
        Assert.Equal("Treo băng rôn.", Readings.Lines(Readings.Section(content, "II.3")));
        Assert.Equal("Đủ.", Readings.Lines(Readings.Section(content, "II.5")));
    }

    [Fact]
    public void BreaksWithinTextStay()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(Results, P("3. Tháng hành động", "", Bold), $"<w:p>{R("Một")}<w:r><w:br/></w:r>{R("hai.")}</w:p>"));
        Assert.Equal("Một⏎hai.", Readings.Lines(Readings.Section(content, "II.3")));
    }

    [Fact]
    public void ReportInAFrameIsReadLikeAnyOther()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body($"<w:tbl><w:tr><w:tc>{Results}{P("3. Tháng hành động", "", Bold)}{P("Treo băng rôn.")}</w:tc></w:tr></w:tbl>"));
        Assert.Equal("a", Readings.Lines(Readings.Section(content, "I")));
        Assert.Equal("Treo băng rôn.", Readings.Lines(Readings.Section(content, "II.3")));
    }

    [Fact]
    public void ReportWithoutAnyKnownHeadingIsKeptWhole()
    {
        string[] lines = ["Đơn vị đã tổ chức 5 lớp tập huấn.", "Cụ thể theo từng quý:", "- Quý I: 02 lớp;", "- Quý II: 03 lớp.", "Thực hiện tốt chế độ cho lao động nữ."];
        var content = Readings.ContentOf(new DocxBuilder().Body(P("SỞ Y TẾ", "", Bold), P("BÁO CÁO", Centred, Bold), string.Concat(lines.Select(line => P(line)))));
        Assert.Equal(string.Join('\n', lines), Readings.Lines(content.Unplaced));
    }

    [Fact]
    public void AppendixOfTheAgencysOwnIsKept()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            Results, P("Trên đây là báo cáo của Sở Y tế./."), P("GIÁM ĐỐC", Centred, Bold), P("Nguyễn Văn An", Centred, Bold), P("Phụ lục 6", Centred, Bold), P("Mô hình Ngôi nhà an toàn"), P("Mô hình Địa chỉ tin cậy")));
        Assert.Equal("Phụ lục 6\nMô hình Ngôi nhà an toàn\nMô hình Địa chỉ tin cậy", Readings.Lines(content.Unplaced));
    }

    [Fact]
    public void PartsMayHaveTheirNumberOnALineOfItsOwn()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            P("Phần thứ nhất", Centred, Bold), P("CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", Centred, Bold), P("a"), P("PHẦN III", Centred, Bold), P("ĐÁNH GIÁ CHUNG", Centred, Bold), P("1. Kết quả nổi bật", "", Bold), P("b")));
        Assert.Equal("a", Readings.Lines(Readings.Section(content, "I")));
        Assert.Equal("b", Readings.Lines(Readings.Section(content, "III.1")));
    }

    [Fact]
    public void ResultInTheWordsOfItsTaskIsKept()
    {
        var result = "Trong năm, Sở Y tế đã " + char.ToLowerInvariant(Readings.Health.Tasks[0][0]) + Readings.Health.Tasks[0][1..];
        var content = Readings.ContentOf(new DocxBuilder().Body(Results, P("6. Nhiệm vụ được giao riêng", "", Bold), P("6.1. " + Readings.Health.Tasks[0], "", Bold), P(result), P("Đạt 95%.")));
        Assert.Equal($"{result}\nĐạt 95%.", Readings.Lines(Readings.Section(content, "II.6", 1)));
    }

    [Fact]
    public void TitleOfTheReportIsNoHeading()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            P("BÁO CÁO", Centred, Bold), P("Kết quả thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2024", Centred, Bold), P("Sở Y tế báo cáo như sau:"), Results));
        Assert.Empty(content.Unplaced);
    }

    [Fact]
    public void HeadersAndRowsHaveOtherNamesToo()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            Results, P("Phụ lục III", Centred, Bold), P("KINH PHÍ", Centred, Bold),
            Table(["TT", "Nguồn", "ĐVT", "Đã sử dụng", "Dự toán"], ["1", "Ngân sách cấp thành phố", "triệu đồng", "90", "100"], ["2", "Nguồn khác", "triệu đồng", "5", "0"], ["", "Cộng", "", "96", "100"])));
        Assert.Equal(90, Readings.Cell(content, "PL5", "city-budget", "spent")!.Number);
        Assert.Equal(5, Readings.Cell(content, "PL5", "other", "spent")!.Number);
        Assert.Equal(96, Readings.Cell(content, "PL5", "total", "spent")!.Number);
        Assert.Empty(content.Unplaced);
    }

    [Fact]
    public void ConvertedFigureIsToldWithItsUnit()
    {
        using var report = Readings.Read(new DocxBuilder().Body(
            Results, Table(["Nguồn kinh phí", "Kế hoạch (nghìn đồng)", "Thực hiện (nghìn đồng)"], ["Ngân sách thành phố", "250.000", "0"])).Build());
        var finding = Assert.Single(report.Findings, finding => string.Equals(finding.Code, FindingCodes.ThousandsAssumed.Code, StringComparison.Ordinal));
        Assert.Contains("250 triệu đồng", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RowsAndColumnsOfTheAgencysOwnAreKeptOutsideTheAppendix()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            Results, P("Phụ lục V", Centred, Bold), Table(["Nguồn kinh phí", "Kế hoạch", "Thực hiện", "Địa bàn"], ["Ngân sách thành phố", "100", "90", "An Lão"], ["Vốn vay", "7", "7", ""])));
        Assert.Equal(90, Readings.Cell(content, "PL5", "city-budget", "spent")!.Number);
        Assert.Contains("|Vốn vay|7|7||", Readings.Lines(content.Unplaced), StringComparison.Ordinal);
    }

    [Fact]
    public void OneCellMaySayThatNothingHappened() => Assert.True(Assert.Single(Readings.ContentOf(new DocxBuilder().Body(
        Results, P("Phụ lục II", Centred, Bold), P("HOẠT ĐỘNG TRUYỀN THÔNG, TẬP HUẤN", Centred, Bold),
        Table(["Tên hoạt động", "Loại hoạt động", "Ngày bắt đầu", "Số cuộc"]).Replace("</w:tbl>", $"""<w:tr>{Cell("Không phát sinh", """<w:gridSpan w:val="4"/>""")}</w:tr></w:tbl>""", StringComparison.Ordinal))).Tables).NothingToReport);

    [Fact]
    public void ActivitiesAreReadFromATableWithoutATitle()
    {
        var document = new DocxBuilder().Body(Results, P("3. Tháng hành động", "", Bold), Table(["Tên hoạt động", "Loại", "Ngày", "Tổng số người", "Số nữ"], ["Tập huấn", "tập huấn", "12/6/2024", "45", "40"]));
        var row = Assert.Single(Readings.ContentOf(document).Tables[0].Rows);
        Assert.Equal([45, 40], new[] { "participants", "women" }.Select(column => row.Cells[column].Number!.Value));
        Assert.Contains(FindingCodes.ColumnMissing.Code, Readings.CodesOf(document));
    }
}
