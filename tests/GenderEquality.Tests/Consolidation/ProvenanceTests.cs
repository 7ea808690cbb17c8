using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Tests.Consolidation;

public sealed class ProvenanceTests
{
    [Fact]
    public void NeighboursBecomeRanges()
    {
        var provenance = Provenance.Of(0, 1, 1, 2, 5, 7, 8);

        Assert.Equal("0-2,5,7-8", provenance.ToString());
        Assert.Equal([0, 1, 2, 5, 7, 8], provenance.SourceIndexes);
        Assert.Equal(6, provenance.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Provenance.Of(5, 3));
    }
}
