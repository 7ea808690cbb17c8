using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Coordination;

/// <summary>Names of what becomes of a line with personal data.</summary>
public static class PersonalDataTexts
{
    /// <summary>Within a sentence.</summary>
    public static string Choice(PersonalDataChoice choice) => choice switch
    {
        PersonalDataChoice.Keep => "giữ nguyên",
        PersonalDataChoice.Mask => "che thông tin cá nhân",
        _ => "bỏ cả dòng",
    };
}
