using System.Globalization;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Tests.Word.Packaging;

public sealed class TemporaryFileTests
{
    // No process has this number: it is above what Linux and Windows give.
    private const int Nobody = 99_999_999;

    [Fact]
    public void WhatAKilledProcessLeftIsRemovedAndNothingElse()
    {
        var left = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"report-{Nobody}-{Guid.NewGuid():n}"));
        File.WriteAllText(left, "x");
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"report-media-{Nobody}-{Guid.NewGuid():n}")));
        File.WriteAllText(Path.Combine(folder.FullName, "picture"), "x");
        var other = Path.Combine(Path.GetTempPath(), $"report-of-somebody-{Guid.NewGuid():n}");
        File.WriteAllText(other, "x");
        using var mine = TemporaryFile.Create();
        var media = TemporaryFile.CreateFolder();

        TemporaryFile.Sweep();

        Assert.False(File.Exists(left) || Directory.Exists(folder.FullName));
        Assert.True(File.Exists(other) && File.Exists(mine.Name) && Directory.Exists(media.FullName));
        media.Delete();
        File.Delete(other);
    }
}
