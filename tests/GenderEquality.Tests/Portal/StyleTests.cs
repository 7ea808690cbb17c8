using System.IO.Compression;
using System.Net;
using GenderEquality.Functions.Portal.Assets;

namespace GenderEquality.Tests.Portal;

public sealed class StyleTests
{
    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0.5, gzip", "gzip")]
    [InlineData("gzip;q=0.2", "gzip")]
    [InlineData("br;q=0, GZIP", "gzip")]
    [InlineData("deflate", null)]
    [InlineData("br;q=0", null)]
    [InlineData("", null)]
    public async Task Get_Style_IsCompressedAsTheBrowserLikesIt(string accepted, string? coding)
    {
        await using var server = await AnswerServer.StartAsync(PortalAssets.Style.Answer);

        var response = await server.SendAsync(HttpMethod.Get, ("Accept-Encoding", accepted));

        Assert.Equal(coding is null ? [] : [coding], response.Content.Headers.ContentEncoding);
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        var sent = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(sent.Length, response.Content.Headers.ContentLength);
        var plain = await PlainAsync(server);
        Assert.Equal(plain, Unpack(sent, coding));
        Assert.True(coding is null || sent.Length < plain.Length / 2, $"{sent.Length} of {plain.Length} bytes");
    }

    [Fact]
    public async Task Get_Style_HasAStrongTagForEachCoding()
    {
        await using var server = await AnswerServer.StartAsync(PortalAssets.Style.Answer);

        var tags = new[] { await TagAsync(server, "br"), await TagAsync(server, "gzip"), await TagAsync(server, "identity") };

        Assert.Equal(3, tags.Distinct(StringComparer.Ordinal).Count());
        Assert.All(tags, tag => Assert.StartsWith("\"", tag, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_StyleThatTheBrowserHas_SendsNothing()
    {
        await using var server = await AnswerServer.StartAsync(PortalAssets.Style.Answer);
        var tag = await TagAsync(server, "gzip");

        var same = await server.SendAsync(HttpMethod.Get, ("Accept-Encoding", "gzip"), ("If-None-Match", $"\"other\", {tag}"));
        var other = await server.SendAsync(HttpMethod.Get, ("Accept-Encoding", "br"), ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Empty(await same.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, same.Headers.ETag?.ToString());
        Assert.Equal(["Accept-Encoding"], same.Headers.Vary);
        Assert.Equal(TimeSpan.FromDays(365), same.Headers.CacheControl?.MaxAge);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Get_StyleOfAnotherRelease_LeadsToTheOneOfThisAndIsNotKept()
    {
        foreach (var name in new[] { "portal.css", "portal.0123456789abcdef.css" })
        {
            await using var server = await AnswerServer.StartAsync(() => PortalAssets.Answer(name)!);

            var answer = await server.SendAsync(HttpMethod.Get);

            Assert.Equal((HttpStatusCode.Redirect, PortalAssets.Style.Address), (answer.StatusCode, answer.Headers.Location?.OriginalString));
            Assert.True(answer.Headers.CacheControl?.NoStore);
        }
    }

    [Theory]
    [InlineData("other.css")]
    [InlineData("portal.0123456789abcdeg.css")]
    [InlineData("portal.css.map")]
    public void OtherNamesAreNothing(string name) => Assert.Null(PortalAssets.Answer(name));

    [Fact]
    public void AddressHoldsAHashOfTheContent() => Assert.Matches("^/tai-nguyen/portal\\.[0-9a-f]{16}\\.css$", PortalAssets.Style.Address);

    private static async Task<byte[]> PlainAsync(AnswerServer server)
    {
        var response = await server.SendAsync(HttpMethod.Get);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task<string> TagAsync(AnswerServer server, string coding) =>
        (await server.SendAsync(HttpMethod.Get, ("Accept-Encoding", coding))).Headers.ETag!.ToString();

    private static byte[] Unpack(byte[] bytes, string? coding)
    {
        using var input = new MemoryStream(bytes);
        using Stream unpacked = coding switch { "br" => new BrotliStream(input, CompressionMode.Decompress), "gzip" => new GZipStream(input, CompressionMode.Decompress), _ => input };
        using var output = new MemoryStream();
        unpacked.CopyTo(output);
        return output.ToArray();
    }
}
