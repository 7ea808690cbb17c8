using System.Net.Sockets;
using Azure;
using Azure.Identity;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Tests.Storage.Account;

public sealed class StorageAwayTests
{
    public static TheoryData<Exception> Away =>
    [
        new RequestFailedException(503, "busy"), new SocketException(107), new HttpRequestException("refused"), new HttpIOException(HttpRequestError.ResponseEnded), new IOException("cut", new SocketException(104)), new AuthenticationFailedException("no token"), new TimeoutException(), new TaskCanceledException(),
        new AggregateException(new RequestFailedException("no answer"), new AggregateException(new SocketException(104))),
    ];

    [Theory]
    [MemberData(nameof(Away), DisableDiscoveryEnumeration = true)]
    public void StorageThatDoesNotAnswerIsNoFaultOfOurs(Exception failure)
    {
        Assert.True(StorageAway.Means(failure));
        Assert.NotEqual(OrderTexts.Fault, OrderTexts.Of(failure));
    }

    [Fact]
    public void DiskOfOursThatFailsIsNoStorage() => Assert.False(StorageAway.Means(new EndOfStreamException()));

    [Fact]
    public void FaultAmongFailuresOfStorageStaysAFault() =>
        Assert.False(StorageAway.Means(new AggregateException(new RequestFailedException("no answer"), new InvalidOperationException())));
}
