namespace GenderEquality.Demo;

/// <summary>A step of the demo did not do what it should. The message is the reason.</summary>
public sealed class DemoFailure(string message) : Exception(message);
