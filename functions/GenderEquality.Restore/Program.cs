using GenderEquality.Restore;
using Microsoft.Extensions.Configuration;

return await RestoreCommand.RunAsync(args, new ConfigurationBuilder().AddEnvironmentVariables().Build(), Console.Out);
