using GenderEquality.LocalHost.Clock;
using GenderEquality.LocalHost.Hosting;

namespace GenderEquality.LocalHost.Timers;

/// <summary>What every timer needs of the host.</summary>
internal sealed record TimerRuntime(HostClock Clock, FunctionInvoker Invoker, TimerStatusStore Store, Shutdown Shutdown);
