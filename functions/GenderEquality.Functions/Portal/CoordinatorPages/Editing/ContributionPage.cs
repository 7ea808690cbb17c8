using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>A page of what agencies wrote in a section.</summary>
/// <param name="Query">What is looked for.</param>
/// <param name="Count">How many paragraphs were found.</param>
/// <param name="Shown">Those on this page.</param>
public sealed record ContributionPage(ContributionQuery Query, int Count, IReadOnlyList<Contribution> Shown)
{
    private const int PageSize = 20;

    /// <summary>Place of the first one shown, from 1.</summary>
    public int From => (Query.Page * PageSize) + 1;

    /// <summary>Whether more follow.</summary>
    public bool HasNext => From - 1 + Shown.Count < Count;

    /// <summary>The page that is asked for.</summary>
    public static ContributionPage Of(IEnumerable<Contribution> all, ContributionQuery query)
    {
        var words = TextKey.Of(query.Word);
        var found = all.Where(contribution => (query.Agency is null || contribution.Source.Agency == query.Agency)
            && (words.Length == 0 || TextKey.Of(contribution.Text).Contains(words, StringComparison.Ordinal))).ToList();
        return new ContributionPage(query, found.Count, [.. found.Skip(query.Page * PageSize).Take(PageSize)]);
    }
}

/// <summary>What is looked for among the contributions.</summary>
/// <param name="Word">Words that stand in it, compared without regard to case and diacritics; empty for any.</param>
/// <param name="Agency">Whose; null for anybody's.</param>
/// <param name="Page">From 0.</param>
public sealed record ContributionQuery(string Word, AgencyCode? Agency, int Page)
{
    /// <summary>The whole, from its beginning.</summary>
    public static ContributionQuery All { get; } = new(string.Empty, null, 0);

    /// <summary>From the address: <c>tu</c>, <c>co-quan</c>, <c>trang</c> (from 1).</summary>
    public static ContributionQuery Of(Microsoft.AspNetCore.Http.IQueryCollection query)
    {
        var word = query["tu"].ToString();
        return new ContributionQuery(
            word[..Math.Min(word.Length, 100)].Trim(),
            AgencyCode.TryParse(query["co-quan"], null, out var agency) ? agency : null,
            int.TryParse(query["trang"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page - 1, 0, 10_000) : 0);
    }

    /// <summary>The address of a page of it.</summary>
    public string Address(SectionKey section, int page) =>
        $"{EditingAddress.Section(section)}?tu={Uri.EscapeDataString(Word)}&co-quan={Agency}&trang={page + 1}#dong-gop";
}
