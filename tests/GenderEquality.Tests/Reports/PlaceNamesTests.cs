using GenderEquality.Functions.Reports;

namespace GenderEquality.Tests.Reports;

public class PlaceNamesTests
{
    [Theory]
    [InlineData("Phụ lục 2", "Phụ lục II")]
    [InlineData("Phụ lục 5, dòng 3 (Khác), cột Ghi chú", "Phụ lục V, dòng 3 (Khác), cột Ghi chú")]
    [InlineData("Phụ lục IV, dòng 1", "Phụ lục IV, dòng 1")]
    [InlineData("Phụ lục 0", "Phụ lục 0")]
    [InlineData("Mục II.1, đoạn 2", "Mục II.1, đoạn 2")]
    [InlineData("Phụ lục", "Phụ lục")]
    public void PlacesOfEarlierReleasesAreNamedAsNow(string place, string now) => Assert.Equal(now, PlaceNames.Current(place));
}
