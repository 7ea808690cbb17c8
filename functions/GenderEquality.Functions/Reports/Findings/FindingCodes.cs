using System.Reflection;

namespace GenderEquality.Functions.Reports.Findings;

public static partial class FindingCodes
{
    private const string Optional = "Kiểm tra lại; nếu đã đúng thì không cần làm gì.";

    // GE1xx: whose report it is, and what is in it.
    public static FindingCode WrongAgency { get; } = Refusal("GE101", "Báo cáo của cơ quan khác", "Nộp báo cáo qua đúng đường dẫn của cơ quan mình, hoặc lập trên mẫu tải từ đường dẫn này.");
    public static FindingCode WrongCampaign { get; } = Refusal("GE102", "Báo cáo của đợt khác", "Tải mẫu của đợt này, chép nội dung sang rồi nộp lại.");
    public static FindingCode OldTemplate { get; } = Warning("GE103", "Mẫu báo cáo phiên bản cũ", "Đối chiếu với mẫu mới trên trang nộp, bổ sung mục còn thiếu.");
    public static FindingCode MissingSection { get; } = Error("GE104", "Thiếu mục bắt buộc", "Viết nội dung vào mục đó, hoặc ghi “Không phát sinh”.");
    public static FindingCode MissingTask { get; } = Error("GE105", "Thiếu kết quả nhiệm vụ được giao riêng", "Viết kết quả dưới nhiệm vụ đó, hoặc ghi “Không phát sinh”.");
    public static FindingCode MissingTable { get; } = Error("GE106", "Thiếu phụ lục bắt buộc", "Điền bảng; không phát sinh thì ghi 0.");
    public static FindingCode EmptyTable { get; } = Warning("GE107", "Phụ lục chưa có dòng nào", "Điền bảng nếu có hoạt động; không có thì ghi “Không phát sinh” ở dòng đầu.");
    public static FindingCode MissingIndicator { get; } = Warning("GE108", "Chỉ tiêu chưa có số liệu", "Điền số liệu của chỉ tiêu, hoặc ghi lý do ở cột ghi chú.");
    public static FindingCode SectionTwice { get; } = Warning("GE109", "Một mục xuất hiện hai lần", "Gộp nội dung vào một chỗ.");
    public static FindingCode Unplaced { get; } = Warning("GE110", "Nội dung chưa xếp được vào mục nào", "Chuyển nội dung vào đúng mục của đề cương.");
    public static FindingCode FreeForm { get; } = Warning("GE111", "Báo cáo không lập trên mẫu", "Kiểm tra hệ thống đã hiểu đúng các mục; lần sau nên dùng mẫu.");
    public static FindingCode TableNotRecognised { get; } = Warning("GE112", "Bảng không nhận ra là phụ lục nào", "Giữ tiêu đề phụ lục và dòng tiêu đề cột như mẫu.");
    public static FindingCode ColumnNotRecognised { get; } = Warning("GE113", "Cột không nhận ra", "Giữ tên cột như mẫu.");
    public static FindingCode RowNotRecognised { get; } = Warning("GE114", "Dòng không nhận ra", "Giữ tên dòng như mẫu.");
    public static FindingCode ColumnMissing { get; } = Warning("GE115", "Bảng thiếu cột", "Bổ sung cột theo mẫu.");
    public static FindingCode AgencyNotNamed { get; } = Warning("GE116", "Không thấy tên cơ quan trong báo cáo", "Kiểm tra đã chọn đúng tệp báo cáo của cơ quan mình.");
    public static FindingCode TableNotAsked { get; } = Warning("GE117", "Phụ lục không yêu cầu cơ quan này điền", Optional);
    public static FindingCode TableTwice { get; } = Warning("GE118", "Một phụ lục xuất hiện hai lần", "Gộp các dòng vào một bảng.");
    public static FindingCode ColumnNotTaken { get; } = Error("GE119", "Cột số liệu của năm báo cáo chưa lấy được", "Đặt tên cột như mẫu, ghi rõ năm, kế hoạch hay thực hiện.");
    public static FindingCode ColumnContested { get; } = Error("GE120", "Hai cột cùng có thể là một cột của mẫu", "Đặt tên cột như mẫu, mỗi cột một tên.");
    public static FindingCode RowContested { get; } = Error("GE121", "Một dòng có thể là hai dòng của mẫu", "Ghi tên dòng như mẫu, kèm số chỉ tiêu nếu có.");
    public static FindingCode RowDoubtful { get; } = Error("GE122", "Dòng chưa chắc là dòng của mẫu", "Ghi tên dòng như mẫu, đặt đúng dưới dòng mà nó là một phần.");
    public static FindingCode MergedFigure { get; } = Error("GE123", "Một số ghi chung cho nhiều ô", "Tách ô gộp, ghi số riêng cho từng ô.");
    public static FindingCode MergedOnce { get; } = Warning("GE124", "Ô gộp qua nhiều dòng được tính một lần", "Tách ô gộp, ghi số riêng cho từng dòng.");

