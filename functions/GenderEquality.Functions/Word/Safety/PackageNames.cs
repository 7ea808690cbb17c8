using System.Text;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>Names of parts within a package.</summary>
internal static class PackageNames
{
    /// <summary>The entry's name with forward slashes; throws <see cref="UnsafeFileException"/> for one that points outside the package.</summary>
    public static string Checked(string entry)
    {
        var name = entry.Replace('\\', '/');
        var outside = name.Length == 0 || name[0] == '/' || name.Contains(':', StringComparison.Ordinal) || name.Any(char.IsControl)
            || name.Split('/').Any(segment => segment is ".." or ".");
        return outside ? throw new UnsafeFileException(RefusalReason.EntryNames, Shown(entry)) : name;
    }

    /// <summary>The part that a relationship's target names, seen from the part that has the relationship; null when it points outside.</summary>
    public static string? Resolve(string sourcePart, string target)
    {
        var path = target.Split('#', 2)[0].Replace('\\', '/');
        List<string> segments = path.StartsWith('/') ? [] : [.. sourcePart.Split('/')[..^1]];
        foreach (var segment in Uri.UnescapeDataString(path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment is ".." && segments.Count == 0)
            {
                return null;
            }

            if (segment is "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>Where the relationships of a part stand.</summary>
    public static string RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    /// <summary>The name cut and without control characters, for a message.</summary>
    public static string Shown(string name)
    {
        var shown = new StringBuilder();
        foreach (var c in name.Take(80))
        {
            shown.Append(char.IsControl(c) || char.IsSurrogate(c) ? '?' : c);
        }

        return shown.ToString();
    }
}
