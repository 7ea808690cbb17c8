using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GenderEquality.Demo.Running;

namespace GenderEquality.Demo.Story;

/// <summary>The folder <c>demo-output</c>.</summary>
internal sealed class Output
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly string[] Folders = ["templates", "uploads", "mails", "reports"];

    /// <summary>Makes the folder, and empties what an earlier run left in it; anything else in it stays.</summary>
    public Output(string folder)
    {
        Folder = Path.GetFullPath(folder);
        foreach (var name in Folders)
        {
            var path = Path.Combine(Folder, name);
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }

            Directory.CreateDirectory(path);
        }
    }

    /// <summary>Full path.</summary>
    public string Folder { get; }

    /// <summary>Output of the function app.</summary>
    public string LogFile => Path.Combine(Folder, "app.log");

    public Task TemplateAsync(string name, byte[] bytes) => WriteAsync(Path.Combine("templates", name), bytes);

    public Task UploadAsync(string name, byte[] bytes) => WriteAsync(Path.Combine("uploads", name), bytes);

    public Task ReportAsync(string name, byte[] bytes) => WriteAsync(Path.Combine("reports", name), bytes);

    public Task FileAsync(string name, byte[] bytes) => WriteAsync(name, bytes);

    public Task MailAsync(ReceivedMail mail) => WriteAsync(Path.Combine("mails", $"{mail.Agency}_{mail.Reason}.eml"), mail.Eml);

    public Task StatusAsync<T>(T status) => WriteAsync("status.json", JsonSerializer.SerializeToUtf8Bytes(status, Json));

    private Task WriteAsync(string name, byte[] bytes) => File.WriteAllBytesAsync(Path.Combine(Folder, name), bytes);
}
