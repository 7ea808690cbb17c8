using System.ComponentModel.DataAnnotations;
using System.Globalization;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Tests.Portal;

public sealed class UploadReaderTests
{
    private const int Limit = 4096;

    [Fact]
    public async Task Post_Report_KeepsItsBytesAndName()
    {
        await using var form = await ReadAsync(("bao-cao", "Báo cáo.docx", "nội dung"u8.ToArray()), ("ban-ky", string.Empty, []));

        Assert.Null(form.Refusal);
        Assert.Equal("Báo cáo.docx", form.Report.Name);
        Assert.Empty(form.Attachments);
        using var reader = new StreamReader(form.Report.Content, leaveOpen: true);
        Assert.Equal("nội dung", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Post_ReportWithSignedPdfAndWorkbook_KeepsThemApart()
    {
        await using var form = await ReadAsync(("ban-ky", "ky.PDF", [1]), ("bao-cao", "bc.DOCX", [1]), ("phu-luc", "pl.xlsx", [1]));

        Assert.Equal("bc.DOCX", form.Report.Name);
        Assert.Equal(["ky.PDF", "pl.xlsx"], form.Attachments.Select(file => file.Name));
    }

    [Fact]
    public async Task Post_NoFile_IsRefused()
    {
        await using var form = await ReadAsync(("bao-cao", string.Empty, []));

        AssertRefused(form, StatusCodes.Status400BadRequest, "chưa chọn tệp");
    }

    [Fact]
    public async Task Post_EmptyFile_IsRefused()
    {
        await using var form = await ReadAsync(("bao-cao", "bc.docx", []));

        AssertRefused(form, StatusCodes.Status400BadRequest, "0 byte");
    }

    [Fact]
    public async Task Post_FileAtTheLimit_IsTaken()
    {
        await using var form = await ReadAsync(("bao-cao", "bc.docx", new byte[Limit]));

        Assert.Null(form.Refusal);
        Assert.Equal(Limit, form.Report.Content.Length);
    }

    [Fact]
    public async Task Post_FileOverTheLimit_IsReadToItsEndAndRefused()
    {
        await using var form = await ReadAsync(("bao-cao", "bc.docx", new byte[Limit * 50]), ("ban-ky", "ky.pdf", [1]));

        AssertRefused(form, StatusCodes.Status413PayloadTooLarge, "lớn hơn 4 KB");
    }

    [Fact]
    public async Task Post_FilesAtTheLimitTogether_AreTaken()
    {
        await using var form = await ReadAsync(("bao-cao", "bc.docx", new byte[Limit]), ("ban-ky", "ky.pdf", new byte[Limit]));

        Assert.Null(form.Refusal);
        Assert.Equal(Limit, form.Attachments.Single().Content.Length);
    }

    [Fact]
    public async Task Post_FilesOverTheLimitTogether_IsReadToItsEndAndRefused()
    {
        await using var form = await ReadAsync(
            ("bao-cao", "bc.docx", new byte[Limit]), ("ban-ky", "ky.pdf", new byte[Limit]), ("phu-luc", "pl.xlsx", [1]), ("phu-luc", "pl.xlsx", new byte[Limit]));

        AssertRefused(form, StatusCodes.Status413PayloadTooLarge, "Tổng dung lượng các tệp lớn hơn 8 KB");
    }

    [Fact]
    public async Task Post_SenderGoneAway_IsNoRefusal()
    {
        var (body, type) = await FormAsync([("bao-cao", "bc.docx", new byte[2000])]);
        var http = new DefaultHttpContext { RequestAborted = new CancellationToken(canceled: true) };
        http.Request.ContentType = type;
        http.Request.Body = new MemoryStream(body[..1000]);

        await Assert.ThrowsAsync<IOException>(() => Reader().ReadAsync(http.Request, CancellationToken.None));
    }

    [Theory]
    [InlineData(nameof(PortalOptions.MaxFileBytes), (25L << 20) + 1)]
    [InlineData(nameof(PortalOptions.MaxUploadBytes), 100L << 20)]
    public void LimitsAboveWhatIngestOrTheHostTakesAreRefusedOnStart(string name, long bytes)
    {
        var options = new PortalOptions();
        typeof(PortalOptions).GetProperty(name)!.SetValue(options, bytes);

        Assert.Throws<ValidationException>(() => Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true));
    }

    [Theory]
    [InlineData("bc.doc", "tệp Word kiểu cũ")]
    [InlineData("bc.wps", "WPS Office")]
    [InlineData("bc.odt", "LibreOffice")]
    [InlineData("bc.rtf", "RTF")]
    [InlineData("bc.gdoc", "Google Docs")]
    [InlineData("quet.jpg", "bản quét")]
    [InlineData("bc.docm", "macro")]
    [InlineData("bc.pdf", "PDF")]
    [InlineData("bc.xlsx", "Excel")]
    [InlineData("bc.zip", "tệp nén")]
    [InlineData("bc", "không phải là tệp Word")]
    [InlineData("bc.docx.exe", "không phải là tệp Word")]
    public async Task Post_WrongKind_SaysWhatToDo(string name, string expected)
    {
        await using var form = await ReadAsync(("bao-cao", name, [1]));

        AssertRefused(form, StatusCodes.Status415UnsupportedMediaType, expected);
    }

    [Fact]
    public async Task Post_TwoWordFiles_IsRefusedOrAskedFor()
    {
        await using var form = await ReadAsync(("bao-cao", "a.docx", [1]), ("phu-luc", "a.docx", [1]), ("ban-ky", "ký.pdf", [1]));
        await using var wrong = await ReadAsync(("bao-cao", "a.docx", [1]), ("phu-luc", "b.docx", [1]), ("ban-ky", "ký.png", [1]));

        AssertRefused(form, StatusCodes.Status400BadRequest, "(“a.docx”, “a.docx”)");
        Assert.Equal(["a.docx", "a (2).docx", "ký.pdf"], form.Rivals.Select(file => file.Name));
        AssertRefused(wrong, StatusCodes.Status415UnsupportedMediaType, "“ký.png”");
        Assert.Empty(wrong.Rivals);
    }

    [Fact]
    public async Task Post_NotAMultipartForm_IsRefused()
    {
        var request = new DefaultHttpContext().Request;
        request.ContentType = "application/x-www-form-urlencoded";
        await using var form = await Reader().ReadAsync(request, CancellationToken.None);

        AssertRefused(form, StatusCodes.Status400BadRequest, "không đúng cách");
    }

    [Fact]
    public async Task Post_BrokenOff_IsRefused()
    {
        var (body, type) = await FormAsync([("bao-cao", "bc.docx", new byte[2000])]);
        await using var form = await ReadAsync(body[..1000], type);

        AssertRefused(form, StatusCodes.Status400BadRequest, "gián đoạn");
    }

    [Fact]
    public async Task Post_OnAFullDisk_IsNotToldAsTheSendersFault()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a device that is always full.");
        var reader = new UploadReader(Options.Create(new PortalOptions { MaxFileBytes = 100_000 }), () => new FileStream("/dev/full", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0));
        var (body, type) = await FormAsync([("bao-cao", "bc.docx", new byte[2000])]);
        var request = new DefaultHttpContext().Request;
        request.ContentType = type;
        request.Body = new MemoryStream(body);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => reader.ReadAsync(request, CancellationToken.None));
        Assert.IsType<IOException>(failure.InnerException);
    }

    [Theory]
    [InlineData("C:\\Users\\An\\bc.docx", "bc.docx")]
    [InlineData("../../etc/bc.docx", "bc.docx")]
    [InlineData("bc\u202Excod.exe", "bcxcod.exe")]
    [InlineData("Ba\u0301o ca\u0301o.docx", "Báo cáo.docx")]
    [InlineData(" \0 ", "")]
    public void NamesOfFilesAreCleaned(string given, string expected) => Assert.Equal(expected, FileNames.Clean(given));

    [Fact]
    public void LongNameKeepsItsExtension()
    {
        var clean = FileNames.Clean(new string('á', 400) + ".docx");

        Assert.Equal(150, clean.Length);
        Assert.EndsWith(".docx", clean, StringComparison.Ordinal);
    }

    private static void AssertRefused(UploadForm form, int status, string expected)
    {
        Assert.Equal(status, form.Refusal?.StatusCode);
        Assert.Contains(form.Refusal!.Message.Details, line => line.Contains(expected, StringComparison.Ordinal));
        Assert.Throws<InvalidOperationException>(() => form.Report);
    }

    private static async Task<UploadForm> ReadAsync(params (string Field, string Name, byte[] Bytes)[] files)
    {
        var (body, type) = await FormAsync(files);
        return await ReadAsync(body, type);
    }

    private static async Task<UploadForm> ReadAsync(byte[] body, string contentType)
    {
        var request = new DefaultHttpContext().Request;
        request.ContentType = contentType;
        request.Body = new MemoryStream(body);
        return await Reader().ReadAsync(request, CancellationToken.None);
    }

    private static UploadReader Reader() => new(Options.Create(new PortalOptions { MaxFileBytes = Limit, MaxUploadBytes = 2 * Limit }));

    // As browsers write it: names in UTF-8 as they are, an unused field with an empty name.
    private static async Task<(byte[] Body, string ContentType)> FormAsync((string Field, string Name, byte[] Bytes)[] files)
    {
        const string boundary = "----WebKitFormBoundaryAbCdEf";
        using var buffer = new MemoryStream();
        foreach (var (field, name, bytes) in files)
        {
            var head = string.Create(CultureInfo.InvariantCulture, $"--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            await buffer.WriteAsync(System.Text.Encoding.UTF8.GetBytes(head));
            await buffer.WriteAsync(bytes);
            await buffer.WriteAsync("\r\n"u8.ToArray());
        }

        await buffer.WriteAsync(System.Text.Encoding.UTF8.GetBytes($"--{boundary}--\r\n"));
        return (buffer.ToArray(), $"multipart/form-data; boundary={boundary}");
    }
}
