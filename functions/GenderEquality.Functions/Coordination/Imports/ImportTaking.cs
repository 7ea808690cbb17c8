using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>Takes proposals into a document, all or none.</summary>
public static class ImportTaking
{
    /// <summary>The document with what was chosen; what is wrong instead, by the proposal's id and the field's name.</summary>
    /// <param name="document">The draft's document, which stays as it is.</param>
    /// <param name="items">All proposals.</param>
    /// <param name="chosen">Whether one is taken.</param>
    /// <param name="typed">What was typed into its fields.</param>
    public static (JsonObject? Document, IReadOnlyList<(string Item, string Field, string Text)> Problems) Take(
        JsonObject document, IReadOnlyList<ImportItem> items, Func<ImportItem, bool> chosen, Func<ImportItem, IReadOnlyDictionary<string, string>> typed)
    {
        var changed = document.DeepClone().AsObject();
        var problems = new List<(string, string, string)>();
        foreach (var item in items.Where(chosen).OrderBy(item => item.Part))
        {
            var answers = new ImportAnswers(item, typed(item));
            item.Take(changed, answers);
            problems.AddRange(answers.Problems.Select(problem => (item.Id, problem.Field, problem.Text)));
        }

        return problems.Count > 0 ? (null, problems) : (changed, problems);
    }
}
