using System.Text.Json.Serialization;

namespace GenderEquality.Functions.Campaigns;

/// <summary>One agency, unit or district that reports.</summary>
public sealed record Agency
{
    /// <summary>Unique in the campaign.</summary>
    public required AgencyCode Code { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Abbreviation in document numbers and tables.</summary>
    public required string ShortName { get; init; }

    /// <summary>Name within sentences, such as "quận Hồng Bàng"; null where the full name does.</summary>
    public string? SentenceName { get; init; }

    /// <summary>The name that sentences use.</summary>
    public string NameInText => SentenceName ?? Name;

    /// <summary>Abbreviation in document numbers where it differs from the short name: every "UBND quận ..." signs as "UBND".</summary>
    public string? NumberSymbol { get; init; }

    /// <summary>What follows "Số: /BC-" in its report's number.</summary>
    public string DocumentSymbol => NumberSymbol ?? ShortName;

    /// <summary>Parent body in the heading of its report; null when it has none.</summary>
    public string? ParentName { get; init; }

    /// <summary>Key of its group.</summary>
    public required string Group { get; init; }

    /// <summary>Heading number in section IV of the plan.</summary>
    public required int PlanHeading { get; init; }

    /// <summary>Place in the heading when it differs from the campaign's, such as a district's own name.</summary>
    public string? PlaceName { get; init; }

    /// <summary>Who signs its report, where that differs from its group.</summary>
    public Signature? Signature { get; init; }

    /// <summary>Who keeps the file copy of its report, where that differs from its group.</summary>
    public string? Filing { get; init; }

    /// <summary>Where mail goes; at least one.</summary>
    public required IReadOnlyList<EmailAddress> Emails { get; init; }

    /// <summary>People behind those addresses, and others who get reminders once they are passed on to a second contact.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>Its tasks, quoted from the plan, in order.</summary>
    public required IReadOnlyList<string> Tasks { get; init; }
}

/// <summary>A group of agencies, such as "Sở, ban, ngành".</summary>
public sealed record AgencyGroup(string Key, string Name)
{
    /// <summary>Name within sentences; null where the full name without its "các" does.</summary>
    public string? SentenceName { get; init; }

    /// <summary>The name that sentences use, also after a number: "04 Ủy ban nhân dân quận, huyện".</summary>
    public string NameInText => SentenceName ?? PluralNames.WithoutPlural(Name);

    /// <summary>Who signs the reports of its members, by position.</summary>
    public Signature? Signature { get; init; }

    /// <summary>Who keeps the file copy of their reports, such as "VT, LĐTBXH".</summary>
    public string? Filing { get; init; }
}

/// <summary>Which agencies: <c>*</c> (all), <c>group:KEY</c> or an agency's code, any of them.</summary>
[JsonConverter(typeof(AgencySelectionJsonConverter))]
public sealed record AgencySelection(IReadOnlyList<string> Terms)
{
    private const string GroupPrefix = "group:";

    /// <summary>Whether the agency is meant.</summary>
    public bool Includes(Agency agency) => Terms.Any(term =>
        string.Equals(term, "*", StringComparison.Ordinal)
        || string.Equals(term, agency.Code.ToString(), StringComparison.Ordinal)
        || (term.StartsWith(GroupPrefix, StringComparison.Ordinal) && term.AsSpan(GroupPrefix.Length).SequenceEqual(agency.Group)));
}
