using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Tests.Campaigns;

public class GroupNameTests
{
    [Theory]
    [InlineData("Ủy ban nhân dân các quận, huyện", "Ủy ban nhân dân quận, huyện")]
    [InlineData("Các sở, ban, ngành thành phố", "sở, ban, ngành thành phố")]
    [InlineData("Mặt trận Tổ quốc và các đoàn thể", "Mặt trận Tổ quốc và đoàn thể")]
    [InlineData("CÁC", "CÁC")]
    public void SentencesCountAGroupWithoutItsPlural(string name, string inText) => Assert.Equal(inText, new AgencyGroup("nhom", name).NameInText);

    [Fact]
    public void OwnNameForSentencesComesFirst() => Assert.Equal("quận, huyện", new AgencyGroup("nhom", "Ủy ban nhân dân các quận, huyện") { SentenceName = "quận, huyện" }.NameInText);
}
