using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Reports.Text;

/// <summary>Tells a person's full name from streets, schools and companies that are named after one.</summary>
internal static partial class PersonNames
{
    private static readonly HashSet<string> Surnames = new(StringComparer.Ordinal)
    {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Đoàn", "Trịnh", "Lương",
        "Đào", "Mai", "Cao", "Tô", "Hà", "Lưu", "Tạ", "Chu", "Tống", "Lã", "Khúc", "Vương", "Thái", "Tăng", "Kiều", "La", "Quách", "Phùng", "Trương", "Triệu",
        "Nghiêm", "Bạch", "Lâm", "Hứa", "Đồng", "Lại", "Thân", "Giáp", "Doãn", "Đàm", "Cù", "Ninh", "Từ", "Văn", "Mạc", "Thạch", "Vi", "Lò", "Giàng", "Nông",
    };

    private static readonly string[] NamesOfPlaces =
        ["đường", "phố", "phường", "xã", "quận", "huyện", "tỉnh", "thành phố", "thị trấn", "thị xã", "thôn", "bản", "ấp", "trường", "thcs", "thpt", "tiểu học", "tnhh", "công ty", "nhà máy", "bệnh viện", "cầu", "chợ", "mái ấm", "mầm non", "học viện"];

    /// <summary>Whether a run of capitalised words at that place is a person who could be recognised. "Nguyễn Thị A" could not.</summary>
    public static bool IsPerson(string text, Capture name)
    {
        var words = name.Value.Split(' ');
        var before = text[..name.Index].TrimEnd();
        return Surnames.Contains(words[0])
            && words[^1].Length > 1
            && !Array.Exists(NamesOfPlaces, place => before.EndsWith(place, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>First letters of the name, no digits: "N. T. H., sinh năm ••••".</summary>
    public static string Mask(string text)
    {
        var name = Name().Match(text);
        var initials = string.Join(' ', name.Value.Split(' ').Select(word => word[..1] + "."));
        return initials + string.Concat(text[name.Length..].Select(c => char.IsAsciiDigit(c) ? '•' : c));
    }

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}*){1,4}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
