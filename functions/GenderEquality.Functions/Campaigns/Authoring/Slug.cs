using System.Globalization;
using System.Text;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Codes and ids made of names.</summary>
public static class Slug
{
    private const int Longest = 60;

    /// <summary>Lower-case ASCII letters and digits with single hyphens: <c>so-y-te</c> of "Sở Y tế"; empty where the name has neither.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString(0, Math.Min(slug.Length, Longest)).TrimEnd('-');
    }

    /// <summary>The same, with a number at its end where it is taken.</summary>
    public static string Free(string name, string otherwise, Func<string, bool> taken)
    {
        var slug = Of(name) is { Length: > 0 } made ? made : otherwise;
        return taken(slug) ? Enumerable.Range(2, int.MaxValue - 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}")).First(next => !taken(next)) : slug;
    }
}
