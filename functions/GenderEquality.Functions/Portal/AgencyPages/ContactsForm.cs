using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The form of contacts: lines of fields of the same names.</summary>
public static class ContactsForm
{
    private const int Longest = 200;

    /// <summary>Most people an agency can name.</summary>
    public const int MostPeople = 10;

    /// <summary>The lines as typed, empty ones left out.</summary>
    public static IReadOnlyList<TypedPerson> Read(PostedForm form)
    {
        var (names, mails, phones, roles) = (form.Texts("ten", Longest), form.Texts("dia-chi", Longest), form.Texts("dien-thoai", Longest), form.Texts("chuc-vu", Longest));
        return
        [
            .. Enumerable.Range(0, Math.Min(MostPeople, mails.Count))
                .Select(i => new TypedPerson(At(names, i), At(mails, i), At(phones, i), At(roles, i)))
                .Where(person => !person.IsEmpty),
        ];
    }

    /// <summary>What is wrong with them, in their order.</summary>
    public static IReadOnlyList<FieldError> Check(IReadOnlyList<TypedPerson> people) => people.Count == 0
        ? [new(FieldOf(0), DeskTexts.NobodyLeft)]
        : [.. people.Select((person, index) => Check(person, index)).OfType<FieldError>()];

    /// <summary>The people that the lines name, each address once.</summary>
    public static IReadOnlyList<Contact> Contacts(IEnumerable<TypedPerson> people) =>
    [
        .. people.Select(person => new Contact(EmailAddress.Parse(person.Email)) { Name = Given(person.Name), Phone = Given(person.Phone), Role = Given(person.Role) })
            .DistinctBy(contact => contact.Email.ToString(), StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Id of the field of a line's address.</summary>
    public static string FieldOf(int line) => "dia-chi-" + (line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static FieldError? Check(TypedPerson person, int index) => person.Email.Length == 0
        ? new(FieldOf(index), DeskTexts.MailMissing)
        : EmailAddress.TryParse(person.Email, null, out var address) && address.IsSendable ? null : new(FieldOf(index), DeskTexts.BadMail(person.Email));

    private static string At(IReadOnlyList<string> values, int index) => index < values.Count ? values[index] : string.Empty;

    private static string? Given(string text) => text.Length == 0 ? null : text;
}
