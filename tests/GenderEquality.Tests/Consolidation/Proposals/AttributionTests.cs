using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Tests.Consolidation.Proposals;

public class AttributionTests
{
    [Theory]
    [InlineData("Đã tập huấn cho cán bộ.", "Sở Y tế", "Đã tập huấn cho cán bộ (Sở Y tế).")]
    [InlineData("Đã tập huấn (Ủy ban nhân dân xã Tân Lập).", "Sở Ví dụ thành phố An Bình", "Đã tập huấn (Ủy ban nhân dân xã Tân Lập, Sở Ví dụ thành phố An Bình).")]
    [InlineData("Đã tập huấn (xã Tân Lập).", "Sở Ví dụ", "Đã tập huấn (xã Tân Lập, Sở Ví dụ).")]
    [InlineData("Đã tập huấn (Sở Ví dụ).", "Sở Ví dụ", "Đã tập huấn (Sở Ví dụ).")]
    [InlineData("Đã tập huấn (Trường Chính trị).", "05 đơn vị, gồm 03 sở; 02 xã", "Đã tập huấn (Trường Chính trị; 05 đơn vị, gồm 03 sở; 02 xã).")]
    [InlineData("Nữ đạt 63% (63,0%).", "Sở Y tế", "Nữ đạt 63% (63,0%) (Sở Y tế).")]
    [InlineData("Đã hỗ trợ (trong đó nữ là chủ yếu).", "Sở Y tế", "Đã hỗ trợ (trong đó nữ là chủ yếu) (Sở Y tế).")]
    [InlineData("Đã ban hành kế hoạch (UBND).", "Sở Y tế", "Đã ban hành kế hoạch (UBND) (Sở Y tế).")]
    public void ParagraphHasOnePairOfBracketsForWhoseItIs(string text, string attribution, string printed) => Assert.Equal(printed, ProposalTexts.Attributed(text, attribution));
}
