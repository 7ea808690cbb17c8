using GenderEquality.Functions.Campaigns;
using MimeKit;

namespace GenderEquality.Tests.Campaigns;

/// <summary>What may be written as an address is what the libraries that send take as one.</summary>
public class EmailAddressTests
{
    private static readonly ParserOptions Strict = new()
    {
        AddressParserComplianceMode = RfcComplianceMode.Strict, AllowAddressesWithoutDomain = false, AllowUnquotedCommasInAddresses = false,
    };

    public static TheoryData<string> Good =>
    [
        "so-y-te@example.vn", "a@b.vn", "van.thu_01@so-y-te.danang.gov.vn", "A.B@EXAMPLE.VN", "x+nhac@example.vn", "1@2.vn", "a@xn--vit-nam-jwa.vn",
        "a-b-c@a-b.c-d.vn", $"{new string('a', 64)}@example.vn",
    ];

    public static TheoryData<string> Bad =>
    [
        "mailto:a@example.vn", "a@example.vn (Văn thư)", "a(văn thư)@example.vn", "a..b@example.vn", ".a@example.vn", "a.@example.vn", "a@example..vn", "a@.example.vn", "a@example.vn.",
        "a@-example.vn", "a@example-.vn", "Văn thư <a@example.vn>", "\"a b\"@example.vn", "văn.thư@example.vn", "a@sở.vn", "a@b@example.vn", "a@example", "a@[127.0.0.1]", "a@example.vn, b@example.vn",
        "a@example.vn\r\nBcc: b@example.vn", " a@example.vn", "a@example.vn ", "", "a:b@example.vn", "a@exa_mple.vn", "a@example.1", "a@example.v", "a\\b@example.vn", $"{new string('a', 65)}@example.vn",
        "a@" + string.Concat(Enumerable.Repeat(new string('b', 60) + ".", 5)) + "vn", "ａ@example.vn",
    ];

    [Theory]
    [MemberData(nameof(Good))]
    public void PlainAddressIsSendableAndMimeKitReadsTheSame(string text)
    {
        Assert.True(EmailAddress.Parse(text).IsSendable);
        Assert.True(MailboxAddress.TryParse(Strict, text, out var read));
        Assert.Equal((text, string.Empty), (read.GetAddress(idnEncode: true), read.Name ?? string.Empty));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void AnythingElseIsNot(string text) => Assert.False(EmailAddress.TryParse(text, null, out var address) && address.IsSendable);

    /// <summary>The rule may be narrower than the library's, never wider.</summary>
    [Fact]
    public void WhatTheRuleTakesMimeKitTakesUnchanged()
    {
        const string alphabet = "ab1.-_@+:()<>\"', ;\\ắ";
        var random = new Random(20241210);
        var taken = 0;
        for (var round = 0; round < 200_000; round++)
        {
            var text = new string(random.GetItems<char>(alphabet, random.Next(1, 9))) + (round % 2 == 0 ? "@b.vn" : string.Empty);
            if (EmailAddress.TryParse(text, null, out var address) && address.IsSendable)
            {
                taken++;
                Assert.True(MailboxAddress.TryParse(Strict, text, out var read) && string.Equals(read.GetAddress(idnEncode: true), text, StringComparison.Ordinal), text);
            }
        }

        Assert.InRange(taken, 1_000, 100_000);
    }
}
