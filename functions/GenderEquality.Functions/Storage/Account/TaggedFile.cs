using System.Security.Cryptography;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>A file with what tells it from any other version of it, so that a broken download can be resumed.</summary>
/// <param name="Content">Its bytes, seekable.</param>
/// <param name="Tag">HTTP entity tag, with its quotes: two files of one tag have the same bytes.</param>
/// <param name="Changed">When it was last written; null when that says nothing.</param>
public sealed record TaggedFile(Stream Content, string Tag, DateTimeOffset? Changed = null)
{
    /// <summary>Whether the account's malware scan called it malicious: it must not be given to anybody.</summary>
    public bool Malicious { get; init; }

    /// <summary>A file that was just made, tagged by its content; the stream is left at its start.</summary>
    public static async Task<TaggedFile> OfAsync(Stream content, CancellationToken cancellation = default)
    {
        content.Position = 0;
        var hash = await SHA256.HashDataAsync(content, cancellation);
        content.Position = 0;
        return new TaggedFile(content, $"\"{Convert.ToHexStringLower(hash)[..32]}\"");
    }
}
