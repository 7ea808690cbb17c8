namespace GenderEquality.Demo.Samples;

/// <summary>Sentences of reports, by section. <c>{0}</c> agency, <c>{1}</c> field, <c>{2}</c> people, <c>{3}</c> places,
/// <c>{4}</c>-<c>{7}</c> figures from small to large, <c>{8}</c> a day of the year, <c>{9}</c> one of its last months.</summary>
internal static class SampleSentences
{
    /// <summary>Sections whose answer is a list.</summary>
    public static readonly IReadOnlySet<string> Lists = new HashSet<string>(["II.4", "III.2", "IV"], StringComparer.Ordinal);

    /// <summary>Sentences of the section; those of any section for one that is not known.</summary>
    public static IReadOnlyList<string> Of(string section) => BySection.GetValueOrDefault(section, Any);

    /// <summary>Sentences on the result of a task. The task itself stands before them.</summary>
    public static readonly IReadOnlyList<string> TaskResults =
    [
        "Kết quả: {4} hoạt động tại {3} với {6} lượt người tham gia, trong đó {2} chiếm đa số.",
        "Nhiệm vụ đã hoàn thành theo kế hoạch; {5} đơn vị gửi báo cáo kết quả, {4} đơn vị được kiểm tra trực tiếp.",
        "Đã phối hợp với {4} cơ quan liên quan, hoàn thành {5} nội dung; còn một số nội dung tiếp tục thực hiện trong quý I năm sau.",
        "Trong năm có {6} lượt {2} được tiếp cận; tỷ lệ hài lòng qua phiếu khảo sát đạt trên 9{4}%.",
        "Hoạt động được duy trì thường xuyên, đánh giá kết quả vào ngày {9}; {5} tập thể, cá nhân được ghi nhận.",
    ];

    private static readonly IReadOnlyList<string> Any =
    [
        "{0} đã triển khai {4} nhiệm vụ, giải pháp về {1}; kết quả bám sát kế hoạch đề ra.",
        "Đã lồng ghép nội dung bình đẳng giới vào {4} chương trình, đề án liên quan đến {1} tại {3}.",
        "Phối hợp với các ngành, địa phương tổ chức {4} hoạt động cho {6} lượt {2}.",
    ];

