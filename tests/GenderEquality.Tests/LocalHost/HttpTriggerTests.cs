using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using GenderEquality.LocalHost;
using GenderEquality.TestFunctions;

namespace GenderEquality.Tests.LocalHost;

/// <summary>One host for all tests of this class, which logs all that can be logged.</summary>
public sealed class HttpHost(AzuriteFixture azurite) : IAsyncLifetime
{
    private DevelopmentHost? host;

    public TestHost Test { get; } = new(azurite);

    public Uri Address => host!.Address;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        host = await Test.StartAsync(
            "Greeting Upload Page Halves EchoRequest EchoSetting Words",
            "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace",
            "--Logging:LogLevel:System=Trace", "--Logging:LogLevel:Yarp=Trace", "--Logging:LogLevel:Grpc=Trace");
        Client = host.Client();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await host!.DisposeAsync();
        Test.Dispose();
    }
}

public sealed class HttpTriggerTests(HttpHost host) : IClassFixture<HttpHost>, IDisposable
{
    private readonly HttpClient client = host.Client;
    private readonly Notebook notebook = host.Test.Notebook;

    /// <summary>What one test leaves, the next one does not suffer.</summary>
    public void Dispose()
    {
        notebook.Hold = false;
        notebook.Failures = 0;
    }

    [Fact]
    public async Task RouteValuesAndRequestAreBound() => Assert.Equal("Lan x3 mot", await client.GetStringAsync("greet/Lan/3?q=mot"));

    [Theory]
    [InlineData("GET", "greet/Lan/three")]
    [InlineData("POST", "greet/Lan/3")]
    [InlineData("HEAD", "greet/Lan/3")]
    [InlineData("GET", "unknown")]
    public async Task OtherAddressesAndMethodsAreUnknown(string method, string path)
    {
        var before = notebook.Lines.Count;

        var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(before, notebook.Lines.Count);
    }

    [Fact]
    public async Task RazorComponentIsRendered()
    {
        var html = WebUtility.HtmlDecode(await client.GetStringAsync("?name=%C4%90%C3%A0o"));

        Assert.Equal("<h1>Chào Đào</h1>", html);
    }