    // GE2xx: figures.
    public static FindingCode UnreadableNumber { get; } = Error("GE201", "Không đọc được số", "Mỗi ô chỉ ghi một số, ví dụ 1.234,5.");
    public static FindingCode AmbiguousNumber { get; } = Error("GE202", "Số có thể hiểu hai cách", "Ghi lại theo cách không nhầm được, ví dụ 1234 hoặc 1,23.");
    public static FindingCode ThousandsAssumed { get; } = Unusual("GE203", "Dấu chấm được hiểu là phân cách hàng nghìn", "Nếu là số thập phân thì dùng dấu phẩy.");
    public static FindingCode RangeOfNumbers { get; } = Error("GE204", "Ghi một khoảng thay cho một số", "Ghi một số.");
    public static FindingCode Approximate { get; } = Unusual("GE205", "Số ước chừng", "Ghi số chính xác nếu có.");
    public static FindingCode WrongUnit { get; } = Error("GE206", "Đơn vị tính không khớp với cột", "Ghi số theo đơn vị của cột.");
    public static FindingCode FractionRead { get; } = Unusual("GE207", "Phân số được đổi ra phần trăm", "Ghi thẳng số phần trăm.");
    public static FindingCode NotWhole { get; } = Error("GE208", "Số đếm bị lẻ", "Cột này chỉ ghi số nguyên.");
    public static FindingCode UnreadableDate { get; } = Warning("GE209", "Không đọc được ngày", "Ghi ngày theo dạng ngày/tháng/năm, đủ bốn chữ số của năm.");
    public static FindingCode DateOutsideYear { get; } = Unusual("GE210", "Ngày nằm ngoài năm báo cáo", Optional);
    public static FindingCode GroupSumDiffers { get; } = Error("GE211", "Dòng tổng không khớp các dòng thành phần", "Cộng lại các dòng thành phần và sửa.");
    public static FindingCode SumByArithmetic { get; } = Warning("GE212", "Dòng được hiểu là dòng cộng", "Nếu không phải dòng cộng thì đánh số thứ tự riêng cho dòng đó.");
    public static FindingCode SumDoubtful { get; } = Warning("GE213", "Dòng có thể là dòng cộng, vẫn được tính", "Nếu là dòng cộng thì ghi chữ “Cộng” hoặc “Tổng”.");
    public static FindingCode WordsBeside { get; } = Unusual("GE217", "Có chữ kèm theo số", "Kiểm tra số đã lấy; phần giải thích chuyển sang cột ghi chú.");
    public static FindingCode SeveralLines { get; } = Error("GE218", "Số nằm trên nhiều dòng của một ô", "Ghi một số trên một dòng.");
    public static FindingCode SignedNumber { get; } = Error("GE219", "Số có dấu hoặc ghi tăng, giảm ở cột số lượng", "Ghi số của kỳ báo cáo, không ghi mức tăng, giảm.");
    public static FindingCode SmallFraction { get; } = Unusual("GE220", "Tỷ lệ có thể ghi dạng thập phân", "Nếu là phần trăm thì nhân với 100 rồi ghi lại.");
    public static FindingCode PartAboveWhole { get; } = Campaign("GE221", "Phần lớn hơn tổng", "Sửa một trong hai số.");
    public static FindingCode TotalDiffers { get; } = Campaign("GE222", "Tổng không khớp các số thành phần", "Cộng lại và sửa.");
    public static FindingCode RatioDiffers { get; } = Campaign("GE223", "Tỷ lệ không khớp tử số và mẫu số", "Tính lại và sửa.");
    public static FindingCode Jump { get; } = Campaign("GE224", "Chênh lệch nhiều so với năm trước", "Kiểm tra lại; nếu đúng thì ghi lý do ở cột ghi chú.") with { Unusual = true };
    public static FindingCode OutOfRange { get; } = Campaign("GE225", "Số nằm ngoài khoảng hợp lý", "Kiểm tra số và đơn vị tính.") with { Unusual = true };
    public static FindingCode PreviousDiffers { get; } = Unusual("GE226", "Số năm trước khác số đã báo cáo", Optional);
    public static FindingCode ValueWithoutParts { get; } = Warning("GE227", "Có tỷ lệ nhưng thiếu tử số hoặc mẫu số", "Điền tử số và mẫu số để cộng được vào số chung.");
    public static FindingCode ZeroDenominator { get; } = Error("GE228", "Mẫu số bằng 0", "Điền mẫu số, hoặc để trống cả hai nếu không có số liệu.");

