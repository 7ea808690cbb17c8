using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>The fields of a form, as typed.</summary>
public sealed class PostedForm
{
    // A section of several hundred paragraphs has some fields for each; beyond its limit a form is refused as a whole.
    private static readonly FormOptions Options = new() { ValueCountLimit = 20_000 };

    private readonly IFormCollection fields;
    private readonly OrderedDictionary<string, UploadFile> files = new(StringComparer.Ordinal);

    private PostedForm(IFormCollection fields)
    {
        this.fields = fields;
        foreach (var file in fields.Files.Where(file => file.Length > 0))
        {
            files.TryAdd(file.Name, new UploadFile(FileNames.Clean(file.FileName), file.OpenReadStream()));
        }
    }

    /// <summary>Reads the form; what is no form reads as an empty one.</summary>
    public static async Task<PostedForm> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return new(FormCollection.Empty);
        }

        try
        {
            return new(await request.ReadFormAsync(Options, cancellationToken));
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return new(FormCollection.Empty);
        }
    }

    /// <summary>A field without white space around it, lines parted by a plain line feed, at most so many characters.</summary>
    public string Text(string name, int maxLength)
    {
        var text = fields[name].ToString().ReplaceLineEndings("\n").Trim();
        return text.Length <= maxLength ? text : text[..maxLength];
    }

    /// <summary>A field that stands several times in the form: its values in order, each as <see cref="Text"/> gives one.</summary>
    public IReadOnlyList<string> Texts(string name, int maxLength) =>
        [.. fields[name].Select(value => (value ?? string.Empty).ReplaceLineEndings("\n").Trim()).Select(text => text.Length <= maxLength ? text : text[..maxLength])];

    /// <summary>Whether no field came at all: it was no form, or not a whole one.</summary>
    public bool IsEmpty => fields.Count == 0;

    /// <summary>Names of the fields that were sent.</summary>
    public IEnumerable<string> Names => fields.Keys;

    /// <summary>Whether a box is ticked.</summary>
    public bool IsTicked(string name) => fields[name].Count > 0;

    /// <summary>Files that were sent and have something in them, by their field.</summary>
    public IReadOnlyDictionary<string, UploadFile> Files => files;

    /// <summary>A file that was sent; null without one, or when nothing is in it.</summary>
    public UploadFile? File(string name) => files.GetValueOrDefault(name);

    /// <summary>Gives the form a file back that was sent with it before.</summary>
    public void Restore(string name, UploadFile file) => files[name] = file;

    /// <summary>A day as a date field sends it; null when it is empty or no day.</summary>
    public DateOnly? Date(string name) => DayOf(fields[name]);

    /// <summary>Reads a day as a date field sends it; null when it is none.</summary>
    public static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>Agencies that are ticked; what is no agency's code is left out.</summary>
    public IReadOnlySet<AgencyCode> Agencies(string name) => Codes(fields[name]);

    /// <summary>Reads agencies' codes.</summary>
    public static IReadOnlySet<AgencyCode> Codes(IEnumerable<string?> values) =>
        values.Select(value => AgencyCode.TryParse(value, null, out var code) ? code : default).Where(code => code != default).ToHashSet();
}
