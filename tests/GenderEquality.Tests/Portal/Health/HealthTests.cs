using System.Net;
using GenderEquality.Functions.Portal.Health;

namespace GenderEquality.Tests.Portal.Health;

public sealed class HealthTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Get_AllWell_AnswersOkToAnybody()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.Client.GetAsync("/suc-khoe");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Kho lưu trữ tệp: tốt\nBảng dữ liệu: tốt\nHàng đợi: tốt\nKhóa gửi thư: tốt\n", await response.Content.ReadAsStringAsync());
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Get_MailSecretThatKeyVaultDidNotGive_Answers503AndNamesThePart()
    {
        await using var app = await PortalApp.StartAsync(
            azurite, null, "--Mail:Sender=SendGrid", "--Mail:SendGridApiKey=@Microsoft.KeyVault(SecretUri=https://kv.example/secrets/mail)");

        var response = await app.Client.GetAsync("/suc-khoe");
        var said = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains($"{HealthTexts.MailSecret}: CÓ LỖI", said, StringComparison.Ordinal);
        Assert.Contains($"{HealthTexts.Queues}: tốt", said, StringComparison.Ordinal);
        Assert.DoesNotContain("kv.example", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StorageThatRefusesIsToldPartByPart()
    {
        // A key that the account does not have.
        var connection = string.Join(';', azurite.NewAccount().Split(';').Select(part => part.StartsWith("AccountKey=", StringComparison.Ordinal) ? "AccountKey=" + Convert.ToBase64String(new byte[64]) : part));
        await using var flow = new Submissions.Flow(connection);

        var parts = await flow.Get<HealthCheck>().RunAsync();

        Assert.Equal([false, false, false, true], parts.Select(part => part.IsWell));
    }

    [Fact]
    public async Task EveryAnswerAsksForHttps()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        foreach (var address in new[] { "/suc-khoe", "/dieu-phoi", "/nop/khong-co" })
        {
            var response = await app.Client.GetAsync(address);
            Assert.Equal(["max-age=31536000"], response.Headers.GetValues("Strict-Transport-Security"));
        }
    }
}