    public static FindingCode FiguresDisagree { get; } = Campaign("GE229", "Hai bảng ghi khác nhau cho cùng một số", "Đối chiếu hai bảng và sửa cho thống nhất.");
    public static FindingCode DoubtfulNumber { get; } = Error("GE230", "Số kèm chữ làm đổi nghĩa", "Chỉ ghi số mà cột hỏi; phần giải thích chuyển sang cột ghi chú.");
    public static FindingCode SameAsBefore { get; } = Unusual("GE231", "Số liệu trùng hết với năm trước", Optional);
    public static FindingCode DateAfterReceipt { get; } = Unusual("GE240", "Ngày sau ngày nộp báo cáo", "Kiểm tra ngày; hoạt động chưa tổ chức thì không đưa vào kết quả.");
    public static FindingCode AllIsNew { get; } = Campaign("GE241", "Toàn bộ số hiện có được tính là tăng trong năm", "Kiểm tra cột tăng, giảm; chỉ ghi mức tăng, giảm trong năm.") with { Unusual = true };
    public static FindingCode NameSaysOtherwise { get; } = Unusual("GE242", "Tên và loại hoạt động không khớp", "Kiểm tra, ghi lại loại hoạt động; nếu đã đúng thì không cần làm gì.");
    public static FindingCode NoFigureYet { get; } = Warning("GE232", "Chưa có số liệu", "Khi có số liệu thì ghi bổ sung rồi nộp lại.");

