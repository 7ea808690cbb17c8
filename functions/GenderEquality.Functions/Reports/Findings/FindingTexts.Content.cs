namespace GenderEquality.Functions.Reports.Findings;

public static partial class FindingTexts
{
    /// <summary>SmartArt left out.</summary>
    public static Finding SmartArtDropped(string? place) => FindingCodes.SmartArtDropped.At(place,
        "Sơ đồ (SmartArt) ở đây không đưa được vào báo cáo tổng hợp. Nếu cần, đề nghị sao chép sơ đồ và dán lại dưới dạng ảnh (Paste Special > Picture).");

    /// <summary>A chart left out.</summary>
    public static Finding ChartDropped(string? place) => FindingCodes.ChartDropped.At(place,
        "Biểu đồ ở đây không đưa được vào báo cáo tổng hợp. Nếu cần, đề nghị sao chép biểu đồ và dán lại dưới dạng ảnh (Paste Special > Picture).");

    /// <summary>An equation became plain text.</summary>
    public static Finding EquationAsText(string? place, string text) => FindingCodes.EquationAsText.At(place,
        "Công thức được chuyển thành chữ thường. Đề nghị kiểm tra nội dung còn đúng.", text);

    /// <summary>An embedded object was replaced by its preview picture, or left out.</summary>
    public static Finding ObjectAsPicture(string? place) => FindingCodes.ObjectAsPicture.At(place,
        "Đối tượng nhúng từ chương trình khác chỉ lấy được hình hiển thị. Nếu đó là bảng số liệu, đề nghị lập lại bằng bảng Word.");

    /// <summary>An embedded object without a preview picture was left out.</summary>
    public static Finding ObjectDropped(string? place) => FindingCodes.ObjectDropped.At(place,
        "Đối tượng nhúng từ chương trình khác ở đây không có hình hiển thị nên không đưa được vào báo cáo tổng hợp. Đề nghị dán nội dung của đối tượng dưới dạng bảng Word hoặc ảnh.");

    /// <summary>A template or a list outside the file is of no use here.</summary>
    public static Finding LinkLeftOut(string what, string target) => FindingCodes.LinkLeftOut.At(null,
        $"Tệp có đường dẫn tới {what} nằm ngoài tệp; hệ thống không dùng đường dẫn này, nội dung báo cáo vẫn được đọc.", target);

    /// <summary>Web page, RTF or the like was inserted as a whole and holds what runs.</summary>
    public static Finding ActiveChunk(string part) => FindingCodes.ActiveChunk.At(null,
        "Báo cáo có phần chèn nguyên từ tệp khác (trang web, RTF) mang nội dung tự chạy, vì lý do an toàn hệ thống không nhận. Đề nghị xóa phần đó, dán lại nội dung dưới dạng chỉ giữ chữ (Keep Text Only) rồi nộp lại.", part);

    /// <summary>A file was inserted as a whole, in a form that is not read here.</summary>
    public static Finding ChunkNotRead(string? place, string what) => FindingCodes.ChunkNotRead.At(place,
        "Phần chèn nguyên từ tệp khác ở đây chưa đọc được. Đề nghị mở báo cáo bằng Word, lưu lại (Word sẽ nhập phần chèn vào báo cáo) rồi nộp lại.", what);

    /// <summary>Parts of a picture are cut away, and still in the file.</summary>
    public static Finding PictureCropped(string? place) => FindingCodes.PictureCropped.At(place,
        "Ảnh ở đây có phần đã cắt (Crop). Phần bị cắt không hiện trong báo cáo tổng hợp nhưng vẫn còn trong tệp. Nếu phần đó không được để lộ, đề nghị chọn ảnh, vào Định dạng ảnh (Picture Format) > Nén ảnh (Compress Pictures), đánh dấu xóa vùng đã cắt (Delete cropped areas) rồi nộp lại.");

    /// <summary>A text box became paragraphs.</summary>
    public static Finding TextBoxAsText(string? place, string text) => FindingCodes.TextBoxAsText.At(place,
        "Chữ trong khung (Text Box) được chuyển thành đoạn văn thường. Đề nghị kiểm tra vị trí của đoạn.", text);

    /// <summary>Comments left out.</summary>
    public static Finding CommentsDropped(int count) => FindingCodes.CommentsDropped.At(null,
        $"Báo cáo còn {count} ghi chú (comment); các ghi chú không đưa vào báo cáo tổng hợp.");

