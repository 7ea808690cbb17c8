using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What becomes of a draft when something of it is removed that other parts refer to.</summary>
/// <param name="Document">The document without it, and without what referred to it.</param>
/// <param name="References">Where it was referred to: what would be faults if it alone were removed, at their places in the document as it is.</param>
/// <param name="Losses">What goes together with it, in words, in the order in which it goes.</param>
/// <param name="Left">What stays a fault all the same, and must be mended by hand.</param>
public sealed partial record DraftRemoval(JsonObject Document, IReadOnlyList<DraftFault> References, IReadOnlyList<string> Losses, IReadOnlyList<DraftFault> Left)
{
    private const int MostTurns = 30;

    /// <summary>Whether anything refers to it.</summary>
    public bool IsReferredTo => References.Count > 0;

    /// <summary>What removing an item of a list comes to.</summary>
    public static DraftRemoval Of(JsonObject document, JsonPlace place)
    {
        var without = document.DeepClone().AsObject();
        new DraftDeed("xoa", place).Do(without);
        var known = Count(Errors(document));
        var references = New(without, known).Select(error => Fault(error, Before(place, JsonPlace.OfPath(error.Path)))).Distinct().ToList();
        return Cleaned(document, without, known, references);
    }

    /// <summary>What taking away all that refers to things that are not there any more comes to.</summary>
    public static DraftRemoval OfDangling(JsonObject document)
    {
        var errors = Errors(document);
        var dangling = errors.Where(IsDangling).ToList();
        return Cleaned(document, document.DeepClone().AsObject(), Count(errors.Where(error => !IsDangling(error))), [.. dangling.Select(error => Fault(error, JsonPlace.OfPath(error.Path)))]);
    }

    /// <summary>Makes a document what it comes to.</summary>
    public void Take(JsonObject document)
    {
        document.Clear();
        foreach (var (name, value) in Document)
        {
            document[name] = value?.DeepClone();
        }
    }

    private static DraftRemoval Cleaned(JsonObject names, JsonObject document, Dictionary<(string, string), int> known, IReadOnlyList<DraftFault> references)
    {
        var losses = new List<string>();
        for (var turn = 0; turn < MostTurns && New(document, known) is { Count: > 0 } faults; turn++)
        {
            var targets = faults.Select(error => RemovalTarget.Of(document, JsonPlace.OfPath(error.Path), Missing().Match(error.Message).Groups["key"].Value)).OfType<RemovalTarget>().Distinct().ToList();
            targets = [.. targets.Where(target => !targets.Exists(other => other != target && target.Place.IsWithin(other.Place))).Order(RemovalTarget.LastFirst)];
            if (targets.Count == 0)
            {
                break;
            }

            losses.AddRange(targets.AsEnumerable().Reverse().Select(target => target.InWords(document, names)));
            targets.ForEach(target => target.Remove(document));
        }

        return new DraftRemoval(document, references, [.. losses.Distinct(StringComparer.Ordinal)], [.. New(document, known).Select(error => Fault(error, JsonPlace.OfPath(error.Path))).Distinct()]);
    }

    private static bool IsDangling(CampaignFileError error) =>
        error.Message.StartsWith("there is no ", StringComparison.Ordinal) || error.Message.Contains(" has no ", StringComparison.Ordinal) || error.Message.Contains(" is no measure", StringComparison.Ordinal);

    /// <summary>Errors that were not there before. Places have moved, so they are told apart by their words and by where they stand but for numbers.</summary>
    private static List<CampaignFileError> New(JsonObject document, Dictionary<(string, string), int> known)
    {
        var left = new Dictionary<(string, string), int>(known);
        return [.. Errors(document).Where(error => !(left.TryGetValue(KeyOf(error), out var count) && count > 0 && (left[KeyOf(error)] = count - 1) >= 0))];
    }

    private static Dictionary<(string, string), int> Count(IEnumerable<CampaignFileError> errors) => errors.CountBy(KeyOf).ToDictionary();

    private static (string, string) KeyOf(CampaignFileError error) => (string.Join('.', JsonPlace.OfPath(error.Path).Steps.Where(step => !step.All(char.IsAsciiDigit))), error.Message);

    private static IReadOnlyList<CampaignFileError> Errors(JsonObject document)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(document.ToJsonString(CampaignFile.Options)));
        return CampaignFile.Read(file).Errors;
    }

    private static DraftFault Fault(CampaignFileError error, JsonPlace place) => new(place, FaultTexts.Of(error));

    /// <summary>Where something stood before an item of its list was removed.</summary>
    private static JsonPlace Before(JsonPlace removed, JsonPlace place)
    {
        var depth = removed.Steps.Count - 1;
        return place.Steps.Count > depth && place.IsWithin(removed.Parent) && new JsonPlace([place.Steps[depth]]).Index is { } index && index >= removed.Index
            ? new JsonPlace([.. removed.Parent.At(index + 1).Steps, .. place.Steps.Skip(depth + 1)])
            : place;
    }

    [GeneratedRegex("'(?<key>[^']+)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Missing();
}
