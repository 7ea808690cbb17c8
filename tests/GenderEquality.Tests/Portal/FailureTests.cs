using System.IO.Pipelines;
using System.Net;
using AngleSharp.Html.Parser;
using Azure;
using Azure.Identity;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Portal.Failures;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Tests.Portal;

public sealed class FailureTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Get_StorageAway_RendersA503ThatSaysWhatToDo()
    {
        await using var server = await AnswerServer.StartAsync(() => throw new AggregateException(new RequestFailedException("secret.blob.core.windows.net refused")));

        var response = await server.SendAsync(HttpMethod.Get);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), response.Headers.RetryAfter?.Delta);
        await AssertPageAsync(response, PortalTexts.UnavailableTitle);
        Assert.Single(server.Errors);
    }

    [Fact]
    public async Task Post_UploadWhoseRowCouldNotBeWritten_RendersAReceipt()
    {
        var kept = new SubmissionSummary
        {
            Campaign = PortalSamples.Campaign.Id, Agency = PortalSamples.Campaign.Agencies[0].Code, Id = SubmissionId.Parse("01JF86K4M01AZ5FW4NQVRMB9TM"),
            FileName = "báo cáo.docx", Size = 1, Sha256 = string.Empty, UploadedBy = string.Empty, Received = PortalSamples.Now,
        };
        await using var server = await AnswerServer.StartAsync(() => throw new UploadKeptException(PortalSamples.Campaign, kept, new RequestFailedException("refused")));

        var response = await server.SendAsync(HttpMethod.Get);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()).Body.Text();
        Assert.Contains("Đã nhận báo cáo", text, StringComparison.Ordinal);
        Assert.Contains("“báo cáo.docx”", text, StringComparison.Ordinal);
        Assert.Contains("Không cần nộp lại", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Defect_RendersA500ThatSaysWhatToDo()
    {
        await using var server = await AnswerServer.StartAsync(() => throw new InvalidOperationException("secret"));

        var response = await server.SendAsync(HttpMethod.Get);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Null(response.Headers.RetryAfter);
        await AssertPageAsync(response, PortalTexts.DefectTitle);
        Assert.Single(server.Errors);
    }

    [Fact]
    public async Task Get_PageThatFailsWhileRendering_RendersA500()
    {
        await using var server = await AnswerServer.StartAsync(() => PortalPage.Of<AgencyPage>(PageKind.Coordinator, "no model of this page"));

        var response = await server.SendAsync(HttpMethod.Get);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        await AssertPageAsync(response, PortalTexts.DefectTitle);
    }

    [Fact]
    public async Task Get_FileThatFailsBeforeItsFirstByte_RendersAPageWithoutTheFilesHeaders()
    {
        await using var server = await AnswerServer.StartAsync(() => PortalFile.Of(PageKind.Coordinator, (_, _) => throw new TimeoutException(), "goc.zip"));

        var response = await server.SendAsync(HttpMethod.Get);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Null(response.Content.Headers.ContentDisposition);
        await AssertPageAsync(response, PortalTexts.UnavailableTitle);
    }

    [Fact]
    public async Task Get_FileThatFailsHalfWay_CutsTheConnection()
    {
        await using var server = await AnswerServer.StartAsync(() => PortalFile.Of(PageKind.Coordinator, FailHalfWayAsync, "goc.zip"));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => server.SendAsync(HttpMethod.Get));

        Assert.Single(server.Errors);
    }

    [Fact]
    public async Task Head_Defect_SendsNoBody()
    {
        await using var server = await AnswerServer.StartAsync(() => throw new InvalidOperationException("secret"));

        var response = await server.SendAsync(HttpMethod.Head);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_GivenUpByTheClient_IsNoError()
    {
        var begun = new TaskCompletionSource();
        await using var server = await AnswerServer.StartAsync(async http =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
            throw new InvalidOperationException();
        });
        using var leaving = new CancellationTokenSource();

        var request = server.Client.GetAsync("/nop/secret", leaving.Token);
        await begun.Task.WaitAsync(Patience);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await server.Answered.Task.WaitAsync(Patience);
        Assert.Empty(server.Errors);
    }

    [Fact]
    public async Task Get_DownloadGivenUpByTheClient_StopsTheWriterAndIsNoError()
    {
        await using var server = await AnswerServer.StartAsync(() => PortalFile.Of(PageKind.Coordinator, WriteForeverAsync, "goc.zip"));

        using (var response = await server.Client.GetAsync("/nop/secret", HttpCompletionOption.ResponseHeadersRead))
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        await server.Answered.Task.WaitAsync(Patience);
        Assert.Empty(server.Errors);
    }

    [Fact]
    public async Task Post_UploadBrokenOff_IsNoError()
    {
        var begun = new TaskCompletionSource();
        await using var server = await AnswerServer.StartAsync(async http =>
        {
            begun.SetResult();
            await http.Request.Body.CopyToAsync(Stream.Null);
            throw new InvalidOperationException();
        });
        using var leaving = new CancellationTokenSource();
        var upload = new Pipe();
        await upload.Writer.WriteAsync(new byte[50_000]);
        using var content = new StreamContent(upload.Reader.AsStream());

        var request = server.Client.PostAsync("/nop/secret", content, leaving.Token);
        await begun.Task.WaitAsync(Patience);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await server.Answered.Task.WaitAsync(Patience);
        Assert.Empty(server.Errors);
    }

    [Fact]
    public async Task Get_WhileTheHostStops_RendersA503AndIsNoError()
    {
        AnswerServer? running = null;
        await using var server = running = await AnswerServer.StartAsync(async _ =>
        {
            await running!.StopCallsAsync();
            running.Stopping.ThrowIfCancellationRequested();
            throw new InvalidOperationException();
        });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await server.SendAsync(HttpMethod.Get)).StatusCode);
        Assert.Empty(server.Errors);
    }

    public static TheoryData<Exception, FailureKind> Failures => new()
    {
        { new RequestFailedException("no connection"), FailureKind.Unavailable },
        { new RequestFailedException(503, "busy"), FailureKind.Unavailable },
        { new RequestFailedException(403, "no role yet"), FailureKind.Unavailable },
        { new RequestFailedException(400, "bad name"), FailureKind.Defect },
        { new AggregateException("after 6 tries", new HttpRequestException()), FailureKind.Unavailable },
        { new AuthenticationFailedException("identity away"), FailureKind.Unavailable },
        { new InvalidOperationException("outer", new TimeoutException()), FailureKind.Unavailable },
        { new TaskCanceledException("timeout of a client"), FailureKind.Unavailable },
        { new IOException("disk full"), FailureKind.Defect },
        { new ConnectionResetException("reset"), FailureKind.GivenUp },
        { new BadHttpRequestException("Unexpected end of request content."), FailureKind.GivenUp },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void FailuresAreToldApart(Exception exception, FailureKind kind) =>
        Assert.Equal(kind, FailureKinds.Of(exception, CancellationToken.None, CancellationToken.None));

    private static async Task AssertPageAsync(HttpResponseMessage response, string title)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
        Assert.Equal(title, page.QuerySelector("h1").Text());
        Assert.Contains("Đề nghị", page.QuerySelector("main").Text(), StringComparison.Ordinal);
        Assert.Contains(AnswerServer.Code, page.QuerySelector("main").Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal([PortalHeaders.ContentSecurityPolicy], response.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["no-referrer"], response.Headers.GetValues("Referrer-Policy"));
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    private static async Task FailHalfWayAsync(Stream output, CancellationToken stop)
    {
        await output.WriteAsync(new byte[100], stop);
        await output.FlushAsync(stop);
        throw new InvalidOperationException();
    }

    private static async Task WriteForeverAsync(Stream output, CancellationToken stop)
    {
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            await output.WriteAsync(new byte[100_000], stop);
        }
    }
}
