using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Privacy;

/// <summary>Cuts the runs of a paragraph where personal data begin and end.</summary>
internal static class InlineCuts
{
    /// <summary>The pieces with the personal data blotted out, or marked.</summary>
    /// <param name="inlines">Pieces of the paragraph.</param>
    /// <param name="matches">Personal data in its words (see <see cref="BlockText.Words"/>), in order.</param>
    /// <param name="mask">Whether to blot out; else they are marked.</param>
    public static IReadOnlyList<Inline> Make(IReadOnlyList<Inline> inlines, IReadOnlyList<PersonalDataMatch> matches, bool mask)
    {
        var result = new List<Inline>();
        var place = 0;
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    result.AddRange(Cut(run, place, matches, mask));
                    place += run.Text.Length;
                    break;
                case LineBreak:
                    if (!mask || !matches.Any(match => match.Start < place && place < match.Start + match.Length))
                    {
                        result.Add(inline);
                    }

                    place++;
                    break;
                default:
                    result.Add(inline);
                    break;
            }
        }

        return result;
    }

    private static IEnumerable<TextRun> Cut(TextRun run, int place, IReadOnlyList<PersonalDataMatch> matches, bool mask)
    {
        var done = 0;
        foreach (var match in matches)
        {
            var from = Math.Max(match.Start - place, done);
            var to = Math.Min(match.Start + match.Length - place, run.Text.Length);
            if (from >= to)
            {
                continue;
            }

            if (from > done)
            {
                yield return run with { Text = run.Text[done..from] };
            }

            done = to;
            if (!mask)
            {
                yield return run with { Text = run.Text[from..to], Remark = PrivacyTexts.Undecided(match.Code) };
            }
            else if (match.Start >= place)
            {
                // Where the match began in an earlier run, the sign for it stands there. An address behind the words would still tell them.
                yield return run with { Text = PrivacyTexts.Masked, Link = null };
            }
        }

        if (done < run.Text.Length)
        {
            yield return done == 0 ? run : run with { Text = run.Text[done..] };
        }
    }
}