    /// <summary>Tracked changes were resolved: insertions taken, deletions dropped.</summary>
    public static Finding TrackedChangesTaken(int count) => FindingCodes.TrackedChangesTaken.At(null,
        $"Báo cáo còn {count} chỗ có dấu vết sửa (Track Changes); hệ thống lấy chữ thêm vào và bỏ chữ đã xóa. Đề nghị vào Xem lại (Review) > Chấp nhận tất cả (Accept All) hoặc Từ chối (Reject) để chắc chắn nội dung đúng ý.");

    /// <summary>Text in TCVN3 or VNI became Unicode.</summary>
    public static Finding LegacyFontConverted(string fonts) => FindingCodes.LegacyFontConverted.At(null,
        "Báo cáo có chữ dùng phông cũ; hệ thống đã chuyển sang Unicode. Đề nghị xem lại phần đã đọc được; lần sau nên dùng phông Times New Roman.", fonts);

    /// <summary>Text in a font whose encoding is not known.</summary>
    public static Finding LegacyFontUnknown(string? place, string font) => FindingCodes.LegacyFontUnknown.At(place,
        $"Đoạn này dùng phông “{font}” mà hệ thống không chuyển được, chữ có thể bị sai dấu. Đề nghị chuyển đoạn sang phông Times New Roman (Unicode) rồi nộp lại.", font);

    /// <summary>A picture left out.</summary>
    public static Finding PictureDropped(string? place, string reason) => FindingCodes.PictureDropped.At(place,
        $"Ảnh ở đây không lấy được ({reason}). Đề nghị chèn lại ảnh dạng PNG hoặc JPEG.");

    /// <summary>Sound, video or online content left out.</summary>
    public static Finding MediaDropped(string? place) => FindingCodes.MediaDropped.At(place,
        "Âm thanh, video hoặc nội dung trực tuyến không đưa được vào báo cáo tổng hợp.");

    /// <summary>A drawing left out.</summary>
    public static Finding ShapeDropped(string? place) => FindingCodes.ShapeDropped.At(place,
        "Hình vẽ ở đây không đưa được vào báo cáo tổng hợp. Nếu cần, đề nghị dán lại dưới dạng ảnh.");

    /// <summary>Hidden text left out.</summary>
    public static Finding HiddenTextDropped(string? place) => FindingCodes.HiddenTextDropped.At(place,
        "Có chữ ẩn (Hidden) trong báo cáo; phần chữ ẩn không được lấy. Nếu cần, đề nghị bỏ thuộc tính ẩn của chữ.");

    /// <summary>Struck text was left out.</summary>
    public static Finding StruckTextDropped(string? place) => FindingCodes.StruckTextDropped.At(place,
        "Có chữ bị gạch bỏ (gạch ngang thân chữ) trong báo cáo; phần chữ bị gạch được coi là đã xóa và không được lấy. Nếu cần, đề nghị bỏ gạch ngang của chữ.");

    /// <summary>Characters that XML forbids were removed.</summary>
    public static Finding CharactersRemoved(string? place) => FindingCodes.CharactersRemoved.At(place,
        "Có ký tự lỗi không hiển thị được; hệ thống đã bỏ. Đề nghị kiểm tra nội dung còn đúng.");

    /// <summary>A table within a table was simplified.</summary>
    public static Finding NestedTableFlattened(string? place) => FindingCodes.NestedTableFlattened.At(place,
        "Bảng nằm trong bảng được đơn giản hóa. Đề nghị kiểm tra nội dung còn đúng.");

    /// <summary>Something else left out; it is named.</summary>
    public static Finding ContentDropped(string? place, string what) => FindingCodes.ContentDropped.At(place,
        $"Thành phần “{what}” không đưa được vào báo cáo tổng hợp.", what);

    /// <summary>Something that looks like personal data; the excerpt must be masked.</summary>
    public static Finding PersonalData(FindingCode code, string place, string masked) => code.At(place,
        $"{code.Title}: “{masked}”. Nếu không thật cần thiết, đề nghị xóa hoặc che thông tin cá nhân rồi nộp lại; dòng này sẽ được đánh dấu cho đầu mối.", masked) with { PersonalData = true };

    /// <summary>The trial merge found the report not fit to be merged.</summary>
    public static Finding TrialMergeFailed(string? place, string? detail) => FindingCodes.TrialMergeFailed.At(place,
        "Phần này chưa ghép thử được vào báo cáo tổng hợp. Đề nghị chép nội dung sang mẫu mới, khi dán chọn chỉ giữ chữ (Keep Text Only), rồi nộp lại.", detail);
}
