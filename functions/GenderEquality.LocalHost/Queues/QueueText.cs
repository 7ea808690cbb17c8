using System.Text;

namespace GenderEquality.LocalHost.Queues;

/// <summary>Message bodies on the wire: Base64, the default of the queue extension.</summary>
internal static class QueueText
{
    /// <summary>False where the body is no Base64 of UTF-8 text.</summary>
    public static bool TryDecode(BinaryData body, out string text)
    {
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Convert.FromBase64String(body.ToString()));
            return true;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            text = "";
            return false;
        }
    }
}
