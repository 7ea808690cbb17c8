namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>Women among leaders (PL4) in the layouts that districts use.</summary>
internal sealed class LeaderTables(CorpusWriter write)
{
    private const string Key = "PL4";

    private static readonly (string Key, string[] Labels, string[] Below)[] Roles =
    [
        ("district", ["Cấp quận, huyện", "Cấp huyện", "Cấp quận/huyện", "cấp Quận, Huyện"], []),
        ("district-heads", ["Cấp trưởng quận, huyện; trưởng phòng, ban"], ["Cấp trưởng", "- Cấp trưởng", "Trưởng phòng, ban"]),
        ("district-deputies", ["Cấp phó quận, huyện; phó phòng, ban"], ["Cấp phó", "- Cấp phó", "Phó phòng, ban"]),
        ("commune", ["Cấp xã, phường, thị trấn", "Cấp xã", "Cấp phường, xã"], []),
        ("commune-heads", [], ["Cấp trưởng", "- Cấp trưởng"]),
        ("commune-deputies", [], ["Cấp phó", "- Cấp phó"]),
        ("total", ["Tổng cộng", "Tổng số", "TỔNG CỘNG"], []),
    ];

    private readonly Dictionary<string, (int Leaders, int Women)> values = new(StringComparer.Ordinal);

    /// <summary>One of the layouts.</summary>
    public (string Layout, string Table) Draw()
    {
        foreach (var role in Roles.Where(role => role.Below.Length > 0))
        {
            var leaders = write.Number(10, 90);
            values[role.Key] = (leaders, write.Number(1, leaders));
        }

        values["district"] = Sum("district-heads", "district-deputies");
        values["commune"] = Sum("commune-heads", "commune-deputies");
        values["total"] = Sum("district", "commune");
        return write.One<Func<(string, string)>>(OneHeader, TwoYears, YearsTurned, StaffBefore, MergedLevels, LevelsAcross, OrdinalsBefore, StaffBeside, RolesMerged, YearsBelow)();
    }

    private (string Layout, string Table) OneHeader()
    {
        var table = new CorpusTable().Row("Cấp, chức danh", write.One("Tổng số", "Tổng số cán bộ lãnh đạo, quản lý", "Số cán bộ lãnh đạo, quản lý"), write.One("Trong đó: nữ", "Nữ", "Số nữ"), "Ghi chú");
        Each((row, label) => table.Row(label, Leaders(row, label), Women(row, label), string.Empty));
        return ("one header", table.ToString());
    }

    private (string Layout, string Table) TwoYears()
    {
        var table = new CorpusTable()
            .Row("v|Cấp, chức danh", ">2|Năm 2023", ">2|Năm 2024")
            .Row("^|", "Tổng số", "Trong đó: nữ", "Tổng số", "Trong đó: nữ");
        Each((row, label) => table.Row(label, Before(row, 1), Before(row, 2), Leaders(row, label), Women(row, label)));
        return ("last year before this", table.ToString());
    }

    private (string Layout, string Table) YearsTurned()
    {
        var table = new CorpusTable()
            .Row("v|Cấp, chức danh", $">2|{write.One("Năm 2024", "Số liệu năm 2024", "Thực hiện năm 2024")}", $">2|{write.One("Năm 2023", "Cùng kỳ năm 2023")}")
            .Row("^|", "Tổng số", "Nữ", "Tổng số", "Nữ");
        Each((row, label) => table.Row(label, Leaders(row, label), Women(row, label), Before(row, 1), Before(row, 2)));
        return ("this year before last", table.ToString());
    }

    private (string Layout, string Table) StaffBefore()
    {
        var table = new CorpusTable()
            .Row("v|Cấp, chức danh", ">2|Tổng số công chức, viên chức", ">2|Lãnh đạo, quản lý")
            .Row("^|", "Tổng số", "Nữ", "Tổng số", "Nữ");
        Each((row, label) => table.Row(label, Before(row, 7), Before(row, 5), Leaders(row, label), Women(row, label)));
        return ("staff before leaders", table.ToString());
    }

