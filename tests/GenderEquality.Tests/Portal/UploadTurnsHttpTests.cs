using System.Net;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Word.Packaging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GenderEquality.Tests.Portal;

public sealed class UploadTurnsHttpTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task WhoeverComesWhileAllPlacesAreTakenWaitsAndIsKept()
    {
        using var turns = new UploadTurns(1, TimeSpan.FromMinutes(1));
        await using var app = await StartAsync(turns);
        var link = await app.IssueLinkAsync();
        var other = await turns.BeginAsync(default);

        var sent = app.UploadAsync(link, ("a.docx", [1, 2, 3]));
        await Task.Delay(300);
        Assert.False(sent.IsCompleted);
        other.Dispose();

        Assert.Equal(HttpStatusCode.SeeOther, (await sent).StatusCode);
    }

    [Fact]
    public async Task HoweverSlowlyOneSendsNobodyWaitsForIt()
    {
        using var turns = new UploadTurns(1, TimeSpan.FromMinutes(1));
        var slow = new SlowBody();
        await using var app = await StartAsync(turns, slow);
        var first = SendAsync(app, await app.IssueLinkAsync(), slow);
        await slow.IsRead;

        Assert.Equal(HttpStatusCode.SeeOther, (await app.UploadAsync(await app.IssueLinkAsync(app.Campaign.Agencies[7]), ("b.docx", [4, 5]))).StatusCode);

        slow.GoOn();
        Assert.Equal(HttpStatusCode.SeeOther, (await first).StatusCode);
    }

    [Fact]
    public async Task WhoeverWaitedTooLongIsToldThatNothingWasTakenAndCanSendItAgain()
    {
        using var turns = new UploadTurns(1, TimeSpan.Zero);
        var slow = new SlowBody();
        await using var app = await StartAsync(turns, slow);
        var link = await app.IssueLinkAsync();
        var sent = SendAsync(app, link, slow);
        await slow.IsRead;
        var other = await turns.BeginAsync(default);
        slow.GoOn();

        var refused = await sent;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter!.Delta);
        Assert.Equal(PortalTexts.CrowdTitle, (await PortalApp.ParseAsync(refused)).QuerySelector("h1").Text());
        Assert.Empty(await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code));
        other.Dispose();
        Assert.Equal(HttpStatusCode.SeeOther, (await app.UploadAsync(link, ("a.docx", [1, 2, 3]))).StatusCode);
        Assert.Single(await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code));
    }

    [Fact]
    public async Task ManyAtOnceAreAllKept()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var links = new List<string>();
        foreach (var agency in app.Campaign.Agencies)
        {
            links.Add(await app.IssueLinkAsync(agency));
        }

        var answers = await Task.WhenAll(links.Index().SelectMany(link => Enumerable.Range(0, 3), (link, time) => app.UploadAsync(link.Item, ($"{time}.docx", [1, (byte)time, (byte)link.Index]))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        var kept = await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id);
        Assert.All(app.Campaign.Agencies, agency => Assert.Equal(3, kept[agency.Code].Count()));
    }

    private Task<PortalApp> StartAsync(UploadTurns turns, SlowBody? slow = null) => PortalApp.StartAsync(azurite, services => services
        .Replace(ServiceDescriptor.Singleton(turns))
        .AddSingleton<Func<FileStream>>(() =>
        {
            slow?.NoteRead();
            return TemporaryFile.Create();
        }));

    private static Task<HttpResponseMessage> SendAsync(PortalApp app, string link, HttpContent file) =>
        app.Client.PostAsync(link, new MultipartFormDataContent { { file, "bao-cao", "a.docx" } });

    // A file of which the end comes when it is told to.
    private sealed class SlowBody : HttpContent
    {
        private readonly TaskCompletionSource read = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task IsRead => read.Task;

        public void NoteRead() => read.TrySetResult();

        public void GoOn() => end.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(new byte[] { 1, 2 });
            await stream.FlushAsync();
            await end.Task;
            await stream.WriteAsync(new byte[] { 3 });
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
