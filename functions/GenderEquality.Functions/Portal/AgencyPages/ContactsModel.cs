using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Who gets an agency's mail, and until when no reminder is sent.</summary>
public sealed record ContactsModel : AgencyFrame
{
    /// <summary>Lines of the form: the people, then one empty line at least.</summary>
    public IReadOnlyList<TypedPerson> People { get; init; } = [];

    /// <summary>Addresses to which no mail can be delivered.</summary>
    public IReadOnlyList<EmailAddress> Dead { get; init; } = [];

    /// <summary>Whether it was ticked, in a form that was refused, that old links end.</summary>
    public bool Revokes { get; init; }

    /// <summary>No reminder before that day; null without.</summary>
    public DateOnly? MutedUntil { get; init; }

    /// <summary>The day as typed, of a form that was refused.</summary>
    public string TypedDay { get; init; } = string.Empty;

    /// <summary>Days that can be chosen to be left alone until.</summary>
    public required MuteDays Days { get; init; }

    /// <summary>Whether an address of the line is dead.</summary>
    public bool IsDead(TypedPerson person) => EmailAddress.TryParse(person.Email, null, out var address) && Dead.Contains(address);
}

/// <summary>A line of the form of contacts, as typed.</summary>
public sealed record TypedPerson(string Name, string Email, string Phone, string Role)
{
    /// <summary>An empty line.</summary>
    public static TypedPerson Empty { get; } = new(string.Empty, string.Empty, string.Empty, string.Empty);

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Name.Length + Email.Length + Phone.Length + Role.Length == 0;

    /// <summary>Somebody known.</summary>
    public static TypedPerson Of(Contact contact) => new(contact.Name ?? string.Empty, contact.Email.ToString(), contact.Phone ?? string.Empty, contact.Role ?? string.Empty);
}
