using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;

namespace GenderEquality.Tests.Consolidation;

/// <summary>A campaign of five agencies that has every kind of row, indicator and lead.</summary>
internal static class SmallCampaign
{
    public static readonly TableKey Indicators = TableKey.Parse("PL1");
    public static readonly TableKey Activities = TableKey.Parse("PL2");
    public static readonly TableKey Cases = TableKey.Parse("PL3");

    public static Campaign Create() => new()
    {
        Id = CampaignId.Parse("thu-nghiem-2024"),
        Title = "Kết quả thực hiện công tác bình đẳng giới năm 2024",
        Year = 2024,
        PlaceName = "Hải Phòng",
        WholeName = "toàn thành phố",
        TimeZone = "Asia/Ho_Chi_Minh",
        DueBefore = new DateOnly(2024, 12, 10),
        OpensOn = new DateOnly(2024, 11, 1),
        ActionPeriod = new CampaignPeriod("Tháng hành động", new DateOnly(2024, 11, 15), new DateOnly(2024, 12, 15)),
        TemplateVersion = 1,
        LegalBases = [new LegalBasis("117/KH-UBND", new DateOnly(2021, 5, 17), "Kế hoạch số 117/KH-UBND ngày 17 tháng 5 năm 2021")],
        Coordinator = new Coordinator
        {
            Agency = AgencyCode.Parse("so-a"),
            Name = "Sở A",
            ShortName = "SA",
            ParentName = "Ủy ban nhân dân thành phố Hải Phòng",
            Email = EmailAddress.Parse("so-a@example.vn"),
            Signature = new Signature(null, "GIÁM ĐỐC", null),
        },
        Audiences =
        [
            new Audience { Key = "bo", Recipient = "Bộ Lao động", Opening = "Sở A báo cáo Bộ Lao động như sau:", Distribution = ["Như trên", "Lưu: VT, SA"] },
            new Audience { Key = "ubnd", Recipient = "Ủy ban nhân dân thành phố", Opening = "Sở A báo cáo Ủy ban nhân dân như sau:", Distribution = ["Như trên", "Lưu: VT, SA"] },
        ],
        Reminders = new ReminderPolicy([7, 1], [1], new TimeOnly(8, 0)),
        Groups = [new AgencyGroup("so", "Sở, ban, ngành"), new AgencyGroup("quan", "Ủy ban nhân dân quận, huyện")],
        Agencies = [Agency("so-a", "so"), Agency("so-b", "so"), Agency("quan-1", "quan"), Agency("quan-2", "quan"), Agency("quan-3", "quan")],
        Outline =
        [
            new OutlineSection(SectionKey.Parse("I"), "CÔNG TÁC LÃNH ĐẠO", SectionRequirement.Required),
            new OutlineSection(SectionKey.Parse("II"), "KẾT QUẢ", SectionRequirement.Container),
            new OutlineSection(SectionKey.Parse("II.1"), "Thi hành luật", SectionRequirement.Required),
            new OutlineSection(SectionKey.Parse("II.2"), "Nhiệm vụ riêng", SectionRequirement.Required, PerTask: true),
        ],
        Objectives = [new Objective("1", "Mục tiêu 1"), new Objective("2", "Mục tiêu 2")],
        Indicators = CreateIndicators(),
        Tables = [IndicatorTable(), ActivityTable(), CaseTable()],
        PreviousFigures = [new KnownFigure(null, Indicators, "1.1", 55)],
    };

    /// <summary>The same, with values printed at two places, as the level above needs them to come to the same sums.</summary>
    public static Campaign AtTwoPlaces()
    {
        var small = Create();
        return small with { Indicators = [.. small.Indicators.Select(indicator => indicator with { Decimals = 2 })] };
    }

    private static Agency Agency(string code, string group) => new()
    {
        Code = AgencyCode.Parse(code),
        Name = code.Replace("so-", "Sở ", StringComparison.Ordinal).Replace("quan-", "UBND quận ", StringComparison.Ordinal),
        ShortName = code.ToUpperInvariant(),
        Group = group,
        PlanHeading = 1,
        Emails = [EmailAddress.Parse(code + "@example.vn")],
        Tasks = ["Nhiệm vụ thứ nhất", "Nhiệm vụ thứ hai"],
    };

