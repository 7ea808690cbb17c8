using System.Text;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>Tells what a file is from its bytes, never from its name: agencies rename <c>.doc</c> to <c>.docx</c>.</summary>
internal static class FormatSniffer
{
    private const int HeadLength = 4096;

    /// <summary>Returns when the file is a ZIP; throws <see cref="UnsafeFileException"/> that names any other format.</summary>
    public static void RequireZip(Stream file, ReadLimits limits)
    {
        if (file.Length == 0)
        {
            throw new UnsafeFileException(RefusalReason.Empty);
        }

        if (file.Length > limits.FileBytes)
        {
            throw new UnsafeFileException(RefusalReason.TooLarge);
        }

        var head = Head(file);
        if (!StartsWith(head, "PK\u0003\u0004") && !StartsWith(head, "PK\u0005\u0006"))
        {
            throw new UnsafeFileException(StartsWith(head, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1") ? CompoundFile(file) : NotZip(head));
        }
    }

    private static byte[] Head(Stream file)
    {
        file.Position = 0;
        var head = new byte[(int)Math.Min(HeadLength, file.Length)];
        file.ReadExactly(head);
        return head;
    }

    private static RefusalReason NotZip(byte[] head)
    {
        // PDF allows a kilobyte of anything before its mark
        var text = Encoding.Latin1.GetString(head);
        if (text.AsSpan(0, Math.Min(1024, text.Length)).Contains("%PDF-", StringComparison.Ordinal))
        {
            return RefusalReason.Pdf;
        }

        if (StartsWith(head, "{\\rtf"))
        {
            return RefusalReason.RichText;
        }

        if (IsImage(head))
        {
            return RefusalReason.Image;
        }

        if (StartsWith(head, "Rar!") || StartsWith(head, "7z\u00BC\u00AF"))
        {
            return RefusalReason.Archive;
        }

        return IsMarkup(text) ? RefusalReason.WebPage : RefusalReason.UnknownFormat;
    }

    private static bool IsImage(byte[] head) =>
        StartsWith(head, "\u0089PNG") || StartsWith(head, "\u00FF\u00D8\u00FF") || StartsWith(head, "GIF8") || StartsWith(head, "BM")
        || StartsWith(head, "II*\0") || StartsWith(head, "MM\0*") || (StartsWith(head, "RIFF") && StartsWith(head.AsSpan(8), "WEBP"))
        || StartsWith(head.AsSpan(Math.Min(4, head.Length)), "ftypheic");

    private static bool IsMarkup(string head) =>
        head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
        || head.Contains("<?mso-application", StringComparison.Ordinal) || head.Contains("<pkg:package", StringComparison.Ordinal);

    /// <summary>Looks for the stream names in the directory of an OLE compound file, which stands anywhere in it.</summary>
    private static RefusalReason CompoundFile(Stream file)
    {
        (byte[] Name, RefusalReason Reason)[] known =
        [
            (Encoding.Unicode.GetBytes("EncryptedPackage"), RefusalReason.Encrypted),
            (Encoding.Unicode.GetBytes("WordDocument"), RefusalReason.LegacyWord),
            (Encoding.Unicode.GetBytes("MatOST"), RefusalReason.WpsWriter),
            (Encoding.Unicode.GetBytes("Workbook"), RefusalReason.Workbook),
            (Encoding.Unicode.GetBytes("PowerPoint Document"), RefusalReason.Presentation),
        ];
        var bytes = new byte[(int)file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        foreach (var (name, reason) in known)
        {
            if (bytes.AsSpan().IndexOf(name) >= 0)
            {
                return reason;
            }
        }

        return RefusalReason.UnknownFormat;
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, string latin1)
    {
        if (bytes.Length < latin1.Length)
        {
            return false;
        }

        for (var i = 0; i < latin1.Length; i++)
        {
            if (bytes[i] != latin1[i])
            {
                return false;
            }
        }

        return true;
    }
}
