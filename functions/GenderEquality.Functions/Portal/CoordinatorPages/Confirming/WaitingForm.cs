using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Flashes;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>A form that waits for the last word.</summary>
/// <param name="Deed">What it asks for.</param>
/// <param name="Action">Where it goes.</param>
/// <param name="Back">Where it stands.</param>
/// <param name="Agency">About which agency; null for none.</param>
public sealed record WaitingForm(ConfirmedDeed Deed, string Action, string Back, AgencyCode? Agency)
{
    // No field of a form begins so.
    private const string Own = "~";

    /// <summary>Its fields, as they were sent.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Its files, in the order in which they are kept.</summary>
    public IReadOnlyList<WaitingFile> Files { get; init; } = [];

    /// <summary>Where its files are kept; empty without any.</summary>
    public string Folder { get; init; } = string.Empty;

    /// <summary>A field; empty without.</summary>
    public string Text(string name) => Fields.GetValueOrDefault(name)?.FirstOrDefault() ?? string.Empty;

    /// <summary>A day in a date field; null without.</summary>
    public DateOnly? Day(string name) => PostedForm.DayOf(Text(name));

    /// <summary>Up to which day a later date is granted; null when none is.</summary>
    public DateOnly? Granted() => string.Equals(Text("viec"), "dong-y", StringComparison.Ordinal) ? Day("den-ngay") : null;

    /// <summary>All values of a field.</summary>
    public IReadOnlyList<string> Texts(string name) => Fields.GetValueOrDefault(name) ?? [];

    /// <summary>The version that it is about; 0 for none.</summary>
    public int Version => Action.Split('/') is [.., var number, _] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>The same with what was typed.</summary>
    public WaitingForm With(PostedForm form) => this with { Fields = form.Names.ToDictionary(name => name, name => form.Texts(name, 8000), StringComparer.Ordinal) };

    /// <summary>As it is kept.</summary>
    public Flash ToFlash()
    {
        var fields = Fields.ToDictionary(StringComparer.Ordinal);
        fields[Own + "dia-chi"] = [Action];
        fields[Own + "ve"] = [Back];
        fields[Own + "co-quan"] = [Agency?.ToString() ?? string.Empty];
        fields[Own + "noi-giu"] = [Folder];
        fields[Own + "o"] = [.. Files.Select(file => file.Field)];
        fields[Own + "tep"] = [.. Files.Select(file => file.Name)];
        fields[Own + "co"] = [.. Files.Select(file => file.Size.ToString(CultureInfo.InvariantCulture))];
        return new Flash(ActionResults.Confirm + "-" + Deed) { Fields = fields };
    }

    /// <summary>Reads it; null when what is kept is something else.</summary>
    public static WaitingForm? Of(Flash? flash)
    {
        if (flash?.Fields is not { } fields || !flash.Result.StartsWith(ActionResults.Confirm + "-", StringComparison.Ordinal))
        {
            return null;
        }

        IReadOnlyList<string> All(string name) => fields.GetValueOrDefault(Own + name) ?? [];
        string One(string name) => All(name).FirstOrDefault() ?? string.Empty;
        return new WaitingForm(
            Enum.Parse<ConfirmedDeed>(flash.Result[(ActionResults.Confirm.Length + 1)..]), One("dia-chi"), One("ve"), AgencyCode.TryParse(One("co-quan"), null, out var agency) ? agency : null)
        {
            Fields = fields.Where(field => !field.Key.StartsWith(Own, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal),
            Folder = One("noi-giu"),
            Files = [.. All("o").Zip(All("tep"), All("co")).Select(file => new WaitingFile(file.First, file.Second, long.Parse(file.Third, CultureInfo.InvariantCulture)))],
        };
    }
}
