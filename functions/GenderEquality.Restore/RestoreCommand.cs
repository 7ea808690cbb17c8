using GenderEquality.Functions.Storage;
using GenderEquality.Functions.Storage.Backup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Restore;

/// <summary>Lists, makes and restores exports of the tables, on the account that the command line or the app's own settings name.</summary>
public static class RestoreCommand
{
    private const string Usage = """
        Dùng: dotnet run --project functions/GenderEquality.Restore -- LỆNH [--account TÊN]
          list                     liệt kê các bản xuất, mới nhất trước
          export                   xuất các bảng ngay bây giờ
          restore BẢN [--replace]  khôi phục; bảng đang có dữ liệu chỉ được thay khi có --replace
        --account: tài khoản lưu trữ trên Azure (REPORT_STORAGE_NAME), đăng nhập bằng az login. Không có thì dùng biến môi trường ReportStorage.
        """;

    /// <summary>Runs one command; gives the code with which the process ends: 0 well, 1 refused, 2 not understood.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="settings">The app's settings, for an account that the command line does not name.</param>
    /// <param name="output">Where it speaks.</param>
    public static async Task<int> RunAsync(string[] args, IConfiguration settings, TextWriter output)
    {
        var account = args.SkipWhile(arg => arg is not "--account").Skip(1).FirstOrDefault();
        string[] words = [.. args.Where((arg, index) => !arg.StartsWith("--", StringComparison.Ordinal) && (index == 0 || args[index - 1] is not "--account"))];
        await using var services = Services(account, settings);
        try
        {
            return words switch
            {
                ["list"] => await ListAsync(services.GetRequiredService<BackupBlobs>(), output),
                ["export"] => await ExportAsync(services.GetRequiredService<TableExport>(), output),
                ["restore", var export] => await RestoreAsync(services.GetRequiredService<TableRestore>(), export, args.Contains("--replace", StringComparer.Ordinal), output),
                _ => await SayAsync(output, Usage, 2),
            };
        }
        catch (RestoreException refused)
        {
            return await SayAsync(output, refused.Message, 1);
        }
    }

    private static ServiceProvider Services(string? account, IConfiguration settings)
    {
        var named = new[] { "blob", "queue", "table" }.Select(service => KeyValuePair.Create<string, string?>($"ReportStorage:{service}ServiceUri", $"https://{account}.{service}.core.windows.net/"));
        var configuration = account is null ? settings : new ConfigurationBuilder().AddInMemoryCollection(named).Build();
        var services = new ServiceCollection();
        services.AddSingleton(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddStorage();
        return services.BuildServiceProvider();
    }

    private static async Task<int> ListAsync(BackupBlobs backups, TextWriter output)
    {
        foreach (var name in await backups.ListAsync())
        {
            await output.WriteLineAsync(name);
        }

        return 0;
    }

    private static async Task<int> ExportAsync(TableExport export, TextWriter output) =>
        await SayAsync(output, await export.RunAsync(), 0);

    private static async Task<int> RestoreAsync(TableRestore restore, string export, bool replace, TextWriter output)
    {
        var manifest = await restore.RunAsync(export, replace);
        foreach (var table in manifest.Tables)
        {
            await output.WriteLineAsync($"{table.Name}: {table.Rows} dòng");
        }

        return 0;
    }

    private static async Task<int> SayAsync(TextWriter output, string text, int code)
    {
        await output.WriteLineAsync(text);
        return code;
    }
}
