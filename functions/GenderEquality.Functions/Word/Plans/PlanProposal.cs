using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>What a plan proposes for a campaign. Everything stands beside the sentence from which it was taken, for a person to accept or correct.</summary>
public sealed record PlanProposal
{
    /// <summary>The plan's subject in one line, such as "Thực hiện công tác … năm 2024"; null where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>The year that the plan is for; null where it does not say.</summary>
    public int? Year { get; init; }

    /// <summary>The plan's own number and date, such as "45/KH-UBND"; null where its letterhead has none.</summary>
    public ProposedBasis? Plan { get; init; }

    /// <summary>Where it was issued and by whom; null where its letterhead does not say.</summary>
    public ProposedIssuer? Issuer { get; init; }

    /// <summary>Documents of the preamble, in order.</summary>
    public IReadOnlyList<ProposedBasis> Bases { get; init; } = [];

    /// <summary>Dates by which reports are due, the likeliest first.</summary>
    public IReadOnlyList<ProposedDue> Due { get; init; } = [];

    /// <summary>Who collects the reports and to whom the whole goes; null where the plan does not say.</summary>
    public ProposedAddressees? Addressees { get; init; }

    /// <summary>Sections for the outline, in order.</summary>
    public IReadOnlyList<ProposedSection> Outline { get; init; } = [];

    /// <summary>Headings under which tasks are given out, in order.</summary>
    public IReadOnlyList<ProposedHeading> Headings { get; init; } = [];

    /// <summary>What could not be found, in Vietnamese, with what to do.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>A document that the reports rest on.</summary>
/// <param name="Number">Such as "117/KH-UBND"; null for a law that is named without one.</param>
/// <param name="Date">Day of issue; null where none is said.</param>
/// <param name="Text">As it would stand in a report, without "Căn cứ".</param>
/// <param name="Source">The plan's own words.</param>
public sealed record ProposedBasis(string? Number, DateOnly? Date, string Text, string Source);

/// <summary>Who issued the plan, as its letterhead says.</summary>
/// <param name="Place">Such as "Đà Nẵng", as it stands before the date.</param>
/// <param name="Name">Such as "Ủy ban nhân dân thành phố Đà Nẵng"; null where no committee of a province or city is named.</param>
/// <param name="Whole">The whole area in words: "toàn thành phố", "toàn tỉnh"; null as before.</param>
/// <param name="Source">The letterhead's own words.</param>
public sealed record ProposedIssuer(string Place, string? Name, string? Whole, string Source);

/// <summary>A date by which reports are due.</summary>
/// <param name="DueBefore">Exclusive local date: what arrives on it is late.</param>
/// <param name="YearIsAssumed">Whether the sentence names no year, so that the plan's was taken.</param>
/// <param name="Source">The sentence.</param>
public sealed record ProposedDue(DateOnly DueBefore, bool YearIsAssumed, string Source);

/// <summary>Who collects, and to whom the consolidated report goes.</summary>
/// <param name="Coordinator">Full name of the agency that collects.</param>
/// <param name="Recipients">Full names of those to whom it reports.</param>
/// <param name="Source">The sentence.</param>
public sealed record ProposedAddressees(string Coordinator, IReadOnlyList<string> Recipients, string Source);

/// <summary>A section of the outline.</summary>
/// <param name="Key">Such as <c>II.2.1</c>.</param>
/// <param name="Heading">Text after the number.</param>
/// <param name="IsContainer">Whether it is only a heading over other sections.</param>
/// <param name="Source">The heading with its number as it stands in the plan.</param>
public sealed record ProposedSection(SectionKey Key, string Heading, bool IsContainer, string Source);

/// <summary>A heading under which the plan gives out tasks.</summary>
/// <param name="Number">Its number in the plan.</param>
/// <param name="Text">Its words.</param>
/// <param name="Agencies">The agencies that it names; empty for one that means many ("Các sở, ban, ngành …"), whose members come from a list.</param>
/// <param name="Tasks">What they are to do, in order.</param>
public sealed record ProposedHeading(int Number, string Text, IReadOnlyList<ProposedAgency> Agencies, IReadOnlyList<string> Tasks)
{
    /// <summary>Whether it means a group that is to be filled from a list.</summary>
    public bool IsGroup => Agencies.Count == 0;

    /// <summary>A sentence that leads into the tasks and is none itself, such as "Chủ trì, phối hợp với các ngành:"; null without.</summary>
    public string? LeadIn { get; init; }

    /// <summary>Whom it means besides the agencies that it names, such as "các tổ chức chính trị - xã hội"; null without.</summary>
    public string? Others { get; init; }
}

/// <summary>An agency that a heading names.</summary>
/// <param name="Code">A code made from its name.</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">First letters of its name.</param>
public sealed record ProposedAgency(AgencyCode Code, string Name, string ShortName);
