using System.IO.Compression;
using System.Text;

namespace GenderEquality.Tests.Portal;

/// <summary>Changes words in a draft as Word would: in its main part, everything else stays.</summary>
internal static class DraftEditor
{
    private const string Main = "word/document.xml";

    public static bool IsDraft(byte[] docx) => Text(docx).Contains("w:val=\"bt:", StringComparison.Ordinal);

    public static byte[] Replace(byte[] docx, (string Old, string New)[] words)
    {
        var text = words.Aggregate(Text(docx), (before, pair) => before.Replace(pair.Old, pair.New, StringComparison.Ordinal));
        using var file = new MemoryStream();
        file.Write(docx);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(Main)!.Delete();
            using var part = zip.CreateEntry(Main).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }

        return file.ToArray();
    }

    private static string Text(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry(Main)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
