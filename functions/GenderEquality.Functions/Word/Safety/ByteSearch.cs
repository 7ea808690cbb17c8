namespace GenderEquality.Functions.Word.Safety;

/// <summary>Looks for byte sequences in a stream of any length.</summary>
internal static class ByteSearch
{
    private const int Window = 1 << 16;

    /// <summary>The first of the sequences that occurs; null when none does.</summary>
    /// <param name="head">Bytes that were read already.</param>
    /// <param name="rest">Bytes after them, read to the end or to the first find.</param>
    /// <param name="sequences">What is looked for; none is longer than a kilobyte.</param>
    public static byte[]? FirstOf(ReadOnlySpan<byte> head, Stream rest, IReadOnlyList<byte[]> sequences)
    {
        var longest = sequences.Max(sequence => sequence.Length);
        var buffer = new byte[Math.Max(Window, head.Length) + longest];
        head.CopyTo(buffer);
        for (var length = head.Length; ;)
        {
            var window = buffer.AsSpan(0, length);
            foreach (var sequence in sequences)
            {
                if (window.IndexOf(sequence) >= 0)
                {
                    return sequence;
                }
            }

            // A sequence may lie across two windows
            var kept = Math.Min(longest, length);
            window[^kept..].CopyTo(buffer);
            var read = rest.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            if (read == 0)
            {
                return null;
            }

            length = kept + read;
        }
    }
}
