namespace GenderEquality.LocalHost.Http;

/// <summary>
/// Names under which the host answers. A page of the internet that makes its own name point to this machine (DNS
/// rebinding) gets nothing.
/// </summary>
internal static class LoopbackHosts
{
    public static readonly string[] Names = ["127.0.0.1", "localhost"];
}
