using System.IO.Compression;
using System.Text;

namespace GenderEquality.Tests.Word.Safety;

/// <summary>Ways in which packages are damaged.</summary>
internal static class Mutations
{
    /// <summary>Cuts, doubles, swaps and replaces pieces of XML, some of them by values that numbers and names do not expect.</summary>
    public static byte[] Mutated(byte[] bytes, (int At, int Kind, int Length)[] edits)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(bytes));
        foreach (var (at, kind, length) in edits)
        {
            var start = text.Length == 0 ? 0 : at % text.Length;
            var count = Math.Min(length, text.Length - start);
            var piece = text.ToString(start, count);
            _ = kind switch
            {
                0 => text.Remove(start, count),
                1 => text.Insert(start, piece),
                2 => text.Remove(start, count).Insert(start, new string([.. piece.Reverse()])),
                3 => text.Replace("=\"1\"", "=\"-2147483648\"", start, count).Replace("<v>", "<v>-9e307", start, Math.Min(count, text.Length - start)),
                4 => text.Replace("w:p", "w:tbl", start, count).Replace("<c ", "<row ", start, Math.Min(count, text.Length - start)),
                _ => text.Replace("<w:t", "<w:sdt", start, count).Replace("t=\"s\"", "t=\"e\"", start, Math.Min(count, text.Length - start)),
            };
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Some bytes replaced, wherever they are.</summary>
    public static byte[] Flipped(byte[] file, (int At, byte Value)[] flips)
    {
        var bytes = (byte[])file.Clone();
        foreach (var (at, value) in flips)
        {
            bytes[at % bytes.Length] = value;
        }

        return bytes;
    }

    /// <summary>The package with each part as <paramref name="change"/> makes it, or without it.</summary>
    public static byte[] Changed(byte[] file, Func<List<(string Name, byte[] Bytes)>, int, byte[]?> change)
    {
        using var source = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var entries = source.Entries.Select(entry =>
        {
            using var copy = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(copy);
            return (entry.FullName, copy.ToArray());
        }).ToList();
        var result = new MemoryStream();
        using (var zip = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < entries.Count; i++)
            {
                if (change(entries, i) is { } bytes)
                {
                    using var entry = zip.CreateEntry(entries[i].FullName).Open();
                    entry.Write(bytes);
                }
            }
        }

        return result.ToArray();
    }
}
