using System.Text;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>Keys made from words, unique among those made before.</summary>
internal sealed class FormKeys(int longest)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>A key of a text: its words without diacritics, with hyphens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="otherwise">What stands for a text without letters.</param>
    public string Of(string text, string otherwise)
    {
        var key = new StringBuilder();
        foreach (var word in TextKey.Words(text).Where(word => word.All(char.IsAsciiLetterOrDigit)))
        {
            if (key.Length + word.Length + 1 > longest)
            {
                break;
            }

            key.Append(key.Length > 0 ? "-" : string.Empty).Append(word);
        }

        return Unique(key.Length > 0 ? key.ToString() : otherwise);
    }

    /// <summary>The key itself, or with a number where it is taken.</summary>
    public string Unique(string key)
    {
        var unique = key;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = $"{key}-{i}";
        }

        return unique;
    }
}