    [Fact]
    public async Task FailureIsAnEmptyAnswerAndALog()
    {
        notebook.Failures = 1;

        var answer = await client.GetAsync("greet/Lan/3");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
        Assert.Contains(host.Test.Log.Lines, line => line.Contains("Greeting failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FailureInHalfAnAnswerBreaksTheConnection()
    {
        notebook.Failures = 1;

        using var answer = await client.GetAsync("Halves", HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await Assert.ThrowsAnyAsync<Exception>(() => answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AnswerArrivesPieceByPiece()
    {
        notebook.Hold = true;
        using var answer = await client.GetAsync("Halves", HttpCompletionOption.ResponseHeadersRead);
        await using var body = await answer.Content.ReadAsStreamAsync();
        var first = new byte[4];
        await body.ReadExactlyAsync(first);

        notebook.Hold = false;
        using var rest = new StreamReader(body);

        Assert.Equal(("one ", "two"), (Encoding.UTF8.GetString(first), await rest.ReadToEndAsync()));
    }

    [Fact]
    public async Task UploadArrivesPieceByPiece()
    {
        var lines = notebook.Lines.Count;
        using var content = new TwoPieces(() => notebook.WaitForAsync(lines + 1));

        var answer = await client.PostAsync("Upload", content);

        Assert.Equal("200000", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task UploadOfNearlyAHundredMegabytesArrivesWhole()
    {
        const int size = 99 * 1024 * 1024;

        var answer = await client.PostAsync("Upload", new ByteArrayContent(new byte[size]));

        Assert.Equal($"{size}", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task BodyThatSaysItIsOverTheLimitIsRefusedUnreadWithABareFailure()
    {
        using var connection = new TcpClient(host.Address.Host, host.Address.Port);
        await connection.GetStream().WriteAsync("POST /Upload HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 104857601\r\n\r\n"u8.ToArray());
        using var reader = new StreamReader(connection.GetStream());

        var answer = await reader.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 500 ", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Length: 0\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("Connection: close\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Test.Log.Lines, line => line.Contains("Upload failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FunctionLearnsThatTheCallerHasGone()
    {
        notebook.Hold = true;
        var lines = notebook.Lines.Count;
        using var gone = new CancellationTokenSource();
        var request = client.GetAsync("greet/Gone/3", gone.Token);
        await notebook.WaitForAsync(lines + 1);

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await Notebook.WaitUntilAsync(() => host.Test.Log.Lines.Any(line => line.Contains("Greeting failed", StringComparison.Ordinal) && line.Contains("cancel", StringComparison.Ordinal)));
        notebook.Hold = false;
    }

    [Fact]
    public async Task AddressesOfRequestsAreNotLogged()
    {
        notebook.Failures = 1;
        await client.GetAsync("greet/s3cret/3?q=s3cret");
        await client.GetAsync("greet/s3cret/3?q=s3cret");
        await client.GetAsync("unknown/s3cret");
        await client.PostAsync("greet/s3cret/3", null);

        Assert.NotEmpty(host.Test.Log.Lines);
        Assert.DoesNotContain(host.Test.Log.Lines, line => line.Contains("s3cret", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Test.Output.Lines, line => line.Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatAFunctionPrintsIsPassedOnAsItIsAndWhatItLogsIsLoggedOnce()
    {
        await client.GetAsync("Words");
        await Notebook.WaitUntilAsync(() => host.Test.Output.Lines.Count > 0 && host.Test.Log.Lines.Any(line => line.Contains("Words succeeded", StringComparison.Ordinal)));

        Assert.Equal(["[printed] as it is"], host.Test.Output.Lines);
        Assert.DoesNotContain(host.Test.Log.Lines, line => line.Contains("[printed]", StringComparison.Ordinal));
        foreach (var said in (string[])["said at debug", "said at information", "said at warning 42"])
        {
            var line = Assert.Single(host.Test.Log.Lines, line => line.Contains(said, StringComparison.Ordinal));
            Assert.StartsWith("GenderEquality.TestFunctions.Http.Words: ", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task OnlyThisMachineIsAnswered()
    {
        using var rebound = new HttpRequestMessage(HttpMethod.Get, "greet/Lan/3");
        rebound.Headers.Host = "evil.example";

        Assert.Equal("127.0.0.1", host.Address.Host);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(rebound)).StatusCode);
    }

    [Fact]
    public async Task UserIsWhomTheHostSaysWhateverTheCallerSays()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "EchoRequest");
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", "forged");
        request.Headers.Add("x-ms-client-principal-name", "forged");
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL-ID", "forged");

        var headers = await SeenAsync(request);

        Assert.DoesNotContain("forged", headers.Values);
        Assert.DoesNotContain("X-MS-CLIENT-PRINCIPAL-ID", headers.Keys);
        Assert.Equal("can-bo@example.vn", headers["X-MS-CLIENT-PRINCIPAL-NAME"]);
        Assert.Equal("aad", headers["X-MS-CLIENT-PRINCIPAL-IDP"]);
        var principal = JsonDocument.Parse(Convert.FromBase64String(headers["X-MS-CLIENT-PRINCIPAL"])).RootElement;
        Assert.Equal(
            ["preferred_username can-bo@example.vn", "roles Coordinator"],
            principal.GetProperty("claims").EnumerateArray().Select(claim => $"{claim.GetProperty("typ")} {claim.GetProperty("val")}"));
        Assert.Equal("True True", await client.GetStringAsync("setting/WEBSITE_AUTH_ENABLED"));
    }

    [Fact]
    public async Task AddressAndCallerAreThoseOfTheRequestWhateverItSays()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "EchoRequest?q=1");
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "https");

        var seen = await SeenAsync(request);

        Assert.Equal((new Uri(host.Address, "EchoRequest?q=1").AbsoluteUri, "127.0.0.1"), (seen["url"], seen["caller"]));
    }

    [Fact]
    public async Task HeadOfTheRootIsThePlatformsStartPage() =>
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, ""))).StatusCode);

    private async Task<Dictionary<string, string>> SeenAsync(HttpRequestMessage request)
    {
        using var answer = await client.SendAsync(request);
        return new Dictionary<string, string>((await answer.Content.ReadFromJsonAsync<Dictionary<string, string>>())!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Some bytes, and as many when something has happened.</summary>
    private sealed class TwoPieces(Func<Task> between) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(new byte[100_000]);
            await stream.FlushAsync();
            await between();
            await stream.WriteAsync(new byte[100_000]);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
