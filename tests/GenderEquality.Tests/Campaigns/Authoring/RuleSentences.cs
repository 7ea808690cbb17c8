using System.Text;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>Finds the sentences of rules in a line of their source, with "x" in the place of what is filled in.</summary>
internal static class RuleSentences
{
    /// <summary>Parts of sentences that are put together in the source; their whole sentences are tried by what they say of values.</summary>
    private static readonly string[] Parts = ["at least one part", "exactly one", "two: numerator and denominator", "two or more"];

    public static IEnumerable<string> In(string line)
    {
        for (var at = line.IndexOf('"', StringComparison.Ordinal); at >= 0 && at + 1 < line.Length; at = line.IndexOf('"', at + 1))
        {
            var (text, end) = Read(line, at + 1, at > 0 && line[at - 1] == '$');
            at = end;
            if (text.Trim().Contains(' ', StringComparison.Ordinal) && !text.StartsWith("$.", StringComparison.Ordinal) && !text.StartsWith("write ", StringComparison.Ordinal)
                && !Parts.Contains(text, StringComparer.Ordinal))
            {
                yield return Whole(text);
            }

            if (at + 1 >= line.Length)
            {
                yield break;
            }
        }
    }

    // What is put in where a sentence has two endings.
    private static string Whole(string text) => text switch
    {
        "a check of this kind is compared with x." => "a check of this kind is compared with exactly one.",
        "column 'x' holds no x." => "column 'x' holds no dates.",
        "this kind is computed from x measures; here are x." => "this kind is computed from two measures; here are 3.",
        "x is not valid here; x." => "\"x\" is not valid here; write a whole number.",
        _ => text,
    };

    private static (string Text, int End) Read(string line, int at, bool holes)
    {
        var text = new StringBuilder();
        while (at < line.Length && line[at] != '"')
        {
            if (line[at] == '\\')
            {
                text.Append(line[++at]);
                at++;
            }
            else if (holes && line[at] == '{')
            {
                at = AfterHole(line, at);
                text.Append('x');
            }
            else
            {
                text.Append(line[at++]);
            }
        }

        return (text.ToString(), at);
    }

    private static int AfterHole(string line, int at)
    {
        var depth = 0;
        do
        {
            depth += line[at] == '{' ? 1 : line[at] == '}' ? -1 : 0;
            at++;
        }
        while (depth > 0 && at < line.Length);
        return at;
    }
}