    // GE3xx: what a Word file can hold and a report cannot.
    public static FindingCode SmartArtDropped { get; } = Warning("GE301", "Sơ đồ SmartArt không lấy được", "Dán sơ đồ dưới dạng ảnh.");
    public static FindingCode ChartDropped { get; } = Warning("GE302", "Biểu đồ không lấy được", "Dán biểu đồ dưới dạng ảnh.");
    public static FindingCode EquationAsText { get; } = Warning("GE303", "Công thức được chuyển thành chữ", Optional);
    public static FindingCode ObjectAsPicture { get; } = Warning("GE304", "Đối tượng nhúng chỉ lấy được hình", Optional);
    public static FindingCode TextBoxAsText { get; } = Warning("GE305", "Khung chữ được chuyển thành đoạn văn", Optional);
    public static FindingCode CommentsDropped { get; } = Warning("GE306", "Ghi chú (comment) được bỏ", Optional);
    public static FindingCode TrackedChangesTaken { get; } = Warning("GE307", "Còn dấu vết sửa (Track Changes)", "Chấp nhận hoặc từ chối các thay đổi trong Word để chắc chắn nội dung đúng ý.");
    public static FindingCode LegacyFontConverted { get; } = Warning("GE308", "Phông chữ cũ được chuyển sang Unicode", Optional);
    public static FindingCode LegacyFontUnknown { get; } = Warning("GE309", "Phông chữ cũ không chuyển được", "Chuyển đoạn đó sang phông Times New Roman (Unicode).");
    public static FindingCode PictureDropped { get; } = Warning("GE310", "Ảnh không lấy được", "Chèn lại ảnh dạng PNG hoặc JPEG.");
    public static FindingCode MediaDropped { get; } = Warning("GE311", "Âm thanh, video hoặc nội dung trực tuyến được bỏ", Optional);
    public static FindingCode ShapeDropped { get; } = Warning("GE312", "Hình vẽ không lấy được", "Dán hình dưới dạng ảnh.");
    public static FindingCode HiddenTextDropped { get; } = Warning("GE313", "Chữ ẩn được bỏ", Optional);
    public static FindingCode CharactersRemoved { get; } = Warning("GE314", "Ký tự lỗi được bỏ", Optional);
    public static FindingCode NestedTableFlattened { get; } = Warning("GE315", "Bảng lồng nhau được đơn giản hóa", Optional);
    public static FindingCode ContentDropped { get; } = Warning("GE316", "Thành phần khác không lấy được", Optional);
    public static FindingCode StruckTextDropped { get; } = Warning("GE317", "Chữ bị gạch bỏ không được lấy", Optional);
    public static FindingCode ActiveChunk { get; } = Refusal("GE318", "Phần chèn từ tệp khác có nội dung tự chạy", "Xóa phần chèn, dán nội dung dưới dạng chỉ giữ chữ (Keep Text Only) rồi nộp lại.");
    public static FindingCode LinkLeftOut { get; } = Warning("GE319", "Đường dẫn ra ngoài tệp không được dùng", Optional);
    public static FindingCode ChunkNotRead { get; } = Warning("GE320", "Phần chèn từ tệp khác chưa đọc được", "Mở báo cáo bằng Word, lưu lại rồi nộp lại.");
    public static FindingCode PictureCropped { get; } = Warning("GE321", "Ảnh có phần đã cắt", "Nếu phần bị cắt không được để lộ, chọn Nén ảnh (Compress Pictures), xóa vùng đã cắt rồi nộp lại.");
    public static FindingCode ObjectDropped { get; } = Warning("GE322", "Đối tượng nhúng không lấy được", "Dán nội dung của đối tượng dưới dạng bảng Word hoặc ảnh.");

    // GE4xx: personal data.
    public static FindingCode IdentityNumber { get; } = Personal("GE401", "Có thể là số căn cước, chứng minh nhân dân");
    public static FindingCode PhoneNumber { get; } = Personal("GE402", "Có thể là số điện thoại");
    public static FindingCode BankAccount { get; } = Personal("GE403", "Có thể là số tài khoản ngân hàng");
    public static FindingCode PrivateEmail { get; } = Personal("GE404", "Có thể là thư điện tử cá nhân");
    public static FindingCode PersonIdentified { get; } = Personal("GE405", "Họ tên kèm ngày sinh hoặc địa chỉ");

    // GE5xx: what happens after reading.
    public static FindingCode TrialMergeFailed { get; } = Error("GE501", "Chưa ghép thử được vào báo cáo tổng hợp", "Chép phần nêu trong thông báo sang mẫu mới, dán dưới dạng chỉ giữ chữ (Keep Text Only).");

    private const string RemovePersonal = "Xóa hoặc che thông tin cá nhân nếu không thật cần thiết.";

    // Lazy: the order in which the parts of a partial class are initialised is not defined.
    private static readonly Lazy<IReadOnlyList<FindingCode>> Every = new(Collect);

    /// <summary>All kinds, by code.</summary>
    public static IReadOnlyList<FindingCode> All => Every.Value;

    /// <summary>Whether a finding is a warning of what is merely unusual, which the agency's word that the figures are right settles.</summary>
    public static bool IsUnusual(Finding finding) =>
        finding.Severity == FindingSeverity.Warning && All.Any(code => code.Unusual && string.Equals(code.Code, finding.Code, StringComparison.Ordinal));

    private static FindingCode[] Collect() =>
    [
        .. typeof(FindingCodes).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(FindingCode))
            .Select(property => (FindingCode)property.GetValue(null)!)
            .OrderBy(code => code.Code, StringComparer.Ordinal),
    ];

    private static FindingCode Personal(string code, string title) => Warning(code, title, RemovePersonal) with { PersonalData = true };

    private static FindingCode Unusual(string code, string title, string advice) => Warning(code, title, advice) with { Unusual = true };

    private static FindingCode Campaign(string code, string title, string advice) => Error(code, title, advice) with { SeverityFromCampaign = true };
}
