using GenderEquality.Demo.Samples;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Demo.Story;

/// <summary>When an agency sends its report.</summary>
internal enum Wave
{
    /// <summary>Some weeks before the due date.</summary>
    Early,

    /// <summary>Between the first reminders.</summary>
    Middle,

    /// <summary>In the last days on time.</summary>
    LastDays,

    /// <summary>After the due date.</summary>
    Late,

    /// <summary>Not at all.</summary>
    Never,
}

/// <summary>What an agency does in the demo.</summary>
internal sealed record Role(Agency Agency, Wave Wave, SampleKind Kind = SampleKind.Complete);

/// <summary>Who plays which role. Agencies that are not named here send a complete report on time.</summary>
internal sealed class Cast
{
    private static readonly Dictionary<string, (Wave Wave, SampleKind Kind)> Special = new(StringComparer.Ordinal)
    {
        ["so-giao-duc-dao-tao"] = (Wave.Early, SampleKind.Illustrated),
        ["quan-hong-bang"] = (Wave.Middle, SampleKind.Illustrated),
        ["quan-duong-kinh"] = (Wave.Middle, SampleKind.WrongFigures),
        ["so-khoa-hoc-cong-nghe"] = (Wave.Middle, SampleKind.NothingToReport),
        ["so-tu-phap"] = (Wave.Middle, SampleKind.PersonalData),
        ["so-cong-thuong"] = (Wave.Early, SampleKind.Complete),
        ["quan-do-son"] = (Wave.Early, SampleKind.Complete),
        ["quan-kien-an"] = (Wave.Middle, SampleKind.Complete),
        ["so-tai-chinh"] = (Wave.Late, SampleKind.Complete),
        ["hoi-nong-dan"] = (Wave.Late, SampleKind.Complete),
        ["quan-ngo-quyen"] = (Wave.Late, SampleKind.Complete),
        ["huyen-cat-hai"] = (Wave.Late, SampleKind.Complete),
        ["so-giao-thong-van-tai"] = (Wave.Never, SampleKind.Complete),
        ["thanh-tra"] = (Wave.Never, SampleKind.Complete),
        ["hoi-cuu-chien-binh"] = (Wave.Never, SampleKind.Complete),
    };

    public Cast(Campaign campaign)
    {
        Wave[] onTime = [Wave.Early, Wave.Middle, Wave.LastDays];
        Roles = [.. campaign.Agencies.Select((agency, index) => Special.TryGetValue(agency.Code.ToString(), out var role)
            ? new Role(agency, role.Wave, role.Kind)
            : new Role(agency, onTime[index % onTime.Length]))];
    }

    /// <summary>All roles in plan order.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>Whose report goes to <see cref="WrongLink"/> first.</summary>
    public Role Misdirected => Of("quan-kien-an");

    /// <summary>Through whose link another agency's report comes, when its own is in already.</summary>
    public Role WrongLink => Of("quan-do-son");

    /// <summary>Whose accepted report the coordinator returns with a remark.</summary>
    public Role Returned => Of("so-cong-thuong");

    private Role Of(string code) => Roles.First(role => string.Equals(role.Agency.Code.ToString(), code, StringComparison.Ordinal));
}
