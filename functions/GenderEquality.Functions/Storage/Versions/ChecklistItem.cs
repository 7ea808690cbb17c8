namespace GenderEquality.Functions.Storage.Versions;

/// <summary>What is looked at before an official version is made. The names are stored.</summary>
public enum ChecklistItem
{
    /// <summary>Agencies that have sent no report.</summary>
    MissingAgencies,

    /// <summary>Reports that arrived and that we have not read.</summary>
    NotRead,

    /// <summary>Reports that must still be corrected.</summary>
    ReportsToCorrect,

    /// <summary>Figures of which nobody has decided whose counts.</summary>
    UnsettledFigures,

    /// <summary>Lines with personal data of which nobody has decided what becomes of them: no reason overrides these.</summary>
    PersonalData,

    /// <summary>Sections of the signed report for which the officer has written no text.</summary>
    SectionsWithoutText,

    /// <summary>Sections for which agencies wrote something that nobody has taken over.</summary>
    ProposalsNotTaken,
}
