using System.Text;
using GenderEquality.LocalHost;

Console.OutputEncoding = Encoding.UTF8;
try
{
    await using var host = await DevelopmentHost.StartAsync(new DevelopmentHostOptions { Args = args });
    await host.WaitForShutdownAsync();
    return 0;
}
catch (LocalHostException reason)
{
    await Console.Error.WriteLineAsync($"The development host cannot start. {reason.Message}");
    return 1;
}
