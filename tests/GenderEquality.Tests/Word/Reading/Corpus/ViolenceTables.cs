namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>Gender-based violence (PL3) in the layouts that districts and the police use.</summary>
internal sealed class ViolenceTables(CorpusWriter write)
{
    private const string Key = "PL3";

    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);

    /// <summary>One of the layouts.</summary>
    public (string Layout, string Table) Draw()
    {
        foreach (var row in new[] { "victims-women", "victims-men", "victims-children", "shelters", "models" })
        {
            values[row] = write.Number(0, 60);
        }

        values["victims"] = values["victims-women"] + values["victims-men"] + values["victims-children"];
        values["victims-supported"] = write.Number(0, values["victims"]);
        values["cases"] = write.Number(20, 90);
        values["cases-handled"] = write.Number(1, values["cases"]);
        values["perpetrators"] = write.Number(20, 90);
        values["perpetrators-counselled"] = write.Number(1, values["perpetrators"]);
        return write.One<Func<(string, string)>>(ThisYearAlone, LastYearFirst, PlanBetween, UnitsAndOrdinals, NegatedRowsBeside, SexesOfBoth, YearsAcross)();
    }

    private (string Layout, string Table) ThisYearAlone()
    {
        var table = new CorpusTable().Row("Nội dung", write.One("Năm 2024", "Kết quả năm 2024", "Số liệu năm 2024"), "Ghi chú");
        Each((row, label) => table.Row(label, Current(row, label), string.Empty));
        return ("this year alone", table.ToString());
    }

    private (string Layout, string Table) LastYearFirst()
    {
        var table = new CorpusTable().Row("Nội dung", write.One("Năm 2023", "Thực hiện năm 2023"), write.One("Năm 2024", "Ước thực hiện năm 2024", "Thực hiện năm 2024"), write.One("Tăng, giảm", "So với năm 2023"));
        Each((row, label) => table.Row(label, Previous(row, label), Current(row, label), "+3"));
        return ("last year before this", table.ToString());
    }

    private (string Layout, string Table) PlanBetween()
    {
        var table = new CorpusTable().Row("Nội dung", "Thực hiện 2023", write.One("Ước 2024", "Ước thực hiện 2024"), "Kế hoạch 2025");
        Each((row, label) => table.Row(label, Previous(row, label), Current(row, label), $"{values[row] + 500}"));
        return ("next year's plan beside", table.ToString());
    }

    private (string Layout, string Table) UnitsAndOrdinals()
    {
        var number = 0;
        var table = new CorpusTable().Row("STT", "Nội dung", "Đơn vị tính", "Năm 2024", "Năm 2023", "Ghi chú");
        Each((row, label) => table.Row($"{++number}", label, row.StartsWith("cases", StringComparison.Ordinal) ? "vụ" : "người", Current(row, label), Previous(row, label), string.Empty));
        return ("units and ordinals", table.ToString());
    }

    private (string Layout, string Table) NegatedRowsBeside()
    {
        var table = new CorpusTable().Row("Nội dung", "Năm 2024", "Năm 2023", "Ghi chú");
        Each((row, label) =>
        {
            if (row is "victims-supported" or "cases-handled")
            {
                table.Row(row is "cases-handled" ? "Số vụ chưa xử lý" : write.One("Số nạn nhân chưa được hỗ trợ", "Số nạn nhân không được hỗ trợ"), "777", "778", string.Empty);
            }

            table.Row(label, Current(row, label), Previous(row, label), string.Empty);
        });
        return ("negated rows beside", table.ToString());
    }

    private (string Layout, string Table) SexesOfBoth()
    {
        var table = new CorpusTable().Row("Nội dung", "Năm 2024", "Năm 2023", "Ghi chú");
        void Add(string row, string label) => table.Row(label, Current(row, label), Previous(row, label), string.Empty);
        Add("cases", "Số vụ bạo lực trên cơ sở giới được phát hiện");
        Add("victims", "Số nạn nhân");
        Add("victims-women", "- Nữ");
        Add("victims-men", "- Nam");
        Add("victims-children", "- Trẻ em");
        Add("perpetrators", "Số người gây bạo lực được phát hiện");
        table.Row("- Nam", "771", "772", string.Empty).Row("- Nữ", "773", "774", string.Empty);
        Add("cases-handled", "Số vụ đã xử lý");
        return ("sexes of victims and perpetrators", table.ToString());
    }

    private (string Layout, string Table) YearsAcross()
    {
        var table = new CorpusTable().Row("Nội dung", "Số lượng", "Ghi chú").Row(">3|Năm 2023");
        Each((row, label) => table.Row(label, $"{values[row] + 100}", string.Empty));
        table.Row(">3|Năm 2024");
        Each((row, label) => table.Row(label, Current(row, label), string.Empty));
        return ("years as heading rows", table.ToString());
    }

    private void Each(Action<string, string> add)
    {
        foreach (var (row, labels) in new (string, string[])[]
        {
            ("cases", ["Số vụ bạo lực trên cơ sở giới được phát hiện", "Số vụ bạo lực trên cơ sở giới"]),
            ("victims", ["Số nạn nhân", "Tổng số nạn nhân"]),
            ("victims-women", ["Phụ nữ (từ đủ 16 tuổi)", "- Phụ nữ", "Nạn nhân là phụ nữ"]),
            ("victims-men", ["Nam giới (từ đủ 16 tuổi)", "- Nam giới", "Nạn nhân là nam giới"]),
            ("victims-children", ["Trẻ em (dưới 16 tuổi)", "- Trẻ em", "Nạn nhân là trẻ em"]),
            ("victims-supported", ["Số nạn nhân được hỗ trợ"]),
            ("perpetrators", ["Số người gây bạo lực được phát hiện", "Số người gây bạo lực"]),
            ("perpetrators-counselled", ["Trong đó: được tư vấn, tham vấn", "Số người gây bạo lực được tư vấn, tham vấn"]),
            ("cases-handled", ["Số vụ đã xử lý", "Số vụ đã được xử lý"]),
            ("shelters", ["Số địa chỉ tin cậy, cơ sở tạm lánh đang duy trì", "Số địa chỉ tin cậy, nhà tạm lánh"]),
            ("models", ["Số mô hình phòng ngừa, ứng phó với bạo lực trên cơ sở giới đang duy trì", "Số mô hình phòng ngừa, ứng phó với bạo lực trên cơ sở giới"]),
        })
        {
            add(row, write.One(labels));
        }
    }

    private string Current(string row, string label) => write.Figure((Key, row, "current"), label, values[row], FigureFormat.Counts);

    private string Previous(string row, string label) => write.Figure((Key, row, "previous"), label, values[row] + 2, [FigureFormat.Plain]);
}
