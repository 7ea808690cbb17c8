namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>Finds the words of hints among those of a paragraph: whole sentences, sentences with something typed into them, and what is left of a hint
/// that was typed over in part.</summary>
internal sealed class HintWords(HintTexts hints)
{
    /// <summary>So many words of a hint alone, at the beginning or end of a paragraph, are no coincidence.</summary>
    private const int SureWords = 8;

    /// <summary>A paragraph of that many words, all in a row in a hint, is a piece of the hint.</summary>
    private const int PieceWords = 8;

    /// <summary>Something typed into a sentence is no longer; and a longer paragraph is not searched for broken sentences.</summary>
    private const int MostWords = 4_000;

    private const int BrokenWords = 6;

    /// <summary>Which words are a hint's.</summary>
    /// <param name="paragraph">The paragraph's words by number, and which of them end a sentence.</param>
    /// <param name="isHeading">Whether it looks like a heading, which may share words with a hint.</param>
    public bool[] Find(HintText paragraph, bool isHeading)
    {
        var words = paragraph.Words;
        var found = new bool[words.Length];
        if (words.Length <= MostWords && !isHeading && IsPiece(words))
        {
            Array.Fill(found, true);
            return found;
        }

        // Whole ones first: an answer before a hint may begin with the hint's first words
        FindSentences(words, found, MarkWhole);
        if (words.Length <= MostWords)
        {
            FindSentences(words, found, MarkBroken);
        }

        if (!isHeading)
        {
            FindEnds(paragraph, found);
        }

        return found;
    }

    private void FindSentences(int[] words, bool[] found, Func<int[], int, int[], bool[], bool> mark)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] == HintTexts.Unknown || found[at])
            {
                continue;
            }

            foreach (var sentence in hints.ByFirstWord[words[at]])
            {
                if (mark(words, at, sentence, found))
                {
                    break;
                }
            }
        }
    }

    private static bool MarkWhole(int[] words, int at, int[] sentence, bool[] found)
    {
        if (!words.AsSpan(at).StartsWith(sentence))
        {
            return false;
        }

        Array.Fill(found, true, at, sentence.Length);
        return true;
    }

    /// <summary>Typed into the middle: the rest of the sentence follows what was typed.</summary>
    private static bool MarkBroken(int[] words, int at, int[] sentence, bool[] found)
    {
        var begun = words.AsSpan(at).CommonPrefixLength(sentence);
        var rest = sentence.AsSpan(begun);
        if (sentence.Length < BrokenWords || rest.Length < 2 || Math.Max(begun, rest.Length) < 4)
        {
            return false;
        }

        var after = words.AsSpan(at + begun).IndexOf(rest);
        if (after < 0 || found.AsSpan(at + begun + after, rest.Length).Contains(true))
        {
            return false;
        }

        Array.Fill(found, true, at, begun);
        Array.Fill(found, true, at + begun + after, rest.Length);
        return true;
    }

    /// <summary>What is left of a hint at the beginning of the paragraph, with its end typed over, or at the end.</summary>
    private void FindEnds(HintText paragraph, bool[] found)
    {
        foreach (var hint in hints.Whole)
        {
            var before = CommonLength(paragraph, hint, fromEnd: false);
            if (before >= SureWords)
            {
                Array.Fill(found, true, 0, before);
            }

            var after = CommonLength(paragraph, hint, fromEnd: true);
            if (after >= SureWords)
            {
                Array.Fill(found, true, found.Length - after, after);
            }
        }
    }

    /// <summary>How many words both have at the beginning or end. Where the paragraph ends a sentence and the hint does not, the same word is a coincidence.</summary>
    private static int CommonLength(HintText one, HintText other, bool fromEnd)
    {
        var most = Math.Min(one.Words.Length, other.Words.Length);
        for (var length = 0; length < most; length++)
        {
            var (i, j) = fromEnd ? (one.Words.Length - 1 - length, other.Words.Length - 1 - length) : (length, length);
            var (last, itsLast) = fromEnd ? (i, j) : (i - 1, j - 1);
            if (one.Words[i] != other.Words[j] || (length > 0 && one.Ends[last] && !other.Ends[itsLast]))
            {
                return length;
            }
        }

        return most;
    }

    private bool IsPiece(int[] words) => words.Length >= PieceWords && !words.Contains(HintTexts.Unknown) && hints.Whole.Any(hint => hint.Words.AsSpan().IndexOf(words) >= 0);
}
