using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>What pages and mails say of an address.</summary>
public static class AddressTexts
{
    /// <summary>What is the matter with it, with the words of the mail server.</summary>
    public static string Trouble(AddressHealth health) => With(Trouble(health.Trouble), health.Said);

    /// <summary>What became of one mail there.</summary>
    public static string End(AddressResult result) => With(End(result.End), result.Said);

    private static string With(string text, string? said) => said is { Length: > 0 } ? $"{text} (“{said}”)" : text;

    private static string Trouble(AddressTrouble trouble) => trouble switch
    {
        AddressTrouble.Refused => "máy chủ thư trả lời không có hộp thư này",
        AddressTrouble.Bounced => "thư gửi tới bị trả lại",
        AddressTrouble.Dropped => "nhà cung cấp thư không gửi tới nữa vì thư trước đã bị trả lại",
        AddressTrouble.Spam => "người nhận báo là thư rác nên nhà cung cấp thư không gửi tới nữa",
        AddressTrouble.Deferred => "máy chủ thư chưa nhận, đang được gửi lại",
        _ => "không có vướng mắc",
    };

    private static string End(AddressEnd end) => end switch
    {
        AddressEnd.Accepted => "nhà cung cấp thư đã nhận",
        AddressEnd.Deferred => "máy chủ thư chưa nhận, đang được gửi lại",
        AddressEnd.Delivered => "đã tới hộp thư",
        AddressEnd.Refused => "không được nhận",
        AddressEnd.Bounced => "bị trả lại",
        AddressEnd.Dropped => "nhà cung cấp thư không gửi đi",
        AddressEnd.Spam => "đã tới, người nhận báo là thư rác",
        _ => "không gửi vì thư trước không tới",
    };
}
