using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>A row of the form of contacts, as it stands there.</summary>
/// <param name="Email">Where mail goes.</param>
/// <param name="Name">Full name.</param>
/// <param name="Role">Such as "Chuyên viên".</param>
/// <param name="Phone">Telephone.</param>
public sealed record TypedPerson(string Email, string Name, string Role, string Phone)
{
    /// <summary>A row to be filled in.</summary>
    public static TypedPerson Nobody { get; } = new(string.Empty, string.Empty, string.Empty, string.Empty);

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => this == Nobody;

    /// <summary>A contact as the form has it.</summary>
    public static TypedPerson Of(Contact contact) => new(contact.Email.ToString(), contact.Name ?? string.Empty, contact.Role ?? string.Empty, contact.Phone ?? string.Empty);

    /// <summary>The rows of a form that have something in them.</summary>
    public static IReadOnlyList<TypedPerson> Of(PostedForm form)
    {
        var (names, roles, phones) = (form.Texts("ho-ten", 100), form.Texts("chuc-vu", 100), form.Texts("dien-thoai", 40));
        return [.. form.Texts("thu", 254).Select((email, i) => new TypedPerson(email, names.ElementAtOrDefault(i) ?? string.Empty, roles.ElementAtOrDefault(i) ?? string.Empty, phones.ElementAtOrDefault(i) ?? string.Empty)).Where(row => !row.IsEmpty)];
    }

    /// <summary>The contact; what is empty is not known.</summary>
    public Contact ToContact(EmailAddress address) => new(address) { Name = Known(Name), Role = Known(Role), Phone = Known(Phone) };

    private static string? Known(string text) => text.Length == 0 ? null : text.ReplaceLineEndings(" ");
}
