using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>What every page of an agency shows around its content.</summary>
public abstract record AgencyFrame
{
    /// <summary>Campaign.</summary>
    public required Campaign Campaign { get; init; }

    /// <summary>Whose page it is.</summary>
    public required Agency Agency { get; init; }

    /// <summary>The link's token: the page's own addresses are made from it.</summary>
    public required string Token { get; init; }

    /// <summary>When the report is due.</summary>
    public required DueNotice Due { get; init; }

    /// <summary>What the page says about the form just sent.</summary>
    public PageMessage? Message { get; init; }
}

/// <summary>Pages in an agency's menu.</summary>
public enum AgencyMenu
{
    /// <summary>The report: where it stands, how it is sent.</summary>
    Report,

    /// <summary>The text as it will stand in the compilation.</summary>
    Preview,

    /// <summary>Questions, difficulties, a later date.</summary>
    Questions,

    /// <summary>Who gets the mail, and when no reminder is sent.</summary>
    Contacts,
}
