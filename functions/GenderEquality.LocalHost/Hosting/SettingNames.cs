using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>Puts the settings' values in place of <c>%Setting%</c> in triggers.</summary>
internal static partial class SettingNames
{
    /// <summary>The text with every setting resolved.</summary>
    /// <exception cref="LocalHostException">A setting is missing; the message names it and the function.</exception>
    public static string Resolve(string text, string function, IConfiguration configuration) =>
        Pattern().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            return configuration[name.Replace("__", ":", StringComparison.Ordinal)] is { Length: > 0 } value
                ? value
                : throw new LocalHostException($"Function '{function}' needs the setting '{name}', which is missing.");
        });

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.None, 1000)]
    private static partial Regex Pattern();
}
