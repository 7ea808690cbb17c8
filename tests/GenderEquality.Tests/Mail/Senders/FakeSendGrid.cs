using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Tests.Mail.Senders;

/// <summary>A server on this machine that takes <c>POST /v3/mail/send</c> as SendGrid documents it: every field is checked, none may be unknown.</summary>
internal sealed class FakeSendGrid : IAsyncDisposable
{
    public const string Key = "SG.test";

    private readonly WebApplication app;
    private readonly Lock guard = new();
    private readonly List<JsonObject> taken = [];
    private int requests;
    private int takenCount;

    private FakeSendGrid(WebApplication app) => this.app = app;

    /// <summary>What to answer to the request of that number, from 0, instead of looking at it; null looks at it.</summary>
    public Func<int, int?> Refuse { get; set; } = _ => null;

    /// <summary>Seconds of <c>Retry-After</c> beside 429.</summary>
    public int RetryAfter { get; set; } = 7;

    public int Requests => requests;

    public Uri Address { get; private set; } = null!;

    public int TakenCount => Volatile.Read(ref takenCount);

    public IReadOnlyList<JsonObject> Taken
    {
        get
        {
            lock (guard)
            {
                return [.. taken];
            }
        }
    }

    public static async Task<FakeSendGrid> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var web = builder.Build();
        var server = new FakeSendGrid(web);
        web.MapPost("/v3/mail/send", server.AnswerAsync);
        await web.StartAsync();
        server.Address = new Uri(web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var number = Interlocked.Increment(ref requests) - 1;
        if (!string.Equals(http.Request.Headers.Authorization, $"Bearer {Key}", StringComparison.Ordinal))
        {
            await ErrorAsync(http, 401, "The provided authorization grant is invalid, expired, or revoked", null);
            return;
        }

        if (Refuse(number) is { } status)
        {
            http.Response.Headers.RetryAfter = status == 429 ? RetryAfter.ToString(CultureInfo.InvariantCulture) : default;
            await ErrorAsync(http, status, status == 429 ? "too many requests" : "internal error", null);
            return;
        }

        var mail = (JsonObject)(await JsonNode.ParseAsync(http.Request.Body))!;
        if (SendGridSchema.FaultOf(mail) is { } fault)
        {
            await ErrorAsync(http, 400, fault.Message, fault.Field);
            return;
        }

        lock (guard)
        {
            taken.Add(mail);
            takenCount++;
        }

        http.Response.Headers["X-Message-Id"] = $"message-{number}";
        http.Response.StatusCode = mail["mail_settings"]?["sandbox_mode"]?["enable"]?.GetValue<bool>() == true ? 200 : 202;
    }

    private static Task ErrorAsync(HttpContext http, int status, string message, string? field)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(JsonSerializer.Serialize(new { errors = new[] { new { message, field, help = (string?)null } } }));
    }
}
