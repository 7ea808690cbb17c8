using GenderEquality.LocalHost.Blobs;

namespace GenderEquality.Tests.LocalHost;

public sealed class BlobRetryTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(4, 16)]
    [InlineData(9, 300)]
    [InlineData(40, 300)]
    [InlineData(int.MaxValue, 300)]
    public void PauseBeforeTheNextTryGrowsAndEnds(int tries, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), BlobRun.Wait(TimeSpan.FromSeconds(2), tries));

    [Fact]
    public void NoPauseStaysNone() => Assert.Equal(TimeSpan.Zero, BlobRun.Wait(TimeSpan.Zero, int.MaxValue));
}
