namespace GenderEquality.Functions.Campaigns;

/// <summary>Somebody at an agency who gets its mail.</summary>
/// <param name="Email">Where it goes.</param>
public sealed record Contact(EmailAddress Email)
{
    /// <summary>Full name; null when it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>Telephone as people write it.</summary>
    public string? Phone { get; init; }

    /// <summary>Such as "Chuyên viên Văn phòng".</summary>
    public string? Role { get; init; }

    /// <summary>Whether only reminders that the policy passes on to a second contact go there, such as a deputy director's.</summary>
    public bool OnlyEscalation { get; init; }
}
