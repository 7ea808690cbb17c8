using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Portal;

public sealed class FindingGroupsTests
{
    [Fact]
    public void PartsComeInTheOrderOfTheDocument()
    {
        var groups = FindingGroups.Of([At("Phụ lục X"), At("Phụ lục II, dòng 5, cột Nữ"), At("Mục II.10"), At("Mục II.2.1"), At("Mục I"), At(null), At("Phụ lục V (Kinh phí, nguồn khác)")]);

        Assert.Equal([string.Empty, "Mục I", "Mục II.2.1", "Mục II.10", "Phụ lục II", "Phụ lục V", "Phụ lục X"], groups.Select(group => group.Part));
    }

    [Fact]
    public void OneCauseInManyCellsIsOneFindingWithItsPlaces()
    {
        var group = Assert.Single(FindingGroups.Of([At("Phụ lục II, dòng 1, cột Nữ", "a"), At("Phụ lục II, dòng 2, cột Nữ", "b"), At("Phụ lục II, dòng 3, cột Nữ", "c", "Khác.")]));

        Assert.Equal(2, group.Causes.Count);
        Assert.Equal([new("Phụ lục II, dòng 1, cột Nữ", "a"), new FindingPlace("Phụ lục II, dòng 2, cột Nữ", "b")], group.Causes[0].Places);
    }

    [Theory]
    [InlineData("Phụ lục II", "Phụ lục II", "")]
    [InlineData("Phụ lục V (Kinh phí, nguồn khác)", "Phụ lục V", "")]
    [InlineData("Phụ lục II (Chỉ tiêu), dòng 5 (Nữ), cột Nữ", "Phụ lục II", "Dòng 5 (Nữ), cột Nữ")]
    [InlineData("Phụ lục II, dòng 5", "Phụ lục II", "Dòng 5")]
    [InlineData("Phụ lục III", "Phụ lục II", "Phụ lục III")]
    [InlineData("Mục I", "", "Mục I")]
    public void PlaceSaysNotAgainWhatItsHeadingSays(string place, string part, string said) => Assert.Equal(said, new FindingPlace(place, null).Within(part));

    [Fact]
    public void OldNameOfAnAppendixIsTheSamePart() =>
        Assert.Equal("Phụ lục II", Assert.Single(FindingGroups.Of([At("Phụ lục 2, dòng 1"), At("Phụ lục II, dòng 2")])).Part);

    private static Finding At(string? place, string? read = null, string message = "Không phải là số.") => new("GE101", FindingSeverity.Error, message) { Place = place, Read = read };
}
