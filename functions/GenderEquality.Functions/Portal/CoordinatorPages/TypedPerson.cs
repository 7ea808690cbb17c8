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
    /// <summary>What the field of mails says about somebody who gets only reminders that are passed on.</summary>
    public const string Escalation = "chuyen-cap";

    /// <summary>A row to be filled in.</summary>
    public static TypedPerson Nobody { get; } = new(string.Empty, string.Empty, string.Empty, string.Empty);

    /// <summary>Whether only reminders that are passed on to a second contact go there.</summary>
    public bool OnlyEscalation { get; init; }

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Email.Length + Name.Length + Role.Length + Phone.Length == 0;

    /// <summary>A contact as the form has it.</summary>
    public static TypedPerson Of(Contact contact) =>
        new(contact.Email.ToString(), contact.Name ?? string.Empty, contact.Role ?? string.Empty, contact.Phone ?? string.Empty) { OnlyEscalation = contact.OnlyEscalation };

    /// <summary>The rows of a form that have something in them.</summary>
    public static IReadOnlyList<TypedPerson> Of(PostedForm form) => Of(form.Texts);

    /// <summary>The rows that have something in them, from fields and how long each may be.</summary>
    public static IReadOnlyList<TypedPerson> Of(Func<string, int, IReadOnlyList<string>> field)
    {
        var (names, roles, phones, mails) = (field("ho-ten", 100), field("chuc-vu", 100), field("dien-thoai", 40), field("nhan-thu", 20));
        return
        [
            .. field("thu", 254)
                .Select((email, i) => new TypedPerson(email, At(names, i), At(roles, i), At(phones, i)) { OnlyEscalation = string.Equals(At(mails, i), Escalation, StringComparison.Ordinal) })
                .Where(row => !row.IsEmpty),
        ];
    }

    /// <summary>The contact; what is empty is not known.</summary>
    public Contact ToContact(EmailAddress address) => new(address) { Name = Known(Name), Role = Known(Role), Phone = Known(Phone), OnlyEscalation = OnlyEscalation };

    private static string At(IReadOnlyList<string> values, int place) => values.ElementAtOrDefault(place) ?? string.Empty;

    private static string? Known(string text) => text.Length == 0 ? null : text.ReplaceLineEndings(" ");
}
