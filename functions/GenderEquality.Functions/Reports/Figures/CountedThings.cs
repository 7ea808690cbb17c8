using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>What reports count. These are whole, so that "1.234 người" has one reading; and twelve cases are no answer where persons are counted.</summary>
internal static class CountedThings
{
    private static readonly (ThingKind Kind, string[] Names)[] Things =
    [
        (ThingKind.Persons, ["nguoi", "luot", "nan nhan", "em", "chau", "tre", "phu nu", "nam", "nu", "hoi vien", "can bo", "hoc vien", "hoc sinh", "sinh vien", "dai bieu", "dong chi", "lao dong", "cong chuc", "vien chuc"]),
        (ThingKind.Events, ["cuoc", "lop", "buoi", "hoi nghi", "hoi thao", "dot"]),
        (ThingKind.Cases, ["vu"]),
        (ThingKind.Products, ["san pham", "an pham", "tin", "bai", "to roi", "to gap", "cuon", "chiec", "pano", "ap phich", "bang ron", "khau hieu"]),
        (ThingKind.Places, ["mo hinh", "co so", "dia chi", "nha", "cau lac bo", "clb", "nhom", "chi hoi"]),
        (ThingKind.Other, ["ca", "don vi", "co quan", "to chuc", "xa", "phuong", "truong", "bo", "bang", "van ban", "ke hoach", "doanh nghiep", "ho", "to", "lan phat"]),
    ];

    /// <summary>Whether the words begin with something that is counted.</summary>
    public static bool IsNamed(string? text) => KindOf(text) is not null;

    /// <summary>Whether two units name different things: persons and cases.</summary>
    public static bool Differ(string? first, string? second) =>
        KindOf(first) is { } one && KindOf(second) is { } other && one != other && one != ThingKind.Other && other != ThingKind.Other;

    private static ThingKind? KindOf(string? text)
    {
        var key = TextKey.Of(text);
        (ThingKind Kind, int Length)? best = null;
        foreach (var (kind, names) in Things)
        {
            // The longest: "to roi" is no "to"
            foreach (var name in names.Where(name => Begins(key, name) && name.Length > (best?.Length ?? 0)))
            {
                best = (kind, name.Length);
            }
        }

        return best?.Kind;
    }

    private static bool Begins(string key, string name) =>
        key.StartsWith(name, StringComparison.Ordinal) && (key.Length == name.Length || key[name.Length] == ' ');

    private enum ThingKind
    {
        Other,
        Persons,
        Events,
        Cases,
        Products,
        Places,
    }
}
