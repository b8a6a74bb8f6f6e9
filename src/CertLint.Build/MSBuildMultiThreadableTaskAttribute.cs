namespace Microsoft.Build.Framework;

/// <summary>
/// Lets MSBuild 18 run a task inside its multi-threaded build (<c>-mt</c>). MSBuild looks for this full name, so that a task
/// that is compiled against an older MSBuild can carry it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