    private static readonly Dictionary<string, IReadOnlyList<string>> BySection = new(StringComparer.Ordinal)
    {
        ["I"] =
        [
            "Căn cứ Kế hoạch của Ủy ban nhân dân thành phố, {0} đã ban hành kế hoạch thực hiện công tác bình đẳng giới năm 2024 và {4} văn bản chỉ đạo, đôn đốc.",
            "Ban Vì sự tiến bộ của phụ nữ của {0} được kiện toàn ngày {8} gồm {4} thành viên, do lãnh đạo cơ quan làm trưởng ban.",
            "Lãnh đạo cơ quan phân công một đồng chí phụ trách, {4} bộ phận chuyên môn theo dõi nội dung {1}.",
            "Nội dung bình đẳng giới, gắn với {1}, được đưa vào chương trình công tác năm và tiêu chí thi đua của {5} tập thể.",
            "{0} đã tổ chức {4} cuộc họp giao ban chuyên đề để kiểm điểm tiến độ thực hiện tại {3}.",
        ],
        ["II.1"] =
        [
            "Đã phổ biến Luật Bình đẳng giới và các nghị định hướng dẫn cho {6} lượt {2} qua {4} hội nghị.",
            "{0} rà soát {5} văn bản thuộc lĩnh vực {1}, kiến nghị sửa đổi {4} văn bản để bảo đảm nguyên tắc bình đẳng giới.",
            "Việc lồng ghép vấn đề bình đẳng giới được thực hiện ngay từ khâu soạn thảo đối với {4} dự thảo kế hoạch, đề án.",
            "Quy chế dân chủ, nội quy cơ quan được bổ sung quy định về phòng ngừa quấy rối và ứng xử tôn trọng giới từ ngày {8}.",
        ],
        ["II.2.1"] =
        [
            "Đến ngày {9}, {0} hoàn thành {4} chỉ tiêu được giao; các chỉ tiêu còn lại đạt trên 8{4}% kế hoạch.",
            "Tỷ lệ nữ trong nguồn quy hoạch lãnh đạo đạt 4{4}%; {4} đồng chí nữ được bổ nhiệm, luân chuyển trong năm.",
            "Các giải pháp về {1} giúp {6} phụ nữ được hỗ trợ học nghề, việc làm, vay vốn hoặc tiếp cận dịch vụ.",
            "So với năm trước, số {2} là nữ được bồi dưỡng tăng {5} người; khoảng cách giới tiếp tục được thu hẹp.",
        ],
        ["II.2.2"] =
        [
            "Duy trì {4} mô hình phòng ngừa, ứng phó với bạo lực trên cơ sở giới tại {3}; đường dây tiếp nhận thông tin trực 24/7.",
            "{0} phối hợp tiếp nhận, tư vấn cho {5} lượt người có nhu cầu trợ giúp; không có trường hợp nào bị bỏ sót.",
            "Đã tập huấn kỹ năng nhận diện, can thiệp ban đầu cho {6} {2}.",
            "Quy trình phối hợp giữa công an, y tế, lao động và hội phụ nữ được thực hiện thống nhất từ ngày {8}.",
        ],
        ["II.2.3"] =
        [
            "Đăng, phát {5} tin, bài, phóng sự về {1}; cấp phát {7} tờ rơi, tài liệu.",
            "Tổ chức {4} buổi nói chuyện chuyên đề tại {3}, thu hút {6} lượt người, trong đó nam giới chiếm 3{4}%.",
            "Trang thông tin điện tử của {0} mở chuyên mục riêng, có {7} lượt truy cập tính đến ngày {9}.",
            "Nội dung truyền thông chú trọng thay đổi hành vi của nam giới, vai trò của {2} và việc chia sẻ việc nhà.",
        ],
        ["II.2.4"] =
        [
            "Lồng ghép chỉ tiêu về phụ nữ vào Chương trình mục tiêu quốc gia xây dựng nông thôn mới tại {4} địa bàn.",
            "Thực hiện Chương trình giảm nghèo bền vững, {5} hộ do phụ nữ làm chủ được hỗ trợ sinh kế.",
            "Ứng dụng công nghệ thông tin trong thống kê giới: {4} biểu mẫu được số hóa từ ngày {8}.",
        ],
        ["II.3"] =
        [
            "Hưởng ứng Tháng hành động, {0} treo {5} băng rôn, pa nô và tổ chức {4} hoạt động tại {3}.",
            "Lễ phát động thu hút {6} người tham dự; {2} ký cam kết không bạo lực, không định kiến giới.",
            "Tổ chức thăm hỏi, tặng quà {5} phụ nữ, trẻ em có hoàn cảnh khó khăn với tổng trị giá {5} triệu đồng.",
            "Cuộc thi tìm hiểu về bình đẳng giới nhận được {6} bài dự thi, trao {4} giải.",
        ],
        ["II.4"] =
        [
            "Tổ chức {4} lớp tập huấn nghiệp vụ cho {6} {2};",
            "Cử {5} người dự lớp bồi dưỡng về bình đẳng giới do cấp trên triệu tập;",
            "Thanh tra, kiểm tra {4} cuộc tại {3}, nhắc nhở {4} đơn vị chậm báo cáo;",
            "Thu thập đầy đủ các chỉ tiêu thống kê về {1} theo quy định;",
            "Đề nghị khen thưởng {4} tập thể, {5} cá nhân có thành tích xuất sắc.",
        ],
        ["II.5"] =
        [
            "Kinh phí cho công tác bình đẳng giới được bố trí trong dự toán chi thường xuyên và sử dụng đúng mục đích (chi tiết tại phụ lục).",
            "{0} vận động được {4} tổ chức, doanh nghiệp đồng hành bằng hiện vật và dịch vụ tại {3}.",
            "Việc giải ngân hoàn thành trước ngày {9}; các nội dung chi được công khai theo quy định.",
        ],
        ["III.1"] =
        [
            "Nhận thức của {2} về bình đẳng giới chuyển biến rõ: 9{4}% người được khảo sát trả lời đúng các câu hỏi cơ bản.",
            "Công tác phối hợp trong lĩnh vực {1} chặt chẽ hơn, thời gian xử lý vụ việc giảm {4} ngày so với năm trước.",
            "Số hoạt động tại {3} tăng {4} so với năm 2023, thu hút thêm {6} lượt người.",
        ],
        ["III.2"] =
        [
            "Kinh phí dành cho {1} còn hạn chế, chủ yếu lồng ghép nên khó triển khai hoạt động quy mô lớn;",
            "Đội ngũ {2} kiêm nhiệm, thay đổi thường xuyên: {5} người mới nhận việc trong năm;",
            "Số liệu tách biệt theo giới tại {3} chưa đầy đủ do hệ thống biểu mẫu chưa thống nhất;",
            "Định kiến giới còn tồn tại ở một bộ phận người dân, nhất là người cao tuổi.",
        ],
        ["IV"] =
        [
            "Tiếp tục quán triệt, thực hiện các chỉ tiêu giai đoạn 2021-2025, tập trung {4} chỉ tiêu khó đạt;",
            "Tập huấn cho ít nhất {6} {2}; nhân rộng mô hình hiệu quả ra thêm {4} địa bàn;",
            "Đẩy mạnh truyền thông số về {1}, hướng tới thanh niên và nam giới;",
            "Bố trí kinh phí tăng {5}% so với năm 2024;",
            "Tổng kết, đánh giá giai đoạn 2021-2025 tại {3}, đề xuất nhiệm vụ giai đoạn sau.",
        ],
        ["V"] =
        [
            "Đề nghị Sở Lao động - Thương binh và Xã hội tổ chức thêm lớp tập huấn cho {2} trong quý II.",
            "Đề nghị Ủy ban nhân dân thành phố quan tâm bố trí kinh phí riêng cho {1}.",
            "Đề nghị ban hành biểu mẫu thống kê giới thống nhất để {0} và các đơn vị cùng thực hiện.",
        ],
    };
}
