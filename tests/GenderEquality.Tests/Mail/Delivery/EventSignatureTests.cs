using System.ComponentModel.DataAnnotations;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Mail.Delivery;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace GenderEquality.Tests.Mail.Delivery;

public sealed class EventSignatureTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2024, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly byte[] Body = "[{\"a\":1}]\r\n"u8.ToArray();

    private readonly SignedEvents signed = new();

    public void Dispose() => signed.Dispose();

    [Theory]
    [InlineData(0, true)]
    [InlineData(-9, true)]
    [InlineData(9, true)]
    [InlineData(-11, false)]
    [InlineData(11, false)]
    public void SignatureOfTheMomentIsTaken(int minutes, bool taken)
    {
        var (timestamp, signature) = signed.Sign(Body, Now.AddMinutes(minutes));

        Assert.Equal(taken, Verifier(signed.PublicKey).Verifies(timestamp, signature, Body));
    }

    [Fact]
    public void AnythingElseIsRefused()
    {
        var verifier = Verifier(signed.PublicKey);
        var (timestamp, signature) = signed.Sign(Body, Now);
        var (later, _) = signed.Sign(Body, Now.AddSeconds(1));
        using var other = new SignedEvents();

        Assert.False(verifier.Verifies(timestamp, signature, Body.AsSpan(0, Body.Length - 2)));
        Assert.False(verifier.Verifies(later, signature, Body));
        Assert.False(verifier.Verifies(null, signature, Body));
        Assert.False(verifier.Verifies("99999999999999999999", signature, Body));
        Assert.False(verifier.Verifies(timestamp, null, Body));
        Assert.False(verifier.Verifies(timestamp, "không phải", Body));
        Assert.False(verifier.Verifies(timestamp, Convert.ToBase64String(new byte[64]), Body));
        Assert.False(Verifier(other.PublicKey).Verifies(timestamp, signature, Body));
    }

    [Theory]
    [InlineData("abc", false)]
    [InlineData("", true)]
    public void KeyThatIsNoneIsFoundAtStart(string key, bool valid)
    {
        var options = new MailOptions { From = "tu@example.vn", SendGridEventKey = key };

        Assert.Equal(valid, Validator.TryValidateObject(options, new ValidationContext(options), [], validateAllProperties: true));
        Assert.True(EventSignature.IsKey(signed.PublicKey));
    }

    private static EventSignature Verifier(string key) => new(Options.Create(new MailOptions { SendGridEventKey = key }), new FakeTimeProvider(Now));
}
