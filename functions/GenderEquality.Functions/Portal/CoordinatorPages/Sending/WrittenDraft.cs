using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Flashes;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>A mail of the coordinator's own that waits between the page where it was written and the page where it is sent.</summary>
public static class WrittenDraft
{
    private const string Name = "thu-dang-viet";

    /// <summary>As it is kept: all fields of the form on which it was written.</summary>
    public static Flash Keep(PostedForm form) => new(Name) { Fields = form.Names.ToDictionary(name => name, name => form.Texts(name, 8000), StringComparer.Ordinal) };

    /// <summary>The mail; null when nothing of the kind is kept.</summary>
    public static WrittenMail? Of(Flash? flash) => flash is { Result: Name, Fields: { } fields } ? new WrittenMail(Field(fields, "tieu-de").ReplaceLineEndings(" "), Field(fields, "noi-dung")) : null;

    /// <summary>To whom it is to go.</summary>
    public static Selection SelectionOf(Flash flash) => Selection.Of(name => flash.Fields!.GetValueOrDefault(name) ?? []);

    private static string Field(IReadOnlyDictionary<string, IReadOnlyList<string>> fields, string name) => fields.GetValueOrDefault(name)?.FirstOrDefault() ?? string.Empty;
}
