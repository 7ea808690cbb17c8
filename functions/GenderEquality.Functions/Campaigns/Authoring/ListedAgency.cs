namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>An agency as a list has it that somebody filled in: as it was typed.</summary>
/// <param name="Row">Row of the list, from 1.</param>
/// <param name="Code">Its code; empty where it is new, or whoever filled in the list does not know it.</param>
/// <param name="Name">Full name.</param>
public sealed record ListedAgency(int Row, string Code, string Name)
{
    /// <summary>Abbreviation; empty to keep the one that is there.</summary>
    public string ShortName { get; init; } = string.Empty;

    /// <summary>Key or name of its group; empty to keep the one that is there.</summary>
    public string Group { get; init; } = string.Empty;

    /// <summary>People and addresses; empty to keep those that are there.</summary>
    public IReadOnlyList<ListedContact> Contacts { get; init; } = [];

    /// <summary>Tasks; empty to keep those that are there.</summary>
    public IReadOnlyList<string> Tasks { get; init; } = [];
}

/// <summary>Somebody in such a list.</summary>
/// <param name="Email">Address, as typed.</param>
/// <param name="Name">Full name; empty without.</param>
/// <param name="Phone">Telephone; empty without.</param>
/// <param name="Role">Such as "Chuyên viên"; empty without.</param>
public sealed record ListedContact(string Email, string Name, string Phone, string Role);

/// <summary>A list of agencies that somebody filled in.</summary>
/// <param name="FileName">Name of its file.</param>
/// <param name="Agencies">Agencies in the order of the list.</param>
/// <param name="Problems">What could not be read, a sentence each, with its row.</param>
public sealed record ListedAgencies(string FileName, IReadOnlyList<ListedAgency> Agencies, IReadOnlyList<string> Problems);
