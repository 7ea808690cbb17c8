using CsCheck;
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

    [Fact]
    public void JoinedOnesHoldWhatTheirPartsHold() => Gen.Int[0, 40].HashSet[0, 30].Array[0, 4].Sample(sets =>
    {
        var joined = Provenance.Join(sets.Select(set => Provenance.Of([.. set.Order()])));
        var all = sets.SelectMany(set => set).ToHashSet();

        Assert.Equal(all.Order(), joined.SourceIndexes);
        Assert.Equal(Provenance.Of([.. all.Order()]).ToString(), joined.ToString());
        Assert.All(Enumerable.Range(-1, 43), index => Assert.Equal(all.Contains(index), joined.Contains(index)));
    });
}
