using GenderEquality.LocalHost.Emulator;

[assembly: AssemblyFixture(typeof(GenderEquality.Tests.AzuriteFixture))]

namespace GenderEquality.Tests;

/// <summary>
/// The one Azurite of a test run, in memory, on free ports. Take it by constructor and give every test, or test class, an
/// account of its own: <see cref="NewAccount"/>. Accounts share nothing, so that container and queue names need not be unique.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private const int Accounts = 1000;

    private Azurite? azurite;
    private int taken = -1;

    /// <summary>Connection string of a storage account that nobody else has and that is empty.</summary>
    public string NewAccount()
    {
        var number = Interlocked.Increment(ref taken);
        Assert.True(number < Accounts, "More accounts needed: raise AzuriteFixture.Accounts.");
        return azurite!.ConnectionStringOf(number);
    }

    public async ValueTask InitializeAsync() => azurite = await Azurite.StartAsync(new AzuriteOptions { Accounts = Accounts });

    public async ValueTask DisposeAsync()
    {
        if (azurite is not null)
        {
            await azurite.DisposeAsync();
        }
    }
}
