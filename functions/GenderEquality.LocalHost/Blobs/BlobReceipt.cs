using System.Runtime.InteropServices;

namespace GenderEquality.LocalHost.Blobs;

/// <summary>One state of one blob: a blob that changes gets another ETag, and is new again.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlobVersion(string Name, string ETag);

/// <summary>What has become of one state of one blob.</summary>
/// <param name="Tries">How often its function has been started.</param>
/// <param name="Done">Handled, or given up after the last try.</param>
/// <param name="NotBefore">Real time of the next try.</param>
internal sealed record BlobReceipt(int Tries, bool Done, DateTimeOffset NotBefore)
{
    public static readonly BlobReceipt None = new(0, Done: false, DateTimeOffset.MinValue);
}
