using System.Text.RegularExpressions;

namespace GenderEquality.LocalHost.Blobs;

/// <summary>
/// A trigger's path such as <c>incoming/{campaign}/{agency}/{submission}.docx</c>: a container, and a pattern of blob names.
/// A token stands for one or more characters within one segment.
/// </summary>
internal sealed partial class BlobPathPattern
{
    private readonly Regex names;

    private BlobPathPattern(string container, string prefix, Regex names)
    {
        Container = container;
        Prefix = prefix;
        this.names = names;
    }

    public string Container { get; }

    /// <summary>What every matching name begins with: it narrows the listing.</summary>
    public string Prefix { get; }

    /// <summary>Names of the tokens.</summary>
    public IReadOnlySet<string> TokenNames =>
        names.GetGroupNames().Skip(1).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a path.</summary>
    /// <exception cref="LocalHostException">It names no container, or repeats a token.</exception>
    public static BlobPathPattern Parse(string path, string function)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var container = slash < 0 ? path : path[..slash];
        var pattern = slash < 0 ? "{name}" : path[(slash + 1)..];
        if (container.Length == 0 || container.Contains('{', StringComparison.Ordinal) || pattern.Length == 0)
        {
            throw new LocalHostException($"Function '{function}': the blob path '{path}' must begin with a container's name.");
        }

        var tokens = Token().Matches(pattern);
        if (tokens.DistinctBy(token => token.Value, StringComparer.OrdinalIgnoreCase).Count() < tokens.Count)
        {
            throw new LocalHostException($"Function '{function}': the blob path '{path}' names a token twice.");
        }

        var prefix = tokens.Count == 0 ? pattern : pattern[..tokens[0].Index];
        var expression = $"^{EscapedToken().Replace(Regex.Escape(pattern), "(?<${name}>[^/]+)")}$";
        return new BlobPathPattern(
            container, prefix, new Regex(expression, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
    }

    /// <summary>The tokens' values; null where the name does not match.</summary>
    public IReadOnlyDictionary<string, string>? Match(string blobName) =>
        names.Match(blobName) is { Success: true } match
            ? TokenNames.ToDictionary(name => name, name => match.Groups[name].Value, StringComparer.OrdinalIgnoreCase)
            : null;

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"\\\{(?<name>\w+)\}", RegexOptions.None, 1000)]
    private static partial Regex EscapedToken();
}
