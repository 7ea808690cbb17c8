using System.Globalization;
using GenderEquality.Functions.Storage.Flashes;

namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>Files that were sent together and wait for a word which of them is the report.</summary>
/// <param name="Folder">Where they are kept.</param>
/// <param name="Files">What they are called and how large they are, in the order in which they are kept.</param>
public sealed record UnsortedUpload(string Folder, IReadOnlyList<UnsortedFile> Files)
{
    private const string Kind = "nop-nhieu-tep-word";

    /// <summary>As it is kept.</summary>
    public Flash ToFlash() => new(Kind, Files.Count)
    {
        Fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["noi-giu"] = [Folder],
            ["tep"] = [.. Files.Select(file => file.Name)],
            ["co"] = [.. Files.Select(file => file.Size.ToString(CultureInfo.InvariantCulture))],
        },
    };

    /// <summary>Reads it; null when what is kept is something else.</summary>
    public static UnsortedUpload? Of(Flash? flash) =>
        flash is { Result: Kind, Fields: { } fields }
            ? new(fields["noi-giu"][0], [.. fields["tep"].Zip(fields["co"], (name, size) => new UnsortedFile(name, long.Parse(size, CultureInfo.InvariantCulture)))])
            : null;
}

/// <summary>One of the files.</summary>
/// <param name="Name">Its name; no two are called the same.</param>
/// <param name="Size">Bytes.</param>
public sealed record UnsortedFile(string Name, long Size)
{
    /// <summary>Whether it can be the report.</summary>
    public bool IsWord => UploadRules.IsReport(Name);
}
