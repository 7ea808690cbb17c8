namespace GenderEquality.Functions.Excel.Agencies;

/// <summary>Columns of a list of agencies.</summary>
internal enum AgencySheetColumn
{
    /// <summary>Code.</summary>
    Code,

    /// <summary>Full name.</summary>
    Name,

    /// <summary>Abbreviation.</summary>
    ShortName,

    /// <summary>Group, by key or name.</summary>
    Group,

    /// <summary>Address of somebody.</summary>
    Email,

    /// <summary>Their name.</summary>
    Person,

    /// <summary>Their telephone.</summary>
    Phone,

    /// <summary>What they are.</summary>
    Role,

    /// <summary>A task.</summary>
    Task,
}

/// <summary>What the columns are called: as the template has them, and as others call them.</summary>
internal static class AgencySheetColumns
{
    /// <summary>Every column with its header and width in the template.</summary>
    public static readonly (AgencySheetColumn Column, string Header, double Width)[] Template =
    [
        (AgencySheetColumn.Code, "Mã cơ quan", 24),
        (AgencySheetColumn.Name, "Tên cơ quan", 42),
        (AgencySheetColumn.ShortName, "Tên viết tắt", 16),
        (AgencySheetColumn.Group, "Nhóm", 28),
        (AgencySheetColumn.Email, "Thư điện tử", 34),
        (AgencySheetColumn.Person, "Họ và tên", 26),
        (AgencySheetColumn.Phone, "Điện thoại", 16),
        (AgencySheetColumn.Role, "Chức vụ", 26),
        (AgencySheetColumn.Task, "Nhiệm vụ", 70),
    ];

    // Without diacritics, as Slug makes them.
    private static readonly Dictionary<string, AgencySheetColumn> Names = new(StringComparer.Ordinal)
    {
        ["ma-co-quan"] = AgencySheetColumn.Code, ["ma"] = AgencySheetColumn.Code, ["ma-don-vi"] = AgencySheetColumn.Code,
        ["ten-co-quan"] = AgencySheetColumn.Name, ["co-quan"] = AgencySheetColumn.Name, ["don-vi"] = AgencySheetColumn.Name, ["ten-don-vi"] = AgencySheetColumn.Name,
        ["co-quan-don-vi"] = AgencySheetColumn.Name, ["ten-co-quan-don-vi"] = AgencySheetColumn.Name,
        ["ten-viet-tat"] = AgencySheetColumn.ShortName, ["viet-tat"] = AgencySheetColumn.ShortName,
        ["nhom"] = AgencySheetColumn.Group, ["nhom-co-quan"] = AgencySheetColumn.Group, ["khoi"] = AgencySheetColumn.Group,
        ["thu-dien-tu"] = AgencySheetColumn.Email, ["email"] = AgencySheetColumn.Email, ["e-mail"] = AgencySheetColumn.Email, ["dia-chi-thu"] = AgencySheetColumn.Email, ["dia-chi-thu-dien-tu"] = AgencySheetColumn.Email,
        ["ho-va-ten"] = AgencySheetColumn.Person, ["ho-ten"] = AgencySheetColumn.Person, ["nguoi-lien-he"] = AgencySheetColumn.Person, ["dau-moi"] = AgencySheetColumn.Person,
        ["dien-thoai"] = AgencySheetColumn.Phone, ["so-dien-thoai"] = AgencySheetColumn.Phone, ["sdt"] = AgencySheetColumn.Phone,
        ["chuc-vu"] = AgencySheetColumn.Role, ["chuc-danh"] = AgencySheetColumn.Role,
        ["nhiem-vu"] = AgencySheetColumn.Task, ["nhiem-vu-duoc-giao"] = AgencySheetColumn.Task, ["noi-dung-nhiem-vu"] = AgencySheetColumn.Task,
    };

    /// <summary>The column of a header; null for one that is none of them.</summary>
    public static AgencySheetColumn? Of(string header) => Names.TryGetValue(Campaigns.Authoring.Slug.Of(header), out var column) ? column : null;
}
