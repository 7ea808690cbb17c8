namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Differences of what agencies are asked for: sections, tables with their columns and rows, indicators.</summary>
internal static class StructureChange
{
    public static IEnumerable<CampaignChange> Between(Campaign before, Campaign after) =>
    [
        .. Keyed(before.Outline, after.Outline, section => section.Key.ToString(), ChangeTexts.Section, Section),
        .. Keyed(before.Tables, after.Tables, table => table.Key.ToString(), ChangeTexts.Table, Table),
        .. Keyed(before.Indicators, after.Indicators, indicator => indicator.Key, ChangeTexts.Indicator, Indicator),
    ];

    private static IEnumerable<CampaignChange> Keyed<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> keyOf, Func<string, string> nameOf, Func<T, T, string, IEnumerable<CampaignChange>> inside)
    {
        var kept = after.ToDictionary(keyOf, StringComparer.Ordinal);
        var known = before.ToDictionary(keyOf, StringComparer.Ordinal);
        foreach (var (key, old) in known)
        {
            var name = nameOf(key);
            foreach (var change in kept.TryGetValue(key, out var now) ? inside(old, now, name) : [new(ChangeKind.LosesAnswers, ChangeTexts.Gone(name))])
            {
                yield return change;
            }
        }

        foreach (var key in kept.Keys.Where(key => !known.ContainsKey(key)))
        {
            yield return new(ChangeKind.NewTemplate, ChangeTexts.New(nameOf(key)));
        }
    }

    private static IEnumerable<CampaignChange> Section(OutlineSection old, OutlineSection now, string name) =>
    [
        .. Aliases(old.AlsoCalled, now.AlsoCalled, name),
        .. Differs(Differ(old.Heading, now.Heading) || Differ(old.Numbering, now.Numbering) || Differ(old.Guidance, now.Guidance), ChangeKind.NewTemplate, ChangeTexts.Worded(name)),
        .. Differs(old.Requirement != now.Requirement || old.PerTask != now.PerTask, IsNoLongerWritten(old, now) ? ChangeKind.LosesAnswers : ChangeKind.NewTemplate, ChangeTexts.AskedOtherwise(name)),
    ];

    private static bool IsNoLongerWritten(OutlineSection old, OutlineSection now) => old.Requirement != SectionRequirement.Container && now.Requirement == SectionRequirement.Container;

    private static IEnumerable<CampaignChange> Table(AppendixTable old, AppendixTable now, string name) =>
    [
        .. Differs(old.RowSource != now.RowSource, ChangeKind.LosesAnswers, ChangeTexts.AskedOtherwise(name)),
        .. Differs(Differ(old.Title, now.Title) || Differ(old.RowHeader, now.RowHeader) || Differ(old.Note, now.Note), ChangeKind.NewTemplate, ChangeTexts.Worded(name)),
        .. Differs(!old.FilledBy.Terms.SequenceEqual(now.FilledBy.Terms, StringComparer.Ordinal), ChangeKind.NewTemplate, ChangeTexts.FilledByOthers(name)),
        .. Keyed(old.Columns, now.Columns, column => column.Key, key => ChangeTexts.Column(name, HeaderOf(old, key) ?? HeaderOf(now, key) ?? key), Column),
        .. Keyed(old.Rows, now.Rows, row => row.Key, key => ChangeTexts.Row(name, LabelOf(old, key) ?? LabelOf(now, key) ?? key), Row),
    ];

    private static string? HeaderOf(AppendixTable table, string key) =>
        table.Columns.FirstOrDefault(column => string.Equals(column.Key, key, StringComparison.Ordinal)) is { } column ? column.Group is { } group ? $"{group} - {column.Header}" : column.Header : null;

    private static string? LabelOf(AppendixTable table, string key) => table.Rows.FirstOrDefault(row => string.Equals(row.Key, key, StringComparison.Ordinal))?.Label;

    private static IEnumerable<CampaignChange> Column(TableColumn old, TableColumn now, string name) =>
    [
        .. Differs(old.Kind != now.Kind || old.Role != now.Role, ChangeKind.LosesAnswers, ChangeTexts.AskedOtherwise(name)),
        .. Aliases(old.AlsoCalled, now.AlsoCalled, name),
        .. Differs(Differ(old.Header, now.Header) || Differ(old.Group, now.Group) || Differ(old.Unit, now.Unit), ChangeKind.NewTemplate, ChangeTexts.Worded(name)),
    ];

    private static IEnumerable<CampaignChange> Row(TableRow old, TableRow now, string name) =>
        [.. Aliases(old.AlsoCalled, now.AlsoCalled, name), .. Differs(Differ(old.Label, now.Label) || Differ(old.Unit, now.Unit), ChangeKind.NewTemplate, ChangeTexts.Worded(name))];

    private static IEnumerable<CampaignChange> Indicator(Indicator old, Indicator now, string name) =>
    [
        .. Differs(old.Kind != now.Kind || old.Scale != now.Scale || !old.Parts.SequenceEqual(now.Parts), ChangeKind.LosesAnswers, ChangeTexts.AskedOtherwise(name)),
        .. Differs(Differ(old.Name, now.Name) || Differ(old.Unit, now.Unit), ChangeKind.NewTemplate, ChangeTexts.Worded(name)),
        .. Differs(!old.Leads.Terms.SequenceEqual(now.Leads.Terms, StringComparer.Ordinal), ChangeKind.NewTemplate, ChangeTexts.FilledByOthers(name)),
        .. Differs(!old.Targets.SequenceEqual(now.Targets), ChangeKind.AtOnce, ChangeTexts.TargetsChanged(name)),
    ];

    private static IEnumerable<CampaignChange> Aliases(IReadOnlyList<string> old, IReadOnlyList<string> now, string name) =>
        Differs(!old.SequenceEqual(now, StringComparer.Ordinal), ChangeKind.AtOnce, ChangeTexts.Aliases(name));

    private static bool Differ(string? old, string? now) => !string.Equals(old, now, StringComparison.Ordinal);

    private static IEnumerable<CampaignChange> Differs(bool differs, ChangeKind kind, string text) => differs ? [new CampaignChange(kind, text)] : [];
}
