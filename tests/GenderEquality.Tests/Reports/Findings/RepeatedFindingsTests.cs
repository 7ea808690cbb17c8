using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Reports.Findings;

public sealed class RepeatedFindingsTests
{
    [Fact]
    public void ManyFindingsOfAKindAreCountedAfterTheFirstOnes()
    {
        var many = Enumerable.Range(1, RepeatedFindings.Most + 70).Select(i => FindingTexts.ShapeDropped($"đoạn {i}"));

        var kept = RepeatedFindings.Shorten([FindingTexts.EmptyFile(), .. many, FindingTexts.NotWord()]);

        Assert.Equal(RepeatedFindings.Most + 3, kept.Count);
        Assert.Equal(FindingCodes.EmptyFile.Code, kept[0].Code);
        Assert.Equal(FindingCodes.NotWord.Code, kept[^1].Code);
        Assert.Equal((FindingCodes.ShapeDropped.Code, (string?)null), (kept[^2].Code, kept[^2].Place));
        Assert.Contains("Còn 70 chỗ khác", kept[^2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EachLineMarkedForPersonalDataIsKept()
    {
        var lines = Enumerable.Range(1, RepeatedFindings.Most * 2).Select(i => FindingCodes.PhoneNumber.At($"đoạn {i}", "Có thể là số điện thoại.")).ToList();

        Assert.Equal(lines, RepeatedFindings.Shorten(lines));
    }
}