    private static Indicator[] CreateIndicators() =>
    [
        Ratio("1.1", "1", 60, 75, Direction.Higher, "so-b", "group:quan"),
        Ratio("1.2", "1", 50, 50, Direction.Higher, "so-b", "so-a"),
        Ratio("1.3", "1", 30, 25, Direction.Lower, "group:quan"),
        Ratio("2.1", "2", 90, 99, Direction.Higher, "so-a") with { Parts = [new IndicatorPart("nam", "trai"), new IndicatorPart("nu", "gái")] },
        Ratio("2.2", "2", 1, 1, Direction.Higher, "so-a") with { Kind = IndicatorKind.YesNo, Unit = "có/không", Numerator = null, Denominator = null },
        Ratio("2.3", "2", 2, 1, Direction.Lower, "group:quan") with { Kind = IndicatorKind.Number, Unit = "lần", Numerator = null, Denominator = null },
    ];

    private static Indicator Ratio(string key, string objective, decimal first, decimal second, Direction better, params string[] leads) => new()
    {
        Key = key,
        Objective = objective,
        Name = "Chỉ tiêu " + key,
        Unit = "%",
        Kind = IndicatorKind.Ratio,
        Numerator = "Số người là nữ",
        Denominator = "Tổng số người",
        Better = better,
        Targets = [new Target(2025, first, Strict: better == Direction.Lower), new Target(2030, second)],
        Leads = new AgencySelection(leads),
    };

    private static AppendixTable IndicatorTable() => new()
    {
        Key = Indicators,
        Title = "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
        RowSource = TableRowSource.Indicators,
        RowHeader = "Chỉ tiêu",
        FilledBy = new AgencySelection(["*"]),
        Landscape = true,
        Columns =
        [
            new TableColumn("num", "Tử số", ColumnKind.Number) { Role = ColumnRole.Numerator },
            new TableColumn("den", "Mẫu số", ColumnKind.Number) { Role = ColumnRole.Denominator },
            new TableColumn("value", "Kết quả", ColumnKind.Number) { Role = ColumnRole.Value },
            new TableColumn("prev", "Năm trước", ColumnKind.Number) { Role = ColumnRole.Previous },
            new TableColumn("note", "Ghi chú", ColumnKind.Text) { Role = ColumnRole.Note },
        ],
    };

    private static AppendixTable ActivityTable() => new()
    {
        Key = Activities,
        Title = "HOẠT ĐỘNG TRUYỀN THÔNG",
        RowSource = TableRowSource.Free,
        RowHeader = "Loại hình",
        FilledBy = new AgencySelection(["*"]),
        Columns =
        [
            new TableColumn("name", "Tên hoạt động", ColumnKind.Text),
            new TableColumn("date", "Ngày", ColumnKind.Date),
            new TableColumn("people", "Người tham gia", ColumnKind.Integer) { Aggregate = ColumnAggregate.Sum, Group = "Số người" },
            new TableColumn("women", "Nữ", ColumnKind.Integer) { Aggregate = ColumnAggregate.Sum, Group = "Số người" },
        ],
    };

    private static AppendixTable CaseTable() => new()
    {
        Key = Cases,
        Title = "BẠO LỰC TRÊN CƠ SỞ GIỚI",
        RowSource = TableRowSource.Fixed,
        RowHeader = "Nội dung",
        FilledBy = new AgencySelection(["so-b", "group:quan"]),
        Columns = [new TableColumn("now", "Năm nay", ColumnKind.Integer) { Aggregate = ColumnAggregate.Sum }, new TableColumn("change", "Biến động", ColumnKind.Text)],
        Rows =
        [
            new TableRow("victims", "Nạn nhân") { SumOf = ["women", "men"], Unit = "người" },
            new TableRow("women", "Nữ") { Indent = 1, Unit = "người" },
            new TableRow("men", "Nam") { Indent = 1, Unit = "người" },
        ],
    };
}
