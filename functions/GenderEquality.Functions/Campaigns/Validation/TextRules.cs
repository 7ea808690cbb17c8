using System.Text;
using System.Text.Json;

namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Every text of the file: Unicode NFC, not empty, no stray spaces, no control characters. It ends up in documents, tags and mail.</summary>
internal static class TextRules
{
    private const string Empty = "the text is empty. Fill it in, or leave the member out where it is optional.";

    /// <summary>Whether an error says that nothing was filled in.</summary>
    public static bool IsOfEmpty(CampaignFileError error) => string.Equals(error.Message, Empty, StringComparison.Ordinal);

    public static IEnumerable<CampaignFileError> Check(JsonElement root) => Check(root, "$");

    private static IEnumerable<CampaignFileError> Check(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Check(member.Value, $"{path}.{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Check(item, $"{path}[{index}]")),
        JsonValueKind.String => Text(element, path),
        _ => [],
    };

    private static IEnumerable<CampaignFileError> Text(JsonElement element, string path)
    {
        if (!TryGetText(element, out var text))
        {
            yield return new CampaignFileError(path, "the text holds half of a surrogate pair. Type it again.");
            yield break;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            yield return new CampaignFileError(path, Empty);
            yield break;
        }

        if (!text.IsNormalized(NormalizationForm.FormC))
        {
            yield return new CampaignFileError(path, $"\"{text}\" is not in Unicode NFC (accents are separate characters). Save the file with composed characters.");
        }

        if (text.Any(char.IsControl))
        {
            yield return new CampaignFileError(path, "the text holds a line break, tab or another control character. Write it on one line.");
        }
        else if (text.Length != text.Trim().Length)
        {
            yield return new CampaignFileError(path, $"\"{text}\" begins or ends with a space. Remove it.");
        }
    }

    private static bool TryGetText(JsonElement element, out string text)
    {
        try
        {
            text = element.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = string.Empty;
            return false;
        }
    }
}