    private (string Layout, string Table) MergedLevels()
    {
        var table = new CorpusTable().Row("Cấp", "Chức danh", "Tổng số", "Trong đó: nữ");
        foreach (var (level, label) in new[] { ("district", "Cấp quận, huyện"), ("commune", "Cấp xã, phường, thị trấn") })
        {
            table.Row("v|" + label, "Cấp trưởng", Leaders(level + "-heads", "Cấp trưởng"), Women(level + "-heads", "Cấp trưởng"));
            table.Row("^|", "Cấp phó", Leaders(level + "-deputies", "Cấp phó"), Women(level + "-deputies", "Cấp phó"));
        }

        return ("levels merged", table.ToString());
    }

    private (string Layout, string Table) LevelsAcross()
    {
        var table = new CorpusTable().Row("Cấp, chức danh", "Tổng số", "Trong đó: nữ", "Ghi chú");
        foreach (var (level, label) in new[] { ("district", "CẤP HUYỆN"), ("commune", "CẤP XÃ") })
        {
            table.Row(">4|" + label);
            table.Row("Cấp trưởng", Leaders(level + "-heads", "Cấp trưởng"), Women(level + "-heads", "Cấp trưởng"), string.Empty);
            table.Row("Cấp phó", Leaders(level + "-deputies", "Cấp phó"), Women(level + "-deputies", "Cấp phó"), string.Empty);
        }

        return ("levels as heading rows", table.ToString());
    }

    private (string Layout, string Table) OrdinalsBefore()
    {
        var number = 0;
        var table = new CorpusTable().Row("TT", "Cấp, chức danh", "Tổng số (người)", "Trong đó: nữ (người)", "Tỷ lệ nữ (%)").Row("1", "2", "3", "4", "5=4/3");
        Each((row, label) => table.Row($"{++number}", label, Leaders(row, label), Women(row, label), "50,0"));
        return ("ordinals and shares", table.ToString());
    }

    private (string Layout, string Table) StaffBeside()
    {
        var table = new CorpusTable().Row("Cấp, chức danh", write.One("Tổng số CBCC", "Tổng số cán bộ, công chức"), "Nữ", "Tổng số lãnh đạo, quản lý", write.One("Nữ", "Trong đó: nữ"));
        Each((row, label) => table.Row(label, Before(row, 7), Before(row, 5), Leaders(row, label), Women(row, label)));
        return ("staff beside leaders, without groups", table.ToString());
    }

    private (string Layout, string Table) RolesMerged()
    {
        var table = new CorpusTable().Row("Chức danh", "Cấp", "Tổng số", "Nữ");
        foreach (var (role, label) in new[] { ("-heads", "Cấp trưởng"), ("-deputies", "Cấp phó") })
        {
            table.Row("v|" + label, "Cấp quận, huyện", Leaders("district" + role, label), Women("district" + role, label));
            table.Row("^|", "Cấp xã, phường", Leaders("commune" + role, label), Women("commune" + role, label));
        }

        return ("roles merged", table.ToString());
    }

    private (string Layout, string Table) YearsBelow()
    {
        var table = new CorpusTable()
            .Row("v|Cấp, chức danh", ">2|Tổng số lãnh đạo, quản lý", ">2|Trong đó: nữ")
            .Row("^|", write.One("2023", "Năm 2023"), write.One("2024", "Năm 2024"), "2023", "2024");
        Each((row, label) => table.Row(label, Before(row, 1), Leaders(row, label), Before(row, 2), Women(row, label)));
        return ("years under what is counted", table.ToString());
    }

    private void Each(Action<string, string> add)
    {
        foreach (var (key, labels, below) in Roles)
        {
            add(key, write.One([.. labels, .. below]));
        }
    }

    private string Leaders(string row, string label) => write.Figure((Key, row, "leaders"), label, values[row].Leaders, FigureFormat.Counts);

    private string Women(string row, string label) => write.Figure((Key, row, "women"), label, values[row].Women, FigureFormat.Counts);

    private string Before(string row, int less) => $"{values[row].Leaders + less + 100}";

    private (int Leaders, int Women) Sum(string first, string second) =>
        (values[first].Leaders + values[second].Leaders, values[first].Women + values[second].Women);
}
