using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Statements: every text can be read, every name in it is a measure or a repeat, every measure is of things that the campaign has.</summary>
internal static class StatementRules
{
    private static readonly string[] OfMembers = ["name", "key"];

    public static IEnumerable<CampaignFileError> Check(Campaign campaign)
    {
        var statements = campaign.Statements;
        var measures = statements.Measures.Select(measure => measure.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. KeyRules.Check(statements.Measures, measure => measure.Key, "$.statements.measures"),
            .. KeyRules.Check(statements.Sentences, sentence => sentence.Key, "$.statements.sentences"),
            .. KeyRules.Check(statements.Tables, table => table.Key, "$.statements.tables"),
            .. statements.Measures.Index().SelectMany(pair => MeasureRules.Check(campaign, pair.Item, measures, $"$.statements.measures[{pair.Index}]")),
            .. MeasureRules.Circles(statements.Measures, "$.statements.measures"),
            .. statements.Sentences.Index().SelectMany(pair => Sentence(campaign, pair.Item, measures, $"$.statements.sentences[{pair.Index}]")),
            .. statements.Tables.Index().SelectMany(pair => Table(campaign, pair.Item, measures, $"$.statements.tables[{pair.Index}]")),
        ];
    }

    private static IEnumerable<CampaignFileError> Sentence(Campaign campaign, Statement sentence, HashSet<string> measures, string path)
    {
        string[] names = [.. measures, .. sentence.Repeats.Select(repeat => StatementText.RepeatPrefix + repeat.Key)];
        return
        [
            .. Text(sentence.Text, names, $"{path}.text"),
            .. sentence.Unsettled is { } unsettled ? Text(unsettled, names, $"{path}.unsettled") : [],
            .. Audiences(campaign, sentence.Audiences, $"{path}.audiences"),
            .. sentence.Repeats.Index().SelectMany(pair => Repeat(campaign, pair.Item, measures, $"{path}.repeats[{pair.Index}]")),
        ];
    }

    private static IEnumerable<CampaignFileError> Table(Campaign campaign, StatementTable table, HashSet<string> measures, string path) =>
    [
        .. Repeat(campaign, table.Rows, measures, $"{path}.rows"),
        .. table.Columns.Index().SelectMany(pair => Text(pair.Item.Text, [.. measures, .. OfMembers], $"{path}.columns[{pair.Index}].text")),
        .. table.Columns.Index().Where(pair => pair.Item.Unsettled is not null)
            .SelectMany(pair => Text(pair.Item.Unsettled!, [.. measures, .. OfMembers], $"{path}.columns[{pair.Index}].unsettled")),
        .. Audiences(campaign, table.Audiences, $"{path}.audiences"),
    ];

    private static IEnumerable<CampaignFileError> Repeat(Campaign campaign, StatementRepeat repeat, HashSet<string> measures, string path)
    {
        foreach (var error in Text(repeat.Text ?? string.Empty, [.. measures, .. OfMembers], $"{path}.text").Concat(MeasureFilterRules.Check(campaign, repeat.Where, repeat.Table, $"{path}.where")))
        {
            yield return error;
        }

        foreach (var (member, key) in new[] { ("by", repeat.By), ("needs", repeat.Needs) }.Where(pair => pair.Item2 is { } named && !measures.Contains(named)))
        {
            yield return new CampaignFileError($"{path}.{member}", $"there is no measure '{key}'.");
        }

        if (repeat.Over is not (StatementDimension.Rows or StatementDimension.Texts))
        {
            yield break;
        }

        var table = campaign.Tables.FirstOrDefault(other => other.Key == repeat.Table);
        if (table is null)
        {
            yield return new CampaignFileError($"{path}.table", "a repeat over rows or texts names its table, which must be one of the campaign's.");
        }
        else if (repeat.Over == StatementDimension.Rows)
        {
            foreach (var error in MeasureRules.Rows(table, repeat.Members, $"{path}.members"))
            {
                yield return error;
            }
        }
        else if (!table.Columns.Any(column => string.Equals(column.Key, repeat.Column, StringComparison.Ordinal) && column.Kind == ColumnKind.Text))
        {
            yield return new CampaignFileError($"{path}.column", $"table {table.Key} has no column of words '{repeat.Column}'.");
        }
    }

    private static IEnumerable<CampaignFileError> Audiences(Campaign campaign, IReadOnlyList<string> audiences, string path) => audiences.Index()
        .Where(pair => !campaign.Audiences.Any(audience => string.Equals(audience.Key, pair.Item, StringComparison.Ordinal)))
        .Select(pair => new CampaignFileError($"{path}[{pair.Index}]", $"there is no audience '{pair.Item}'."));

    private static IEnumerable<CampaignFileError> Text(string text, IReadOnlyCollection<string> names, string path)
    {
        StatementText parsed;
        try
        {
            parsed = StatementTextParser.Parse(text);
        }
        catch (FormatException exception)
        {
            return [new CampaignFileError(path, exception.Message)];
        }

        return parsed.Names.Distinct(StringComparer.Ordinal).Where(name => !names.Contains(name, StringComparer.Ordinal))
            .Select(name => new CampaignFileError(path, $"'{name}' is no measure. Declare it in statements.measures, or correct its name."));
    }
}
